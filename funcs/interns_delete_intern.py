"""DELETE /interns/{intern_id}: begin to take an intern down for good."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.interns import DeleteInternRequest, DeleteInternResponse

INTERNS_DELETE_INTERN: Final[Operation[DeleteInternResponse]] = Operation(
    Endpoint("DELETE", "/interns/{intern_id}", body="json", wrapper="delete_intern_request"),
    Plain("interns.DeleteInternResponse"),
)


def interns_delete_intern(
    core: OpenRouterCore, request: DeleteInternRequest, options: RequestOptions | None = None
) -> Result[DeleteInternResponse, SendError]:
    """Begin to take an intern down for good: answers at once.

    Takes a body, though it is a DELETE: `acknowledge_workspace_loss`. Meanwhile the intern's `status` is `destroying`;
    `destroy_failed` if it could not be done. Takes `intern_id` in the path and the keys of the body, at run time also
    under `delete_intern_request`. Gives `Ok(DeleteInternResponse)`; `Err` where the server refuses (400, 401, 403,
    404, 408, 409, 413, 415, 500, 502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_DELETE_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_delete_intern_async(
    core: OpenRouterCore, request: DeleteInternRequest, options: RequestOptions | None = None
) -> Result[DeleteInternResponse, SendError]:
    """Do what `interns_delete_intern` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_DELETE_INTERN, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
