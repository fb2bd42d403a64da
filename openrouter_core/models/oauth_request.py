"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = ["CreateAuthKeysCodeRequest", "ExchangeAuthCodeForAPIKeyRequest", "TokenExchangeRequest"]


class CreateAuthKeysCodeRequest(TypedDict, total=False):
    callback_url: Required[str]
    code_challenge: str
    code_challenge_method: Literal["S256", "plain"] | str
    expires_at: str | None
    """Of the key to be made, ISO 8601."""
    key_label: str
    """The app's name if left out."""
    limit: float
    """Of the key to be made, in credits."""
    spawn_agent: str
    spawn_cloud: str
    usage_limit_type: Literal["daily", "weekly", "monthly"] | str
    workspace_id: str


class ExchangeAuthCodeForAPIKeyRequest(TypedDict, total=False):
    code: Required[str]
    code_challenge_method: Literal["S256", "plain"] | str | None
    code_verifier: str
    """The secret the code's `code_challenge` was made from."""


class TokenExchangeRequest(TypedDict, total=False):
    federation_policy_id: Required[str]
    grant_type: Required[Literal["urn:ietf:params:oauth:grant-type:token-exchange"]]
    requested_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"]
    scope: Literal["inference", "management"] | str
    subject_token: Required[str]
    subject_token_type: Required[Literal["urn:ietf:params:oauth:token-type:jwt"]]


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
