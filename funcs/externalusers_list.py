"""GET /external-users: list your external users."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.externalusers import ListExternalUsersRequest, ListExternalUsersResponse

EXTERNALUSERS_LIST: Final[Operation[ListExternalUsersResponse]] = Operation(
    Endpoint("GET", "/external-users", query=("offset", "limit", "user", "include_inactive"), page=(50,)),
    Plain("externalusers.ListExternalUsersResponse"),
)


def externalusers_list(
    core: OpenRouterCore, request: ListExternalUsersRequest | None = None, options: RequestOptions | None = None
) -> Result[ListExternalUsersResponse, SendError]:
    """List your external users: the end users you have named to OpenRouter.

    Users that are switched off are left out unless `include_inactive` is true. Takes `offset`, `limit`, `user`,
    `include_inactive`. Gives `Ok(ListExternalUsersResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500)
    or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/externalusers
    """
    try:
        return call(core, EXTERNALUSERS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def externalusers_list_async(
    core: OpenRouterCore, request: ListExternalUsersRequest | None = None, options: RequestOptions | None = None
) -> Result[ListExternalUsersResponse, SendError]:
    """Do what `externalusers_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EXTERNALUSERS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
