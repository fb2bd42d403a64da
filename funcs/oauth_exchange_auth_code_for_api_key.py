"""POST /auth/keys: exchange the code of a PKCE sign-in for an API key of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.oauth import ExchangeAuthCodeForAPIKeyRequest, ExchangeAuthCodeForAPIKeyResponse

OAUTH_EXCHANGE_AUTH_CODE_FOR_API_KEY: Final[Operation[ExchangeAuthCodeForAPIKeyResponse]] = Operation(
    Endpoint("POST", "/auth/keys", body="json", keyed="none"), Plain("oauth.ExchangeAuthCodeForAPIKeyResponse")
)


def oauth_exchange_auth_code_for_api_key(
    core: OpenRouterCore, request: ExchangeAuthCodeForAPIKeyRequest, options: RequestOptions | None = None
) -> Result[ExchangeAuthCodeForAPIKeyResponse, SendError]:
    """Exchange the code of a PKCE sign-in for an API key of the user.

    Needs no API key, and the answer's `key` is one: store it. With a `code_challenge` before, `code_verifier` and the
    same method are needed now. Takes the keys of the body, at run time also under `request_body`. Gives
    `Ok(ExchangeAuthCodeForAPIKeyResponse)`; `Err` where the server refuses (400, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/oauth
    """
    try:
        return call(core, OAUTH_EXCHANGE_AUTH_CODE_FOR_API_KEY, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def oauth_exchange_auth_code_for_api_key_async(
    core: OpenRouterCore, request: ExchangeAuthCodeForAPIKeyRequest, options: RequestOptions | None = None
) -> Result[ExchangeAuthCodeForAPIKeyResponse, SendError]:
    """Do what `oauth_exchange_auth_code_for_api_key` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OAUTH_EXCHANGE_AUTH_CODE_FOR_API_KEY, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
