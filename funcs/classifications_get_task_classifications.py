"""GET /classifications/task: list which tasks OpenRouter's traffic is for, as shares of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.classifications import GetTaskClassificationsRequest, TaskClassificationResponse

CLASSIFICATIONS_GET_TASK_CLASSIFICATIONS: Final[Operation[TaskClassificationResponse]] = Operation(
    Endpoint("GET", "/classifications/task", query=("window",)), Plain("classifications.TaskClassificationResponse")
)


def classifications_get_task_classifications(
    core: OpenRouterCore, request: GetTaskClassificationsRequest | None = None, options: RequestOptions | None = None
) -> Result[TaskClassificationResponse, SendError]:
    """List which tasks OpenRouter's traffic is for, as shares of it.

    Shares are fractions from 0 to 1 of a sample. At most 30 requests a minute for a key, 500 a day for an account.
    Takes `window`. Gives `Ok(TaskClassificationResponse)`; `Err` where the server refuses (400, 401, 429, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/classifications
    """
    try:
        return call(core, CLASSIFICATIONS_GET_TASK_CLASSIFICATIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def classifications_get_task_classifications_async(
    core: OpenRouterCore, request: GetTaskClassificationsRequest | None = None, options: RequestOptions | None = None
) -> Result[TaskClassificationResponse, SendError]:
    """Do what `classifications_get_task_classifications` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CLASSIFICATIONS_GET_TASK_CLASSIFICATIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
