"""Calls of tools, alike for both families; what goes back for them; and whether the model waits for it."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_core import (
    ChatCall,
    Err,
    Ok,
    OpenRouterCore,
    ResponseCall,
    assistant_turn,
    chat_send,
    finish_of,
    gather,
    parsed,
    responses_send,
    text_deltas,
    text_of,
    tool_calls,
    tool_result,
    validate,
    wants_tools,
)
from openrouter_core.call.encode import encode
from openrouter_core.models.chat import (
    ChatAssistantMessage,
    ChatChoice,
    ChatMessage,
    ChatResult,
    ChatToolCall,
    ChatToolMessage,
)
from openrouter_core.models.chat import ChatToolCallFunction as Function
from openrouter_core.models.convert import read
from openrouter_core.models.responses import (
    CustomToolCallOutputItem,
    FunctionCallOutputItem,
    OpenResponsesResult,
    OutputFunctionCallItem,
)
from openrouter_core.testing import StandIn, completion, response

Json = dict[str, Any]

SDK = "https://github.com/OpenRouterTeam/ai-sdk-provider/issues"


def chat(reason: str | None = "tool_calls", **message: Any) -> Any:
    """Give a completion with this message."""
    choice = {"index": 0, "message": {"role": "assistant", **message}, "finish_reason": reason}
    return read("chat.ChatResult", {"id": "gen-1", "created": 1, "choices": [choice]})


def responded(*output: Json, status: str | None = "completed", **more: Any) -> Any:
    """Give a response with this output."""
    return read(
        "responses.OpenResponsesResult", {"id": "r", "created_at": 1, "status": status, "output": list(output), **more}
    )


def call(arguments: Any = "{}", id_: Any = "a", **more: Any) -> Json:
    """Give a call as chat has it."""
    return {"id": id_, "type": "function", "function": {"name": "f", "arguments": arguments}, **more}


def item(arguments: Any = "{}", call_id: Any = "a", **more: Any) -> Json:
    """Give a call as responses have it."""
    return {"type": "function_call", "id": "fc", "call_id": call_id, "name": "f", "arguments": arguments, **more}


CUSTOM: Json = {"type": "custom_tool_call", "call_id": "b", "name": "g", "input": "x"}


def test_both_families_give_their_calls_in_order() -> None:
    custom = {"id": "b", "type": "custom", "custom": {"name": "g", "input": "x"}}
    assert tool_calls(chat(tool_calls=[call(' {"x": 1}'), custom])) == (
        ChatCall(id="a", name="f", arguments=' {"x": 1}'),
        ChatCall(id="b", name="g", arguments="x", kind="custom"),
    )
    message: Json = {"type": "message", "content": []}
    assert tool_calls(responded(message, item(' {"x": 1}'), CUSTOM)) == (
        ResponseCall(id="a", name="f", arguments=' {"x": 1}'),
        ResponseCall(id="b", name="g", arguments="x", kind="custom"),
    )


@pytest.mark.parametrize(
    "result", [chat("stop", content="hi"), chat(tool_calls=None), responded(), ChatResult(choices=())]
)
def test_an_answer_without_calls_gives_none(result: Any) -> None:
    assert tool_calls(result) == ()
    assert not wants_tools(result)


def test_calls_built_by_hand_are_calls() -> None:
    made = ChatToolCall(id="a", function=Function(name="f", arguments="{}"))
    turn = ChatAssistantMessage(tool_calls=(made,))
    result = ChatResult(choices=(ChatChoice(message=turn),))
    assert tool_calls(result) == (ChatCall(id="a", name="f", arguments="{}"),)
    assert assistant_turn(result).tool_calls == (made,)
    built = OpenResponsesResult(output=(OutputFunctionCallItem(call_id="a", name="f", arguments="{}"),))
    assert tool_calls(built) == (ResponseCall(id="a", name="f", arguments="{}"),)


ODD_IDS = [None, "", "a", "a", 5]


@pytest.mark.parametrize(
    "result",
    [chat(tool_calls=[call(id_=each) for each in ODD_IDS]), responded(*(item(call_id=each) for each in ODD_IDS))],
    ids=["chat", "responses"],
)
def test_ids_that_are_missing_or_the_same_are_made_once_and_for_all(result: Any) -> None:
    """https://github.com/OpenRouterTeam/ai-sdk-provider/issues/160."""
    ids = [each.id for each in tool_calls(result)]
    assert len(set(ids)) == len(ids)
    assert ids[2] == "a"
    assert [each.id for each in tool_calls(result)] == ids
    turn = assistant_turn(result)
    sent = [each.call_id for each in turn] if isinstance(turn, tuple) else [each.id for each in turn.tool_calls]
    assert sent == ids


