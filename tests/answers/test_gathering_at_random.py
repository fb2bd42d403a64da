"""A stream, gathered, is what the same call gives whole: random answers, cut at random, come out as they were."""

from __future__ import annotations

import json
from collections.abc import Callable
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kit.cutting import chunks, events, message_events, streamable
from kit.documents import EXAMPLES, Description, descriptions, documents
from kit.registry import NAMES
from openrouter_core import ChatGatherer, Err, MessageGatherer, Ok, ResponseGatherer, gather
from openrouter_core.answers.finish import finish_of
from openrouter_core.answers.text import text_deltas, text_of
from openrouter_core.answers.tool_use import tool_calls
from openrouter_core.answers.turns import assistant_turn
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.messages import MESSAGES as DIALECT
from openrouter_core.errors import StreamInterruptedError
from openrouter_core.models.convert import read

DESCRIPTIONS = [pytest.param(Description(path), id=label) for label, path in descriptions().items()]


def each(description: Description, name: str, fact: Callable[[dict[str, Any], Random], None]) -> None:
    """Let a fact hold for every document, with something to cut it by."""
    quick = settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
    seeds = st.integers(0, 2**32 - 1).map(Random)
    quick(given(documents(description, name), seeds)(fact))()


def items(name: str, jsons: list[dict[str, Any]]) -> list[Any]:
    """Give events as a stream gives them."""
    return [Ok(read(NAMES[name], each)) for each in jsons]


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_the_chunks_of_a_completion_make_that_completion(description: Description) -> None:
    def fact(document: dict[str, Any], random: Random) -> None:
        if not document["choices"]:
            return
        completion = streamable(document)
        stream = items("ChatStreamChunk", chunks(random, completion))
        gathered = gather(stream).unwrap()
        assert gathered.raw == completion
        assert gathered == read("chat.ChatResult", completion)
        assert "".join(each.unwrap() for each in text_deltas(stream)) == text_of(gathered)

    each(description, "ChatResult", fact)


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_a_whole_completion_given_as_a_chunk_stays_what_it_was(description: Description) -> None:
    def fact(document: dict[str, Any], _: Random) -> None:
        if not document["choices"]:
            return
        gathered = gather(items("ChatStreamChunk", [*map(dict, CHAT.as_events(document))])).unwrap()
        assert gathered.raw == document
        assert gathered == read("chat.ChatResult", document)

    each(description, "ChatResult", fact)


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_what_is_left_of_a_completion_that_broke_off_is_its_beginning(description: Description) -> None:
    def fact(document: dict[str, Any], random: Random) -> None:
        if not document["choices"]:
            return
        completion = streamable(document)
        made = chunks(random, completion)
        stream = items("ChatStreamChunk", made[: random.randint(1, len(made))])
        broken = Err(StreamInterruptedError(message="cut"))
        partial: Any = gather([*stream, broken]).failure().partial
        gatherer = ChatGatherer()
        for item in stream:
            gatherer.add(item.unwrap())
        assert partial == gatherer.value()
        assert text_of(read("chat.ChatResult", completion)).startswith(text_of(partial))

    each(description, "ChatResult", fact)


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_the_events_of_a_response_make_that_response(description: Description) -> None:
    def fact(document: dict[str, Any], random: Random) -> None:
        if document["status"] in ("in_progress", "queued"):
            document = {**document, "status": "completed"}  # as the event at the end says
        # Some servers leave the output out at the end: https://github.com/NousResearch/hermes-agent/issues/5678
        last = {**document, "output": random.choice((document["output"], [], None))}
        made = [*events(random, document), {"type": "response.completed", "response": last}]
        stream = items("StreamEvents", made)
        gathered = gather(stream).unwrap()
        assert gathered.raw == document
        assert gathered == read("responses.OpenResponsesResult", document)

    each(description, "OpenResponsesResult", fact)


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_the_pieces_of_a_response_without_an_end_are_put_together(description: Description) -> None:
    def fact(document: dict[str, Any], random: Random) -> None:
        stream = items("StreamEvents", events(random, document, is_done=False))
        partial: Any = gather([*stream, Err(StreamInterruptedError(message="cut"))]).failure().partial
        assert partial.raw == {**document, "status": "in_progress"}
        said = [part for item in document["output"] if item["type"] == "message" for part in item["content"]]
        assert text_of(partial) == "".join(part.get("text", "") for part in said)

    each(description, "OpenResponsesResult", fact)


def words(text: str) -> st.SearchStrategy[str]:
    """Draw a word of a text."""
    return st.sampled_from(text.split())


WORDS = words("""text message reasoning.text function_call custom_tool_call YWI= completed incomplete stop length
    response.output_item.added response.output_item.done response.content_part.added response.output_text.delta
    response.output_text.annotation.added response.reasoning_summary_part.done
    response.function_call_arguments.done response.completed""")
KEYS = words("""choices delta message index content tool_calls function id arguments custom type reasoning_details
    signature audio data logprobs images item part output_index output content_index response item_id text call_id
    status name finish_reason object role""")
