"""GET /byok: list the provider keys of your own in a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.byok import ListBYOKKeysRequest, ListBYOKKeysResponse

BYOK_LIST: Final[Operation[ListBYOKKeysResponse]] = Operation(
    Endpoint("GET", "/byok", query=("offset", "limit", "workspace_id", "provider"), page=(50, 100)),
    Plain("byok.ListBYOKKeysResponse"),
)


def byok_list(
    core: OpenRouterCore, request: ListBYOKKeysRequest | None = None, options: RequestOptions | None = None
) -> Result[ListBYOKKeysResponse, SendError]:
    """List the provider keys of your own in a workspace (management key).

    Takes `offset`, `limit`, `workspace_id`, `provider`. Gives `Ok(ListBYOKKeysResponse)`; `Err` where the server
    refuses (400, 401, 403, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/byok
    """
    try:
        return call(core, BYOK_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def byok_list_async(
    core: OpenRouterCore, request: ListBYOKKeysRequest | None = None, options: RequestOptions | None = None
) -> Result[ListBYOKKeysResponse, SendError]:
    """Do what `byok_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BYOK_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
