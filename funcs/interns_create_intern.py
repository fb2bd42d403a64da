"""POST /interns: make an intern, and with `provision` start it at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import CreateInternRequest, Intern

INTERNS_CREATE_INTERN: Final[Operation[Intern]] = Operation(
    Endpoint(
        "POST", "/interns", body="json", headers={"idempotency_key": "Idempotency-Key"}, wrapper="create_intern_request"
    ),
    Plain("interns.Intern"),
)


def interns_create_intern(
    core: OpenRouterCore, request: CreateInternRequest, options: RequestOptions | None = None
) -> Result[Intern, SendError]:
    """Make an intern, and with `provision` start it at once.

    Answers 201 or 200. Sent again with the same idempotency key and body, it goes on with the intern of the first
    call. Takes the keys of the body, at run time also under `create_intern_request`. Gives `Ok(Intern)`; `Err` where
    the server refuses (400, 401, 403, 404, 408, 409, 413, 415, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_CREATE_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_create_intern_async(
    core: OpenRouterCore, request: CreateInternRequest, options: RequestOptions | None = None
) -> Result[Intern, SendError]:
    """Do what `interns_create_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_CREATE_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
