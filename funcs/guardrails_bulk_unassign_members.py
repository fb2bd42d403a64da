"""POST /guardrails/{id}/assignments/members/remove: take a guardrail off members of the organization."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import BulkUnassignMembersFromGuardrailRequest, BulkUnassignMembersResponse

GUARDRAILS_BULK_UNASSIGN_MEMBERS: Final[Operation[BulkUnassignMembersResponse]] = Operation(
    Endpoint(
        "POST", "/guardrails/{id}/assignments/members/remove", body="json", wrapper="bulk_unassign_members_request"
    ),
    Plain("guardrails.BulkUnassignMembersResponse"),
)


def guardrails_bulk_unassign_members(
    core: OpenRouterCore, request: BulkUnassignMembersFromGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkUnassignMembersResponse, SendError]:
    """Take a guardrail off members of the organization (management key).

    Takes `id` in the path and the keys of the body, at run time also under `bulk_unassign_members_request`. Gives
    `Ok(BulkUnassignMembersResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_BULK_UNASSIGN_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_bulk_unassign_members_async(
    core: OpenRouterCore, request: BulkUnassignMembersFromGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkUnassignMembersResponse, SendError]:
    """Do what `guardrails_bulk_unassign_members` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_BULK_UNASSIGN_MEMBERS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
