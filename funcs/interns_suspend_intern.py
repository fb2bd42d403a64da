"""POST /interns/{intern_id}/suspend: stop an intern and keep what it has."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import SuspendInternRequest, SuspendInternResponse

INTERNS_SUSPEND_INTERN: Final[Operation[SuspendInternResponse]] = Operation(
    Endpoint("POST", "/interns/{intern_id}/suspend"), Plain("interns.SuspendInternResponse")
)


def interns_suspend_intern(
    core: OpenRouterCore, request: SuspendInternRequest, options: RequestOptions | None = None
) -> Result[SuspendInternResponse, SendError]:
    """Stop an intern and keep what it has.

    Takes no body. Provision it to have it back. Takes `intern_id` in the path. Gives `Ok(SuspendInternResponse)`;
    `Err` where the server refuses (400, 401, 403, 404, 408, 409, 413, 415, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_SUSPEND_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_suspend_intern_async(
    core: OpenRouterCore, request: SuspendInternRequest, options: RequestOptions | None = None
) -> Result[SuspendInternResponse, SendError]:
    """Do what `interns_suspend_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_SUSPEND_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
