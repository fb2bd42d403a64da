"""GET /guardrails: list the guardrails of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.guardrails import ListGuardrailsRequest, ListGuardrailsResponse

GUARDRAILS_LIST: Final[Operation[ListGuardrailsResponse]] = Operation(
    Endpoint("GET", "/guardrails", query=("offset", "limit", "workspace_id"), page=(50, 100)),
    Plain("guardrails.ListGuardrailsResponse"),
)


def guardrails_list(
    core: OpenRouterCore, request: ListGuardrailsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListGuardrailsResponse, SendError]:
    """List the guardrails of a workspace (management key).

    Takes `offset`, `limit`, `workspace_id`. Gives `Ok(ListGuardrailsResponse)`; `Err` where the server refuses (400,
    401, 403, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/guardrails
    """
    try:
        return call(core, GUARDRAILS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def guardrails_list_async(
    core: OpenRouterCore, request: ListGuardrailsRequest | None = None, options: RequestOptions | None = None
) -> Result[ListGuardrailsResponse, SendError]:
    """Do what `guardrails_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GUARDRAILS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
