"""GET /activity: list use and cost of the last 30 UTC days, by day and endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.analytics import ActivityResponse, GetUserActivityRequest

ANALYTICS_GET_USER_ACTIVITY: Final[Operation[ActivityResponse]] = Operation(
    Endpoint("GET", "/activity", query=("date", "api_key_hash", "user_id", "group_by", "workspace_id")),
    Plain("analytics.ActivityResponse"),
)


def analytics_get_user_activity(
    core: OpenRouterCore, request: GetUserActivityRequest | None = None, options: RequestOptions | None = None
) -> Result[ActivityResponse, SendError]:
    """List use and cost of the last 30 UTC days, by day and endpoint (management key).

    Only whole UTC days are in it: today is not. An item has `workspace_id` only with `group_by="workspace"`. Takes
    `date`, `api_key_hash`, `user_id`, `group_by`, `workspace_id`. Gives `Ok(ActivityResponse)`; `Err` where the server
    refuses (400, 401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/analytics
    """
    try:
        return call(core, ANALYTICS_GET_USER_ACTIVITY, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def analytics_get_user_activity_async(
    core: OpenRouterCore, request: GetUserActivityRequest | None = None, options: RequestOptions | None = None
) -> Result[ActivityResponse, SendError]:
    """Do what `analytics_get_user_activity` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ANALYTICS_GET_USER_ACTIVITY, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
