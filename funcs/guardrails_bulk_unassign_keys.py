"""POST /guardrails/{id}/assignments/keys/remove: take a guardrail off API keys."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import BulkUnassignKeysFromGuardrailRequest, BulkUnassignKeysResponse

GUARDRAILS_BULK_UNASSIGN_KEYS: Final[Operation[BulkUnassignKeysResponse]] = Operation(
    Endpoint("POST", "/guardrails/{id}/assignments/keys/remove", body="json", wrapper="bulk_unassign_keys_request"),
    Plain("guardrails.BulkUnassignKeysResponse"),
)


def guardrails_bulk_unassign_keys(
    core: OpenRouterCore, request: BulkUnassignKeysFromGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkUnassignKeysResponse, SendError]:
    """Take a guardrail off API keys (management key).

    Takes `id` in the path and the keys of the body, at run time also under `bulk_unassign_keys_request`. Gives
    `Ok(BulkUnassignKeysResponse)`; `Err` where the server refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_BULK_UNASSIGN_KEYS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_bulk_unassign_keys_async(
    core: OpenRouterCore, request: BulkUnassignKeysFromGuardrailRequest, options: RequestOptions | None = None
) -> Result[BulkUnassignKeysResponse, SendError]:
    """Do what `guardrails_bulk_unassign_keys` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_BULK_UNASSIGN_KEYS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