ANY = st.recursive(
    st.none() | st.booleans() | st.integers(-1, 2) | st.floats(0, 1) | WORDS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=5),
    max_leaves=12,
)
DELTAS = st.fixed_dictionaries({"choices": st.lists(st.dictionaries(KEYS, ANY, max_size=4), max_size=2)})


@given(st.lists(DELTAS | st.dictionaries(KEYS, ANY, max_size=5), max_size=4))
def test_whatever_chunks_say_they_are_gathered(jsons: list[dict[str, Any]]) -> None:
    gatherer = ChatGatherer()
    for each_json in jsons:
        gatherer.add(read("chat_events.ChatStreamChunk", each_json))
    assert all(isinstance(each, Ok) for each in text_deltas(items("ChatStreamChunk", jsons)))
    result = gatherer.value()
    if result is not None:
        assert isinstance(text_of(result), str)
        assert [call.id for call in tool_calls(result)] == [call.id for call in assistant_turn(result).tool_calls]


@given(st.lists(st.dictionaries(KEYS, ANY, max_size=6), max_size=6))
def test_whatever_events_say_they_are_gathered(jsons: list[dict[str, Any]]) -> None:
    gatherer = ResponseGatherer()
    for each_json in jsons:
        gatherer.add(read("responses_events.StreamEvents", each_json))
    assert all(isinstance(each, Ok) for each in text_deltas(items("StreamEvents", jsons)))
    result = gatherer.value()
    if result is not None:
        assert isinstance(text_of(result), str)
        assert finish_of(result) is None or isinstance(finish_of(result), str)
        assert len(assistant_turn(result)) == len(result.output)


def part(kind: str, text: str) -> dict[str, Any]:
    """Give a part of content."""
    return {"type": kind, "text": text}


SAYINGS = st.text("ab ", max_size=3)
THINKING = SAYINGS.map(lambda text: {"type": "thinking", "thinking": [part("text", text)]})
PARTS = st.lists(
    SAYINGS.map(lambda text: part("text", text))
    | THINKING
    | st.sampled_from(({"type": "new", "text": "x"}, {"type": "text", "text": None}, {"type": "text"}, {}, None)),
    max_size=3,
)
CONTENTS = st.none() | SAYINGS | PARTS | SAYINGS.map(lambda text: part("text", text))
SAYING = st.fixed_dictionaries({"content": CONTENTS})
SAYING_CHOICES = st.fixed_dictionaries({"delta": SAYING}) | st.fixed_dictionaries({"message": SAYING})


@given(st.lists(SAYING_CHOICES, min_size=1, max_size=6))
def test_the_text_that_was_heard_is_the_text_that_is_gathered(choices: list[dict[str, Any]]) -> None:
    stream = items("ChatStreamChunk", [{"choices": [{"index": 0, **choice}]} for choice in choices])
    heard = "".join(each.unwrap() for each in text_deltas(stream))
    # What a message says again, only the one who heard the rest can tell.
    if all("delta" in choice for choice in choices):
        assert heard == "".join(text_of(each.unwrap()) for each in stream)
    assert heard == text_of(gather(stream).unwrap())


def emptied(random: Random, told: Any) -> Any:
    """Empty texts, and the lists of parts, here and there."""
    if isinstance(told, list):
        return [emptied(random, each) for each in told] if random.random() < 0.7 else random.choice(([], None))
    if not isinstance(told, dict):
        return told
    said = ("text", "refusal", "arguments", "input")
    return {
        key: random.choice(("", None)) if key in said and random.random() < 0.5 else kept
        for key, value in told.items()
        for kept in [emptied(random, value) if key in ("content", "summary", "part", "item") else value]
    }


SPOKEN = st.text("ab", min_size=1, max_size=4)
MESSAGES = st.lists(
    SPOKEN.map(lambda text: part("output_text", text)) | SPOKEN.map(lambda text: {"type": "refusal", "refusal": text}),
    min_size=1,
    max_size=3,
).map(lambda parts: {"type": "message", "role": "assistant", "content": parts})
REASONINGS = SPOKEN.map(lambda text: {"type": "reasoning", "summary": [part("summary_text", text)]})
ASIDES = st.just({"type": "openrouter:advisor", "x": 1})
WRITINGS = SPOKEN.map(lambda text: {"type": "function_call", "name": "f", "arguments": json.dumps({"x": text})})
OUTPUTS = st.lists(MESSAGES | REASONINGS | WRITINGS | ASIDES, max_size=4)


