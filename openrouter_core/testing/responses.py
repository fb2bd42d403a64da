"""Responses as the stand-in answers them: whole, and as events in the API's order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import count
from typing import TYPE_CHECKING, Any

from openrouter_core.testing.replies import FAILURE, MODEL, event, event_stream, json_reply, new_id, usage_of

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Part, Reply, Step

_Output = Sequence[Mapping[str, Any]]


def response(
    text: str | None = "Hello.",
    *,
    model: str = MODEL,
    output: _Output | None = None,
    status: str = "completed",
    usage: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Answer with a whole response; `output` stands in place of the message of `text`, `more` at the top level."""
    generation_id = new_id()
    said = [] if text is None else [_message(generation_id, text)]
    items = said if output is None else output
    told = _usage(text or "") if usage is None else usage
    body = _body(generation_id, model, status, items, {"usage": told, **more})
    return json_reply(200, body, generation_id, headers)


def response_streamed(
    *parts: Part,
    model: str = MODEL,
    output: _Output | None = None,
    status: str | None = "completed",
    usage: Mapping[str, Any] | None = None,
    done: bool = True,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Answer with a stream: text as the deltas of one message, mappings as events, bytes, waits and cuts as they are.

    Around the text stand the events that open and close its message; `sequence_number` counts through all events but
    those that have their own. Then come the event of the `status` (unless None), which holds the message, or
    `output`, and `more`; and `[DONE]` (unless `done` is False).
    """
    generation_id = new_id()
    text = "".join(part for part in parts if isinstance(part, str))
    first = next((at for at, part in enumerate(parts) if isinstance(part, str)), len(parts))
    spoken = first < len(parts)
    script = _Script(generation_id, text)
    begun = _body(generation_id, model, "in_progress", [], {})
    steps = [
        script.event("created", response=begun),
        script.event("in_progress", response=begun),
        *map(script.step, parts[:first]),
        *(script.opening() if spoken else ()),
        *map(script.step, parts[first:]),
    ]
    if status is not None:
        items = ([script.message] if spoken else []) if output is None else output
        told = _usage(text) if usage is None else usage
        ended = _body(generation_id, model, status, items, {"usage": told, **more})
        steps += [*(script.closing() if spoken else ()), script.event(status, response=ended)]
    return event_stream(steps, generation_id, headers, done=done)


class _Script:
    """The events of one response, which holds one message: each is numbered when it is written."""

    def __init__(self, response_id: str, text: str) -> None:
        self._text = text
        self._numbers = count()
        self.message = _message(response_id, text)
        self._place = {"item_id": self.message["id"], "output_index": 0, "content_index": 0}

    def event(self, kind: str, **fields: object) -> bytes:
        return event({"type": f"response.{kind}", "sequence_number": next(self._numbers), **fields})

    def step(self, part: Part) -> Step:
        if isinstance(part, str):
            return self.event("output_text.delta", **self._place, delta=part, logprobs=[])
        if isinstance(part, Mapping):
            return event(part if "sequence_number" in part else {**part, "sequence_number": next(self._numbers)})
        return part

    def opening(self) -> list[bytes]:
        empty: dict[str, Any] = {**self.message, "status": "in_progress", "content": []}
        return [
            self.event("output_item.added", output_index=0, item=empty),
            self.event("content_part.added", **self._place, part=_content("")),
        ]

    def closing(self) -> list[bytes]:
        return [
            self.event("output_text.done", **self._place, text=self._text, logprobs=[]),
            self.event("content_part.done", **self._place, part=_content(self._text)),
            self.event("output_item.done", output_index=0, item=self.message),
        ]


def _body(
    response_id: str,
    model: str,
    status: str,
    output: _Output,
    more: Mapping[str, object],
) -> dict[str, Any]:
    """Write a response with all that the API gives when little was asked for; what is begun has no usage yet."""
    return {
        "id": response_id,
        "object": "response",
        "created_at": 1_750_000_000,
        "completed_at": 1_750_000_001 if status == "completed" else None,
        "model": model,
        "status": status,
        "output": output,
        "error": {"code": "server_error", "message": FAILURE} if status == "failed" else None,
        "incomplete_details": {"reason": "max_output_tokens"} if status == "incomplete" else None,
        "instructions": None,
        "metadata": None,
        "parallel_tool_calls": True,
        "temperature": None,
        "top_p": None,
        "presence_penalty": None,
        "frequency_penalty": None,
        "tool_choice": "auto",
        "tools": [],
        "text": {"format": {"type": "text"}},
        "truncation": "disabled",
        "store": False,
        **more,
    }


def _message(response_id: str, text: str) -> dict[str, Any]:
    return {
        "type": "message",
        "id": f"msg-{response_id}",
        "role": "assistant",
        "status": "completed",
        "content": [_content(text)],
    }


def _content(text: str) -> dict[str, Any]:
    return {"type": "output_text", "text": text, "annotations": [], "logprobs": []}


def _usage(text: str) -> dict[str, Any]:
    return {
        **usage_of("input_tokens", "output_tokens", text),
        "input_tokens_details": {"cached_tokens": 0},
        "output_tokens_details": {"reasoning_tokens": 0},
    }
