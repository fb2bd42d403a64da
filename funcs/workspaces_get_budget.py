"""GET /workspaces/{workspace_ref}/budgets/{interval}: look at a workspace's budget for an interval."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import GetWorkspaceBudgetRequest, GetWorkspaceBudgetResponse

WORKSPACES_GET_BUDGET: Final[Operation[GetWorkspaceBudgetResponse]] = Operation(
    Endpoint("GET", "/workspaces/{workspace_ref}/budgets/{interval}"), Plain("workspaces.GetWorkspaceBudgetResponse")
)


def workspaces_get_budget(
    core: OpenRouterCore, request: GetWorkspaceBudgetRequest, options: RequestOptions | None = None
) -> Result[GetWorkspaceBudgetResponse, SendError]:
    """Look at a workspace's budget for an interval (management key).

    Takes `workspace_ref` in the path, `interval` in the path. Gives `Ok(GetWorkspaceBudgetResponse)`; `Err` where the
    server refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_GET_BUDGET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_get_budget_async(
    core: OpenRouterCore, request: GetWorkspaceBudgetRequest, options: RequestOptions | None = None
) -> Result[GetWorkspaceBudgetResponse, SendError]:
    """Do what `workspaces_get_budget` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_GET_BUDGET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
