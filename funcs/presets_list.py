"""GET /presets: list your presets, the last changed first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.presets import ListPresetsRequest, ListPresetsResponse

PRESETS_LIST: Final[Operation[ListPresetsResponse]] = Operation(
    Endpoint("GET", "/presets", query=("offset", "limit"), page=(50, 100)), Plain("presets.ListPresetsResponse")
)


def presets_list(
    core: OpenRouterCore, request: ListPresetsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListPresetsResponse, SendError]:
    """List your presets, the last changed first.

    Takes `offset`, `limit`. Gives `Ok(ListPresetsResponse)`; `Err` where the server refuses (400, 401, 403, 500, 503)
    or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/presets
    """
    try:
        return call(core, PRESETS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def presets_list_async(
    core: OpenRouterCore, request: ListPresetsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListPresetsResponse, SendError]:
    """Do what `presets_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRESETS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