def test_made_ids_differ_between_answers() -> None:
    one = chat(tool_calls=[call(id_=None)])
    other = read("chat.ChatResult", {**one.raw, "id": "gen-2"})
    assert tool_calls(one)[0].id != tool_calls(other)[0].id


ARGUMENTS: list[tuple[str, str, Any, Any]] = [
    ("an object", f"{SDK}/287", '{"x": 1}', {"x": 1}),
    ("nothing", f"{SDK}/287", "", {}),
    ("white space", f"{SDK}/287", " \n", {}),
    ("null in place of text", f"{SDK}/287", None, {}),
    ("null as text", "https://github.com/microsoft/autogen/issues/5667", "null", {}),
    ("an object in place of text", f"{SDK}/287", {"x": 1}, {"x": 1}),
    ("written as JSON twice", "https://github.com/simonw/llm/issues/1164", '"{\\"x\\": 1}"', {"x": 1}),
    ("nothing, written twice", "https://github.com/simonw/llm/issues/1164", '""', {}),
    ("cut off", f"{SDK}/287", '{"x": ', "are not JSON: Expecting value: line 1 column 7 (char 6)"),
    ("an array", "https://github.com/langchain-ai/langchain/issues/35997", "[1]", "must be an object, not an array"),
    ("a number", "https://github.com/langchain-ai/langchain/issues/35997", "5", "must be an object, not a number"),
    ("a text", "https://github.com/langchain-ai/langchain/issues/35997", '"x"', "must be an object, not a string"),
    (
        "an array, written twice",
        "https://github.com/langchain-ai/langchain/issues/35997",
        '"[1]"',
        "must be an object, not a string",
    ),
]


@pytest.mark.parametrize(("arguments", "read_as"), [pytest.param(*row[2:], id=row[0]) for row in ARGUMENTS])
@pytest.mark.parametrize("family", ["chat", "responses"])
def test_arguments_are_an_object_or_an_error_that_tells_why(arguments: Any, read_as: Any, family: str) -> None:
    result = chat(tool_calls=[call(arguments)]) if family == "chat" else responded(item(arguments))
    outcome = tool_calls(result)[0].parse()
    if isinstance(read_as, str):
        assert isinstance(outcome, Err)
        assert outcome.failure().message == f"the arguments of f {read_as}"
        assert outcome.failure().body == arguments
    else:
        assert outcome == Ok(read_as)


def test_a_call_without_arguments_or_name_is_one_still() -> None:
    nameless = {"id": "a", "type": "function", "function": None}
    assert tool_calls(chat(tool_calls=[nameless])) == (ChatCall(id="a", name="", arguments=""),)
    error = ChatCall(id="a", name="", arguments="x").parse()
    assert isinstance(error, Err)
    assert error.failure().message.startswith("the arguments of a function without a name are not JSON")


def test_arguments_are_not_shown_in_logs() -> None:
    assert "secret" not in repr(ChatCall(id="a", name="f", arguments="secret"))


