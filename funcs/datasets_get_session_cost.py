"""GET /datasets/session-cost: list what a session costs, by app and model; renewed weekly."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.datasets import GetSessionCostRequest, SessionCostResponse

DATASETS_GET_SESSION_COST: Final[Operation[SessionCostResponse]] = Operation(
    Endpoint(
        "GET",
        "/datasets/session-cost",
        query=("app_slug", "model", "turn_range", "limit", "offset"),
        page=(100, 500, 5000),
    ),
    Plain("datasets.SessionCostResponse"),
)


def datasets_get_session_cost(
    core: OpenRouterCore, request: GetSessionCostRequest | None = None, options: RequestOptions | None = None
) -> Result[SessionCostResponse, SendError]:
    """List what a session costs, by app and model; renewed weekly.

    Costs are medians and never pooled across apps; who shows them has to name OpenRouter (CC BY 4.0). Takes
    `app_slug`, `model`, `turn_range`, `limit`, `offset`. Gives `Ok(SessionCostResponse)`; `Err` where the server
    refuses (400, 401, 429, 500) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/datasets
    """
    try:
        return call(core, DATASETS_GET_SESSION_COST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def datasets_get_session_cost_async(
    core: OpenRouterCore, request: GetSessionCostRequest | None = None, options: RequestOptions | None = None
) -> Result[SessionCostResponse, SendError]:
    """Do what `datasets_get_session_cost` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, DATASETS_GET_SESSION_COST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
