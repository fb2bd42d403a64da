"""GET /oauth/jwks: list OpenRouter's public signing keys, as a JSON Web Key Set."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.oauth import OAuthJwks

OAUTH_LIST_OAUTH_JWKS: Final[Operation[OAuthJwks]] = Operation(
    Endpoint("GET", "/oauth/jwks", keyed="welcome"), Plain("oauth.OAuthJwks")
)


def oauth_list_oauth_jwks(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[OAuthJwks, SendError]:
    """List OpenRouter's public signing keys, as a JSON Web Key Set.

    Gives `Ok(OAuthJwks)`; `Err` where the server refuses (500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/oauth
    """
    try:
        return call(core, OAUTH_LIST_OAUTH_JWKS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def oauth_list_oauth_jwks_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[OAuthJwks, SendError]:
    """Do what `oauth_list_oauth_jwks` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OAUTH_LIST_OAUTH_JWKS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
