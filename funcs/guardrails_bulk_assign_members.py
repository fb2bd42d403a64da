"""POST /guardrails/{id}/assignments/members: give members of the organization a guardrail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import BulkAssignMembersResponse, BulkAssignMembersToGuardrailRequest

GUARDRAILS_BULK_ASSIGN_MEMBERS: Final[Operation[BulkAssignMembersResponse]] = Operation(
    Endpoint("POST", "/guardrails/{id}/assignments/members", body="json", wrapper="bulk_assign_members_request"),
    Plain("guardrails.BulkAssignMembersResponse"),
)


def guardrails_bulk_assign_members(
    core: OpenRouterCore, request: BulkAssignMembersToGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkAssignMembersResponse, SendError]:
    """Give members of the organization a guardrail (management key).

    Takes `id` in the path and the keys of the body, at run time also under `bulk_assign_members_request`. Gives
    `Ok(BulkAssignMembersResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_BULK_ASSIGN_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_bulk_assign_members_async(
    core: OpenRouterCore, request: BulkAssignMembersToGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkAssignMembersResponse, SendError]:
    """Do what `guardrails_bulk_assign_members` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_BULK_ASSIGN_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
