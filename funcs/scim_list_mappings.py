"""GET /scim/group-mappings: list which group gives which role in which workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import ListScimGroupMappingsRequest, ListScimGroupMappingsResponse

SCIM_LIST_MAPPINGS: Final[Operation[ListScimGroupMappingsResponse]] = Operation(
    Endpoint("GET", "/scim/group-mappings", query=("offset", "limit"), page=(50, 100)),
    Plain("scim.ListScimGroupMappingsResponse"),
)


def scim_list_mappings(
    core: OpenRouterCore, request: ListScimGroupMappingsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListScimGroupMappingsResponse, SendError]:
    """List which group gives which role in which workspace (management key).

    Takes `offset`, `limit`. Gives `Ok(ListScimGroupMappingsResponse)`; `Err` where the server refuses (401, 403, 404,
    500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_LIST_MAPPINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_list_mappings_async(
    core: OpenRouterCore, request: ListScimGroupMappingsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListScimGroupMappingsResponse, SendError]:
    """Do what `scim_list_mappings` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_LIST_MAPPINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
