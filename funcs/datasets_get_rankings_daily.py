"""GET /datasets/rankings-daily: list the 50 models with the most tokens of each day, and the sum of all others."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.datasets import GetRankingsDailyRequest, RankingsDailyResponse

DATASETS_GET_RANKINGS_DAILY: Final[Operation[RankingsDailyResponse]] = Operation(
    Endpoint(
        "GET",
        "/datasets/rankings-daily",
        query=("start_date", "end_date", "period", "modality", "context_bucket", "category", "language_type"),
    ),
    Plain("datasets.RankingsDailyResponse"),
)


def datasets_get_rankings_daily(
    core: OpenRouterCore, request: GetRankingsDailyRequest | None = None, options: RequestOptions | None = None
) -> Result[RankingsDailyResponse, SendError]:
    """List the 50 models with the most tokens of each day, and the sum of all others.

    With `category` or `language_type` the figures are weekly estimates, and `day` is a 400. At most 30 requests a
    minute for a key, 500 a day for an account. Takes `start_date`, `end_date`, `period`, `modality`, `context_bucket`,
    `category`, `language_type`. Gives `Ok(RankingsDailyResponse)`; `Err` where the server refuses (400, 401, 429, 500)
    or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/datasets
    """
    try:
        return call(core, DATASETS_GET_RANKINGS_DAILY, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def datasets_get_rankings_daily_async(
    core: OpenRouterCore, request: GetRankingsDailyRequest | None = None, options: RequestOptions | None = None
) -> Result[RankingsDailyResponse, SendError]:
    """Do what `datasets_get_rankings_daily` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, DATASETS_GET_RANKINGS_DAILY, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
