"""POST /guardrails: make a guardrail; it does nothing until it is assigned."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import CreateGuardrailRequest, CreateGuardrailResponse

GUARDRAILS_CREATE: Final[Operation[CreateGuardrailResponse]] = Operation(
    Endpoint("POST", "/guardrails", body="json", wrapper="create_guardrail_request"),
    Plain("guardrails.CreateGuardrailResponse"),
)


def guardrails_create(
    core: OpenRouterCore, request: CreateGuardrailRequest, options: RequestOptions | None = None
) -> Result[CreateGuardrailResponse, SendError]:
    """Make a guardrail; it does nothing until it is assigned (management key).

    `workspace_id` says where it lives, not whom it binds: for all of a workspace's calls, update that workspace's
    default guardrail. Takes the keys of the body, at run time also under `create_guardrail_request`. Gives
    `Ok(CreateGuardrailResponse)`; `Err` where the server refuses (400, 401, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_create_async(
    core: OpenRouterCore, request: CreateGuardrailRequest, options: RequestOptions | None = None
) -> Result[CreateGuardrailResponse, SendError]:
    """Do what `guardrails_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
