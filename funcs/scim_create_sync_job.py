"""POST /scim/sync-jobs: start a sync of the groups."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.scim import CreateScimSyncJobResponse

SCIM_CREATE_SYNC_JOB: Final[Operation[CreateScimSyncJobResponse]] = Operation(
    Endpoint("POST", "/scim/sync-jobs"), Plain("scim.CreateScimSyncJobResponse")
)


def scim_create_sync_job(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[CreateScimSyncJobResponse, SendError]:
    """Start a sync of the groups: answers a job at once.

    Takes no body. Look at the job until its `status` is `succeeded` or `failed`. Gives
    `Ok(CreateScimSyncJobResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_CREATE_SYNC_JOB, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_create_sync_job_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[CreateScimSyncJobResponse, SendError]:
    """Do what `scim_create_sync_job` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_CREATE_SYNC_JOB, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
