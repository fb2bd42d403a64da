"""Vault: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.vault_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternConnection(Value):
    key: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListInternConnectionsResponse(Answer):
    data: tuple[InternConnection, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VaultEffectiveSecret(Value):
    created_at: str | None = None
    fingerprint: str | None = None
    hosts: tuple[str, ...] = ()
    name: str | None = None
    scope: Literal["intern", "attached", "workspace"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VaultEffectiveSecretListResponse(Page):
    data: tuple[VaultEffectiveSecret, ...] = ()
    has_more: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VaultSecret(Value):
    created_at: str | None = None
    fingerprint: str | None = None
    hosts: tuple[str, ...] = ()
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VaultSecretCopyResponse(Answer):
    data: tuple[VaultSecret, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VaultSecretListResponse(Page):
    data: tuple[VaultSecret, ...] = ()
    has_more: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VaultSecretResponse(Answer):
    data: VaultSecret | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "InternConnection",
            "ListInternConnectionsResponse",
            "VaultEffectiveSecret",
            "VaultEffectiveSecretListResponse",
            "VaultSecret",
            "VaultSecretCopyResponse",
            "VaultSecretListResponse",
            "VaultSecretResponse",
        ],
        ("vault_request",),
        {},
    )
