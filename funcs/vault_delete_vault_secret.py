"""DELETE /vault/secrets/{name}: delete a secret of your key's workspace; answers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import NOTHING
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.vault import DeleteVaultSecretRequest

VAULT_DELETE_VAULT_SECRET: Final[Operation[None]] = Operation(Endpoint("DELETE", "/vault/secrets/{name}"), NOTHING)


def vault_delete_vault_secret(
    core: OpenRouterCore, request: DeleteVaultSecretRequest, options: RequestOptions | None = None
) -> Result[None, SendError]:
    """Delete a secret of your key's workspace; answers nothing.

    Takes `name` in the path. Gives `Ok(None)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 429, 500,
    502, 503, 504) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/vault
    """
    try:
        return call(core, VAULT_DELETE_VAULT_SECRET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def vault_delete_vault_secret_async(
    core: OpenRouterCore, request: DeleteVaultSecretRequest, options: RequestOptions | None = None
) -> Result[None, SendError]:
    """Do what `vault_delete_vault_secret` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VAULT_DELETE_VAULT_SECRET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
