"""GET /analytics/meta: list what analytics queries can measure, group and filter by."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.analytics import GetAnalyticsMetaResponse
    from openrouter_core.models.common_request import NoParameters

ANALYTICS_GET_ANALYTICS_META: Final[Operation[GetAnalyticsMetaResponse]] = Operation(
    Endpoint("GET", "/analytics/meta"), Plain("analytics.GetAnalyticsMetaResponse")
)


def analytics_get_analytics_meta(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetAnalyticsMetaResponse, SendError]:
    """List what analytics queries can measure, group and filter by (management key).

    Gives `Ok(GetAnalyticsMetaResponse)`; `Err` where the server refuses (401, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/analytics
    """
    try:
        return call(core, ANALYTICS_GET_ANALYTICS_META, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def analytics_get_analytics_meta_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[GetAnalyticsMetaResponse, SendError]:
    """Do what `analytics_get_analytics_meta` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ANALYTICS_GET_ANALYTICS_META, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
