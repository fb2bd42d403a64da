"""PATCH /scim/group-mappings/{id}: change the role a group has in a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import UpdateScimGroupMappingRequest, UpdateScimGroupMappingResponse

SCIM_UPDATE: Final[Operation[UpdateScimGroupMappingResponse]] = Operation(
    Endpoint("PATCH", "/scim/group-mappings/{id}", body="json", wrapper="update_scim_group_mapping_request"),
    Plain("scim.UpdateScimGroupMappingResponse"),
)


def scim_update(
    core: OpenRouterCore, request: UpdateScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[UpdateScimGroupMappingResponse, SendError]:
    """Change the role a group has in a workspace (management key).

    Takes `id` in the path and the keys of the body, at run time also under `update_scim_group_mapping_request`. Gives
    `Ok(UpdateScimGroupMappingResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_update_async(
    core: OpenRouterCore, request: UpdateScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[UpdateScimGroupMappingResponse, SendError]:
    """Do what `scim_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
