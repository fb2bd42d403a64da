"""DELETE /batches/{id}: delete a batch that has ended, and what is stored of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.batch import BatchDeletedObject, DeleteBatchRequest

BATCH_DELETE: Final[Operation[BatchDeletedObject]] = Operation(
    Endpoint("DELETE", "/batches/{id}"), Plain("batch.BatchDeletedObject")
)


def batch_delete(
    core: OpenRouterCore, request: DeleteBatchRequest, options: RequestOptions | None = None
) -> Result[BatchDeletedObject, SendError]:
    """Delete a batch that has ended, and what is stored of it.

    A batch that has not ended is a 409, and there is no way to cancel one. `deletion` tells what OpenRouter and the
    provider have deleted. Takes `id` in the path. Gives `Ok(BatchDeletedObject)`; `Err` where the server refuses (401,
    404, 409, 429, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/batch
    """
    try:
        return call(core, BATCH_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def batch_delete_async(
    core: OpenRouterCore, request: DeleteBatchRequest, options: RequestOptions | None = None
) -> Result[BatchDeletedObject, SendError]:
    """Do what `batch_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BATCH_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
