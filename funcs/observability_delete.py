"""DELETE /observability/destinations/{id}: delete a destination of traces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.observability import (
        DeleteObservabilityDestinationRequest,
        DeleteObservabilityDestinationResponse,
    )

OBSERVABILITY_DELETE: Final[Operation[DeleteObservabilityDestinationResponse]] = Operation(
    Endpoint("DELETE", "/observability/destinations/{id}"),
    Plain("observability.DeleteObservabilityDestinationResponse"),
)


def observability_delete(
    core: OpenRouterCore, request: DeleteObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[DeleteObservabilityDestinationResponse, SendError]:
    """Delete a destination of traces (management key).

    Takes `id` in the path. Gives `Ok(DeleteObservabilityDestinationResponse)`; `Err` where the server refuses (401,
    403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/observability
    """
    try:
        return call(core, OBSERVABILITY_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def observability_delete_async(
    core: OpenRouterCore, request: DeleteObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[DeleteObservabilityDestinationResponse, SendError]:
    """Do what `observability_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OBSERVABILITY_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
