"""GET /credits: read how many credits were bought and used in all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.credits import GetCreditsResponse

CREDITS_GET_CREDITS: Final[Operation[GetCreditsResponse]] = Operation(
    Endpoint("GET", "/credits"), Plain("credits.GetCreditsResponse")
)


def credits_get_credits(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetCreditsResponse, SendError]:
    """Read how many credits were bought and used in all (management key).

    What is left is `total_credits` less `total_usage`. Gives `Ok(GetCreditsResponse)`; `Err` where the server refuses
    (401, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/credits
    """
    try:
        return call(core, CREDITS_GET_CREDITS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def credits_get_credits_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetCreditsResponse, SendError]:
    """Do what `credits_get_credits` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CREDITS_GET_CREDITS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
