"""POST /api/alpha/decisions: have a model answer typed questions with probabilities."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.alpha_decisions import DecisionsRequest, DecisionsResponse

ALPHA_DECISIONS_CREATE: Final[Operation[DecisionsResponse]] = Operation(
    Endpoint("POST", "/api/alpha/decisions", body="json", wrapper="decisions_request", repeats="if failed"),
    Plain("common.DecisionsResponse"),
)


def alpha_decisions_create(
    core: OpenRouterCore, request: DecisionsRequest, options: RequestOptions | None = None
) -> Result[DecisionsResponse, SendError]:
    """Have a model answer typed questions with probabilities (alpha); billed.

    It lives at `/api/alpha/decisions`, beside `/api/v1` and not under it. `answers` has the keys you gave to
    `questions`. Takes the keys of the body, at run time also under `decisions_request`. Gives `Ok(DecisionsResponse)`;
    `Err` where the server refuses (400, 401, 402, 403, 404, 413, 429, 500, 502, 503, 524, 529) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/alpha-decisions
    """
    try:
        return call(core, ALPHA_DECISIONS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def alpha_decisions_create_async(
    core: OpenRouterCore, request: DecisionsRequest, options: RequestOptions | None = None
) -> Result[DecisionsResponse, SendError]:
    """Do what `alpha_decisions_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ALPHA_DECISIONS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
