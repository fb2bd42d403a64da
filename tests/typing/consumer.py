"""What a user's own code looks like to mypy and pyright. It is checked and never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from collections.abc import Mapping
from functools import partial
from typing import Any, assert_never, assert_type

from returns.result import Result as Railway

import openrouter_core
from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    RequestOptions,
    Result,
    SendError,
    chat_send,
    chat_send_async,
    railway,
    text_of,
)
from openrouter_core.errors import (
    APIConnectionError,
    APIError,
    InvalidRequestError,
    RequestTimeoutError,
    ResponseTooLargeError,
    ResponseValidationError,
    StreamInterruptedError,
    UnexpectedClientError,
)
from openrouter_core.models.chat import (
    ChatAnyRequest,
    ChatMessage,
    ChatRequest,
    ChatResult,
    ChatStreamChunk,
    ChatStreamRequest,
    ReasoningDetailText,
    SendChatCompletionAnyRequest,
    SendChatCompletionRequestResponse,
    UnknownVariant,
)

core = OpenRouterCore(api_key=lambda: "key", retries={"strategy": "backoff", "backoff": {"exponent": 2}})


def both_arms_are_exact_and_all_there_are() -> str:
    match chat_send(core, {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}):
        case Ok(result):
            assert_type(result, ChatResult)
            return text_of(result)
        case Err(error):
            assert_type(error, SendError)
            return str(error)


def an_early_return_narrows() -> Result[str | None, SendError]:
    answer = chat_send(core, {"messages": []})
    if isinstance(answer, Err):
        return answer
    assert_type(answer, Ok[ChatResult])
    return Ok(answer.unwrap().model)


def every_error_has_its_arm(error: SendError) -> str:
    match error:
        case APIError(status_code=status, retry_after_ms=wait):
            assert_type(status, int)
            assert_type(wait, int | None)
            return "refused"
        case InvalidRequestError() | UnexpectedClientError():
            return "ours"
        case APIConnectionError() | RequestTimeoutError() | StreamInterruptedError():
            return "the network's"
        case ResponseValidationError(body=body) | ResponseTooLargeError(body=body):
            return body
    assert_never(error)


def the_mode_follows_the_request(flag: bool | None, history: list[ChatMessage]) -> None:
    whole: ChatRequest = {"messages": history}
    assert_type(chat_send(core, whole), Result[ChatResult, SendError])
    assert_type(chat_send(core, {"messages": history, "stream": False}), Result[ChatResult, SendError])
    assert_type(chat_send(core, ChatRequest(messages=[])), Result[ChatResult, SendError])

    streamed: ChatStreamRequest = {"messages": history, "stream": True}
    assert_type(chat_send(core, streamed), Result[EventStream[ChatStreamChunk], SendError])
    assert_type(chat_send(core, {"messages": history, "stream": True}), Result[EventStream[ChatStreamChunk], SendError])

    either: ChatAnyRequest = {"messages": history, "stream": flag}
    assert_type(chat_send(core, either), Result[ChatResult | EventStream[ChatStreamChunk], SendError])
    assert_type(
        chat_send(core, {"messages": history, "stream": flag}),
        Result[ChatResult | EventStream[ChatStreamChunk], SendError],
    )


def an_outcome_has_the_documentations_name(either: ChatAnyRequest) -> None:
    answer = chat_send(core, either)
    if isinstance(answer, Ok):
        given: SendChatCompletionRequestResponse = answer.unwrap()
        assert_type(given, ChatResult | EventStream[ChatStreamChunk])


def the_operation_level_shape_too(flag: bool, history: list[ChatMessage]) -> None:
    assert_type(
        chat_send(core, {"chat_request": {"messages": history}, "app_title": "Mine"}), Result[ChatResult, SendError]
    )
    assert_type(
        chat_send(core, {"chat_request": {"messages": history, "stream": True}}),
        Result[EventStream[ChatStreamChunk], SendError],
    )
    either: SendChatCompletionAnyRequest = {"chat_request": {"messages": history, "stream": flag}}
    assert_type(chat_send(core, either), Result[ChatResult | EventStream[ChatStreamChunk], SendError])


def an_answer_goes_back_among_the_messages(result: ChatResult) -> list[ChatMessage]:
    history: list[ChatMessage] = [
        {"role": "system", "content": "Be brief."},
        {"role": "user", "content": [{"type": "text", "text": "Hello"}]},
        result.choices[0].message,
        {"role": "tool", "tool_call_id": "call_1", "content": "{}"},
    ]
    assert_type(chat_send(core, {"messages": [*history, result.choices[0].message]}), Result[ChatResult, SendError])
    return history


def even_untyped_values_inside_leave_the_result_exact(anything: Any) -> None:
    assert_type(chat_send(core, {"messages": [anything], "temperature": anything}), Result[ChatResult, SendError])


def the_items_of_a_stream_are_exact(stream: EventStream[ChatStreamChunk]) -> None:
    with stream as chunks:
        for item in chunks:
            match item:
                case Ok(chunk):
                    assert_type(chunk, ChatStreamChunk)
                    assert_type(text_of(chunk), str)
                case Err(error):
                    assert_type(error, SendError)


def unknown_members_do_not_end_narrowing(result: ChatResult) -> None:
    for detail in result.choices[0].message.reasoning_details:
        if detail.type == "reasoning.text":
            assert_type(detail, ReasoningDetailText)
        if detail.type == "unknown":
            assert_type(detail, UnknownVariant)
            assert_type(detail.raw, Mapping[str, Any])


async def the_asynchronous_twin_agrees(options: RequestOptions) -> None:
    assert_type(await chat_send_async(core, {"messages": []}, options), Result[ChatResult, SendError])
    opened = await chat_send_async(core, {"messages": [], "stream": True}, {"timeout_ms": 1_000, "retries": 0})
    if isinstance(opened, Ok):
        assert_type(opened.unwrap(), AsyncEventStream[ChatStreamChunk])
        async for item in opened.unwrap():
            assert_type(item, Result[ChatStreamChunk, SendError])


def the_railway_is_exact() -> None:
    track = railway(chat_send(core, {"messages": []}))
    assert_type(track, Railway[ChatResult, SendError])
    assert_type(track.map(text_of), Railway[str, SendError])


def a_core_can_be_bound() -> None:
    ask = partial(chat_send, core)
    ask({"messages": []})


def mistakes_are_found() -> None:
    # Each of these must be an error: both checkers report an `ignore` that is not needed.
    _typo: ChatRequest = {"messages": [], "temprature": 1}  # type: ignore[typeddict-unknown-key]
    _role: ChatMessage = {"role": "robot", "content": ""}  # type: ignore[assignment]
    chat_send(core, {"messages": [], "temprature": 1})  # type: ignore[call-overload]
    chat_send(core, {"model": "m"})  # type: ignore[call-overload]
    chat_send(core, {"messages": []}, {"timeout": 1})  # type: ignore[call-overload]
    openrouter_core.chat_sent(core, {"messages": []})  # type: ignore[attr-defined]
