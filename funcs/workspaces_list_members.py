"""GET /workspaces/{id}/members: list the members of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import ListWorkspaceMembersRequest, ListWorkspaceMembersResponse

WORKSPACES_LIST_MEMBERS: Final[Operation[ListWorkspaceMembersResponse]] = Operation(
    Endpoint("GET", "/workspaces/{id}/members", query=("offset", "limit"), page=(50, 100)),
    Plain("workspaces.ListWorkspaceMembersResponse"),
)


def workspaces_list_members(
    core: OpenRouterCore, request: ListWorkspaceMembersRequest, options: RequestOptions | None = None
) -> Result[ListWorkspaceMembersResponse, SendError]:
    """List the members of a workspace (management key).

    The default workspace has all members of the organization. Takes `id` in the path, `offset`, `limit`. Gives
    `Ok(ListWorkspaceMembersResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it comes to no answer.
    In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_LIST_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_list_members_async(
    core: OpenRouterCore, request: ListWorkspaceMembersRequest, options: RequestOptions | None = None
) -> Result[ListWorkspaceMembersResponse, SendError]:
    """Do what `workspaces_list_members` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_LIST_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
