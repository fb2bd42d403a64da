"""GET /scim/group-mappings/{id}: look at the role a group has in a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import GetScimGroupMappingRequest, GetScimGroupMappingResponse

SCIM_READ: Final[Operation[GetScimGroupMappingResponse]] = Operation(
    Endpoint("GET", "/scim/group-mappings/{id}"), Plain("scim.GetScimGroupMappingResponse")
)


def scim_read(
    core: OpenRouterCore, request: GetScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[GetScimGroupMappingResponse, SendError]:
    """Look at the role a group has in a workspace (management key).

    Takes `id` in the path. Gives `Ok(GetScimGroupMappingResponse)`; `Err` where the server refuses (401, 403, 404,
    500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_READ, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_read_async(
    core: OpenRouterCore, request: GetScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[GetScimGroupMappingResponse, SendError]:
    """Do what `scim_read` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_READ, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
