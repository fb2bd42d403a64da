"""POST /guardrails/{id}/assignments/keys: give API keys a guardrail, in place of the one they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import BulkAssignKeysResponse, BulkAssignKeysToGuardrailRequest

GUARDRAILS_BULK_ASSIGN_KEYS: Final[Operation[BulkAssignKeysResponse]] = Operation(
    Endpoint("POST", "/guardrails/{id}/assignments/keys", body="json", wrapper="bulk_assign_keys_request"),
    Plain("guardrails.BulkAssignKeysResponse"),
)


def guardrails_bulk_assign_keys(
    core: OpenRouterCore, request: BulkAssignKeysToGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkAssignKeysResponse, SendError]:
    """Give API keys a guardrail, in place of the one they have (management key).

    An API key has one guardrail at most: the new one takes the old one's place. Takes `id` in the path and the keys of
    the body, at run time also under `bulk_assign_keys_request`. Gives `Ok(BulkAssignKeysResponse)`; `Err` where the
    server refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_BULK_ASSIGN_KEYS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_bulk_assign_keys_async(
    core: OpenRouterCore, request: BulkAssignKeysToGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkAssignKeysResponse, SendError]:
    """Do what `guardrails_bulk_assign_keys` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_BULK_ASSIGN_KEYS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
