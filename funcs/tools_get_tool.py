"""GET /tools/{name}: look at one of the tools that OpenRouter runs for a model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.tools import GetToolRequest, GetToolResponse

TOOLS_GET_TOOL: Final[Operation[GetToolResponse]] = Operation(
    Endpoint("GET", "/tools/{name}"), Plain("tools.GetToolResponse")
)


def tools_get_tool(
    core: OpenRouterCore, request: GetToolRequest, options: RequestOptions | None = None
) -> Result[GetToolResponse, SendError]:
    """Look at one of the tools that OpenRouter runs for a model.

    An old name of a tool is a 308 that tells the other name; it is not followed. Takes `name` in the path. Gives
    `Ok(GetToolResponse)`; `Err` where the server refuses (308, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/tools
    """
    try:
        return call(core, TOOLS_GET_TOOL, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def tools_get_tool_async(
    core: OpenRouterCore, request: GetToolRequest, options: RequestOptions | None = None
) -> Result[GetToolResponse, SendError]:
    """Do what `tools_get_tool` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, TOOLS_GET_TOOL, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
