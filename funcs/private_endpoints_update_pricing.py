"""PUT /private-endpoints/{id}/pricing: set the prices of a private endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import PrivateEndpointResponse, UpdatePrivateEndpointPricingRequest

PRIVATE_ENDPOINTS_UPDATE_PRICING: Final[Operation[PrivateEndpointResponse]] = Operation(
    Endpoint("PUT", "/private-endpoints/{id}/pricing", body="json", wrapper="update_private_endpoint_pricing_request"),
    Plain("private_endpoints.PrivateEndpointResponse"),
)


def private_endpoints_update_pricing(
    core: OpenRouterCore, request: UpdatePrivateEndpointPricingRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointResponse, SendError]:
    """Set the prices of a private endpoint.

    Takes `id` in the path and the keys of the body, at run time also under `update_private_endpoint_pricing_request`.
    Gives `Ok(PrivateEndpointResponse)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 422, 500, 502)
    or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_UPDATE_PRICING, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_update_pricing_async(
    core: OpenRouterCore, request: UpdatePrivateEndpointPricingRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointResponse, SendError]:
    """Do what `private_endpoints_update_pricing` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_UPDATE_PRICING, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
