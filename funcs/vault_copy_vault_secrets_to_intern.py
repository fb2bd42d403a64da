"""POST /vault/interns/{intern_id}/secrets/copy: copy secrets of the workspace to an intern, by name."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.vault import CopyVaultSecretsToInternRequest, VaultSecretCopyResponse

VAULT_COPY_VAULT_SECRETS_TO_INTERN: Final[Operation[VaultSecretCopyResponse]] = Operation(
    Endpoint("POST", "/vault/interns/{intern_id}/secrets/copy", body="json", wrapper="vault_secret_copy_request"),
    Plain("vault.VaultSecretCopyResponse"),
)


def vault_copy_vault_secrets_to_intern(
    core: OpenRouterCore, request: CopyVaultSecretsToInternRequest, options: RequestOptions | None = None
) -> Result[VaultSecretCopyResponse, SendError]:
    """Copy secrets of the workspace to an intern, by name.

    Takes `intern_id` in the path and the keys of the body, at run time also under `vault_secret_copy_request`. Gives
    `Ok(VaultSecretCopyResponse)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 413, 429, 500, 502,
    503, 504) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/vault
    """
    try:
        return call(core, VAULT_COPY_VAULT_SECRETS_TO_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def vault_copy_vault_secrets_to_intern_async(
    core: OpenRouterCore, request: CopyVaultSecretsToInternRequest, options: RequestOptions | None = None
) -> Result[VaultSecretCopyResponse, SendError]:
    """Do what `vault_copy_vault_secrets_to_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VAULT_COPY_VAULT_SECRETS_TO_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
