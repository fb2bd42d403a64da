"""GET /byok/{id}: look at a stored provider key, without the key itself."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.byok import GetBYOKKeyRequest, GetBYOKKeyResponse

BYOK_GET: Final[Operation[GetBYOKKeyResponse]] = Operation(
    Endpoint("GET", "/byok/{id}"), Plain("byok.GetBYOKKeyResponse")
)


def byok_get(
    core: OpenRouterCore, request: GetBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[GetBYOKKeyResponse, SendError]:
    """Look at a stored provider key, without the key itself (management key).

    Takes `id` in the path. Gives `Ok(GetBYOKKeyResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/byok
    """
    try:
        return call(core, BYOK_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def byok_get_async(
    core: OpenRouterCore, request: GetBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[GetBYOKKeyResponse, SendError]:
    """Do what `byok_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BYOK_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
