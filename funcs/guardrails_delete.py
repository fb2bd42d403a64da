"""DELETE /guardrails/{id}: delete a guardrail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import DeleteGuardrailRequest, DeleteGuardrailResponse

GUARDRAILS_DELETE: Final[Operation[DeleteGuardrailResponse]] = Operation(
    Endpoint("DELETE", "/guardrails/{id}"), Plain("guardrails.DeleteGuardrailResponse")
)


def guardrails_delete(
    core: OpenRouterCore, request: DeleteGuardrailRequest, options: RequestOptions | None = None
) -> Result[DeleteGuardrailResponse, SendError]:
    """Delete a guardrail (management key).

    Takes `id` in the path. Gives `Ok(DeleteGuardrailResponse)`; `Err` where the server refuses (401, 403, 404, 500) or
    it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_delete_async(
    core: OpenRouterCore, request: DeleteGuardrailRequest, options: RequestOptions | None = None
) -> Result[DeleteGuardrailResponse, SendError]:
    """Do what `guardrails_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
