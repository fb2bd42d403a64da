"""What a user's own code looks like to mypy and pyright where it asks for responses. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, assert_type, cast

from kit.documented_request import DOCUMENTED
from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    Result,
    SendError,
    beta_responses_send,
    beta_responses_send_async,
    responses_send,
    responses_send_async,
    validate,
)
from openrouter_core.models.responses import (
    CreateResponsesAnyRequest,
    CreateResponsesRequest,
    CreateResponsesStreamRequest,
    ErrorEvent,
    FunctionCallArgsDeltaEvent,
    OpenAIResponsesRefusalContent,
    OpenResponsesRequest,
    OpenResponsesResult,
    OutputFunctionCallItem,
    OutputFunctionCallItemParam,
    OutputItems,
    OutputMessageItem,
    OutputReasoningItem,
    OutputWebSearchCallItem,
    OutputWebSearchServerToolItem,
    ResponseOutputText,
    ResponsesAnyRequest,
    ResponsesRequest,
    ResponsesStreamRequest,
    StreamEvents,
    StreamEventsResponseCompleted,
    StreamEventsResponseIncomplete,
    StreamEventsResponseOutputItemDone,
    TextDeltaEvent,
    UnknownVariant,
    URLCitation,
    Usage,
)

Answer = Result[OpenResponsesResult, SendError]
Streamed = Result[EventStream[StreamEvents], SendError]
Either = Result[OpenResponsesResult | EventStream[StreamEvents], SendError]
StreamedAsync = Result[AsyncEventStream[StreamEvents], SendError]
EitherAsync = Result[OpenResponsesResult | AsyncEventStream[StreamEvents], SendError]

core = OpenRouterCore()


def both_arms_are_exact_and_all_there_are() -> str:
    match responses_send(core, {"model": "m", "input": "Hello"}):
        case Ok(result):
            assert_type(result, OpenResponsesResult)
            return result.status or ""
        case Err(error):
            assert_type(error, SendError)
            return str(error)


def the_mode_follows_the_request(flag: bool | None) -> None:
    assert_type(responses_send(core, {"model": "m", "input": "Hello"}), Answer)
    assert_type(responses_send(core, {"model": "m", "input": "Hello", "stream": False}), Answer)
    assert_type(responses_send(core, {"model": "m", "input": "Hello", "stream": True}), Streamed)
    assert_type(responses_send(core, {"model": "m", "input": "Hello", "stream": flag}), Either)

    whole: ResponsesRequest = {"model": "m", "input": "Hello"}
    streamed: ResponsesStreamRequest = {"model": "m", "input": "Hello", "stream": True}
    either: ResponsesAnyRequest = {"model": "m", "input": "Hello", "stream": flag}
    assert_type(responses_send(core, whole), Answer)
    assert_type(responses_send(core, ResponsesRequest(model="m", input="Hello")), Answer)
    assert_type(responses_send(core, OpenResponsesRequest(model="m")), Answer)
    assert_type(responses_send(core, streamed), Streamed)
    assert_type(responses_send(core, either), Either)


def the_operation_level_shape_too(flag: bool) -> None:
    assert_type(responses_send(core, {"responses_request": {"input": "Hello"}, "app_title": "Mine"}), Answer)
    assert_type(responses_send(core, {"responses_request": {"input": "Hello", "stream": False}}), Answer)
    assert_type(responses_send(core, {"responses_request": {"input": "Hello", "stream": True}}), Streamed)
    assert_type(responses_send(core, {"responses_request": {"input": "Hello", "stream": flag}}), Either)

    whole: CreateResponsesRequest = {"responses_request": {"input": "Hello"}, "app_categories": ["a"]}
    streamed: CreateResponsesStreamRequest = {"responses_request": {"input": "Hello", "stream": True}}
    either: CreateResponsesAnyRequest = {"responses_request": {"input": "Hello", "stream": flag}}
    assert_type(responses_send(core, whole), Answer)
    assert_type(responses_send(core, streamed), Streamed)
    assert_type(responses_send(core, either), Either)


async def the_asynchronous_twin_agrees(flag: bool | None) -> None:
    assert_type(await responses_send_async(core, {"input": "Hello"}, {"retries": 0}), Answer)
    assert_type(await responses_send_async(core, {"input": "Hello", "stream": False}), Answer)
    assert_type(await responses_send_async(core, {"input": "Hello", "stream": True}), StreamedAsync)
    assert_type(await responses_send_async(core, {"input": "Hello", "stream": flag}), EitherAsync)
    assert_type(await responses_send_async(core, {"responses_request": {"input": "Hello"}}), Answer)
    assert_type(await responses_send_async(core, {"responses_request": {"stream": True}}), StreamedAsync)
    assert_type(await responses_send_async(core, {"responses_request": {"stream": flag}}), EitherAsync)
    opened = await responses_send_async(core, {"input": "Hello", "stream": True})
    if isinstance(opened, Ok):
        async for item in opened.unwrap():
            assert_type(item, Result[StreamEvents, SendError])


async def the_name_of_the_beta_is_as_exact(flag: bool | None) -> None:
    assert_type(beta_responses_send(core, {"input": "Hello"}), Answer)
    assert_type(beta_responses_send(core, {"input": "Hello", "stream": True}), Streamed)
    assert_type(beta_responses_send(core, {"input": "Hello", "stream": flag}), Either)
    assert_type(beta_responses_send(core, {"responses_request": {"stream": True}}), Streamed)
    assert_type(await beta_responses_send_async(core, {"input": "Hello"}), Answer)
    assert_type(await beta_responses_send_async(core, {"input": "Hello", "stream": True}), StreamedAsync)
    assert_type(await beta_responses_send_async(core, {"input": "Hello", "stream": flag}), EitherAsync)
    assert_type(await beta_responses_send_async(core, {"responses_request": {"stream": True}}), StreamedAsync)


def every_field_of_the_reference_is_taken() -> None:
    assert_type(responses_send(core, DOCUMENTED), Answer)
    assert_type(responses_send(core, {"responses_request": DOCUMENTED}), Answer)


def events_narrow_by_their_type(stream: EventStream[StreamEvents]) -> str:
    text = ""
    with stream as events:
        for item in events:
            if isinstance(item, Err):
                assert_type(item.failure(), SendError)
                return text
            event = item.unwrap()
            if event.type == "response.output_text.delta":
                assert_type(event, TextDeltaEvent)
                assert_type(event.delta, str | None)
                text += event.delta or ""
            elif event.type == "response.output_item.done":
                assert_type(event, StreamEventsResponseOutputItemDone)
                assert_type(event.item, OutputItems | None)
            elif event.type == "response.completed":
                assert_type(event, StreamEventsResponseCompleted)
                assert_type(event.response, OpenResponsesResult)
                assert_type(event.response.usage, Usage | None)
            elif event.type == "unknown":
                assert_type(event, UnknownVariant)
                assert_type(event.wire_type, str | None)
                assert_type(event.raw, Mapping[str, Any])
    return text


def events_match_by_their_class_too(event: StreamEvents) -> str:
    match event:
        case TextDeltaEvent(delta=delta) | FunctionCallArgsDeltaEvent(delta=delta):
            assert_type(delta, str | None)
            return delta or ""
        case StreamEventsResponseCompleted(response=response) | StreamEventsResponseIncomplete(response=response):
            assert_type(response, OpenResponsesResult)
            return response.id or ""
        case ErrorEvent(message=message):
            return message or ""
        case UnknownVariant(wire_type=kind):
            return kind or ""
        case _:
            return ""


def items_narrow_by_their_type(result: OpenResponsesResult) -> None:
    for item in result.output:
        if item.type == "message":
            assert_type(item, OutputMessageItem)
            parts_narrow_too(item)
        elif item.type == "reasoning":
            assert_type(item, OutputReasoningItem)
            assert_type(item.encrypted_content, str | None)
        elif item.type == "function_call":
            assert_type(item, OutputFunctionCallItem)
            assert_type(item.arguments, str | None)
        elif item.type == "web_search_call":
            assert_type(item, OutputWebSearchCallItem)
        elif item.type == "openrouter:web_search":
            assert_type(item, OutputWebSearchServerToolItem)
        elif item.type == "unknown":
            assert_type(item, UnknownVariant)


def parts_narrow_too(item: OutputMessageItem) -> None:
    for part in item.content:
        if part.type == "output_text":
            assert_type(part, ResponseOutputText)
            cited = [each for each in part.annotations if each.type == "url_citation"]
            assert_type(cited, list[URLCitation])
        elif part.type == "refusal":
            assert_type(part, OpenAIResponsesRefusalContent)
        else:
            assert_type(part, UnknownVariant)


def what_came_goes_back(result: OpenResponsesResult, items: Sequence[OutputItems]) -> None:
    call = next(item for item in result.output if item.type == "function_call")
    assert_type(
        responses_send(
            core,
            {
                "model": "m",
                "input": [
                    {"type": "message", "role": "user", "content": "How warm is it in Paris?"},
                    *result.output,
                    {"type": "function_call_output", "call_id": call.call_id or "", "output": "17"},
                ],
            },
        ),
        Answer,
    )
    assert_type(responses_send(core, {"input": items}), Answer)
    assert_type(responses_send(core, {"input": [{"role": "user", "content": "And Spain?"}, *items]}), Answer)
    # Edited JSON is any dictionary: say what it is, or have it checked.
    edited = cast("OutputFunctionCallItemParam", {**call.raw, "arguments": "{}"})
    assert_type(responses_send(core, {"input": [edited]}), Answer)
    checked = validate(OutputFunctionCallItemParam, {**call.raw, "arguments": "{}"})
    if isinstance(checked, Ok):
        assert_type(responses_send(core, {"input": [checked.unwrap()]}), Answer)
    assert_type(responses_send(core, {"text": result.text or {}, "tools": []}), Answer)


def even_untyped_values_inside_leave_the_result_exact(anything: Any) -> None:
    assert_type(responses_send(core, {"input": anything, "temperature": anything}), Answer)


def a_core_can_be_bound() -> None:
    ask = partial(responses_send, core)
    ask({"input": "Hello"})


def mistakes_are_found() -> None:
    # Each of these must be an error: both checkers report an `ignore` that is not needed.
    _item: ResponsesRequest = {"input": [{"type": "mesage", "role": "user"}]}  # type: ignore[list-item]
    _typo: ResponsesRequest = {"input": "", "max_output_token": 1}  # type: ignore[typeddict-unknown-key]
    _store: ResponsesRequest = {"store": True}  # type: ignore[typeddict-item]
    _text: ResponsesRequest = {"text": {"format": {"type": "txt"}}}  # type: ignore[typeddict-item]
    _reasoning: ResponsesRequest = {"reasoning": {"efort": "high"}}  # type: ignore[typeddict-item]
    _provider: ResponsesRequest = {"provider": {"allow_fallback": True}}  # type: ignore[typeddict-item]
    _price: ResponsesRequest = {"provider": {"max_price": {"prompts": 1}}}  # type: ignore[typeddict-item]
    _plugin: ResponsesRequest = {"plugins": [{"id": "file-parser", "max_file": 1}]}  # type: ignore[list-item]
    _tool: ResponsesRequest = {"tools": [{"type": "function", "nam": "f", "parameters": {}}]}  # type: ignore[list-item]
    _stream: ResponsesStreamRequest = {"stream": False}  # type: ignore[typeddict-item]
    responses_send(core, {"inputs": "Hello"})  # type: ignore[call-overload]
    responses_send(core, {"responses_requests": {"input": "Hello"}})  # type: ignore[call-overload]
    responses_send(core, {"input": "Hello"}, {"timeout": 1})  # type: ignore[call-overload]
