"""POST /workspaces/{id}/members/remove: remove members from a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import BulkRemoveWorkspaceMembersRequest, BulkRemoveWorkspaceMembersResponse

WORKSPACES_BULK_REMOVE_MEMBERS: Final[Operation[BulkRemoveWorkspaceMembersResponse]] = Operation(
    Endpoint("POST", "/workspaces/{id}/members/remove", body="json", wrapper="bulk_remove_workspace_members_request"),
    Plain("workspaces.BulkRemoveWorkspaceMembersResponse"),
)


def workspaces_bulk_remove_members(
    core: OpenRouterCore, request: BulkRemoveWorkspaceMembersRequest, options: RequestOptions | None = None
) -> Result[BulkRemoveWorkspaceMembersResponse, SendError]:
    """Remove members from a workspace (management key).

    Those with API keys in use in the workspace, and those that SCIM manages, cannot be removed. Takes `id` in the path
    and the keys of the body, at run time also under `bulk_remove_workspace_members_request`. Gives
    `Ok(BulkRemoveWorkspaceMembersResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to
    no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_BULK_REMOVE_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_bulk_remove_members_async(
    core: OpenRouterCore, request: BulkRemoveWorkspaceMembersRequest, options: RequestOptions | None = None
) -> Result[BulkRemoveWorkspaceMembersResponse, SendError]:
    """Do what `workspaces_bulk_remove_members` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_BULK_REMOVE_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
