"""POST /workspaces: make a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import CreateWorkspaceRequest, CreateWorkspaceResponse

WORKSPACES_CREATE: Final[Operation[CreateWorkspaceResponse]] = Operation(
    Endpoint("POST", "/workspaces", body="json", wrapper="create_workspace_request"),
    Plain("workspaces.CreateWorkspaceResponse"),
)


def workspaces_create(
    core: OpenRouterCore, request: CreateWorkspaceRequest, options: RequestOptions | None = None
) -> Result[CreateWorkspaceResponse, SendError]:
    """Make a workspace (management key).

    Takes the keys of the body, at run time also under `create_workspace_request`. Gives `Ok(CreateWorkspaceResponse)`;
    `Err` where the server refuses (400, 401, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_create_async(
    core: OpenRouterCore, request: CreateWorkspaceRequest, options: RequestOptions | None = None
) -> Result[CreateWorkspaceResponse, SendError]:
    """Do what `workspaces_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
