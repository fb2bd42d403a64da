"""GET /presets/{slug}/versions/{version}: look at one version of a preset."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.presets import GetPresetVersionRequest, GetPresetVersionResponse

PRESETS_GET_VERSION: Final[Operation[GetPresetVersionResponse]] = Operation(
    Endpoint("GET", "/presets/{slug}/versions/{version}"), Plain("presets.GetPresetVersionResponse")
)


def presets_get_version(
    core: OpenRouterCore, request: GetPresetVersionRequest, options: RequestOptions | None = None
) -> Result[GetPresetVersionResponse, SendError]:
    """Look at one version of a preset.

    Takes `slug` in the path, `version` in the path. Gives `Ok(GetPresetVersionResponse)`; `Err` where the server
    refuses (400, 401, 403, 404, 500, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/presets
    """
    try:
        return call(core, PRESETS_GET_VERSION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def presets_get_version_async(
    core: OpenRouterCore, request: GetPresetVersionRequest, options: RequestOptions | None = None
) -> Result[GetPresetVersionResponse, SendError]:
    """Do what `presets_get_version` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRESETS_GET_VERSION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
