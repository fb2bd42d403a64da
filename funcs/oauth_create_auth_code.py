"""POST /auth/keys/code: make a code that an app can exchange for an API key of the user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.oauth import CreateAuthKeysCodeRequest, CreateAuthKeysCodeResponse

OAUTH_CREATE_AUTH_CODE: Final[Operation[CreateAuthKeysCodeResponse]] = Operation(
    Endpoint("POST", "/auth/keys/code", body="json"), Plain("oauth.CreateAuthKeysCodeResponse")
)


def oauth_create_auth_code(
    core: OpenRouterCore, request: CreateAuthKeysCodeRequest, options: RequestOptions | None = None
) -> Result[CreateAuthKeysCodeResponse, SendError]:
    """Make a code that an app can exchange for an API key of the user (PKCE).

    `callback_url` is https, or any port of this machine. Send `code_challenge` and keep its verifier for the exchange.
    Takes the keys of the body, at run time also under `request_body`. Gives `Ok(CreateAuthKeysCodeResponse)`; `Err`
    where the server refuses (400, 401, 403, 409, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/oauth
    """
    try:
        return call(core, OAUTH_CREATE_AUTH_CODE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def oauth_create_auth_code_async(
    core: OpenRouterCore, request: CreateAuthKeysCodeRequest, options: RequestOptions | None = None
) -> Result[CreateAuthKeysCodeResponse, SendError]:
    """Do what `oauth_create_auth_code` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OAUTH_CREATE_AUTH_CODE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
