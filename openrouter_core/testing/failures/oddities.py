"""Whole answers that hold something else than one expects."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from openrouter_core.testing.failures.failure import Failure, family_of, is_stream, json_of, saying, whatever

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.replies import Reply


def _edited(name: str, by_family: Mapping[str, Mapping[str, object]]) -> Failure:
    """Have other values under some keys of a whole answer, by its family."""

    def answer(usual: Reply) -> Reply | None:
        said, edit = json_of(usual), by_family.get(family_of(usual), {})
        if is_stream(usual) or usual.status >= 300 or not said.keys() & edit.keys():
            return None
        return saying(usual, json.dumps({**said, **edit}).encode())

    return whatever(name, answer)


def _in_place(value: object) -> dict[str, dict[str, object]]:
    """Put it where the answer is."""
    return {
        "chat": {"choices": value},
        "responses": {"output": value},
        "messages": {"content": value},
        "": {"data": value},
    }


def _choice(message: object, **more: object) -> dict[str, object]:
    return {"choices": [{"index": 0, "message": message, "finish_reason": "stop", **more}]}


def _turn(content: object, **more: object) -> dict[str, object]:
    return {"role": "assistant", "content": content, **more}


def _output(content: object) -> dict[str, object]:
    return {"output": [{"type": "message", "id": "m", "role": "assistant", "status": "completed", "content": content}]}


def _of_tool(arguments: object) -> dict[str, dict[str, object]]:
    """Call a tool with what is no JSON object."""
    called = {"id": "c", "type": "function", "function": {"name": "weather", "arguments": arguments}}
    item = {"type": "function_call", "id": "f", "call_id": "c", "name": "weather", "arguments": arguments}
    block = {"type": "tool_use", "id": "c", "name": "weather", "input": arguments}
    return {
        "chat": _choice(_turn(None, tool_calls=[called]), finish_reason="tool_calls"),
        "responses": {"output": [item]},
        "messages": {"content": [block], "stop_reason": "tool_use"},
    }


def _in_places(values: Mapping[str, object]) -> tuple[Failure, ...]:
    return tuple(_edited(f"{name} in the place of the answer", _in_place(value)) for name, value in values.items())


ODDITIES: Final[tuple[Failure, ...]] = (
    *_in_places(
        {
            "null": None,
            "nothing": [],
            "an object": {"is": "none"},
            "text": "Paris.",
            "a list of null": [None],
            "a list of text": ["Paris."],
            "an object that is empty": [dict[str, object]()],
        }
    ),
    _edited(
        "a turn that is null", {"chat": _choice(None), "responses": _output(None), "messages": {"content": [None]}}
    ),
    _edited(
        "a turn that says nothing",
        {"chat": _choice(_turn(None)), "responses": _output([]), "messages": {"content": [{"type": "text"}]}},
    ),
    _edited(
        "a turn that says a number",
        {
            "chat": _choice(_turn(42)),
            "responses": _output([{"type": "output_text", "text": 42}]),
            "messages": {"content": [{"type": "text", "text": 42}]},
        },
    ),
    _edited(
        "a turn of a kind that nobody knows",
        {
            "chat": _choice({"role": "oracle", "content": [{"type": "vision"}]}),
            "responses": {"output": [{"type": "vision"}]},
            "messages": {"content": [{"type": "vision"}]},
        },
    ),
    _edited("a call of a tool that was cut", _of_tool('{"city": "Par')),
    _edited("a call of a tool with null", _of_tool(None)),
    _edited(
        "a refusal",
        {
            "chat": _choice(_turn(None, refusal="No.")),
            "responses": _output([{"type": "refusal", "refusal": "No."}]),
            "messages": {"content": [], "stop_reason": "refusal"},
        },
    ),
    _edited(
        "the filter of contents",
        {
            "chat": _choice(_turn(""), finish_reason="content_filter"),
            "responses": {"status": "incomplete", "output": [], "incomplete_details": {"reason": "content_filter"}},
            "messages": {"content": [], "stop_reason": "refusal"},
        },
    ),
    _edited(
        "the limit of tokens",
        {
            "chat": _choice(_turn("Par"), finish_reason="length"),
            "responses": {"status": "incomplete", "incomplete_details": {"reason": "max_output_tokens"}},
            "messages": {"stop_reason": "max_tokens"},
        },
    ),
    _edited(
        "an error as the reason to finish",
        {
            "chat": _choice(_turn("Par"), finish_reason="error", error={"code": 502, "message": "It gave up."}),
            "responses": {"status": "failed", "error": {"code": "server_error", "message": "It gave up."}},
        },
    ),
    _edited(
        "null in the place of all but the answer",
        {
            "chat": dict.fromkeys(("id", "object", "created", "model", "provider", "usage")),
            "responses": dict.fromkeys(("id", "object", "created_at", "model", "status", "usage")),
            "messages": dict.fromkeys(("id", "type", "role", "model", "stop_reason", "usage")),
        },
    ),
    _edited("no usage", {family: {"usage": None} for family in ("chat", "responses", "messages")}),
)
