"""GET /scim/sync-jobs/{id}: look at a sync job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import GetScimSyncJobRequest, GetScimSyncJobResponse

SCIM_GET_SYNC_JOB: Final[Operation[GetScimSyncJobResponse]] = Operation(
    Endpoint("GET", "/scim/sync-jobs/{id}"), Plain("scim.GetScimSyncJobResponse")
)


def scim_get_sync_job(
    core: OpenRouterCore, request: GetScimSyncJobRequest, options: RequestOptions | None = None
) -> Result[GetScimSyncJobResponse, SendError]:
    """Look at a sync job: its status, and how many groups it has synced.

    Takes `id` in the path. Gives `Ok(GetScimSyncJobResponse)`; `Err` where the server refuses (401, 403, 404, 500) or
    it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_GET_SYNC_JOB, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_get_sync_job_async(
    core: OpenRouterCore, request: GetScimSyncJobRequest, options: RequestOptions | None = None
) -> Result[GetScimSyncJobResponse, SendError]:
    """Do what `scim_get_sync_job` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_GET_SYNC_JOB, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
