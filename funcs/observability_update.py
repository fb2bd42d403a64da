"""PATCH /observability/destinations/{id}: change a destination of traces; keys left out stay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.observability import (
        UpdateObservabilityDestinationRequest,
        UpdateObservabilityDestinationResponse,
    )

OBSERVABILITY_UPDATE: Final[Operation[UpdateObservabilityDestinationResponse]] = Operation(
    Endpoint(
        "PATCH", "/observability/destinations/{id}", body="json", wrapper="update_observability_destination_request"
    ),
    Plain("observability.UpdateObservabilityDestinationResponse"),
)


def observability_update(
    core: OpenRouterCore, request: UpdateObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[UpdateObservabilityDestinationResponse, SendError]:
    """Change a destination of traces; keys left out stay (management key).

    Takes `id` in the path and the keys of the body, at run time also under `update_observability_destination_request`.
    Gives `Ok(UpdateObservabilityDestinationResponse)`; `Err` where the server refuses (400, 401, 403, 404, 409, 500)
    or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/observability
    """
    try:
        return call(core, OBSERVABILITY_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def observability_update_async(
    core: OpenRouterCore, request: UpdateObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[UpdateObservabilityDestinationResponse, SendError]:
    """Do what `observability_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OBSERVABILITY_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
