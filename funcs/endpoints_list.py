"""GET /models/{author}/{slug}/endpoints: list the endpoints that serve a model, with their prices, uptime and speed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import ModelName
    from openrouter_core.models.endpoints import ListModelEndpointsRequest, ListModelEndpointsResponse

ENDPOINTS_LIST: Final[Operation[ListModelEndpointsResponse]] = Operation(
    Endpoint("GET", "/models/{author}/{slug}/endpoints", keyed="welcome"), Plain("endpoints.ListModelEndpointsResponse")
)


def endpoints_list(
    core: OpenRouterCore, request: ListModelEndpointsRequest | ModelName, options: RequestOptions | None = None
) -> Result[ListModelEndpointsResponse, SendError]:
    """List the endpoints that serve a model, with their prices, uptime and speed.

    Latency and throughput are None where no API key was sent. Takes `author` in the path, `slug` in the path, or in
    place of both `model`. Gives `Ok(ListModelEndpointsResponse)`; `Err` where the server refuses (403, 404, 500, 503)
    or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/endpoints
    """
    try:
        return call(core, ENDPOINTS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def endpoints_list_async(
    core: OpenRouterCore, request: ListModelEndpointsRequest | ModelName, options: RequestOptions | None = None
) -> Result[ListModelEndpointsResponse, SendError]:
    """Do what `endpoints_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ENDPOINTS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
