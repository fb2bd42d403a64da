"""GET /private-endpoints: list your private endpoints."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.private_endpoints import ListPrivateEndpointsResponse

PRIVATE_ENDPOINTS_LIST: Final[Operation[ListPrivateEndpointsResponse]] = Operation(
    Endpoint("GET", "/private-endpoints"), Plain("private_endpoints.ListPrivateEndpointsResponse")
)


def private_endpoints_list(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ListPrivateEndpointsResponse, SendError]:
    """List your private endpoints.

    Gives `Ok(ListPrivateEndpointsResponse)`; `Err` where the server refuses (401, 403, 408, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_list_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ListPrivateEndpointsResponse, SendError]:
    """Do what `private_endpoints_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
