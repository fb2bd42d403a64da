"""POST /private-endpoints/{id}/disable: switch a private endpoint off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import DisablePrivateEndpointRequest, ManagedPrivateEndpointResponse

PRIVATE_ENDPOINTS_DISABLE: Final[Operation[ManagedPrivateEndpointResponse]] = Operation(
    Endpoint("POST", "/private-endpoints/{id}/disable"), Plain("private_endpoints.ManagedPrivateEndpointResponse")
)


def private_endpoints_disable(
    core: OpenRouterCore, request: DisablePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[ManagedPrivateEndpointResponse, SendError]:
    """Switch a private endpoint off.

    Takes no body. Takes `id` in the path. Gives `Ok(ManagedPrivateEndpointResponse)`; `Err` where the server refuses
    (400, 401, 403, 404, 408, 409, 422, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_DISABLE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_disable_async(
    core: OpenRouterCore, request: DisablePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[ManagedPrivateEndpointResponse, SendError]:
    """Do what `private_endpoints_disable` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_DISABLE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
