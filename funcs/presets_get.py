"""GET /presets/{slug}: look at a preset and the version of it that is in use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.presets import GetPresetRequest, GetPresetResponse

PRESETS_GET: Final[Operation[GetPresetResponse]] = Operation(
    Endpoint("GET", "/presets/{slug}"), Plain("presets.GetPresetResponse")
)


def presets_get(
    core: OpenRouterCore, request: GetPresetRequest, options: RequestOptions | None = None
) -> Result[GetPresetResponse, SendError]:
    """Look at a preset and the version of it that is in use.

    Takes `slug` in the path. Gives `Ok(GetPresetResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500,
    503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/presets
    """
    try:
        return call(core, PRESETS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def presets_get_async(
    core: OpenRouterCore, request: GetPresetRequest, options: RequestOptions | None = None
) -> Result[GetPresetResponse, SendError]:
    """Do what `presets_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRESETS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
