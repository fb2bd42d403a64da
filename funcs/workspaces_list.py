"""GET /workspaces: list your workspaces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.workspaces import ListWorkspacesRequest, ListWorkspacesResponse

WORKSPACES_LIST: Final[Operation[ListWorkspacesResponse]] = Operation(
    Endpoint("GET", "/workspaces", query=("offset", "limit"), page=(50, 100)),
    Plain("workspaces.ListWorkspacesResponse"),
)


def workspaces_list(
    core: OpenRouterCore, request: ListWorkspacesRequest | None = None, options: RequestOptions | None = None
) -> Result[ListWorkspacesResponse, SendError]:
    """List your workspaces (management key).

    Takes `offset`, `limit`. Gives `Ok(ListWorkspacesResponse)`; `Err` where the server refuses (401, 403, 500) or it
    comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/workspaces
    """
    try:
        return call(core, WORKSPACES_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def workspaces_list_async(
    core: OpenRouterCore, request: ListWorkspacesRequest | None = None, options: RequestOptions | None = None
) -> Result[ListWorkspacesResponse, SendError]:
    """Do what `workspaces_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, WORKSPACES_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
