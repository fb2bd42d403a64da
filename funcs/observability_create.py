"""POST /observability/destinations: have traces sent to a destination; at most five of a type."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.observability import (
        CreateObservabilityDestinationRequest,
        CreateObservabilityDestinationResponse,
    )

OBSERVABILITY_CREATE: Final[Operation[CreateObservabilityDestinationResponse]] = Operation(
    Endpoint("POST", "/observability/destinations", body="json", wrapper="create_observability_destination_request"),
    Plain("observability.CreateObservabilityDestinationResponse"),
)


def observability_create(
    core: OpenRouterCore, request: CreateObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[CreateObservabilityDestinationResponse, SendError]:
    """Have traces sent to a destination; at most five of a type (management key).

    What `config` has to hold depends on `type`. Takes the keys of the body, at run time also under
    `create_observability_destination_request`. Gives `Ok(CreateObservabilityDestinationResponse)`; `Err` where the
    server refuses (400, 401, 403, 409, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/observability
    """
    try:
        return call(core, OBSERVABILITY_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def observability_create_async(
    core: OpenRouterCore, request: CreateObservabilityDestinationRequest, options: RequestOptions | None = None
) -> Result[CreateObservabilityDestinationResponse, SendError]:
    """Do what `observability_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OBSERVABILITY_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
