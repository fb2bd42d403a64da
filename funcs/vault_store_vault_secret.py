"""PUT /vault/secrets/{name}: store a secret of your key's workspace; its value is never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.vault import StoreVaultSecretRequest, VaultSecretResponse

VAULT_STORE_VAULT_SECRET: Final[Operation[VaultSecretResponse]] = Operation(
    Endpoint("PUT", "/vault/secrets/{name}", body="json", wrapper="vault_secret_write_request"),
    Plain("vault.VaultSecretResponse"),
)


def vault_store_vault_secret(
    core: OpenRouterCore, request: StoreVaultSecretRequest, options: RequestOptions | None = None
) -> Result[VaultSecretResponse, SendError]:
    """Store a secret of your key's workspace; its value is never shown again.

    One of the same name is replaced. It goes only to its `hosts`. Takes `name` in the path and the keys of the body,
    at run time also under `vault_secret_write_request`. Gives `Ok(VaultSecretResponse)`; `Err` where the server
    refuses (400, 401, 403, 404, 408, 409, 413, 429, 500, 502, 503, 504) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/vault
    """
    try:
        return call(core, VAULT_STORE_VAULT_SECRET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def vault_store_vault_secret_async(
    core: OpenRouterCore, request: StoreVaultSecretRequest, options: RequestOptions | None = None
) -> Result[VaultSecretResponse, SendError]:
    """Do what `vault_store_vault_secret` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VAULT_STORE_VAULT_SECRET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
