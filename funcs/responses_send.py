"""POST /responses: ask a model for a response, with the input items, tools and events of the Responses API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
from openrouter_core.models.keys import RESPONSES_KEYS
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_events import StreamEvents
    from openrouter_core.models.responses_request import (
        CreateResponsesAnyRequest,
        CreateResponsesRequest,
        CreateResponsesStreamRequest,
        ResponsesAnyRequest,
        ResponsesRequest,
        ResponsesStreamRequest,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

RESPONSES_SEND: Final[StreamingOperation[OpenResponsesResult, StreamEvents]] = StreamingOperation(
    Endpoint(
        "POST",
        "/responses",
        body="json",
        wrapper="responses_request",
        former=("open_responses_request", "openResponsesRequest"),
        keys=RESPONSES_KEYS,
        streams=True,
        repeats="if failed",
    ),
    RESPONSES,
)


@overload
def responses_send(
    core: OpenRouterCore, request: CreateResponsesRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult, SendError]: ...
@overload
def responses_send(
    core: OpenRouterCore, request: CreateResponsesStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[StreamEvents], SendError]: ...
@overload
def responses_send(
    core: OpenRouterCore, request: CreateResponsesAnyRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult | EventStream[StreamEvents], SendError]: ...
@overload
def responses_send(
    core: OpenRouterCore, request: ResponsesRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult, SendError]: ...
@overload
def responses_send(
    core: OpenRouterCore, request: ResponsesStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[StreamEvents], SendError]: ...
@overload
def responses_send(
    core: OpenRouterCore, request: ResponsesAnyRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult | EventStream[StreamEvents], SendError]: ...
def responses_send(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[OpenResponsesResult | EventStream[StreamEvents], SendError]:
    """Ask a model for a response, and wait for it. The API keeps no state: send the whole conversation each time.

    Parameters: `core` says who asks and where; `request` is a `ResponsesRequest`, flat or as
    `{"responses_request": {…}, "http_referer": …, "app_title": …, "app_categories": …}`, and is sent as it is, unknown
    keys included; `options` are for this call alone.

    Response: `Ok(OpenResponsesResult)`, also where its `status` is `incomplete`; with `"stream": True` in the request
    `Ok(EventStream)`, whose items are `Ok` of the events and, if the stream fails, one last `Err`.

    Errors: each is an `Err`, and nothing is raised. What the server refuses, before an answer or within one, is an
    `APIError` of the class of its status: 400 `BadRequestResponseError`, 401 `UnauthorizedResponseError`,
    402 `PaymentRequiredResponseError`, 403 `ForbiddenResponseError`, 404 `NotFoundResponseError`,
    408 `RequestTimeoutResponseError`, 413 `PayloadTooLargeResponseError`, 422 `UnprocessableEntityResponseError`,
    429 `TooManyRequestsResponseError`, 500 `InternalServerResponseError`, 502 `BadGatewayResponseError`,
    503 `ServiceUnavailableResponseError`, 524 `EdgeNetworkTimeoutResponseError`,
    529 `ProviderOverloadedResponseError`, any other `OpenRouterDefaultError`. What does not get that far, or breaks
    off, is an `InvalidRequestError`, `APIConnectionError`, `RequestTimeoutError`, `ResponseValidationError`,
    `ResponseTooLargeError`, `StreamInterruptedError` or `UnexpectedClientError`.

    https://openrouter.ai/docs/api-reference/responses
    """
    try:
        return call(core, RESPONSES_SEND, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


@overload
async def responses_send_async(
    core: OpenRouterCore, request: CreateResponsesRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult, SendError]: ...
@overload
async def responses_send_async(
    core: OpenRouterCore, request: CreateResponsesStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[StreamEvents], SendError]: ...
@overload
async def responses_send_async(
    core: OpenRouterCore, request: CreateResponsesAnyRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult | AsyncEventStream[StreamEvents], SendError]: ...
@overload
async def responses_send_async(
    core: OpenRouterCore, request: ResponsesRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult, SendError]: ...
@overload
async def responses_send_async(
    core: OpenRouterCore, request: ResponsesStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[StreamEvents], SendError]: ...
@overload
async def responses_send_async(
    core: OpenRouterCore, request: ResponsesAnyRequest, options: RequestOptions | None = None
) -> Result[OpenResponsesResult | AsyncEventStream[StreamEvents], SendError]: ...
async def responses_send_async(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[OpenResponsesResult | AsyncEventStream[StreamEvents], SendError]:
    """Ask as `responses_send` does, without blocking: on asyncio or trio.

    Parameters: those of `responses_send`.

    Response: that of `responses_send`, but a stream is an `AsyncEventStream`.

    Errors: those of `responses_send`, each an `Err`. Cancellation passes through, and leaves no connection behind.

    https://openrouter.ai/docs/api-reference/responses
    """
    try:
        return await call_async(core, RESPONSES_SEND, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
