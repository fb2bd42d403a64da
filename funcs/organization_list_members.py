"""GET /organization/members: list the members of the organization, with their roles."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.organization import ListOrganizationMembersRequest, ListOrganizationMembersResponse

ORGANIZATION_LIST_MEMBERS: Final[Operation[ListOrganizationMembersResponse]] = Operation(
    Endpoint("GET", "/organization/members", query=("offset", "limit"), page=(50, 100)),
    Plain("organization.ListOrganizationMembersResponse"),
)


def organization_list_members(
    core: OpenRouterCore, request: ListOrganizationMembersRequest | None = None, options: RequestOptions | None = None
) -> Result[ListOrganizationMembersResponse, SendError]:
    """List the members of the organization, with their roles (management key).

    Takes `offset`, `limit`. Gives `Ok(ListOrganizationMembersResponse)`; `Err` where the server refuses (401, 403,
    404, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/organization
    """
    try:
        return call(core, ORGANIZATION_LIST_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def organization_list_members_async(
    core: OpenRouterCore, request: ListOrganizationMembersRequest | None = None, options: RequestOptions | None = None
) -> Result[ListOrganizationMembersResponse, SendError]:
    """Do what `organization_list_members` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ORGANIZATION_LIST_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
