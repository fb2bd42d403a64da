"""The text of an answer is had without a check, whatever is missing in it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import Err, Ok, OpenRouterCore, chat_send
from openrouter_core.answers.text import text_deltas, text_deltas_async, text_of
from openrouter_core.errors import StreamInterruptedError
from openrouter_core.models.chat import ChatStreamRequest
from openrouter_core.models.convert import read
from openrouter_core.testing import CUT, StandIn, completion, streamed

PARTS = [
    {"type": "text", "text": "a"},
    {"type": "image_url", "text": "x"},
    {"type": "text", "text": 5},
    {"type": "text"},
]


THINKING = {"type": "thinking", "thinking": [{"type": "text", "text": "x"}]}
CHOICES: list[tuple[str, list[Any], str]] = [
    ("no choice", [], ""),
    ("no message", [{}], ""),
    ("null", [{"message": {"content": None}}], ""),
    ("text", [{"message": {"content": "hi"}}], "hi"),
    ("empty", [{"message": {"content": ""}}], ""),
    ("parts", [{"message": {"content": [*PARTS, {"type": "text", "text": "b"}]}}], "ab"),
    ("no parts", [{"message": {"content": []}}], ""),
    ("thinking and text", [{"message": {"content": [THINKING, {"type": "text", "text": "a"}, "b"]}}], "ab"),
    ("a part that is in no list", [{"message": {"content": {"type": "text", "text": "a"}}}], "a"),
    ("parts of responses", [{"message": {"content": [{"type": "output_text", "text": "a"}]}}], "a"),
    ("a part without a type", [{"message": {"content": [{"text": "a"}, 5, None]}}], "a"),
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
    ("parts", {"choices": [{"delta": {"content": [*PARTS, {"type": "text", "text": "b"}]}}]}, "ab"),
    ("thinking", {"choices": [{"delta": {"content": [THINKING]}}]}, ""),
    ("a message", {"choices": [{"message": {"content": "a"}}]}, "a"),
    ("a message of parts", {"choices": [{"delta": None, "message": {"content": [THINKING, PARTS[0]]}}]}, "a"),
    ("a message beside a delta", {"choices": [{"delta": {"content": "b"}, "message": {"content": "ab"}}]}, "b"),
    ("no choices", {"choices": None}, ""),
    ("a choice that is none", {"choices": [None, {"delta": {"content": "a"}}]}, "a"),
    ("misnamed", {"object": "chat.completion", "choices": [{"delta": {"content": "a"}}]}, "a"),
]


@pytest.mark.parametrize(("choices", "text"), [pytest.param(*rest, id=name) for name, *rest in CHOICES])
def test_the_text_of_an_answer_is_that_of_its_first_choice(choices: list[dict[str, Any]], text: str) -> None:
    assert text_of(read("chat.ChatResult", {"choices": choices, "object": "chat.completion.chunk"})) == text


@pytest.mark.parametrize(("json", "text"), [pytest.param(*rest, id=name) for name, *rest in CHUNKS])
def test_the_text_of_a_chunk_is_what_it_adds_to_the_first_choice(json: dict[str, Any], text: str) -> None:
    assert text_of(read("chat_events.ChatStreamChunk", json)) == text


RESPONSES: list[tuple[str, list[Any], str]] = [
    ("no item", [], ""),
    ("no content", [{"type": "message"}], ""),
    ("text", [{"type": "message", "content": [{"type": "output_text", "text": "hi"}]}], "hi"),
    (
        "parts",
        [{"type": "message", "content": [{"type": "output_text", "text": each} for each in ("a", None, "b")]}],
        "ab",
    ),
    ("text that is in no part", [{"type": "message", "content": "hi"}], "hi"),
    ("parts of chat", [{"type": "message", "content": [{"type": "text", "text": "hi"}]}], "hi"),
    ("messages", [{"type": "message", "content": [{"type": "output_text", "text": each}]} for each in "ab"], "ab"),
    ("a refusal", [{"type": "message", "content": [{"type": "refusal", "refusal": "no"}]}], ""),
    ("reasoning", [{"type": "reasoning", "content": [{"type": "reasoning_text", "text": "because"}]}], ""),
    ("a new item", [{"type": "new", "content": [{"type": "output_text", "text": "x"}]}], ""),
]


@pytest.mark.parametrize(("output", "text"), [pytest.param(*rest, id=name) for name, *rest in RESPONSES])
def test_the_text_of_a_response_is_that_of_its_messages(output: list[Any], text: str) -> None:
    assert text_of(read("responses.OpenResponsesResult", {"output": output})) == text


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
    assert text_of(read("responses_events.StreamEvents", json)) == text


def events(*jsons: dict[str, Any]) -> list[Any]:
    """Give the items of a stream."""
    return [Ok(read("responses_events.StreamEvents", json)) for json in jsons]


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


def nowhere(kind: str, **fields: Any) -> dict[str, Any]:
    """Give an event that does not say where it belongs."""
    return {"type": f"response.{kind}", **fields}


def part(text: str) -> dict[str, Any]:
    """Give a part of text."""
    return {"type": "output_text", "text": text}


def message(*texts: str) -> dict[str, Any]:
    """Give a message of these parts."""
    return {"type": "message", "content": [part(text) for text in texts]}


BEGUN = nowhere("created", response={"status": "in_progress", "output": []})
NO_PLACES = [
    nowhere("output_item.added", item={"type": "reasoning"}),
    nowhere("output_item.done", item={"type": "reasoning"}),
    nowhere("output_item.added", item={"type": "message"}),
    nowhere("output_text.delta", delta="a"),
    nowhere("output_text.delta", delta="b"),
]
WITH_IDS = [
    nowhere("output_item.added", item={"type": "reasoning", "id": "r"}),
    nowhere("output_text.delta", item_id="m", delta="a"),
    nowhere("output_text.delta", item_id="m", delta="b"),
    nowhere("output_item.done", item={**message("ab"), "id": "m"}),
]
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
    ("reasoning, and no places", events(*NO_PLACES, nowhere("completed", response={"output": []})), ["a", "b"]),
    ("no places, and ids", events(*WITH_IDS, nowhere("completed", response={"output": []})), ["a", "b"]),
    ("one place for all", events(added("reasoning", 0), delta("a"), added("message", 0), delta("b")), ["a", "b"]),
    (
        "an aside without a place",
        events(
            nowhere("output_item.added", item={"type": "openrouter:advisor"}), nowhere("output_text.delta", delta="x")
        ),
        [],
    ),
    (
        "told at the end of the text",
        events(BEGUN, nowhere("output_text.done", text="ab"), ended("completed", "ab")),
        ["ab"],
    ),
    ("told at the end of the part", events(nowhere("content_part.done", part=part("ab"))), ["ab"]),
    ("told at the end of the item", events(nowhere("output_item.done", item=message("a", "b"))), ["ab"]),
    ("the end of a text is told at the end", events(delta("a"), nowhere("output_text.done", text="ab")), ["a", "b"]),
    (
        "the second part is told at the end",
        events(delta("a"), nowhere("content_part.done", content_index=1, part=part("b")), ended("completed", "abc")),
        ["a", "b", "c"],
    ),
    (
        "the end says nothing",
        events(delta("a"), nowhere("output_text.done", text=""), nowhere("output_item.done", item=message()), BEGUN),
        ["a"],
    ),
    ("the end says something else", events(delta("a"), ended("completed", "xyz"), delta("b")), ["a", "b"]),
    (
        "after the end of the item",
        events(nowhere("output_item.done", output_index=0, item=message("a")), delta("a")),
        ["a"],
    ),
    (
        "after an end of the item that says nothing",
        events(nowhere("output_item.done", output_index=0, item=message()), delta(""), delta("a"), delta("b")),
        ["a", "b"],
    ),
    (
        "the parts of an item that is done are told no second time",
        events(
            nowhere("output_item.done", output_index=0, item=message("a", "b")),
            nowhere("content_part.done", output_index=0, content_index=1, part=part("b")),
            ended("completed", "ab"),
        ),
        ["ab"],
    ),
    (
        "under way",
        events(
            nowhere("in_progress", response={"output": [message("a")]}),
            delta("b"),
            nowhere("in_progress", response={"output": [message("abc"), {"type": "reasoning"}]}),
        ),
        ["a", "b", "c"],
    ),
    (
        "what is no text",
        events(
            nowhere("output_text.delta", delta=None),
            nowhere("output_text.done", text=None),
            nowhere("content_part.added", part=part("a")),
            nowhere("content_part.done", part={"type": "reasoning_text", "text": "x"}),
            nowhere("content_part.done", part=None),
            nowhere("refusal.delta", delta="x"),
        ),
        [],
    ),
]


@pytest.mark.parametrize(("stream", "texts"), [pytest.param(*rest, id=name) for name, *rest in STREAMS])
def test_a_stream_is_heard_as_its_pieces_of_text(stream: list[Any], texts: list[str]) -> None:
    assert list(text_deltas(stream)) == [Ok(each) for each in texts]

    async def coming() -> AsyncIterator[Any]:
        for each in stream:
            yield each

    async def run() -> list[Any]:
        return [each async for each in text_deltas_async(coming())]

    assert asyncio.run(run()) == [Ok(each) for each in texts]


def test_a_stream_of_chunks_is_heard_too_and_ends_with_its_error() -> None:
    chunks = [{"choices": [{"delta": {"content": each}}]} for each in ("a", "", None, "b")]
    broken: Any = Err(StreamInterruptedError(message="cut"))
    stream = [*(Ok(read("chat_events.ChatStreamChunk", each)) for each in chunks), broken]
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
    assert isinstance(text_of(read("chat.ChatResult", {"choices": choices})), str)
    assert isinstance(text_of(read("chat_events.ChatStreamChunk", {"choices": choices})), str)
