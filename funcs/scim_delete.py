"""DELETE /scim/group-mappings/{id}: end a group's role in a workspace, and keep or remove its members."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import DeleteScimGroupMappingRequest, DeleteScimGroupMappingResponse

SCIM_DELETE: Final[Operation[DeleteScimGroupMappingResponse]] = Operation(
    Endpoint("DELETE", "/scim/group-mappings/{id}", query=("keep_members",), required=("keep_members",)),
    Plain("scim.DeleteScimGroupMappingResponse"),
)


def scim_delete(
    core: OpenRouterCore, request: DeleteScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[DeleteScimGroupMappingResponse, SendError]:
    """End a group's role in a workspace, and keep or remove its members (management key).

    `keep_members` has to be said: false also takes the workspace from those the group brought in. Takes `id` in the
    path, `keep_members` (required). Gives `Ok(DeleteScimGroupMappingResponse)`; `Err` where the server refuses (400,
    401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_delete_async(
    core: OpenRouterCore, request: DeleteScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[DeleteScimGroupMappingResponse, SendError]:
    """Do what `scim_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
