"""A challenge and its proof for a sign-in by PKCE (RFC 7636): nothing is sent."""

from __future__ import annotations

import re
from base64 import urlsafe_b64encode
from hashlib import sha256
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.call.headers import invalid
from openrouter_core.call.request import Endpoint
from openrouter_core.call.unsent import STACK_FULL, make
from openrouter_core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core import Result
    from openrouter_core.call.placing import Placed
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.models.oauth import CreateSHA256CodeChallengeRequest, CreateSHA256CodeChallengeResponse

OAUTH_CREATE_SHA256_CODE_CHALLENGE: Final = Endpoint("GET", "/auth", query=("code_verifier",))
"""Which keys there are: the challenge becomes part of that page's URL."""


def oauth_create_sha256_code_challenge(
    request: CreateSHA256CodeChallengeRequest | None = None,
) -> Result[CreateSHA256CodeChallengeResponse, InvalidRequestError]:
    """Make a code challenge of the method S256, of 32 random bytes or of a verifier of yours.

    The challenge goes into `oauth_create_authorization_url`; keep the verifier, which proves in
    `oauth_exchange_auth_code_for_api_key` that it is you who asked. Takes `code_verifier`: 43 to 128 of the characters
    A-Z a-z 0-9 - . _ ~. Nothing is sent. Gives `Ok(CreateSHA256CodeChallengeResponse)`; an `Err` where the verifier
    is none.
    https://openrouter.ai/docs/use-cases/oauth-pkce
    """
    try:
        return make(OAUTH_CREATE_SHA256_CODE_CHALLENGE, request, _challenge)
    except RecursionError:
        return STACK_FULL


def _challenge(
    _placed: Placed, said: Mapping[str, Any]
) -> Result[CreateSHA256CodeChallengeResponse, InvalidRequestError]:
    from openrouter_core.models.pkce import CreateSHA256CodeChallengeResponse

    verifier = token_urlsafe(32) if said["code_verifier"] is None else said["code_verifier"]
    # What is wrong with it is said without showing any of it.
    if not (isinstance(verifier, str) and _is_verifier(verifier)):
        return invalid("code_verifier: must be 43 to 128 of the characters A-Z a-z 0-9 - . _ ~")
    digest = sha256(str.encode(verifier)).digest()
    return Ok(CreateSHA256CodeChallengeResponse(urlsafe_b64encode(digest).decode().rstrip("="), verifier))


_is_verifier: Final = re.compile(r"[A-Za-z0-9._~-]{43,128}").fullmatch