@given(OUTPUTS, st.integers(0, 2**32 - 1).map(Random))
def test_events_that_say_little_of_where_they_belong_make_the_response(
    output: list[dict[str, Any]], random: Random
) -> None:
    """Without places, ids or both, and whatever is empty in what is said to be done."""
    output = [{**item, "id": f"i{place}", "call_id": f"c{place}"} for place, item in enumerate(output)]
    silent = {key for key in ("output_index", "item_id", "content_index", "summary_index") if random.random() < 0.5}
    in_turn = bool(silent - {"item_id"}) or random.random() < 0.5
    if in_turn and random.random() < 0.5:
        output = [{key: value for key, value in item.items() if key not in ("id", "call_id")} for item in output]
    made = events(random, {"status": "completed", "output": output}, in_turn=in_turn)
    told = [{key: value for key, value in event.items() if key not in silent} for event in made]
    is_terse = random.random() < 0.5
    told = [emptied(random, event) if is_terse and event["type"].endswith(".done") else event for event in told]
    last = random.choice(([], None, output, [emptied(random, item) for item in output]))
    stream = items("StreamEvents", [*told, {"type": "response.completed", "response": {"output": last}}])
    gathered = gather(stream).unwrap()
    assert gathered.raw["output"] == output
    heard = "".join(each.unwrap() for each in text_deltas(stream))
    assert heard == text_of(gathered) or not in_turn
    assert sorted(heard) == sorted(text_of(gathered))


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=4), inner, max_size=2),
    max_leaves=4,
)
OBJECTS = st.dictionaries(st.text(max_size=4), JSON, max_size=3)
CITATIONS = st.none() | st.lists(st.fixed_dictionaries({"type": st.just("char_location"), "cited_text": st.text()}))
BLOCKS = st.one_of(
    st.fixed_dictionaries({"type": st.just("text"), "text": st.text()}, optional={"citations": CITATIONS}),
    st.fixed_dictionaries({"type": st.just("thinking"), "thinking": st.text(), "signature": st.text()}),
    st.fixed_dictionaries({"type": st.just("tool_use"), "id": st.text(), "name": st.text(), "input": OBJECTS}),
    st.fixed_dictionaries({"type": st.just("redacted_thinking"), "data": st.text()}),
    st.fixed_dictionaries({"type": st.just("web_search_tool_result"), "content": st.lists(OBJECTS, max_size=2)}),
    st.fixed_dictionaries({"type": st.just("news_of_2030"), "text": st.integers(), "of": OBJECTS}),
)
USAGES = st.dictionaries(
    st.sampled_from(["input_tokens", "output_tokens", "cache_read_input_tokens", "cost"]), st.integers(0, 9)
)
WHOLE = st.fixed_dictionaries(
    {
        "type": st.just("message"),
        "role": st.just("assistant"),
        "content": st.lists(BLOCKS, max_size=4),
        "stop_reason": st.sampled_from(["end_turn", "tool_use", "max_tokens", None]),
        "usage": USAGES,
    },
    optional={
        "id": st.text(),
        "model": st.text(),
        "stop_sequence": st.none() | st.text(),
        "stop_details": st.none() | st.just({"type": "refusal", "category": "cyber"}),
        "container": st.none() | st.just({"id": "c", "expires_at": "2030-01-01T00:00:00Z"}),
        "context_management": st.just({"applied_edits": [{"type": "e"}]}),
        "openrouter_metadata": st.just({"region": "local"}),
        "news": OBJECTS,
    },
)
SEEDS = st.integers(0, 2**32 - 1).map(Random)
QUICK = settings(max_examples=EXAMPLES * 5, suppress_health_check=[HealthCheck.too_slow])


@QUICK
@given(WHOLE, SEEDS)
def test_the_events_of_a_message_make_that_message(document: dict[str, Any], random: Random) -> None:
    stream = items("MessagesStreamEvents", message_events(random, document))
    gathered = gather(stream).unwrap()
    assert gathered.raw == document
    assert gathered == read("messages.MessagesResult", document)
    assert "".join(each.unwrap() for each in text_deltas(stream)) == text_of(gathered)


@QUICK
@given(WHOLE)
def test_a_whole_message_told_in_events_stays_what_it_was(document: dict[str, Any]) -> None:
    made = DIALECT.as_events(document)
    stream = items("MessagesStreamEvents", [dict(each) for each in made])
    gathered = gather(stream).unwrap()
    assert gathered.raw == document
    assert [each for event in made for each in DIALECT.progress(event)][-1] == ("message", True)
    assert "".join(each.unwrap() for each in text_deltas(stream)) == text_of(read("messages.MessagesResult", document))


@QUICK
@given(WHOLE, SEEDS)
def test_what_is_left_of_a_message_that_broke_off_is_its_beginning(document: dict[str, Any], random: Random) -> None:
    made = message_events(random, document)
    stream = items("MessagesStreamEvents", made[: random.randint(1, len(made))])
    partial: Any = gather([*stream, Err(StreamInterruptedError(message="cut"))]).failure().partial
    gatherer = MessageGatherer()
    for item in stream:
        gatherer.add(item.unwrap())
    assert partial == gatherer.value()
    assert text_of(read("messages.MessagesResult", document)).startswith(text_of(partial))


@pytest.mark.parametrize("description", DESCRIPTIONS)
def test_the_events_of_any_described_message_make_that_message(description: Description) -> None:
    def fact(document: dict[str, Any], random: Random) -> None:
        made = [*DIALECT.as_events(document)]
        gathered = gather(items("MessagesStreamEvents", [dict(each) for each in made])).unwrap()
        assert gathered.raw == document
        assert gather(items("MessagesStreamEvents", message_events(random, document))).unwrap().raw == document

    if "MessagesResult" in description.schemas:
        each(description, "MessagesResult", fact)
