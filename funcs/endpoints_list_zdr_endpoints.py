"""GET /endpoints/zdr: list the endpoints that keep no data."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.endpoints import ListEndpointsZdrResponse

ENDPOINTS_LIST_ZDR_ENDPOINTS: Final[Operation[ListEndpointsZdrResponse]] = Operation(
    Endpoint("GET", "/endpoints/zdr", keyed="welcome"), Plain("endpoints.ListEndpointsZdrResponse")
)


def endpoints_list_zdr_endpoints(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ListEndpointsZdrResponse, SendError]:
    """List the endpoints that keep no data (zero data retention).

    Latency and throughput are None where no API key was sent. Gives `Ok(ListEndpointsZdrResponse)`; `Err` where the
    server refuses (403, 500, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/endpoints
    """
    try:
        return call(core, ENDPOINTS_LIST_ZDR_ENDPOINTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def endpoints_list_zdr_endpoints_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ListEndpointsZdrResponse, SendError]:
    """Do what `endpoints_list_zdr_endpoints` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, ENDPOINTS_LIST_ZDR_ENDPOINTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
