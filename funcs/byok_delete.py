"""DELETE /byok/{id}: delete a stored provider key and wipe its secret."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.byok import DeleteBYOKKeyRequest, DeleteBYOKKeyResponse

BYOK_DELETE: Final[Operation[DeleteBYOKKeyResponse]] = Operation(
    Endpoint("DELETE", "/byok/{id}"), Plain("byok.DeleteBYOKKeyResponse")
)


def byok_delete(
    core: OpenRouterCore, request: DeleteBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[DeleteBYOKKeyResponse, SendError]:
    """Delete a stored provider key and wipe its secret (management key).

    Takes `id` in the path. Gives `Ok(DeleteBYOKKeyResponse)`; `Err` where the server refuses (401, 403, 404, 500) or
    it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/byok
    """
    try:
        return call(core, BYOK_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def byok_delete_async(
    core: OpenRouterCore, request: DeleteBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[DeleteBYOKKeyResponse, SendError]:
    """Do what `byok_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BYOK_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
