"""GET /batches/{id}: look at a batch."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.batch import BatchObject, GetBatchesRequest

BATCH_GET_BATCHES: Final[Operation[BatchObject]] = Operation(
    Endpoint("GET", "/batches/{id}"), Plain("batch.BatchObject")
)


def batch_get_batches(
    core: OpenRouterCore, request: GetBatchesRequest, options: RequestOptions | None = None
) -> Result[BatchObject, SendError]:
    """Look at a batch: its status, counts and, once it has ended, its results.

    `results` is None until the batch has ended, and a completed batch may have failed requests: look at
    `request_counts.failed`. A 402 has the whole batch as its body. Takes `id` in the path. Gives `Ok(BatchObject)`;
    `Err` where the server refuses (401, 402, 404, 410, 429, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/batch
    """
    try:
        return call(core, BATCH_GET_BATCHES, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def batch_get_batches_async(
    core: OpenRouterCore, request: GetBatchesRequest, options: RequestOptions | None = None
) -> Result[BatchObject, SendError]:
    """Do what `batch_get_batches` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BATCH_GET_BATCHES, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
