"""GET /interns: list the interns your key can see."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import InternListResponse, ListInternsRequest

INTERNS_LIST_INTERNS: Final[Operation[InternListResponse]] = Operation(
    Endpoint(
        "GET",
        "/interns",
        query=("status", "limit", "starting_after", "workspace_id"),
        commas=("status",),
        cursor=("starting_after", "next_cursor"),
    ),
    Plain("interns.InternListResponse"),
)


def interns_list_interns(
    core: OpenRouterCore, request: ListInternsRequest | None = None, options: RequestOptions | None = None
) -> Result[InternListResponse, SendError]:
    """List the interns your key can see.

    Go on with `starting_after`. Several `status` are sent joined by commas. Takes `status`, `limit`, `starting_after`,
    `workspace_id`. Gives `Ok(InternListResponse)`; `Err` where the server refuses (400, 401, 403, 404, 408, 500) or it
    comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_LIST_INTERNS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_list_interns_async(
    core: OpenRouterCore, request: ListInternsRequest | None = None, options: RequestOptions | None = None
) -> Result[InternListResponse, SendError]:
    """Do what `interns_list_interns` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_LIST_INTERNS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
