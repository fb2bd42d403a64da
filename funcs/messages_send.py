"""POST /messages: ask a model for a message, in the shape of Anthropic's Messages API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.call.dialects.messages import MESSAGES
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
from openrouter_core.models.keys import MESSAGES_KEYS
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents
    from openrouter_core.models.messages_request import (
        CreateMessagesAnyRequest,
        CreateMessagesRequest,
        CreateMessagesStreamRequest,
        MessagesAnyRequest,
        MessagesRequest,
        MessagesStreamRequest,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

MESSAGES_SEND: Final[StreamingOperation[MessagesResult, MessagesStreamEvents]] = StreamingOperation(
    Endpoint(
        "POST",
        "/messages",
        body="json",
        wrapper="messages_request",
        keys=MESSAGES_KEYS,
        streams=True,
        repeats="if failed",
    ),
    MESSAGES,
)


@overload
def messages_send(
    core: OpenRouterCore, request: CreateMessagesRequest, options: RequestOptions | None = None
) -> Result[MessagesResult, SendError]: ...
@overload
def messages_send(
    core: OpenRouterCore, request: CreateMessagesStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[MessagesStreamEvents], SendError]: ...
@overload
def messages_send(
    core: OpenRouterCore, request: CreateMessagesAnyRequest, options: RequestOptions | None = None
) -> Result[MessagesResult | EventStream[MessagesStreamEvents], SendError]: ...
@overload
def messages_send(
    core: OpenRouterCore, request: MessagesRequest, options: RequestOptions | None = None
) -> Result[MessagesResult, SendError]: ...
@overload
def messages_send(
    core: OpenRouterCore, request: MessagesStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[MessagesStreamEvents], SendError]: ...
@overload
def messages_send(
    core: OpenRouterCore, request: MessagesAnyRequest, options: RequestOptions | None = None
) -> Result[MessagesResult | EventStream[MessagesStreamEvents], SendError]: ...
def messages_send(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[MessagesResult | EventStream[MessagesStreamEvents], SendError]:
    """Ask a model, of Anthropic or anybody else, for its next message in their API's shape, and wait for it.

    Parameters: `core` says who asks and where; `request` is a `MessagesRequest`, flat or as
    `{"messages_request": {…}, "http_referer": …, "app_title": …, "app_categories": …}`, and is sent as it is, unknown
    keys included; `options` are for this call alone.

    Response: `Ok(MessagesResult)`, or with `"stream": True` in the request `Ok(EventStream)`, whose items are `Ok` of
    the events, all but `ping`, and, if the stream fails, one last `Err`. What Anthropic's beta header asks for goes
    into `options` as `x-anthropic-beta` of `headers`.

    Errors: each is an `Err`, and nothing is raised. What the server refuses, before an answer or within one, is an
    `APIError` of the class of its status: 400 `BadRequestResponseError`, 401 `UnauthorizedResponseError`,
    402 `PaymentRequiredResponseError`, 403 `ForbiddenResponseError`, 404 `NotFoundResponseError`,
    408 `RequestTimeoutResponseError`, 413 `PayloadTooLargeResponseError`, 422 `UnprocessableEntityResponseError`,
    429 `TooManyRequestsResponseError`, 500 `InternalServerResponseError`, 502 `BadGatewayResponseError`,
    503 `ServiceUnavailableResponseError`, 524 `EdgeNetworkTimeoutResponseError`,
    529 `ProviderOverloadedResponseError`, any other `OpenRouterDefaultError`. What does not get that far, or breaks
    off, is an `InvalidRequestError`, `APIConnectionError`, `RequestTimeoutError`, `ResponseValidationError`,
    `ResponseTooLargeError`, `StreamInterruptedError` or `UnexpectedClientError`.

    https://openrouter.ai/docs/api/api-reference/anthropic-messages/create-messages
    """
    try:
        return call(core, MESSAGES_SEND, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


@overload
async def messages_send_async(
    core: OpenRouterCore, request: CreateMessagesRequest, options: RequestOptions | None = None
) -> Result[MessagesResult, SendError]: ...
@overload
async def messages_send_async(
    core: OpenRouterCore, request: CreateMessagesStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[MessagesStreamEvents], SendError]: ...
@overload
async def messages_send_async(
    core: OpenRouterCore, request: CreateMessagesAnyRequest, options: RequestOptions | None = None
) -> Result[MessagesResult | AsyncEventStream[MessagesStreamEvents], SendError]: ...
@overload
async def messages_send_async(
    core: OpenRouterCore, request: MessagesRequest, options: RequestOptions | None = None
) -> Result[MessagesResult, SendError]: ...
@overload
async def messages_send_async(
    core: OpenRouterCore, request: MessagesStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[MessagesStreamEvents], SendError]: ...
@overload
async def messages_send_async(
    core: OpenRouterCore, request: MessagesAnyRequest, options: RequestOptions | None = None
) -> Result[MessagesResult | AsyncEventStream[MessagesStreamEvents], SendError]: ...
async def messages_send_async(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[MessagesResult | AsyncEventStream[MessagesStreamEvents], SendError]:
    """Ask as `messages_send` does, without blocking: on asyncio or trio.

    Parameters: those of `messages_send`.

    Response: that of `messages_send`, but a stream is an `AsyncEventStream`.

    Errors: those of `messages_send`, each an `Err`. Cancellation passes through, and leaves no connection behind.

    https://openrouter.ai/docs/api/api-reference/anthropic-messages/create-messages
    """
    try:
        return await call_async(core, MESSAGES_SEND, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
