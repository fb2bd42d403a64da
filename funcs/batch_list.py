"""GET /batches: list your batches, without their results."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.batch import BatchListResponse, ListBatchesRequest

BATCH_LIST: Final[Operation[BatchListResponse]] = Operation(
    Endpoint(
        "GET",
        "/batches",
        query=("limit", "after", "status", "created_after", "created_before"),
        cursor=("after", "last_id"),
    ),
    Plain("batch.BatchListResponse"),
)


def batch_list(
    core: OpenRouterCore, request: ListBatchesRequest | None = None, options: RequestOptions | None = None
) -> Result[BatchListResponse, SendError]:
    """List your batches, without their results.

    `status` may be several: it is sent once for each. Takes `limit`, `after`, `status`, `created_after`,
    `created_before`. Gives `Ok(BatchListResponse)`; `Err` where the server refuses (400, 401, 429, 500, 502) or it
    comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/batch
    """
    try:
        return call(core, BATCH_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def batch_list_async(
    core: OpenRouterCore, request: ListBatchesRequest | None = None, options: RequestOptions | None = None
) -> Result[BatchListResponse, SendError]:
    """Do what `batch_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BATCH_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
