"""PATCH /private-endpoints/{id}: change where a private endpoint is and which model it asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import PrivateEndpointResponse, UpdatePrivateEndpointRequest

PRIVATE_ENDPOINTS_UPDATE: Final[Operation[PrivateEndpointResponse]] = Operation(
    Endpoint("PATCH", "/private-endpoints/{id}", body="json", wrapper="update_private_endpoint_request"),
    Plain("private_endpoints.PrivateEndpointResponse"),
)


def private_endpoints_update(
    core: OpenRouterCore, request: UpdatePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointResponse, SendError]:
    """Change where a private endpoint is and which model it asks for.

    Takes `id` in the path and the keys of the body, at run time also under `update_private_endpoint_request`. Gives
    `Ok(PrivateEndpointResponse)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 422, 500, 502) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_update_async(
    core: OpenRouterCore, request: UpdatePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointResponse, SendError]:
    """Do what `private_endpoints_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
