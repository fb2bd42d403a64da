"""GET /private-endpoints/{id}: look at a private endpoint, with its address and prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import GetPrivateEndpointRequest, PrivateEndpointResponse

PRIVATE_ENDPOINTS_GET: Final[Operation[PrivateEndpointResponse]] = Operation(
    Endpoint("GET", "/private-endpoints/{id}"), Plain("private_endpoints.PrivateEndpointResponse")
)


def private_endpoints_get(
    core: OpenRouterCore, request: GetPrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointResponse, SendError]:
    """Look at a private endpoint, with its address and prices.

    Takes `id` in the path. Gives `Ok(PrivateEndpointResponse)`; `Err` where the server refuses (401, 403, 404, 408,
    500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_get_async(
    core: OpenRouterCore, request: GetPrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointResponse, SendError]:
    """Do what `private_endpoints_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
