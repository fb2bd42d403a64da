"""POST /analytics/query: ask for figures on your use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.analytics import QueryAnalyticsRequest, QueryAnalyticsResponse

ANALYTICS_QUERY_ANALYTICS: Final[Operation[QueryAnalyticsResponse]] = Operation(
    Endpoint("POST", "/analytics/query", body="json", repeats="freely"), Plain("analytics.QueryAnalyticsResponse")
)


def analytics_query_analytics(
    core: OpenRouterCore, request: QueryAnalyticsRequest, options: RequestOptions | None = None
) -> Result[QueryAnalyticsResponse, SendError]:
    """Ask for figures on your use: metrics over time or by dimension (management key).

    Only reads, though it is a POST. Look at `metadata.truncated`: rows beyond `limit` are cut off. Takes the keys of
    the body, at run time also under `request_body`. Gives `Ok(QueryAnalyticsResponse)`; `Err` where the server refuses
    (400, 401, 403, 408, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/analytics
    """
    try:
        return call(core, ANALYTICS_QUERY_ANALYTICS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def analytics_query_analytics_async(
    core: OpenRouterCore, request: QueryAnalyticsRequest, options: RequestOptions | None = None
) -> Result[QueryAnalyticsResponse, SendError]:
    """Do what `analytics_query_analytics` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ANALYTICS_QUERY_ANALYTICS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
