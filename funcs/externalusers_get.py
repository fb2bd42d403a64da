"""GET /external-users/{user}: look at an external user."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.externalusers import ExternalUserResponse, GetExternalUserRequest

EXTERNALUSERS_GET: Final[Operation[ExternalUserResponse]] = Operation(
    Endpoint("GET", "/external-users/{user}"), Plain("externalusers.ExternalUserResponse")
)


def externalusers_get(
    core: OpenRouterCore, request: GetExternalUserRequest, options: RequestOptions | None = None
) -> Result[ExternalUserResponse, SendError]:
    """Look at an external user.

    Takes `user` in the path. Gives `Ok(ExternalUserResponse)`; `Err` where the server refuses (400, 401, 403, 404,
    500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/externalusers
    """
    try:
        return call(core, EXTERNALUSERS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def externalusers_get_async(
    core: OpenRouterCore, request: GetExternalUserRequest, options: RequestOptions | None = None
) -> Result[ExternalUserResponse, SendError]:
    """Do what `externalusers_get` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EXTERNALUSERS_GET, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
