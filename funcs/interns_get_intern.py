"""GET /interns/{intern_id}: look at an intern."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import GetInternRequest, Intern

INTERNS_GET_INTERN: Final[Operation[Intern]] = Operation(
    Endpoint("GET", "/interns/{intern_id}"), Plain("interns.Intern")
)


def interns_get_intern(
    core: OpenRouterCore, request: GetInternRequest, options: RequestOptions | None = None
) -> Result[Intern, SendError]:
    """Look at an intern: its status and how far its start has come.

    Takes `intern_id` in the path. Gives `Ok(Intern)`; `Err` where the server refuses (401, 403, 404, 408, 500) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_GET_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_get_intern_async(
    core: OpenRouterCore, request: GetInternRequest, options: RequestOptions | None = None
) -> Result[Intern, SendError]:
    """Do what `interns_get_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_GET_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
