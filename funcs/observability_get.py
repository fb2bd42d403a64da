"""GET /observability/destinations/{id}: look at a destination of traces."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.observability import (
        GetObservabilityDestinationRequest,
        GetObservabilityDestinationResponse,
    )

OBSERVABILITY_GET: Final[Operation[GetObservabilityDestinationResponse]] = Operation(
    Endpoint("GET", "/observability/destinations/{id}"), Plain("observability.GetObservabilityDestinationResponse")
)


def observability_get(
    core: OpenRouterCore, request: GetObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[GetObservabilityDestinationResponse, SendError]:
    """Look at a destination of traces (management key).

    Takes `id` in the path. Gives `Ok(GetObservabilityDestinationResponse)`; `Err` where the server refuses (401, 403,
    404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/observability
    """
    try:
        return call(core, OBSERVABILITY_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def observability_get_async(
    core: OpenRouterCore, request: GetObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[GetObservabilityDestinationResponse, SendError]:
    """Do what `observability_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OBSERVABILITY_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
