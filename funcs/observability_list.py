"""GET /observability/destinations: list the destinations your traces are sent to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.observability import (
        ListObservabilityDestinationsRequest,
        ListObservabilityDestinationsResponse,
    )

OBSERVABILITY_LIST: Final[Operation[ListObservabilityDestinationsResponse]] = Operation(
    Endpoint("GET", "/observability/destinations", query=("offset", "limit", "workspace_id"), page=(50, 100)),
    Plain("observability.ListObservabilityDestinationsResponse"),
)


def observability_list(
    core: OpenRouterCore,
    request: ListObservabilityDestinationsRequest | None = None,
    options: RequestOptions | None = None,
) -> Result[ListObservabilityDestinationsResponse, SendError]:
    """List the destinations your traces are sent to (management key).

    Types that are not stable yet are left out. Takes `offset`, `limit`, `workspace_id`. Gives
    `Ok(ListObservabilityDestinationsResponse)`; `Err` where the server refuses (400, 401, 403, 500) or it comes to no
    answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/observability
    """
    try:
        return call(core, OBSERVABILITY_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def observability_list_async(
    core: OpenRouterCore,
    request: ListObservabilityDestinationsRequest | None = None,
    options: RequestOptions | None = None,
) -> Result[ListObservabilityDestinationsResponse, SendError]:
    """Do what `observability_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, OBSERVABILITY_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