CALL: Json = {"tool_calls": [call()]}
LIMIT: Json = {"incomplete_details": {"reason": "max_tool_calls"}}
FINISHES: list[tuple[str, Any, str | None]] = [
    ("stop", chat("stop", content="a"), "stop"),
    ("tool calls", chat("tool_calls", **CALL), "tool_calls"),
    ("stop, and calls", chat("stop", **CALL), "tool_calls"),
    ("null, and calls", chat(None, **CALL), "tool_calls"),
    ("empty, and calls", chat("", **CALL), "tool_calls"),
    ("a word of the provider, and calls", chat("end_turn", **CALL), "tool_calls"),
    ("tool calls, and none", chat("tool_calls", content="a"), "stop"),
    ("cut off among calls", chat("length", **CALL), "length"),
    ("filtered among calls", chat("content_filter", **CALL), "content_filter"),
    ("failed among calls", chat("error", **CALL), "error"),
    *[
        (f"{word}, another word for {reason}", result, reason)
        for word, reason in (
            ("max_tokens", "length"),
            ("MAX_TOKENS", "length"),
            ("max_output_tokens", "length"),
            ("model_length", "length"),
            ("LENGTH", "length"),
            ("SAFETY", "content_filter"),
            ("safety", "content_filter"),
            ("content-filter", "content_filter"),
            ("ERROR", "error"),
        )
        for result in (
            chat(word, **CALL),
            responded(item(), status="incomplete", incomplete_details={"reason": word}),
        )
    ],
    ("a word of the provider", chat("end_turn", content="a"), "end_turn"),
    ("null", chat(None, content="a"), None),
    ("empty", chat("", content="a"), None),
    ("no choice", ChatResult(choices=()), None),
    ("completed", responded(), "stop"),
    ("completed, and calls", responded(item()), "tool_calls"),
    ("completed, and custom calls", responded(CUSTOM), "tool_calls"),
    ("no status, and calls", responded(item(), status=None), "tool_calls"),
    ("no status", responded(status=None), None),
    ("under way", responded(item(), status="in_progress"), None),
    ("queued", responded(status="queued"), None),
    ("cut off", responded(item(), status="incomplete", incomplete_details={"reason": "max_output_tokens"}), "length"),
    ("filtered", responded(status="incomplete", incomplete_details={"reason": "content_filter"}), "content_filter"),
    ("incomplete, and no reason", responded(item(), status="incomplete"), "length"),
    ("failed", responded(item(), status="failed"), "error"),
    ("cancelled", responded(status="cancelled"), "error"),
    ("cut off for a reason of its own", responded(item(), status="incomplete", **LIMIT), "max_tool_calls"),
    ("a new status", responded(status="paused"), "paused"),
]


@pytest.mark.parametrize(("result", "finish"), [pytest.param(*rest, id=name) for name, *rest in FINISHES])
def test_the_finish_tells_whether_tools_are_wanted(result: Any, finish: str | None) -> None:
    """https://github.com/OpenRouterTeam/ai-sdk-provider/issues/420."""
    assert finish_of(result) == finish
    assert wants_tools(result) == (finish == "tool_calls")


@pytest.mark.parametrize("status", ["queued", "in_progress"])
def test_a_response_under_way_is_no_finished_answer(core: OpenRouterCore, stand_in: StandIn, status: str) -> None:
    """What it says so far is there; nothing acts on it."""
    said: Json = {"type": "message", "content": [{"type": "output_text", "text": "{}"}]}
    stand_in.script(*[response(output=[said, item()], status=status)] * 3)
    whole = responses_send(core, {"input": "?"}).unwrap()
    streams = [responses_send(core, {"input": "?", "stream": True}).unwrap() for _ in range(2)]
    gathered = gather(streams[0]).unwrap()
    for result in (whole, gathered):
        assert isinstance(result, OpenResponsesResult)
        assert result.status == status
        assert (finish_of(result), wants_tools(result), text_of(result)) == (None, False, "{}")
        assert len(tool_calls(result)) == 1
        misfit = parsed(result, dict)
        assert isinstance(misfit, Err)
        assert misfit.failure().message == f"the answer is not complete: {status}"
    assert list(text_deltas(streams[1])) == [Ok("{}")]


def test_what_a_tool_gave_is_a_message_or_an_item() -> None:
    made = tool_result(ChatCall(id="a", name="f", arguments=""), "17")
    assert made == {"role": "tool", "tool_call_id": "a", "content": "17"}
    assert validate(ChatToolMessage, made) == Ok(made)
    output = tool_result(ResponseCall(id="a", name="f", arguments=""), [{"type": "input_text", "text": "17"}])
    assert output == {"type": "function_call_output", "call_id": "a", "output": [{"type": "input_text", "text": "17"}]}
    assert validate(FunctionCallOutputItem, output) == Ok(output)
    custom = tool_result(ResponseCall(id="a", name="f", arguments="", kind="custom"), "17")
    assert custom == {"type": "custom_tool_call_output", "call_id": "a", "output": "17"}
    assert validate(CustomToolCallOutputItem, custom) == Ok(custom)


