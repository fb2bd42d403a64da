"""PATCH /interns/{intern_id}: change an intern's name, description, instructions or model."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import Intern, UpdateInternRequest

INTERNS_UPDATE_INTERN: Final[Operation[Intern]] = Operation(
    Endpoint("PATCH", "/interns/{intern_id}", body="json", wrapper="update_intern_request"), Plain("interns.Intern")
)


def interns_update_intern(
    core: OpenRouterCore, request: UpdateInternRequest, options: RequestOptions | None = None
) -> Result[Intern, SendError]:
    """Change an intern's name, description, instructions or model.

    Takes `intern_id` in the path and the keys of the body, at run time also under `update_intern_request`. Gives
    `Ok(Intern)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 413, 415, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_UPDATE_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_update_intern_async(
    core: OpenRouterCore, request: UpdateInternRequest, options: RequestOptions | None = None
) -> Result[Intern, SendError]:
    """Do what `interns_update_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_UPDATE_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
