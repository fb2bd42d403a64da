"""GET /keys/{hash}: look at an API key, by its hash."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.api_keys import GetKeyRequest, GetKeyResponse

API_KEYS_GET: Final[Operation[GetKeyResponse]] = Operation(
    Endpoint("GET", "/keys/{hash}"), Plain("api_keys.GetKeyResponse")
)


def api_keys_get(
    core: OpenRouterCore, request: GetKeyRequest, options: RequestOptions | None = None
) -> Result[GetKeyResponse, SendError]:
    """Look at an API key, by its hash (management key).

    Takes `hash` in the path. Gives `Ok(GetKeyResponse)`; `Err` where the server refuses (401, 404, 429, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/api-keys
    """
    try:
        return call(core, API_KEYS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def api_keys_get_async(
    core: OpenRouterCore, request: GetKeyRequest, options: RequestOptions | None = None
) -> Result[GetKeyResponse, SendError]:
    """Do what `api_keys_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, API_KEYS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
