"""GET /guardrails/assignments/members: list which members have which guardrail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import ListMemberAssignmentsRequest, ListMemberAssignmentsResponse

GUARDRAILS_LIST_MEMBER_ASSIGNMENTS: Final[Operation[ListMemberAssignmentsResponse]] = Operation(
    Endpoint("GET", "/guardrails/assignments/members", query=("offset", "limit"), page=(50, 100)),
    Plain("guardrails.ListMemberAssignmentsResponse"),
)


def guardrails_list_member_assignments(
    core: OpenRouterCore, request: ListMemberAssignmentsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListMemberAssignmentsResponse, SendError]:
    """List which members have which guardrail (management key).

    Takes `offset`, `limit`. Gives `Ok(ListMemberAssignmentsResponse)`; `Err` where the server refuses (400, 401, 403,
    404, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_LIST_MEMBER_ASSIGNMENTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_list_member_assignments_async(
    core: OpenRouterCore, request: ListMemberAssignmentsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListMemberAssignmentsResponse, SendError]:
    """Do what `guardrails_list_member_assignments` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_LIST_MEMBER_ASSIGNMENTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
