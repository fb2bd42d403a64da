"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "CreateKeysRequest",
    "DeleteKeysRequest",
    "ExternalApiKey",
    "GetKeyRequest",
    "ListKeysRequest",
    "UpdateKeysRequest",
]


class ExternalApiKey(TypedDict, total=False):
    api_key: str
    user: Required[str]


class CreateKeysRequest(TypedDict, total=False):
    creator_user_id: str | None
    """The member who makes it: organizations only."""
    expires_at: str | None
    """ISO 8601, in UTC only."""
    external: ExternalApiKey
    include_byok_in_limit: bool
    """Whether your provider keys' use counts as well."""
    limit: float | None
    """In US dollars; None: no limit."""
    limit_reset: Literal["daily", "weekly", "monthly"] | str | None
    name: Required[str]
    workspace_id: str
    """The default workspace if left out."""


class DeleteKeysRequest(TypedDict, total=False):
    hash: Required[str]


class GetKeyRequest(TypedDict, total=False):
    hash: Required[str]


class ListKeysRequest(TypedDict, total=False):
    include_disabled: str
    offset: int | None
    """How many API keys to skip."""
    workspace_id: str
    """The default workspace if left out."""
    include_expired: bool


class UpdateKeysRequest(TypedDict, total=False):
    hash: Required[str]
    disabled: bool
    include_byok_in_limit: bool
    limit: float | None
    """In US dollars."""
    limit_reset: Literal["daily", "weekly", "monthly"] | str | None
    name: str
    workspace_id: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
