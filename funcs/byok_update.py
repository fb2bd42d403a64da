"""PATCH /byok/{id}: change a stored provider key; `key` replaces it in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.byok import UpdateBYOKKeyRequest, UpdateBYOKKeyResponse

BYOK_UPDATE: Final[Operation[UpdateBYOKKeyResponse]] = Operation(
    Endpoint("PATCH", "/byok/{id}", body="json", wrapper="update_byok_key_request"), Plain("byok.UpdateBYOKKeyResponse")
)


def byok_update(
    core: OpenRouterCore, request: UpdateBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[UpdateBYOKKeyResponse, SendError]:
    """Change a stored provider key; `key` replaces it in place (management key).

    A new `key` overwrites the old one, which cannot be had back. Takes `id` in the path and the keys of the body, at
    run time also under `update_byok_key_request`. Gives `Ok(UpdateBYOKKeyResponse)`; `Err` where the server refuses
    (400, 401, 403, 404, 409, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/byok
    """
    try:
        return call(core, BYOK_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def byok_update_async(
    core: OpenRouterCore, request: UpdateBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[UpdateBYOKKeyResponse, SendError]:
    """Do what `byok_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BYOK_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
