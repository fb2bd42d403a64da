"""What a user's own code looks like to mypy and pyright where it falls back, and hedges. Never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    Result,
    SendError,
    chat_send,
    chat_send_async,
    first_ok,
    first_ok_async,
    gather,
    hedged,
    hedged_async,
    models_list,
    responses_send,
    responses_send_async,
    text_of,
)
from openrouter_core.errors import InvalidRequestError
from openrouter_core.models.chat import ChatRequest, ChatResult, ChatStreamChunk, ChatStreamRequest
from openrouter_core.models.models import ModelsListResponse
from openrouter_core.models.responses import OpenResponsesResult


def whole_answers_are_exact(core: OpenRouterCore, request: ChatRequest, other: ChatRequest) -> str:
    answer = first_ok(lambda: chat_send(core, request), lambda: chat_send(core, other, {"retries": 0}))
    assert_type(answer, Result[ChatResult, SendError])
    assert_type(first_ok(lambda: chat_send(core, request)), Result[ChatResult, SendError])
    many = first_ok(*[lambda: chat_send(core, request)])
    assert_type(many, Result[ChatResult, SendError])
    four = first_ok(
        lambda: chat_send(core, request),
        lambda: chat_send(core, {"messages": [{"role": "user", "content": "Hello"}]}),
        lambda: chat_send(core, other),
        lambda: chat_send(core, other),
        when=lambda error: error.retryable,
    )
    assert_type(four, Result[ChatResult, SendError])
    quick = hedged(lambda: chat_send(core, request), after_ms=800)
    assert_type(quick, Result[ChatResult, SendError])
    both = first_ok(lambda: hedged(lambda: chat_send(core, request), after_ms=800), lambda: chat_send(core, other))
    assert_type(both, Result[ChatResult, SendError])
    assert_type(hedged(lambda: models_list(core), after_ms=0.5), Result[ModelsListResponse, SendError])
    match both:
        case Ok(result):
            return text_of(result)
        case Err(error):
            assert_type(error, SendError)
            return error.message


def so_are_answers_of_several_kinds(core: OpenRouterCore, request: ChatRequest) -> str:
    answer = first_ok(
        lambda: chat_send(core, request),
        lambda: responses_send(core, {"input": "Hello"}),
        when=lambda error: error.retryable or error.request_sent,
    )
    assert_type(answer, Result[ChatResult | OpenResponsesResult, SendError])
    three = first_ok(
        lambda: chat_send(core, request), lambda: responses_send(core, {"input": "Hello"}), lambda: models_list(core)
    )
    assert_type(three, Result[ChatResult | OpenResponsesResult | ModelsListResponse, SendError])
    return text_of(answer.unwrap()) if isinstance(answer, Ok) else answer.failure().message


def so_are_streams(core: OpenRouterCore, request: ChatStreamRequest) -> None:
    stream = first_ok(lambda: chat_send(core, request), lambda: chat_send(core, {**request, "model": "other"}))
    assert_type(stream, Result[EventStream[ChatStreamChunk], SendError])
    assert_type(hedged(lambda: chat_send(core, request), after_ms=800), Result[EventStream[ChatStreamChunk], SendError])

    def gathered() -> Result[ChatResult, SendError]:
        opened = chat_send(core, request)
        return opened if isinstance(opened, Err) else gather(opened.unwrap())

    assert_type(hedged(gathered, after_ms=800), Result[ChatResult, SendError])


async def so_is_what_is_awaited(core: OpenRouterCore, request: ChatRequest, streaming: ChatStreamRequest) -> None:
    answer = await first_ok_async(
        lambda: chat_send_async(core, request),
        lambda: responses_send_async(core, {"input": "Hello"}),
        when=lambda error: error.retryable,
    )
    assert_type(answer, Result[ChatResult | OpenResponsesResult, SendError])
    stream = await hedged_async(lambda: chat_send_async(core, streaming), after_ms=800)
    assert_type(stream, Result[AsyncEventStream[ChatStreamChunk], SendError])
    both = await first_ok_async(
        lambda: hedged_async(lambda: chat_send_async(core, request), after_ms=800),
        lambda: chat_send_async(core, request),
    )
    assert_type(both, Result[ChatResult, SendError])
    many = await first_ok_async(*[lambda: chat_send_async(core, request)])
    assert_type(many, Result[ChatResult, SendError])


class MineError:
    reason = ""


class YoursError:
    pass


def errors_of_the_callers_own_stay_theirs() -> None:
    def mine() -> Result[str, MineError]:
        return Err(MineError())

    def yours() -> Ok[int] | Err[YoursError]:
        return Ok(1)

    assert_type(first_ok(mine, yours), Result[str | int, MineError | YoursError | InvalidRequestError])
    assert_type(hedged(mine, after_ms=1), Result[str, MineError | InvalidRequestError])


async def mistakes_are_found(core: OpenRouterCore, request: ChatRequest) -> None:
    first_ok()  # type: ignore[call-overload]
    first_ok(chat_send(core, request))  # type: ignore[call-overload]
    first_ok(lambda: chat_send(core, request), lambda: 5)  # type: ignore[arg-type, return-value]
    hedged(lambda: chat_send(core, request))  # type: ignore[call-arg]
    hedged(lambda: chat_send(core, request), after_ms="800")  # type: ignore[arg-type]
    hedged(lambda: chat_send_async(core, request), after_ms=800)  # type: ignore[arg-type, return-value]
    await hedged_async(lambda: chat_send(core, request), after_ms=800)  # type: ignore[arg-type, return-value]
