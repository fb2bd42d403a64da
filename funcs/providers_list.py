"""GET /providers: list the providers, with their policies and where they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.providers import ListProvidersResponse

PROVIDERS_LIST: Final[Operation[ListProvidersResponse]] = Operation(
    Endpoint("GET", "/providers", keyed="welcome"), Plain("providers.ListProvidersResponse")
)


def providers_list(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ListProvidersResponse, SendError]:
    """List the providers, with their policies and where they are.

    Gives `Ok(ListProvidersResponse)`; `Err` where the server refuses (500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/providers
    """
    try:
        return call(core, PROVIDERS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def providers_list_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ListProvidersResponse, SendError]:
    """Do what `providers_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PROVIDERS_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
