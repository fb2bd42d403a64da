"""GET /datasets/app-rankings: list the apps that use the most tokens, or grow the fastest."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.datasets import AppRankingsResponse, GetAppRankingsRequest

DATASETS_GET_APP_RANKINGS: Final[Operation[AppRankingsResponse]] = Operation(
    Endpoint(
        "GET",
        "/datasets/app-rankings",
        query=("category", "subcategory", "sort", "start_date", "end_date", "limit", "offset"),
        page=(50, 100, 100),
    ),
    Plain("datasets.AppRankingsResponse"),
)


def datasets_get_app_rankings(
    core: OpenRouterCore, request: GetAppRankingsRequest | None = None, options: RequestOptions | None = None
) -> Result[AppRankingsResponse, SendError]:
    """List the apps that use the most tokens, or grow the fastest.

    `trending` may give fewer rows than `limit`. At most 30 requests a minute for a key, 500 a day for an account; who
    shows the data has to name OpenRouter. Takes `category`, `subcategory`, `sort`, `start_date`, `end_date`, `limit`,
    `offset`. Gives `Ok(AppRankingsResponse)`; `Err` where the server refuses (400, 401, 429, 500) or it comes to no
    answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/datasets
    """
    try:
        return call(core, DATASETS_GET_APP_RANKINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def datasets_get_app_rankings_async(
    core: OpenRouterCore, request: GetAppRankingsRequest | None = None, options: RequestOptions | None = None
) -> Result[AppRankingsResponse, SendError]:
    """Do what `datasets_get_app_rankings` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, DATASETS_GET_APP_RANKINGS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
