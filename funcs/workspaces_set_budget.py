"""PUT /workspaces/{workspace_ref}/budgets/{interval}: set a workspace's budget for an interval, in US dollars."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import UpsertWorkspaceBudgetRequest, UpsertWorkspaceBudgetResponse

WORKSPACES_SET_BUDGET: Final[Operation[UpsertWorkspaceBudgetResponse]] = Operation(
    Endpoint(
        "PUT", "/workspaces/{workspace_ref}/budgets/{interval}", body="json", wrapper="upsert_workspace_budget_request"
    ),
    Plain("workspaces.UpsertWorkspaceBudgetResponse"),
)


def workspaces_set_budget(
    core: OpenRouterCore, request: UpsertWorkspaceBudgetRequest, options: RequestOptions | None = None
) -> Result[UpsertWorkspaceBudgetResponse, SendError]:
    """Set a workspace's budget for an interval, in US dollars (management key).

    A shorter interval has to have a smaller limit. `include_byok_in_budgets` holds for all intervals of the workspace.
    Takes `workspace_ref` in the path, `interval` in the path and the keys of the body, at run time also under
    `upsert_workspace_budget_request`. Gives `Ok(UpsertWorkspaceBudgetResponse)`; `Err` where the server refuses (400,
    401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_SET_BUDGET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_set_budget_async(
    core: OpenRouterCore, request: UpsertWorkspaceBudgetRequest, options: RequestOptions | None = None
) -> Result[UpsertWorkspaceBudgetResponse, SendError]:
    """Do what `workspaces_set_budget` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_SET_BUDGET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
