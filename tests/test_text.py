"""The text of an answer is had without a check, whatever is missing in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import Err, Ok, OpenRouterCore, chat_send
from openrouter_core.convert import read
from openrouter_core.errors import StreamInterruptedError
from openrouter_core.models.chat import ChatStreamRequest
from openrouter_core.testing import CUT, StandIn, completion, streamed
from openrouter_core.text import text_deltas, text_deltas_async, text_of

PARTS = [
    {"type": "text", "text": "a"},
    {"type": "image_url", "text": "x"},
    {"type": "text", "text": 5},
    {"type": "text"},
]


CHOICES: list[tuple[str, list[Any], str]] = [
    ("no choice", [], ""),
    ("no message", [{}], ""),
    ("null", [{"message": {"content": None}}], ""),
    ("text", [{"message": {"content": "hi"}}], "hi"),
    ("empty", [{"message": {"content": ""}}], ""),
    ("parts", [{"message": {"content": [*PARTS, {"type": "text", "text": "b"}]}}], "ab"),
    ("no parts", [{"message": {"content": []}}], ""),
    ("refusal and reasoning", [{"message": {"refusal": "no", "reasoning": "because"}}], ""),
    ("by index", [{"index": 1, "message": {"content": "b"}}, {"index": 0, "message": {"content": "a"}}], "a"),
    ("first of many", [{"message": {"content": "a"}}, {"message": {"content": "b"}}], "a"),
    ("another choice", [{"index": 1, "message": {"content": "b"}}], ""),
]
CHUNKS: list[tuple[str, dict[str, Any], str]] = [
    ("text", {"choices": [{"delta": {"content": "hi"}}]}, "hi"),
    ("null", {"choices": [{"index": 0, "delta": {"content": None}}]}, ""),
    ("no delta", {"choices": [{"delta": None}]}, ""),
    ("usage", {"choices": [], "usage": {}}, ""),
    ("another choice", {"choices": [{"index": 1, "delta": {"content": "b"}}]}, ""),
    ("by index", {"choices": [{"index": 1, "delta": {}}, {"index": 0, "delta": {"content": "a"}}]}, "a"),
    ("misnamed", {"object": "chat.completion", "choices": [{"delta": {"content": "a"}}]}, "a"),
]


@pytest.mark.parametrize(("choices", "text"), [pytest.param(*rest, id=name) for name, *rest in CHOICES])
def test_the_text_of_an_answer_is_that_of_its_first_choice(choices: list[dict[str, Any]], text: str) -> None:
    assert text_of(read("ChatResult", {"choices": choices, "object": "chat.completion.chunk"})) == text


@pytest.mark.parametrize(("json", "text"), [pytest.param(*rest, id=name) for name, *rest in CHUNKS])
def test_the_text_of_a_chunk_is_what_it_adds_to_the_first_choice(json: dict[str, Any], text: str) -> None:
    assert text_of(read("ChatStreamChunk", json)) == text


RESPONSES: list[tuple[str, list[Any], str]] = [
    ("no item", [], ""),
    ("no content", [{"type": "message"}], ""),
    ("text", [{"type": "message", "content": [{"type": "output_text", "text": "hi"}]}], "hi"),
    (
        "parts",
        [{"type": "message", "content": [{"type": "output_text", "text": each} for each in ("a", None, "b")]}],
        "ab",
    ),
    ("messages", [{"type": "message", "content": [{"type": "output_text", "text": each}]} for each in "ab"], "ab"),
    ("a refusal", [{"type": "message", "content": [{"type": "refusal", "refusal": "no"}]}], ""),
    ("reasoning", [{"type": "reasoning", "content": [{"type": "reasoning_text", "text": "because"}]}], ""),
    ("a new item", [{"type": "new", "content": [{"type": "output_text", "text": "x"}]}], ""),
]


@pytest.mark.parametrize(("output", "text"), [pytest.param(*rest, id=name) for name, *rest in RESPONSES])
def test_the_text_of_a_response_is_that_of_its_messages(output: list[Any], text: str) -> None:
    assert text_of(read("OpenResponsesResult", {"output": output})) == text


EVENTS: list[tuple[dict[str, Any], str]] = [
    ({"type": "response.output_text.delta", "delta": "a"}, "a"),
    ({"type": "response.output_text.delta", "delta": None}, ""),
    ({"type": "response.output_text.done", "text": "a"}, ""),
    ({"type": "response.refusal.delta", "delta": "a"}, ""),
    ({"type": "response.function_call_arguments.delta", "delta": "a"}, ""),
    ({"type": "response.new", "delta": "a"}, ""),
]


@pytest.mark.parametrize(("json", "text"), EVENTS)
def test_the_text_of_an_event_is_what_it_adds_to_a_message(json: dict[str, Any], text: str) -> None:
    assert text_of(read("StreamEvents", json)) == text


def events(*jsons: dict[str, Any]) -> list[Any]:
    """Give the items of a stream."""
    return [Ok(read("StreamEvents", json)) for json in jsons]


def delta(text: str, place: int = 0) -> dict[str, Any]:
    """Give an event of text."""
    return {"type": "response.output_text.delta", "output_index": place, "delta": text}


def added(kind: str | None, place: int) -> dict[str, Any]:
    """Give the event that begins an item."""
    return {"type": "response.output_item.added", "output_index": place, "item": kind and {"type": kind}}


def ended(kind: str, text: str) -> dict[str, Any]:
    """Give the event that ends a response."""
    message = {"type": "message", "content": [{"type": "output_text", "text": text}]}
    return {"type": f"response.{kind}", "response": {"output": [message]}}


STREAMS: list[tuple[str, list[Any], list[str]]] = [
    ("in pieces", events(delta("a"), delta(""), delta("b"), ended("completed", "ab")), ["a", "b"]),
    ("whole, at the end", events(ended("completed", "ab")), ["ab"]),
    ("whole, and cut off", events(ended("incomplete", "ab")), ["ab"]),
    (
        "an advisor's aside",
        events(added("openrouter:advisor", 0), delta("x"), added("message", 1), delta("a", 1)),
        ["a"],
    ),
    ("an item that is none", events(added(None, 0), delta("a")), ["a"]),
]


@pytest.mark.parametrize(("stream", "texts"), [pytest.param(*rest, id=name) for name, *rest in STREAMS])
def test_a_stream_is_heard_as_its_pieces_of_text(stream: list[Any], texts: list[str]) -> None:
    assert list(text_deltas(stream)) == [Ok(each) for each in texts]


def test_a_stream_of_chunks_is_heard_too_and_ends_with_its_error() -> None:
    chunks = [{"choices": [{"delta": {"content": each}}]} for each in ("a", "", None, "b")]
    broken: Any = Err(StreamInterruptedError(message="cut"))
    stream = [*(Ok(read("ChatStreamChunk", each)) for each in chunks), broken]
    heard = list(text_deltas(stream))
    assert heard[:-1] == [Ok("a"), Ok("b")]
    assert heard[-1] is broken

    async def coming() -> AsyncIterator[Any]:
        for each in stream:
            yield each

    async def run() -> list[Any]:
        return [each async for each in text_deltas_async(coming())]

    assert asyncio.run(run()) == heard


def test_a_stream_is_heard_from_the_network(
    core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
) -> None:
    stand_in.script(streamed("Pa", CUT), completion("Paris."))
    cut, whole = (list(text_deltas(chat_send(core, streaming).unwrap())) for _ in range(2))
    assert cut[0] == Ok("Pa")
    assert isinstance(cut[1], Err)
    assert whole == [Ok("Paris.")]


SCALARS = st.none() | st.integers() | st.text(max_size=5)
ANY_JSON = st.recursive(
    SCALARS,
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(st.sampled_from(("message", "delta", "content", "index", "type", "text")), inner)
    ),
)


@settings(deadline=None)
@given(st.lists(ANY_JSON))
def test_any_answer_has_a_text(choices: list[object]) -> None:
    assert isinstance(text_of(read("ChatResult", {"choices": choices})), str)
    assert isinstance(text_of(read("ChatStreamChunk", {"choices": choices})), str)
