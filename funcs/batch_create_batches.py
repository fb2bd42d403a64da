"""POST /batches: hand in many requests to one model as a job to be done within 24 hours; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.batch import BatchObject, BatchSubmitBody

BATCH_CREATE_BATCHES: Final[Operation[BatchObject]] = Operation(
    Endpoint("POST", "/batches", body="json", wrapper="batch_submit_body"), Plain("batch.BatchObject")
)


def batch_create_batches(
    core: OpenRouterCore, request: BatchSubmitBody, options: RequestOptions | None = None
) -> Result[BatchObject, SendError]:
    """Hand in many requests to one model as a job to be done within 24 hours; billed.

    The keys are sent in the order you write them: `callback_url` must come before `requests`. The requests are checked
    after the answer, so a 202 does not yet mean that they are good. Takes the keys of the body, at run time also under
    `batch_submit_body`. Gives `Ok(BatchObject)`; `Err` where the server refuses (400, 401, 402, 403, 404, 413, 422,
    429, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/batch
    """
    try:
        return call(core, BATCH_CREATE_BATCHES, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def batch_create_batches_async(
    core: OpenRouterCore, request: BatchSubmitBody, options: RequestOptions | None = None
) -> Result[BatchObject, SendError]:
    """Do what `batch_create_batches` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BATCH_CREATE_BATCHES, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
