"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "CopyVaultSecretsToInternRequest",
    "DeleteInternVaultSecretRequest",
    "DeleteVaultSecretRequest",
    "ListInternConnectionsRequest",
    "ListInternEffectiveVaultSecretsRequest",
    "ListInternVaultSecretsRequest",
    "ListVaultSecretsRequest",
    "StoreInternVaultSecretRequest",
    "StoreVaultSecretRequest",
    "VaultSecretCopyRequest",
    "VaultSecretWriteRequest",
]


class VaultSecretCopyRequest(TypedDict, total=False):
    names: Required[Sequence[str]]


class CopyVaultSecretsToInternRequest(VaultSecretCopyRequest, total=False):
    intern_id: Required[str]


class DeleteInternVaultSecretRequest(TypedDict, total=False):
    intern_id: Required[str]
    name: Required[str]


class DeleteVaultSecretRequest(TypedDict, total=False):
    name: Required[str]


class ListInternConnectionsRequest(TypedDict, total=False):
    intern_id: Required[str]


class ListInternEffectiveVaultSecretsRequest(TypedDict, total=False):
    intern_id: Required[str]
    limit: int
    offset: int


class ListInternVaultSecretsRequest(TypedDict, total=False):
    intern_id: Required[str]
    limit: int
    offset: int


class ListVaultSecretsRequest(TypedDict, total=False):
    limit: int
    offset: int


class VaultSecretWriteRequest(TypedDict, total=False):
    hosts: Required[Sequence[str]]
    value: Required[str]


class StoreInternVaultSecretRequest(VaultSecretWriteRequest, total=False):
    intern_id: Required[str]
    name: Required[str]


class StoreVaultSecretRequest(VaultSecretWriteRequest, total=False):
    name: Required[str]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
