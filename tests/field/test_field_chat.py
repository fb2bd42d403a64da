"""The shapes of chat answers in the field, a row a case: the server's bytes, and what the caller gets of them."""

from __future__ import annotations

import gzip
import json
from typing import TYPE_CHECKING, Any

import pytest

from kit.field import (
    KEY,
    QUESTION,
    Answered,
    Row,
    expected,
    meet,
    page,
    spoken,
    table,
    told,
)
from openrouter_core import OpenRouterCore
from openrouter_core.testing import Reply, StandIn

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kit.callers import Caller

CHOICES = {"choices": [{"message": {"content": "Hi"}}]}
CALLED = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": "{}"}}


def calling(*calls: dict[str, Any], **more: Any) -> Reply:
    """Answer with tool calls."""
    return told({"choices": [{"message": {"content": None, "tool_calls": calls}, **more}]})


CALLS = "choices.0.message.tool_calls"

SHAPES_OF_ANSWERS = [
    *(
        Row(
            f"a finish reason of {reason!r} is kept as it is",
            told({"choices": [{"message": {"content": "Hi"}, "finish_reason": reason}]}),
            Answered("Hi"),
            shows={"choices.0.finish_reason": reason},
            seen=seen,
        )
        for reason, seen in (
            (None, "https://github.com/OpenRouterTeam/ai-sdk-provider/issues/166"),
            ("", "https://github.com/sgl-project/sglang/issues/3912"),
            ("guardrail_intervened", "https://github.com/pydantic/pydantic-ai/issues/7678"),
            ("sensitive", "https://github.com/pydantic/pydantic-ai/issues/7816"),
        )
    ),
    Row(
        "a tier or a provider that no one knew is kept",
        told({**CHOICES, "service_tier": "standard", "provider": "Tomorrow's"}),
        Answered("Hi"),
        shows={"service_tier": "standard", "provider": "Tomorrow's"},
        seen="https://github.com/pydantic/pydantic-ai/issues/4895",
    ),
    Row(
        "all but the choices may be absent",
        told(CHOICES),
        Answered("Hi"),
        shows={"id": None, "created": None, "model": None, "usage": None, "choices.0.finish_reason": None},
        seen="https://github.com/pydantic/pydantic-ai/issues/3581",
    ),
    Row(
        "all of it may be null",
        told(
            {
                "id": None,
                "created": None,
                "object": None,
                "model": None,
                "system_fingerprint": None,
                "usage": None,
                "choices": [
                    {
                        "index": None,
                        "logprobs": None,
                        "native_finish_reason": None,
                        "message": {"role": None, "content": None, "tool_calls": None, "reasoning_details": None},
                    }
                ],
            }
        ),
        Answered(""),
        shows={"choices.0.message.tool_calls": (), "choices.0.message.content": None, "choices.0.index": None},
        seen="https://github.com/pydantic/pydantic-ai/issues/4370",
    ),
    Row(
        "a choice may be without its message",
        told({"choices": [{"index": 0, "finish_reason": "stop"}]}),
        Answered(""),
        shows={"choices.0.message.content": None, "choices.0.finish_reason": "stop"},
        seen="https://github.com/pydantic/pydantic-ai/issues/5165",
    ),
    Row(
        "what is of the wrong type is left out, and kept as it came",
        told({**CHOICES, "created": 1.5, "model": 7, "usage": "none", "id": ["x"]}),
        Answered("Hi"),
        shows={"created": None, "raw.created": 1.5, "model": None, "raw.model": 7, "usage": None, "id": None},
        seen="https://github.com/pydantic/pydantic-ai/issues/4370",
    ),
    Row(
        "a whole number may be written as a fraction",
        told({**CHOICES, "created": 1_750_000_000.0}),
        Answered("Hi"),
        shows={"created": 1_750_000_000},
    ),
    Row(
        "what this version does not know is kept at every level",
        told({"choices": [{"message": {"content": "Hi", "mood": "good"}, "rank": 1}], "billing": {"cents": 2}}),
        Answered("Hi"),
        shows={"raw.billing.cents": 2, "choices.0.raw.rank": 1, "choices.0.message.raw.mood": "good"},
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/264",
    ),
    Row(
        "the usage has what it cost",
        told(
            {
                **CHOICES,
                "usage": {
                    "prompt_tokens": 9,
                    "completion_tokens": 5,
                    "total_tokens": 14,
                    "cost": 0.00014,
                    "is_byok": False,
                    "cost_details": {"upstream_inference_cost": None},
                    "prompt_tokens_details": {"cached_tokens": 3},
                    "completion_tokens_details": {"reasoning_tokens": 2},
                },
            }
        ),
        Answered("Hi"),
        shows={
            "usage.cost": 0.00014,
            "usage.is_byok": False,
            "usage.cost_details.upstream_inference_cost": None,
            "usage.prompt_tokens_details.cached_tokens": 3,
            "usage.completion_tokens_details.reasoning_tokens": 2,
        },
        seen="https://github.com/OpenRouterTeam/python-sdk/issues/66",
    ),
    Row(
        "the usage may be part of it only",
        told({**CHOICES, "usage": {"prompt_tokens": 9, "completion_tokens": None}}),
        Answered("Hi"),
        shows={"usage.prompt_tokens": 9, "usage.completion_tokens": None, "usage.total_tokens": None},
        seen="https://github.com/huggingface/smolagents/issues/1401",
    ),
    Row(
        "the arguments of a call may be empty, null or absent",
        calling(
            {"id": "1", "function": {"name": "f", "arguments": ""}},
            {"id": "2", "function": {"name": "f", "arguments": None}},
            {"id": "3", "function": {"name": "f"}},
            {"id": "4"},
        ),
        Answered(""),
        shows={
            f"{CALLS}.0.function.arguments": "",
            f"{CALLS}.1.function.arguments": None,
            f"{CALLS}.2.function.arguments": None,
            f"{CALLS}.3.function.name": None,
        },
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/287",
    ),
    Row(
        "arguments are what the model wrote, be they no JSON",
        calling({"id": "1", "function": {"name": "f", "arguments": '{"a": 1'}}),
        Answered(""),
        shows={f"{CALLS}.0.function.arguments": '{"a": 1'},
        seen="https://github.com/microsoft/autogen/issues/5667",
    ),
    Row(
        "arguments that are an object are none, and are kept as they came",
        calling({"id": "1", "function": {"name": "f", "arguments": {"a": 1}}}),
        Answered(""),
        shows={f"{CALLS}.0.function.arguments": None, f"{CALLS}.0.function.raw.arguments.a": 1},
        seen="https://github.com/simonw/llm/issues/1164",
    ),
    Row(
        "calls may have no id, or all the same",
        calling({**CALLED, "id": None}, {**CALLED, "id": ""}, CALLED, CALLED, finish_reason="stop"),
        Answered(""),
        shows={f"{CALLS}.length": 4, f"{CALLS}.0.id": None, f"{CALLS}.1.id": "", f"{CALLS}.3.id": "call_1"},
        seen="https://github.com/OpenRouterTeam/ai-sdk-provider/issues/160",
    ),
    Row(
        "a call of another kind is kept",
        calling({"id": "1", "type": "custom", "custom": {"name": "g", "input": "x"}}),
        Answered(""),
        shows={f"{CALLS}.0.id": "1", f"{CALLS}.0.raw.custom.input": "x"},
        seen="https://github.com/openai/openai-python/issues/3502",
    ),
    Row(
        "reasoning may be of a kind or a format that no one knew, or a signature alone",
        told(
            spoken(
                {
                    "content": "Hi",
                    "reasoning_details": [
                        {"type": "reasoning.text", "signature": "Et8", "format": "anthropic-claude-v1", "index": 0},
                        {"type": "reasoning.dream", "text": "z", "format": "future-v9"},
                    ],
                }
            )
        ),
        Answered("Hi"),
        shows={
            "choices.0.message.reasoning_details.0.signature": "Et8",
            "choices.0.message.reasoning_details.0.text": None,
            "choices.0.message.reasoning_details.1.type": "unknown",
            "choices.0.message.reasoning_details.1.wire_type": "reasoning.dream",
            "choices.0.message.reasoning_details.1.raw.format": "future-v9",
        },
        seen="https://github.com/pydantic/pydantic-ai/issues/3658",
    ),
    Row(
        "annotations may be of any kind, and incomplete",
        told(
            spoken(
                {
                    "content": "Hi",
                    "annotations": [
                        {"type": "url_citation", "url_citation": {"url": "https://example.com"}},
                        {"type": "file", "file": {"hash": "h", "name": None, "content": [{"type": "text"}]}},
                        {"type": "star_chart"},
                    ],
                }
            )
        ),
        Answered("Hi"),
        shows={
            "choices.0.message.annotations.0.url_citation.url": "https://example.com",
            "choices.0.message.annotations.1.file.hash": "h",
            "choices.0.message.annotations.2.type": "star_chart",
        },
    ),
    Row(
        "content may come in parts",
        told(spoken({"content": [{"type": "text", "text": "H"}, {"type": "glyph"}, {"type": "text", "text": "i"}]})),
        Answered("Hi"),
        shows={"choices.0.message.content.1.wire_type": "glyph"},
    ),
    Row(
        "the answer may be an image",
        told(
            spoken(
                {
                    "content": "",
                    "images": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}],
                }
            )
        ),
        Answered(""),
        shows={"choices.0.message.images.0.image_url.url": "data:image/png;base64,AA=="},
    ),
    Row(
        "the exchange is told with the answer",
        told(CHOICES, x_generation_id="gen-7", cf_ray="8f-FRA", x_openrouter_cache_status="HIT"),
        Answered("Hi"),
        shows={
            "http_meta.status_code": 200,
            "http_meta.generation_id": "gen-7",
            "http_meta.attempts": 1,
            "http_meta.headers.cf-ray": "8f-FRA",
            "http_meta.headers.x-openrouter-cache-status": "HIT",
        },
        seen="https://github.com/openai/openai-python/issues/416",
    ),
    Row(
        "a compressed answer is inflated",
        page(gzip.compress(json.dumps(CHOICES).encode()), content_encoding="gzip"),
        Answered("Hi"),
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn() as made:
        yield made


@table(
    shapes_of_answers=SHAPES_OF_ANSWERS,
)
def test_a_whole_answer(caller: Caller, server: StandIn, row: Row) -> None:
    assert meet(caller, server, row, QUESTION) == expected(row)


TURNS = {
    "a turn of tool calls alone has content null, not empty": {
        "role": "assistant",
        "content": None,
        "tool_calls": [CALLED],
    },
    "reasoning goes back word for word and in order, future kinds included": {
        "role": "assistant",
        "content": "Hi",
        "reasoning_details": [
            {"type": "reasoning.text", "text": "a", "signature": None, "index": 0, "id": None},
            {"type": "reasoning.encrypted", "data": "x=="},
            {"type": "reasoning.dream", "z": [1, {"y": None}]},
        ],
    },
    "an empty list of reasoning means something": {"role": "assistant", "content": "Hi", "reasoning_details": []},
    "annotations and what no one knew go back": {"role": "assistant", "content": "", "annotations": [{}], "mood": 1},
    "what was not there is not invented": {"content": "Hi"},
}


@pytest.mark.parametrize("turn", [pytest.param(turn, id=name) for name, turn in TURNS.items()])
def test_a_turn_of_the_model_goes_back_as_it_came(caller: Caller, server: StandIn, turn: dict[str, Any]) -> None:
    """https://github.com/openai/openai-python/issues/3008 and the like: nulls invented, reasoning dropped."""
    server.received.clear()
    server.script(told(spoken(turn)), told(CHOICES))
    with OpenRouterCore(api_key=KEY, server_url=server.url) as core:
        result = caller.ok(core, QUESTION)
        caller.ok(core, {"messages": [*QUESTION["messages"], result.choices[0].message]})
    again = server.received[1].body.decode()
    assert again == json.dumps({"messages": [*QUESTION["messages"], turn]}, separators=(",", ":"))
