"""POST /chat/completions: ask a model to continue a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
from openrouter_core.models.keys import CHAT_KEYS
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.chat_request import (
        ChatAnyRequest,
        ChatRequest,
        ChatStreamRequest,
        SendChatCompletionAnyRequest,
        SendChatCompletionRequest,
        SendChatCompletionStreamRequest,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

CHAT_SEND: Final[StreamingOperation[ChatResult, ChatStreamChunk]] = StreamingOperation(
    Endpoint(
        "POST",
        "/chat/completions",
        body="json",
        wrapper="chat_request",
        former=("chat_generation_params", "chatGenerationParams"),
        keys=CHAT_KEYS,
        streams=True,
        repeats="if failed",
    ),
    CHAT,
)


@overload
def chat_send(
    core: OpenRouterCore, request: SendChatCompletionRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: SendChatCompletionStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[ChatStreamChunk], SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: SendChatCompletionAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: ChatRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: ChatStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[ChatStreamChunk], SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: ChatAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]: ...
def chat_send(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]:
    """Ask a model for the next turn of a conversation, and wait for it.

    Parameters: `core` says who asks and where; `request` is a `ChatRequest`, flat or as
    `{"chat_request": {…}, "http_referer": …, "app_title": …, "app_categories": …}`, and is sent as it is, unknown keys
    included; `options` are for this call alone.

    Response: `Ok(ChatResult)`, or with `"stream": True` in the request `Ok(EventStream)`, whose items are
    `Ok(ChatStreamChunk)` and, if the stream fails, one last `Err`.

    Errors: each is an `Err`, and nothing is raised. What the server refuses, before an answer or within one, is an
    `APIError` of the class of its status: 400 `BadRequestResponseError`, 401 `UnauthorizedResponseError`,
    402 `PaymentRequiredResponseError`, 403 `ForbiddenResponseError`, 404 `NotFoundResponseError`,
    408 `RequestTimeoutResponseError`, 413 `PayloadTooLargeResponseError`, 422 `UnprocessableEntityResponseError`,
    429 `TooManyRequestsResponseError`, 500 `InternalServerResponseError`, 502 `BadGatewayResponseError`,
    503 `ServiceUnavailableResponseError`, 524 `EdgeNetworkTimeoutResponseError`,
    529 `ProviderOverloadedResponseError`, any other `OpenRouterDefaultError`. What does not get that far, or breaks
    off, is an `InvalidRequestError`, `APIConnectionError`, `RequestTimeoutError`, `ResponseValidationError`,
    `ResponseTooLargeError`, `StreamInterruptedError` or `UnexpectedClientError`.

    https://openrouter.ai/docs/api-reference/chat-completion
    """
    try:
        return call(core, CHAT_SEND, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


@overload
async def chat_send_async(
    core: OpenRouterCore, request: SendChatCompletionRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: SendChatCompletionStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[ChatStreamChunk], SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: SendChatCompletionAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: ChatRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: ChatStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[ChatStreamChunk], SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: ChatAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]: ...
async def chat_send_async(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]:
    """Ask as `chat_send` does, without blocking: on asyncio or trio.

    Parameters: those of `chat_send`.

    Response: that of `chat_send`, but a stream is an `AsyncEventStream`.

    Errors: those of `chat_send`, each an `Err`. Cancellation passes through, and leaves no connection behind.

    https://openrouter.ai/docs/api-reference/chat-completion
    """
    try:
        return await call_async(core, CHAT_SEND, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
