"""PATCH /guardrails/{id}: change a guardrail; lists are replaced as a whole."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import UpdateGuardrailRequest, UpdateGuardrailResponse

GUARDRAILS_UPDATE: Final[Operation[UpdateGuardrailResponse]] = Operation(
    Endpoint("PATCH", "/guardrails/{id}", body="json", wrapper="update_guardrail_request"),
    Plain("guardrails.UpdateGuardrailResponse"),
)


def guardrails_update(
    core: OpenRouterCore, request: UpdateGuardrailRequest, options: RequestOptions | None = None
) -> Result[UpdateGuardrailResponse, SendError]:
    """Change a guardrail; lists are replaced as a whole (management key).

    Send each list whole: what it does not name is gone. The default guardrail of a workspace comes to be with its
    first update. Takes `id` in the path and the keys of the body, at run time also under `update_guardrail_request`.
    Gives `Ok(UpdateGuardrailResponse)`; `Err` where the server refuses (400, 401, 403, 404, 409, 500) or it comes to
    no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_update_async(
    core: OpenRouterCore, request: UpdateGuardrailRequest, options: RequestOptions | None = None
) -> Result[UpdateGuardrailResponse, SendError]:
    """Do what `guardrails_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
