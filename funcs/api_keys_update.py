"""PATCH /keys/{hash}: rename, limit, move, disable or enable an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.api_keys import UpdateKeysRequest, UpdateKeysResponse

API_KEYS_UPDATE: Final[Operation[UpdateKeysResponse]] = Operation(
    Endpoint("PATCH", "/keys/{hash}", body="json"), Plain("api_keys.UpdateKeysResponse")
)


def api_keys_update(
    core: OpenRouterCore, request: UpdateKeysRequest, options: RequestOptions | None = None
) -> Result[UpdateKeysResponse, SendError]:
    """Rename, limit, move, disable or enable an API key (management key).

    What is left out stays as it is. Takes `hash` in the path and the keys of the body, at run time also under
    `request_body`. Gives `Ok(UpdateKeysResponse)`; `Err` where the server refuses (400, 401, 403, 404, 409, 429, 500)
    or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/api-keys
    """
    try:
        return call(core, API_KEYS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def api_keys_update_async(
    core: OpenRouterCore, request: UpdateKeysRequest, options: RequestOptions | None = None
) -> Result[UpdateKeysResponse, SendError]:
    """Do what `api_keys_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, API_KEYS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
