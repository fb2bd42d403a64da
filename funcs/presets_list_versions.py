"""GET /presets/{slug}/versions: list the versions of a preset, the oldest first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.presets import ListPresetVersionsRequest, ListPresetVersionsResponse

PRESETS_LIST_VERSIONS: Final[Operation[ListPresetVersionsResponse]] = Operation(
    Endpoint("GET", "/presets/{slug}/versions", query=("offset", "limit"), page=(50, 100)),
    Plain("presets.ListPresetVersionsResponse"),
)


def presets_list_versions(
    core: OpenRouterCore, request: ListPresetVersionsRequest, options: RequestOptions | None = None
) -> Result[ListPresetVersionsResponse, SendError]:
    """List the versions of a preset, the oldest first.

    Takes `slug` in the path, `offset`, `limit`. Gives `Ok(ListPresetVersionsResponse)`; `Err` where the server refuses
    (400, 401, 403, 404, 500, 503) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/presets
    """
    try:
        return call(core, PRESETS_LIST_VERSIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def presets_list_versions_async(
    core: OpenRouterCore, request: ListPresetVersionsRequest, options: RequestOptions | None = None
) -> Result[ListPresetVersionsResponse, SendError]:
    """Do what `presets_list_versions` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRESETS_LIST_VERSIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
