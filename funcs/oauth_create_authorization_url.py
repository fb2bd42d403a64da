"""Where a user is sent to allow your application a key of theirs (PKCE): a URL is written, and nothing is sent."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from openrouter_core.call.headers import invalid
from openrouter_core.call.request import Endpoint, url_of
from openrouter_core.call.settings import settle
from openrouter_core.call.unsent import STACK_FULL, make
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core import OpenRouterCore, Result
    from openrouter_core.call.placing import Placed
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.models.oauth import CreateAuthorizationUrlRequest

OAUTH_CREATE_AUTHORIZATION_URL: Final = Endpoint(
    "GET",
    "/auth",
    query=("callback_url", "code_challenge", "code_challenge_method", "limit"),
    required=("callback_url",),
)
"""A page for browsers, on the server's host."""


def oauth_create_authorization_url(
    core: OpenRouterCore, request: CreateAuthorizationUrlRequest
) -> Result[str, InvalidRequestError]:
    """Write the URL to send a user to, who is to allow your application a key of theirs.

    The page is on the host of the core's server. Who agrees comes back to `callback_url`, with a `code` in its query:
    exchange it by `oauth_exchange_auth_code_for_api_key`. Takes `callback_url` (required), `code_challenge` and
    `code_challenge_method`, each with the other, and `limit`. Nothing is sent, and no API key is needed. Gives
    `Ok(str)`; an `Err` where the request, or the core's configuration, cannot be used.
    https://openrouter.ai/docs/use-cases/oauth-pkce
    """
    try:
        return make(OAUTH_CREATE_AUTHORIZATION_URL, request, lambda placed, said: _written(core, placed, said))
    except RecursionError:
        return STACK_FULL


def _written(core: object, placed: Placed, said: Mapping[str, Any]) -> Result[str, InvalidRequestError]:
    if (fault := _fault(**said)) is not None:
        return invalid(fault)
    settings = settle(core, None, os.environ)
    if isinstance(settings, Err):
        return settings
    server = url_of(settings.unwrap(), "")
    if isinstance(server, Err):
        return server
    parts = urlsplit(server.unwrap())
    return Ok(f"{parts.scheme}://{parts.netloc}{placed.path}?{placed.query}")


def _fault(*, callback_url: object, code_challenge: object, code_challenge_method: object, limit: object) -> str | None:
    if not isinstance(callback_url, str) or not _is_address(callback_url):
        # It may hold a secret, and is not shown.
        return "callback_url: must be the whole URL of a place to come back to, with its scheme"
    if code_challenge is not None and (not isinstance(code_challenge, str) or not code_challenge):
        # A server would take an empty one for none, and ask for no proof.
        return "code_challenge: must be a string, and not an empty one"
    if code_challenge_method not in (None, "S256", "plain"):
        return 'code_challenge_method: must be "S256" or "plain"'
    if (code_challenge is None) != (code_challenge_method is None):
        missing, there = "code_challenge", "code_challenge_method"
        missing, there = (missing, there) if code_challenge is None else (there, missing)
        return f"{missing}: is missing, and goes with {there}"
    if limit is not None and (isinstance(limit, bool) or not isinstance(limit, int | float)):
        return f"limit: must be a number, not {type(limit).__name__}"
    return None


def _is_address(url: str) -> bool:
    """Tell whether a URL says where: `localhost:3000` has a scheme of that name, and no place in it."""
    if re.fullmatch(r"[a-z][a-z0-9+.-]*:/[^\x00-\x20\x7f]*", url, re.IGNORECASE | re.ASCII) is None:
        return False
    try:
        parts = urlsplit(url)
        return bool(parts.hostname) and parts.port != 0 if parts.scheme in ("http", "https") else True
    except ValueError:
        return False
