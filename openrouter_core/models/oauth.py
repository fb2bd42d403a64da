"""Oauth: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.oauth_request import *
    from openrouter_core.models.pkce import CreateAuthorizationUrlRequest as CreateAuthorizationUrlRequest
    from openrouter_core.models.pkce import CreateSHA256CodeChallengeRequest as CreateSHA256CodeChallengeRequest
    from openrouter_core.models.pkce import CreateSHA256CodeChallengeResponse as CreateSHA256CodeChallengeResponse


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AuthCode(Value):
    app_id: int | None = None
    created_at: str | None = None
    id: str | None = None
    """The `code` of the exchange."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateAuthKeysCodeResponse(Answer):
    data: AuthCode | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ExchangeAuthCodeForAPIKeyResponse(Answer):
    key: str | None = None
    user_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OAuthJwk(Value):
    alg: Literal["ES256"] = "ES256"
    crv: Literal["P-256"] = "P-256"
    kid: str | None = None
    kty: Literal["EC"] = "EC"
    use: Literal["sig"] = "sig"
    x: str | None = None
    y: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OAuthJwks(Answer):
    keys: tuple[OAuthJwk, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TokenExchangeResponse(Answer):
    access_token: str | None = None
    expires_in: int | None = None
    issued_token_type: Literal["urn:ietf:params:oauth:token-type:access_token"] = (
        "urn:ietf:params:oauth:token-type:access_token"
    )
    scope: str | None = None
    token_type: Literal["Bearer"] = "Bearer"


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "AuthCode",
            "CreateAuthKeysCodeResponse",
            "ExchangeAuthCodeForAPIKeyResponse",
            "OAuthJwk",
            "OAuthJwks",
            "TokenExchangeResponse",
        ],
        ("oauth_request",),
        {
            "CreateAuthorizationUrlRequest": "openrouter_core.models.pkce",
            "CreateSHA256CodeChallengeRequest": "openrouter_core.models.pkce",
            "CreateSHA256CodeChallengeResponse": "openrouter_core.models.pkce",
        },
    )
