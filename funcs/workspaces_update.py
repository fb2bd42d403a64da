"""PATCH /workspaces/{id}: change a workspace, by its id or slug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import UpdateWorkspaceRequest, UpdateWorkspaceResponse

WORKSPACES_UPDATE: Final[Operation[UpdateWorkspaceResponse]] = Operation(
    Endpoint("PATCH", "/workspaces/{id}", body="json", wrapper="update_workspace_request"),
    Plain("workspaces.UpdateWorkspaceResponse"),
)


def workspaces_update(
    core: OpenRouterCore, request: UpdateWorkspaceRequest, options: RequestOptions | None = None
) -> Result[UpdateWorkspaceResponse, SendError]:
    """Change a workspace, by its id or slug (management key).

    Takes `id` in the path and the keys of the body, at run time also under `update_workspace_request`. Gives
    `Ok(UpdateWorkspaceResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_update_async(
    core: OpenRouterCore, request: UpdateWorkspaceRequest, options: RequestOptions | None = None
) -> Result[UpdateWorkspaceResponse, SendError]:
    """Do what `workspaces_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
