"""GET /tools: list the tools that OpenRouter runs for a model, with their engines and prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.tools import ListToolsRequest, ListToolsResponse

TOOLS_LIST_TOOLS: Final[Operation[ListToolsResponse]] = Operation(
    Endpoint("GET", "/tools", query=("offset", "limit", "api_format"), page=(50,)), Plain("tools.ListToolsResponse")
)


def tools_list_tools(
    core: OpenRouterCore, request: ListToolsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListToolsResponse, SendError]:
    """List the tools that OpenRouter runs for a model, with their engines and prices.

    Takes `offset`, `limit`, `api_format`. Gives `Ok(ListToolsResponse)`; `Err` where the server refuses (401, 403,
    404, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/tools
    """
    try:
        return call(core, TOOLS_LIST_TOOLS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def tools_list_tools_async(
    core: OpenRouterCore, request: ListToolsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListToolsResponse, SendError]:
    """Do what `tools_list_tools` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, TOOLS_LIST_TOOLS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
