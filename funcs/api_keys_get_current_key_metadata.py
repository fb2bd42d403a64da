"""GET /key: look at the API key the call is made with."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.api_keys import GetCurrentKeyResponse
    from openrouter_core.models.common_request import NoParameters

API_KEYS_GET_CURRENT_KEY_METADATA: Final[Operation[GetCurrentKeyResponse]] = Operation(
    Endpoint("GET", "/key"), Plain("api_keys.GetCurrentKeyResponse")
)


def api_keys_get_current_key_metadata(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetCurrentKeyResponse, SendError]:
    """Look at the API key the call is made with: its limit, use and rights.

    Works with any key. `rate_limit` is a thing of the past: its `requests` is always -1. Gives
    `Ok(GetCurrentKeyResponse)`; `Err` where the server refuses (401, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/api-keys
    """
    try:
        return call(core, API_KEYS_GET_CURRENT_KEY_METADATA, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def api_keys_get_current_key_metadata_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetCurrentKeyResponse, SendError]:
    """Do what `api_keys_get_current_key_metadata` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, API_KEYS_GET_CURRENT_KEY_METADATA, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
