"""GET /guardrails/{id}/assignments/keys: list the API keys that have a guardrail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import ListGuardrailKeyAssignmentsRequest, ListKeyAssignmentsResponse

GUARDRAILS_LIST_GUARDRAIL_KEY_ASSIGNMENTS: Final[Operation[ListKeyAssignmentsResponse]] = Operation(
    Endpoint("GET", "/guardrails/{id}/assignments/keys", query=("offset", "limit"), page=(50, 100)),
    Plain("guardrails.ListKeyAssignmentsResponse"),
)


def guardrails_list_guardrail_key_assignments(
    core: OpenRouterCore, request: ListGuardrailKeyAssignmentsRequest, options: RequestOptions | None = None
) -> Result[ListKeyAssignmentsResponse, SendError]:
    """List the API keys that have a guardrail (management key).

    Takes `id` in the path, `offset`, `limit`. Gives `Ok(ListKeyAssignmentsResponse)`; `Err` where the server refuses
    (401, 403, 404, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_LIST_GUARDRAIL_KEY_ASSIGNMENTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_list_guardrail_key_assignments_async(
    core: OpenRouterCore, request: ListGuardrailKeyAssignmentsRequest, options: RequestOptions | None = None
) -> Result[ListKeyAssignmentsResponse, SendError]:
    """Do what `guardrails_list_guardrail_key_assignments` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_LIST_GUARDRAIL_KEY_ASSIGNMENTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
