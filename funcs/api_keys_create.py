"""POST /keys: make an API key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.api_keys import CreateKeysRequest, CreateKeysResponse

API_KEYS_CREATE: Final[Operation[CreateKeysResponse]] = Operation(
    Endpoint("POST", "/keys", body="json"), Plain("api_keys.CreateKeysResponse")
)


def api_keys_create(
    core: OpenRouterCore, request: CreateKeysRequest, options: RequestOptions | None = None
) -> Result[CreateKeysResponse, SendError]:
    """Make an API key: the answer's `key` is shown this once (management key).

    Store `key` now: it cannot be read again. Later calls name the key by `data.hash`. Takes the keys of the body, at
    run time also under `request_body`. Gives `Ok(CreateKeysResponse)`; `Err` where the server refuses (400, 401, 403,
    429, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/api-keys
    """
    try:
        return call(core, API_KEYS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def api_keys_create_async(
    core: OpenRouterCore, request: CreateKeysRequest, options: RequestOptions | None = None
) -> Result[CreateKeysResponse, SendError]:
    """Do what `api_keys_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, API_KEYS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
