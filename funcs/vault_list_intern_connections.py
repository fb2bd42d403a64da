"""GET /vault/interns/{intern_id}/connections: list the connections of an intern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.vault import ListInternConnectionsRequest, ListInternConnectionsResponse

VAULT_LIST_INTERN_CONNECTIONS: Final[Operation[ListInternConnectionsResponse]] = Operation(
    Endpoint("GET", "/vault/interns/{intern_id}/connections"), Plain("vault.ListInternConnectionsResponse")
)


def vault_list_intern_connections(
    core: OpenRouterCore, request: ListInternConnectionsRequest, options: RequestOptions | None = None
) -> Result[ListInternConnectionsResponse, SendError]:
    """List the connections of an intern.

    Takes `intern_id` in the path. Gives `Ok(ListInternConnectionsResponse)`; `Err` where the server refuses (400, 401,
    403, 404, 408, 429, 500, 502, 503, 504) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/vault
    """
    try:
        return call(core, VAULT_LIST_INTERN_CONNECTIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def vault_list_intern_connections_async(
    core: OpenRouterCore, request: ListInternConnectionsRequest, options: RequestOptions | None = None
) -> Result[ListInternConnectionsResponse, SendError]:
    """Do what `vault_list_intern_connections` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VAULT_LIST_INTERN_CONNECTIONS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
