"""GET /keys: list the API keys of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.api_keys import ListKeysRequest, ListKeysResponse

API_KEYS_LIST: Final[Operation[ListKeysResponse]] = Operation(
    Endpoint("GET", "/keys", query=("include_disabled", "offset", "workspace_id", "include_expired"), page=(100,)),
    Plain("api_keys.ListKeysResponse"),
)


def api_keys_list(
    core: OpenRouterCore, request: ListKeysRequest | None = None, options: RequestOptions | None = None
) -> Result[ListKeysResponse, SendError]:
    """List the API keys of a workspace (management key).

    Shows the default workspace and only keys that are in use: ask for others with `workspace_id`, `include_disabled`
    and `include_expired`. The answer does not tell how many there are: add to `offset` until `data` is empty. Takes
    `include_disabled`, `offset`, `workspace_id`, `include_expired`. Gives `Ok(ListKeysResponse)`; `Err` where the
    server refuses (400, 401, 404, 429, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/api-keys
    """
    try:
        return call(core, API_KEYS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def api_keys_list_async(
    core: OpenRouterCore, request: ListKeysRequest | None = None, options: RequestOptions | None = None
) -> Result[ListKeysResponse, SendError]:
    """Do what `api_keys_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, API_KEYS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
