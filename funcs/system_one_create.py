"""POST /systemone: have a model answer typed questions with probabilities; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.system_one import DecisionsRequest, DecisionsResponse

SYSTEM_ONE_CREATE: Final[Operation[DecisionsResponse]] = Operation(
    Endpoint("POST", "/systemone", body="json", wrapper="decisions_request", repeats="if failed"),
    Plain("common.DecisionsResponse"),
)


def system_one_create(
    core: OpenRouterCore, request: DecisionsRequest, options: RequestOptions | None = None
) -> Result[DecisionsResponse, SendError]:
    """Have a model answer typed questions with probabilities; billed.

    `answers` has the keys you gave to `questions`. Takes the keys of the body, at run time also under
    `decisions_request`. Gives `Ok(DecisionsResponse)`; `Err` where the server refuses (400, 401, 402, 403, 404, 413,
    429, 500, 502, 503, 524, 529) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/system-one
    """
    try:
        return call(core, SYSTEM_ONE_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def system_one_create_async(
    core: OpenRouterCore, request: DecisionsRequest, options: RequestOptions | None = None
) -> Result[DecisionsResponse, SendError]:
    """Do what `system_one_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SYSTEM_ONE_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
