"""DELETE /keys/{hash}: delete an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.api_keys import DeleteKeysRequest, DeleteKeysResponse

API_KEYS_DELETE: Final[Operation[DeleteKeysResponse]] = Operation(
    Endpoint("DELETE", "/keys/{hash}"), Plain("api_keys.DeleteKeysResponse")
)


def api_keys_delete(
    core: OpenRouterCore, request: DeleteKeysRequest, options: RequestOptions | None = None
) -> Result[DeleteKeysResponse, SendError]:
    """Delete an API key (management key).

    Takes `hash` in the path. Gives `Ok(DeleteKeysResponse)`; `Err` where the server refuses (401, 404, 429, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/api-keys
    """
    try:
        return call(core, API_KEYS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def api_keys_delete_async(
    core: OpenRouterCore, request: DeleteKeysRequest, options: RequestOptions | None = None
) -> Result[DeleteKeysResponse, SendError]:
    """Do what `api_keys_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, API_KEYS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
