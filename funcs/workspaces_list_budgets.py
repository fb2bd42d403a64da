"""GET /workspaces/{workspace_ref}/budgets: list the budgets of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import ListWorkspaceBudgetsRequest, ListWorkspaceBudgetsResponse

WORKSPACES_LIST_BUDGETS: Final[Operation[ListWorkspaceBudgetsResponse]] = Operation(
    Endpoint("GET", "/workspaces/{workspace_ref}/budgets"), Plain("workspaces.ListWorkspaceBudgetsResponse")
)


def workspaces_list_budgets(
    core: OpenRouterCore, request: ListWorkspaceBudgetsRequest, options: RequestOptions | None = None
) -> Result[ListWorkspaceBudgetsResponse, SendError]:
    """List the budgets of a workspace (management key).

    Takes `workspace_ref` in the path. Gives `Ok(ListWorkspaceBudgetsResponse)`; `Err` where the server refuses (401,
    403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_LIST_BUDGETS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_list_budgets_async(
    core: OpenRouterCore, request: ListWorkspaceBudgetsRequest, options: RequestOptions | None = None
) -> Result[ListWorkspaceBudgetsResponse, SendError]:
    """Do what `workspaces_list_budgets` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_LIST_BUDGETS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
