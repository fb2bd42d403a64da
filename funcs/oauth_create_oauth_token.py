"""POST /oauth/token: exchange your identity provider's JWT for a short-lived access token."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.oauth import TokenExchangeRequest, TokenExchangeResponse

OAUTH_CREATE_OAUTH_TOKEN: Final[Operation[TokenExchangeResponse]] = Operation(
    Endpoint("POST", "/oauth/token", body="form", wrapper="token_exchange_request", keyed="none"),
    Plain("oauth.TokenExchangeResponse"),
)


def oauth_create_oauth_token(
    core: OpenRouterCore, request: TokenExchangeRequest, options: RequestOptions | None = None
) -> Result[TokenExchangeResponse, SendError]:
    """Exchange your identity provider's JWT for a short-lived access token.

    Needs no API key: the JWT is the proof. Sent as a form; in an error, `error` is a word and `error_description` the
    sentence. Takes the keys of the body, at run time also under `token_exchange_request`. Gives
    `Ok(TokenExchangeResponse)`; `Err` where the server refuses (400, 429, 500, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/oauth
    """
    try:
        return call(core, OAUTH_CREATE_OAUTH_TOKEN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def oauth_create_oauth_token_async(
    core: OpenRouterCore, request: TokenExchangeRequest, options: RequestOptions | None = None
) -> Result[TokenExchangeResponse, SendError]:
    """Do what `oauth_create_oauth_token` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OAUTH_CREATE_OAUTH_TOKEN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
