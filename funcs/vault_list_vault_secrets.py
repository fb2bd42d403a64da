"""GET /vault/secrets: list the secrets of your key's workspace, without their values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.vault import ListVaultSecretsRequest, VaultSecretListResponse

VAULT_LIST_VAULT_SECRETS: Final[Operation[VaultSecretListResponse]] = Operation(
    Endpoint("GET", "/vault/secrets", query=("limit", "offset"), page=(100,)), Plain("vault.VaultSecretListResponse")
)


def vault_list_vault_secrets(
    core: OpenRouterCore, request: ListVaultSecretsRequest | None = None, options: RequestOptions | None = None
) -> Result[VaultSecretListResponse, SendError]:
    """List the secrets of your key's workspace, without their values.

    Takes `limit`, `offset`. Gives `Ok(VaultSecretListResponse)`; `Err` where the server refuses (400, 401, 403, 404,
    408, 429, 500, 502, 503, 504) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/vault
    """
    try:
        return call(core, VAULT_LIST_VAULT_SECRETS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def vault_list_vault_secrets_async(
    core: OpenRouterCore, request: ListVaultSecretsRequest | None = None, options: RequestOptions | None = None
) -> Result[VaultSecretListResponse, SendError]:
    """Do what `vault_list_vault_secrets` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VAULT_LIST_VAULT_SECRETS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
