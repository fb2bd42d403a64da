"""DELETE /external-users/{user}: delete an external user; answers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import NOTHING
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.externalusers import DeleteExternalUserRequest

EXTERNALUSERS_DELETE: Final[Operation[None]] = Operation(Endpoint("DELETE", "/external-users/{user}"), NOTHING)


def externalusers_delete(
    core: OpenRouterCore, request: DeleteExternalUserRequest, options: RequestOptions | None = None
) -> Result[None, SendError]:
    """Delete an external user; answers nothing.

    Takes `user` in the path. Gives `Ok(None)`; `Err` where the server refuses (400, 401, 404, 500) or it comes to no
    answer.
    https://openrouter.ai/docs/api/api-reference/externalusers
    """
    try:
        return call(core, EXTERNALUSERS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def externalusers_delete_async(
    core: OpenRouterCore, request: DeleteExternalUserRequest, options: RequestOptions | None = None
) -> Result[None, SendError]:
    """Do what `externalusers_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EXTERNALUSERS_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
