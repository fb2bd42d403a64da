"""GET /guardrails/{id}: look at a guardrail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import GetGuardrailRequest, GetGuardrailResponse

GUARDRAILS_GET: Final[Operation[GetGuardrailResponse]] = Operation(
    Endpoint("GET", "/guardrails/{id}"), Plain("guardrails.GetGuardrailResponse")
)


def guardrails_get(
    core: OpenRouterCore, request: GetGuardrailRequest, options: RequestOptions | None = None
) -> Result[GetGuardrailResponse, SendError]:
    """Look at a guardrail (management key).

    Takes `id` in the path. Gives `Ok(GetGuardrailResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_get_async(
    core: OpenRouterCore, request: GetGuardrailRequest, options: RequestOptions | None = None
) -> Result[GetGuardrailResponse, SendError]:
    """Do what `guardrails_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
