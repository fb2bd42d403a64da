"""What works on answers works on messages: tools, turns, structured output, and streams of odd servers."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_core import (
    Err,
    MessageGatherer,
    Ok,
    OpenRouterCore,
    assistant_turn,
    finish_of,
    gather,
    messages_send,
    parsed,
    text_deltas,
    text_of,
    tool_calls,
    tool_result,
    wants_tools,
)
from openrouter_core.models.convert import read
from openrouter_core.models.messages import (
    MessagesContentBlockDeltaEvent,
    MessagesContentBlockDeltaEventDeltaTextDelta,
    MessagesMessageParam,
)
from openrouter_core.testing import StandIn, message, messages_result

WEATHER: dict[str, Any] = {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {"town": "Paris"}}
SEARCH: dict[str, Any] = {"type": "server_tool_use", "id": "srv_1", "name": "web_search", "input": {}}


def items(*events: dict[str, Any]) -> list[Any]:
    return [Ok(read("messages_events.MessagesStreamEvents", each)) for each in events]


def delta(index: int | None, kind: str, **fields: object) -> dict[str, Any]:
    at = {} if index is None else {"index": index}
    return {"type": "content_block_delta", **at, "delta": {"type": kind, **fields}}


def content(*events: dict[str, Any]) -> list[Any]:
    raw: list[Any] = gather(items(*events)).unwrap().raw["content"]
    return raw


def test_calls_of_the_users_tools_are_found_and_those_of_the_servers_are_not() -> None:
    result = messages_result("I shall look.", content=[SEARCH, WEATHER], stop_reason="tool_use")
    (call,) = tool_calls(result)
    assert (call.id, call.name, call.kind) == ("toolu_1", "weather", "function")
    assert call.parse().unwrap() == {"town": "Paris"}
    assert wants_tools(result)
    assert tool_result(call, "17") == {"type": "tool_result", "tool_use_id": "toolu_1", "content": "17"}


def test_calls_without_an_id_or_with_the_same_get_one_each_in_calls_and_turn_alike() -> None:
    nameless = {key: value for key, value in WEATHER.items() if key != "id"}
    result = messages_result(content=[nameless, WEATHER, WEATHER], stop_reason="tool_use")
    ids = [call.id for call in tool_calls(result)]
    assert len({*ids}) == 3
    assert ids[1] == "toolu_1"
    turn: Any = assistant_turn(result)
    assert [block.raw["id"] for block in turn["content"]] == ids


@pytest.mark.parametrize(("given", "told"), [(None, {}), ({}, {}), ({"a": 1}, {"a": 1})])
def test_input_is_arguments_whatever_it_is(given: object, told: object) -> None:
    (call,) = tool_calls(messages_result(content=[{**WEATHER, "input": given}]))
    assert call.parse().unwrap() == told


def test_a_turn_goes_back_as_it_came_with_the_results_of_its_tools(core: OpenRouterCore, stand_in: StandIn) -> None:
    thought = {"type": "thinking", "thinking": "Hm.", "signature": "c2ln"}
    stand_in.script(message(content=[thought, WEATHER], stop_reason="tool_use"), message("It is warm."))
    history: list[MessagesMessageParam] = [{"role": "user", "content": "How warm is it in Paris?"}]
    answer = messages_send(core, {"model": "m", "messages": history})
    while isinstance(answer, Ok) and wants_tools(result := answer.unwrap()):
        history.append(assistant_turn(result))
        history.append({"role": "user", "content": [tool_result(call, "17") for call in tool_calls(result)]})
        answer = messages_send(core, {"model": "m", "messages": history})
    assert text_of(answer.unwrap()) == "It is warm."
    assert stand_in.received[1].json["messages"][1:] == [
        {"role": "assistant", "content": [thought, WEATHER]},
        {"role": "user", "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "17"}]},
    ]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ({"stop_reason": "max_tokens"}, "it reached the limit of its length"),
        ({"stop_reason": "refusal"}, "by a content filter"),
        ({"stop_reason": "pause_turn"}, "not complete: pause_turn"),
        ({"text": None, "content": [WEATHER], "stop_reason": "tool_use"}, "called tools, and said nothing"),
        ({"text": None}, "there is no text"),
        ({"text": "[]"}, "is no dict"),
    ],
)
def test_structured_output_is_read_where_the_message_is_whole_and_fits(said: dict[str, Any], told: str) -> None:
    assert parsed(messages_result('{"a": 1}'), dict[str, int]).unwrap() == {"a": 1}
    misfit = parsed(messages_result(said.pop("text", '{"a": 1}'), **said), dict[str, int])
    assert isinstance(misfit, Err)
    assert told in str(misfit.failure())


@pytest.mark.parametrize(
    ("events", "blocks"),
    [
        ([delta(0, "text_delta", text="Pa"), delta(0, "text_delta", text="ris")], [{"type": "text", "text": "Paris"}]),
        ([delta(None, "text_delta", text="a"), delta(None, "text_delta", text="b")], [{"type": "text", "text": "ab"}]),
        ([delta(3, "thinking_delta", thinking="a")], [{"type": "thinking", "thinking": "a"}]),
        ([delta(0, "input_json_delta", partial_json='{"a":1}')], [{"type": "tool_use", "input": {"a": 1}}]),
        ([delta(0, "input_json_delta", partial_json='{"a":')], [{"type": "tool_use", "input": '{"a":'}]),
        ([delta(0, "input_json_delta", partial_json=None)] * 2, [{"type": "tool_use", "input": {}}]),
        ([delta(0, "compaction_delta", content="a", encrypted_content="e")],
         [{"type": "compaction", "content": "a", "encrypted_content": "e"}]),
        ([delta(0, "news_delta", of=1), delta(0, "news_delta", of=2)], [{"of": 2}]),
        ([{"type": "content_block_delta", "index": 0, "delta": None}, delta(0, "text_delta", text="a")],
         [{"type": "text", "text": "a"}]),
        ([{"type": "content_block_start", "content_block": {"type": "text", "text": "a"}},
          {"type": "content_block_start", "content_block": {"type": "text", "text": "b"}},
          delta(None, "text_delta", text="c"), {"type": "content_block_start", "index": 7}],
         [{"type": "text", "text": "a"}, {"type": "text", "text": "bc"}]),
        ([{"type": "message_start", "message": {"content": [{"type": "text", "text": "a"}, None]}},
          delta(0, "text_delta", text="b"), {"type": "message_start", "message": None}],
         [{"type": "text", "text": "ab"}]),
    ],
)  # fmt: skip
def test_blocks_are_put_together_however_little_a_server_says(events: list[dict[str, Any]], blocks: object) -> None:
    assert content(*events) == blocks
    told = "".join(text.unwrap() for text in text_deltas(items(*events)))
    assert told == text_of(gather(items(*events)).unwrap())


def test_what_is_told_at_the_end_counts_and_nothing_is_taken_back() -> None:
    gathered = gather(
        items(
            {"type": "message_start", "message": {"id": "m", "usage": {"input_tokens": 3, "output_tokens": 1}}},
            {"type": "message_delta", "delta": {"stop_reason": "end_turn"}, "usage": {"input_tokens": 0, "cost": 0.1}},
            {"type": "message_delta", "delta": {"stop_reason": None, "container": {"id": "c"}}, "usage": None},
            {"type": "message_stop", "openrouter_metadata": {"region": "local"}},
        )
    ).unwrap()
    assert gathered.raw == {
        "type": "message",
        "role": "assistant",
        "id": "m",
        "content": [],
        "usage": {"input_tokens": 3, "output_tokens": 1, "cost": 0.1},
        "stop_reason": "end_turn",
        "container": {"id": "c"},
        "openrouter_metadata": {"region": "local"},
    }
    assert finish_of(gathered) == "stop"


def test_events_that_give_nothing_away_are_of_no_family_and_no_answer() -> None:
    strange = items({"type": "ping"}, {"type": "news"})
    assert isinstance(gather(strange), Err)
    assert [*text_deltas(strange)] == []
    assert MessageGatherer().value() is None
    assert gather(items({"type": "news"}, delta(0, "text_delta", text="a"))).unwrap().raw["content"]


def test_an_event_that_was_built_by_hand_is_read_like_one_that_came() -> None:
    said = MessagesContentBlockDeltaEventDeltaTextDelta(text="Paris.")
    event = MessagesContentBlockDeltaEvent(index=0, delta=said)
    assert text_of(event) == "Paris."
    assert text_of(gather([Ok(event)]).unwrap()) == "Paris."


def test_a_message_that_is_an_item_of_a_response_is_no_answer() -> None:
    item = read("responses.OutputItems", {"type": "message", "content": [{"type": "output_text", "text": "a"}]})
    assert text_of(item) == ""
    with pytest.raises(TypeError, match="an answer"):
        finish_of(item)
