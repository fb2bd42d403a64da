"""GET /scim/groups: list the groups your identity provider has sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import ListScimGroupsRequest, ListScimGroupsResponse

SCIM_LIST_GROUPS: Final[Operation[ListScimGroupsResponse]] = Operation(
    Endpoint("GET", "/scim/groups", query=("offset", "limit", "display_name", "external_id"), page=(50, 100)),
    Plain("scim.ListScimGroupsResponse"),
)


def scim_list_groups(
    core: OpenRouterCore, request: ListScimGroupsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListScimGroupsResponse, SendError]:
    """List the groups your identity provider has sent (management key).

    Takes `offset`, `limit`, `display_name`, `external_id`. Gives `Ok(ListScimGroupsResponse)`; `Err` where the server
    refuses (401, 403, 404, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_LIST_GROUPS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_list_groups_async(
    core: OpenRouterCore, request: ListScimGroupsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListScimGroupsResponse, SendError]:
    """Do what `scim_list_groups` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_LIST_GROUPS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
