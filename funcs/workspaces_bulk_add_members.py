"""POST /workspaces/{id}/members/add: add members of the organization to a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import BulkAddWorkspaceMembersRequest, BulkAddWorkspaceMembersResponse

WORKSPACES_BULK_ADD_MEMBERS: Final[Operation[BulkAddWorkspaceMembersResponse]] = Operation(
    Endpoint("POST", "/workspaces/{id}/members/add", body="json", wrapper="bulk_add_workspace_members_request"),
    Plain("workspaces.BulkAddWorkspaceMembersResponse"),
)


def workspaces_bulk_add_members(
    core: OpenRouterCore, request: BulkAddWorkspaceMembersRequest, options: RequestOptions | None = None
) -> Result[BulkAddWorkspaceMembersResponse, SendError]:
    """Add members of the organization to a workspace (management key).

    They have the role they have in the organization. Takes `id` in the path and the keys of the body, at run time also
    under `bulk_add_workspace_members_request`. Gives `Ok(BulkAddWorkspaceMembersResponse)`; `Err` where the server
    refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_BULK_ADD_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_bulk_add_members_async(
    core: OpenRouterCore, request: BulkAddWorkspaceMembersRequest, options: RequestOptions | None = None
) -> Result[BulkAddWorkspaceMembersResponse, SendError]:
    """Do what `workspaces_bulk_add_members` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_BULK_ADD_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
