"""DELETE /private-endpoints/{id}: delete a private endpoint, or with `draft_only` nothing but a draft."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import DeletePrivateEndpointRequest, DeletePrivateEndpointResponse

PRIVATE_ENDPOINTS_DELETE: Final[Operation[DeletePrivateEndpointResponse]] = Operation(
    Endpoint("DELETE", "/private-endpoints/{id}", query=("draft_only",)),
    Plain("private_endpoints.DeletePrivateEndpointResponse"),
)


def private_endpoints_delete(
    core: OpenRouterCore, request: DeletePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[DeletePrivateEndpointResponse, SendError]:
    """Delete a private endpoint, or with `draft_only` nothing but a draft.

    Takes `id` in the path, `draft_only`. Gives `Ok(DeletePrivateEndpointResponse)`; `Err` where the server refuses
    (400, 401, 403, 404, 408, 409, 422, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_delete_async(
    core: OpenRouterCore, request: DeletePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[DeletePrivateEndpointResponse, SendError]:
    """Do what `private_endpoints_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
