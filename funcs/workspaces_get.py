"""GET /workspaces/{id}: look at a workspace, by its id or slug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import GetWorkspaceRequest, GetWorkspaceResponse

WORKSPACES_GET: Final[Operation[GetWorkspaceResponse]] = Operation(
    Endpoint("GET", "/workspaces/{id}"), Plain("workspaces.GetWorkspaceResponse")
)


def workspaces_get(
    core: OpenRouterCore, request: GetWorkspaceRequest, options: RequestOptions | None = None
) -> Result[GetWorkspaceResponse, SendError]:
    """Look at a workspace, by its id or slug (management key).

    Takes `id` in the path. Gives `Ok(GetWorkspaceResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_get_async(
    core: OpenRouterCore, request: GetWorkspaceRequest, options: RequestOptions | None = None
) -> Result[GetWorkspaceResponse, SendError]:
    """Do what `workspaces_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