TURNS: list[tuple[str, str, Json, Json]] = [
    ("as it came", f"{SDK}/506", {"content": "a", "x_new": None}, {"content": "a", "x_new": None}),
    ("null beside calls", f"{SDK}/506", {"content": None, **CALL}, {"content": None, **CALL}),
    ("no text beside calls", f"{SDK}/506", {"content": "", **CALL}, {"content": None, **CALL}),
    ("no parts beside calls", f"{SDK}/506", {"content": [], **CALL}, {"content": None, **CALL}),
    ("no content is not made null", "https://github.com/openai/openai-python/issues/3008", CALL, CALL),
    ("an empty text", f"{SDK}/506", {"content": ""}, {"content": ""}),
    ("no reasoning details", f"{SDK}/487", {"reasoning_details": []}, {"reasoning_details": []}),
    (
        "reasoning details",
        f"{SDK}/423",
        {"reasoning_details": [{"type": "new", "x": 1}]},
        {"reasoning_details": [{"type": "new", "x": 1}]},
    ),
]


@pytest.mark.parametrize(("message", "turn"), [pytest.param(*row[2:], id=row[0]) for row in TURNS])
def test_a_message_goes_back_as_it_came(message: Json, turn: Json) -> None:
    assert assistant_turn(chat("stop", **message)).to_json() == {"role": "assistant", **turn}


def test_a_message_without_a_role_gets_its_role() -> None:
    result = read("chat.ChatResult", {"choices": [{"message": {"content": "a"}}]})
    assert assistant_turn(result).to_json() == {"content": "a", "role": "assistant"}
    assert assistant_turn(ChatResult(choices=())).to_json() == {"content": None, "role": "assistant"}


def test_an_unchanged_turn_is_what_came_itself() -> None:
    result = chat(**CALL)
    assert assistant_turn(result) is result.choices[0].message
    reasoning = {"type": "reasoning", "id": "rs", "summary": [], "encrypted_content": "x"}
    response_ = responded(reasoning, {"type": "openrouter:new", "x": 1}, item(), CUSTOM)
    assert assistant_turn(response_) == response_.output
    assert encode({"input": assistant_turn(response_)}) == encode({"input": response_.raw["output"]})


def test_a_conversation_with_tools_goes_round(core: OpenRouterCore, stand_in: StandIn) -> None:
    asked = {"content": None, "tool_calls": [call('{"city": "Paris"}', id_="")]}
    stand_in.script(completion(None, finish_reason="stop", message=asked), completion("17 degrees."))
    history: list[ChatMessage] = [{"role": "user", "content": "How warm is it in Paris?"}]
    first = chat_send(core, {"messages": history}).unwrap()
    assert isinstance(first, ChatResult)
    assert wants_tools(first)
    history.append(assistant_turn(first))
    history.extend(tool_result(each, "17") for each in tool_calls(first))
    chat_send(core, {"messages": history})
    _, turn, told = stand_in.received[1].json["messages"]
    assert turn["tool_calls"][0]["id"] == told["tool_call_id"]
    assert turn["tool_calls"][0]["id"].startswith("call_")
    assert turn["content"] is None


def test_items_go_round_too(core: OpenRouterCore, stand_in: StandIn) -> None:
    stand_in.script(response(output=[item('{"city": "Paris"}')]), response("17 degrees."))
    first = responses_send(core, {"input": "How warm is it in Paris?"}).unwrap()
    assert isinstance(first, OpenResponsesResult)
    told = [tool_result(each, "17") for each in tool_calls(first)]
    responses_send(core, {"input": [{"role": "user", "content": "?"}, *assistant_turn(first), *told]})
    assert stand_in.received[1].json["input"][1:] == [
        item('{"city": "Paris"}'),
        {"type": "function_call_output", "call_id": "a", "output": "17"},
    ]


def test_a_gathered_turn_asks_for_the_tools_that_its_stream_named() -> None:
    pieces = [
        {"index": 0, "function": {"name": "f", "arguments": '{"x"'}},
        {"index": 0, "function": {"arguments": ":1}"}},
    ]
    chunks = [
        Ok(read("chat_events.ChatStreamChunk", {"choices": [{"delta": {"tool_calls": [each]}}]})) for each in pieces
    ]
    result = gather(chunks).unwrap()
    [made] = tool_calls(result)
    assert made.parse() == Ok({"x": 1})
    assert wants_tools(result)
    assert assistant_turn(result).tool_calls[0].id == made.id
