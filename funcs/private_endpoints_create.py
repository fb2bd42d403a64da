"""POST /private-endpoints: make a private endpoint as a draft, or active at once with `activate`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import CreatePrivateEndpointRequest, ManagedPrivateEndpointResponse

PRIVATE_ENDPOINTS_CREATE: Final[Operation[ManagedPrivateEndpointResponse]] = Operation(
    Endpoint(
        "POST",
        "/private-endpoints",
        body="json",
        headers={"idempotency_key": "idempotency-key"},
        wrapper="create_private_endpoint_request",
    ),
    Plain("private_endpoints.ManagedPrivateEndpointResponse"),
)


def private_endpoints_create(
    core: OpenRouterCore, request: CreatePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[ManagedPrivateEndpointResponse, SendError]:
    """Make a private endpoint as a draft, or active at once with `activate`.

    An error may carry `data`: the endpoint that was made nevertheless, and why it is not active. Takes the keys of the
    body, at run time also under `create_private_endpoint_request`. Gives `Ok(ManagedPrivateEndpointResponse)`; `Err`
    where the server refuses (400, 401, 403, 404, 408, 409, 422, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_create_async(
    core: OpenRouterCore, request: CreatePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[ManagedPrivateEndpointResponse, SendError]:
    """Do what `private_endpoints_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
