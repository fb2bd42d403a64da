"""A sign-in by PKCE (RFC 7636), as far as nobody is asked: what the two functions take, and a challenge with its proof."""

from typing import Literal, Required

from attrs import field, frozen
from typing_extensions import TypedDict

__all__ = ["CreateAuthorizationUrlRequest", "CreateSHA256CodeChallengeRequest", "CreateSHA256CodeChallengeResponse"]


class CreateAuthorizationUrlRequest(TypedDict, total=False):
    """Where the user comes back to, and what the key is to be."""

    callback_url: Required[str]
    """https, or any port of this machine; a state of yours may be in its path or query."""
    code_challenge: str
    """Of `oauth_create_sha256_code_challenge`; goes with its method."""
    code_challenge_method: Literal["S256", "plain"]
    limit: float
    """Of the key to be made, in credits."""


class CreateSHA256CodeChallengeRequest(TypedDict, total=False):
    """A verifier of your own."""

    code_verifier: str
    """43 to 128 of the characters A-Z a-z 0-9 - . _ ~, hard to guess; a new one if left out."""


@frozen
class CreateSHA256CodeChallengeResponse:
    """`code_challenge` goes with the user's browser; `code_verifier` stays with you, until the exchange."""

    code_challenge: str
    code_verifier: str = field(repr=False)
