"""DELETE /workspaces/{workspace_ref}/budgets/{interval}: remove a workspace's budget for an interval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import DeleteWorkspaceBudgetRequest, DeleteWorkspaceBudgetResponse

WORKSPACES_DELETE_BUDGET: Final[Operation[DeleteWorkspaceBudgetResponse]] = Operation(
    Endpoint("DELETE", "/workspaces/{workspace_ref}/budgets/{interval}"),
    Plain("workspaces.DeleteWorkspaceBudgetResponse"),
)


def workspaces_delete_budget(
    core: OpenRouterCore, request: DeleteWorkspaceBudgetRequest, options: RequestOptions | None = None
) -> Result[DeleteWorkspaceBudgetResponse, SendError]:
    """Remove a workspace's budget for an interval (management key).

    Says `deleted` even where there was none. Takes `workspace_ref` in the path, `interval` in the path. Gives
    `Ok(DeleteWorkspaceBudgetResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_DELETE_BUDGET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_delete_budget_async(
    core: OpenRouterCore, request: DeleteWorkspaceBudgetRequest, options: RequestOptions | None = None
) -> Result[DeleteWorkspaceBudgetResponse, SendError]:
    """Do what `workspaces_delete_budget` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_DELETE_BUDGET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
