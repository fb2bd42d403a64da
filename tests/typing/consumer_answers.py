"""What a user's own code looks like to mypy and pyright where it works with answers. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import AsyncIterator, Iterator, Mapping
from dataclasses import dataclass
from typing import TypedDict, assert_type

from attrs import frozen

from openrouter_core import (
    AsyncEventStream,
    ChatCall,
    ChatGatherer,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    ResponseCall,
    ResponseGatherer,
    Result,
    SendError,
    ToolCall,
    assistant_turn,
    chat_send,
    finish_of,
    gather,
    gather_async,
    parsed,
    responses_send,
    text_deltas,
    text_deltas_async,
    text_of,
    tool_calls,
    tool_result,
    wants_tools,
)
from openrouter_core.errors import InvalidRequestError, ResponseValidationError
from openrouter_core.models.chat import (
    ChatAssistantMessage,
    ChatMessage,
    ChatResult,
    ChatStreamChunk,
    ChatToolMessage,
)
from openrouter_core.models.responses import (
    CustomToolCallOutputItem,
    FunctionCallOutputItem,
    FunctionTool,
    InputItem,
    OpenResponsesResult,
    OutputItems,
    StreamEvents,
)

core = OpenRouterCore()


@frozen
class Weather:
    degrees: int


@dataclass
class Day:
    rain: float


class Place(TypedDict):
    name: str


def a_stream_becomes_the_answer_of_its_family() -> None:
    opened = chat_send(core, {"messages": [], "stream": True})
    if isinstance(opened, Ok):
        assert_type(gather(opened.unwrap()), Result[ChatResult, SendError])
    begun = responses_send(core, {"input": "Hello", "stream": True})
    if isinstance(begun, Ok):
        assert_type(gather(begun.unwrap()), Result[OpenResponsesResult, SendError])


def any_iterable_will_do(
    chunks: list[Result[ChatStreamChunk, SendError]], events: Iterator[Result[StreamEvents, SendError]]
) -> None:
    assert_type(gather(chunks), Result[ChatResult, SendError])
    assert_type(gather(item for item in chunks), Result[ChatResult, SendError])
    assert_type(gather(events), Result[OpenResponsesResult, SendError])


async def the_asynchronous_twin_agrees(
    chunks: AsyncEventStream[ChatStreamChunk],
    events: AsyncEventStream[StreamEvents],
    items: AsyncIterator[Result[StreamEvents, SendError]],
) -> None:
    assert_type(await gather_async(chunks), Result[ChatResult, SendError])
    assert_type(await gather_async(events), Result[OpenResponsesResult, SendError])
    assert_type(await gather_async(items), Result[OpenResponsesResult, SendError])
    assert_type(text_deltas_async(chunks), AsyncIterator[Result[str, SendError]])
    assert_type(text_deltas_async(events), AsyncIterator[Result[str, SendError]])


def text_comes_alone(chunks: EventStream[ChatStreamChunk], events: EventStream[StreamEvents]) -> None:
    assert_type(text_deltas(chunks), Iterator[Result[str, SendError]])
    for item in text_deltas(events):
        match item:
            case Ok(text):
                assert_type(text, str)
            case Err(error):
                assert_type(error, SendError)


def every_kind_of_answer_has_a_text(
    result: ChatResult, chunk: ChatStreamChunk, response: OpenResponsesResult, event: StreamEvents
) -> list[str]:
    return [text_of(result), text_of(chunk), text_of(response), text_of(event)]


def event_by_event(chunk: ChatStreamChunk, event: StreamEvents) -> None:
    chat, response = ChatGatherer(), ResponseGatherer()
    chat.add(chunk)
    response.add(event)
    assert_type(chat.value(), ChatResult | None)
    assert_type(response.value(), OpenResponsesResult | None)


def run(call: ToolCall) -> str:
    arguments = call.parse()
    assert_type(arguments, Result[Mapping[str, object], ResponseValidationError])
    match arguments:
        case Ok({"city": str(city)}):
            return city
        case Ok(others):
            return ", ".join(others)
        case Err(error):
            return error.message


def a_conversation_with_tools(result: ChatResult) -> None:
    history: list[ChatMessage] = [{"role": "user", "content": "How warm is it in Paris?"}]
    if wants_tools(result):
        assert_type(assistant_turn(result), ChatAssistantMessage)
        history.append(assistant_turn(result))
        assert_type(tool_calls(result), tuple[ChatCall, ...])
        for call in tool_calls(result):
            assert_type(tool_result(call, run(call)), ChatToolMessage)
            history.append(tool_result(call, run(call)))
            history.append(tool_result(call, [{"type": "text", "text": "17"}]))
    assert_type(chat_send(core, {"messages": history}), Result[ChatResult, SendError])


def the_same_by_responses(result: OpenResponsesResult) -> None:
    calls = tool_calls(result)
    assert_type(calls, tuple[ResponseCall, ...])
    assert_type(assistant_turn(result), tuple[OutputItems, ...])
    told = [tool_result(call, run(call)) for call in calls]
    assert_type(told, list[FunctionCallOutputItem | CustomToolCallOutputItem])
    again = responses_send(core, {"input": [{"role": "user", "content": "?"}, *assistant_turn(result), *told]})
    assert_type(again, Result[OpenResponsesResult, SendError])


def either_family_has_a_finish(result: ChatResult | OpenResponsesResult) -> bool:
    if finish_of(result) == "length":
        return False
    return wants_tools(result)


def output_has_the_type_that_was_asked_for(result: ChatResult, response: OpenResponsesResult) -> None:
    assert_type(parsed(result, Weather), Result[Weather, ResponseValidationError | InvalidRequestError])
    assert_type(parsed(response, Day), Result[Day, ResponseValidationError | InvalidRequestError])
    assert_type(parsed(result, Place), Result[Place, ResponseValidationError | InvalidRequestError])
    assert_type(
        parsed(result, dict[str, object]), Result[dict[str, object], ResponseValidationError | InvalidRequestError]
    )
    assert_type(parsed(result, list[Weather]), Result[list[Weather], ResponseValidationError | InvalidRequestError])
    answer = chat_send(core, {"messages": [{"role": "user", "content": "?"}]})
    assert_type(parsed(answer.unwrap() if isinstance(answer, Ok) else answer, Weather), Result[Weather, SendError])
    match parsed(result, Weather):
        case Ok(weather):
            assert_type(weather, Weather)
        case Err(error):
            assert_type(error.partial, object)


def mistakes_are_found(call: ChatCall, result: ChatResult, response: OpenResponsesResult) -> None:
    # Each of these must be an error: both checkers report an `ignore` that is not needed.
    gather(result)  # type: ignore[call-overload]
    tool_result(call, {"degrees": 17})  # type: ignore[call-overload]
    tool_result(call, [{"type": "input_text", "text": "17"}])  # type: ignore[list-item]
    _history: list[ChatMessage] = [assistant_turn(response)]  # type: ignore[list-item]
    parsed(result, 5)  # type: ignore[call-overload]
    parsed(Ok(result), Weather)  # type: ignore[call-overload]


def a_conversation_of_responses_is_a_list_of_items() -> None:
    tool: FunctionTool = {"type": "function", "name": "weather", "parameters": {"type": "object"}}
    history: list[InputItem] = [{"role": "user", "content": "Is it raining?"}]
    match responses_send(core, {"input": history, "tools": [tool]}):
        case Ok(result):
            history.extend(assistant_turn(result))
            history.extend(tool_result(call, "yes") for call in tool_calls(result))
        case Err(error):
            assert_type(error, SendError)
