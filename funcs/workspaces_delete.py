"""DELETE /workspaces/{id}: delete a workspace with its budgets and guardrails, for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import DeleteWorkspaceRequest, DeleteWorkspaceResponse

WORKSPACES_DELETE: Final[Operation[DeleteWorkspaceResponse]] = Operation(
    Endpoint("DELETE", "/workspaces/{id}", query=("confirm_default_workspace_deletion",)),
    Plain("workspaces.DeleteWorkspaceResponse"),
)


def workspaces_delete(
    core: OpenRouterCore, request: DeleteWorkspaceRequest, options: RequestOptions | None = None
) -> Result[DeleteWorkspaceResponse, SendError]:
    """Delete a workspace with its budgets and guardrails, for good (management key).

    API keys in use have to go first. The default workspace can be deleted only by accounts that are enabled for it;
    for others it is a 403. Takes `id` in the path, `confirm_default_workspace_deletion`. Gives
    `Ok(DeleteWorkspaceResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_delete_async(
    core: OpenRouterCore, request: DeleteWorkspaceRequest, options: RequestOptions | None = None
) -> Result[DeleteWorkspaceResponse, SendError]:
    """Do what `workspaces_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
