"""PATCH /external-users/{user}: switch an external user on or off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.externalusers import ExternalUserResponse, UpdateExternalUserRequest

EXTERNALUSERS_UPDATE: Final[Operation[ExternalUserResponse]] = Operation(
    Endpoint("PATCH", "/external-users/{user}", body="json", wrapper="update_external_user_request"),
    Plain("externalusers.ExternalUserResponse"),
)


def externalusers_update(
    core: OpenRouterCore, request: UpdateExternalUserRequest, options: RequestOptions | None = None
) -> Result[ExternalUserResponse, SendError]:
    """Switch an external user on or off.

    Takes `user` in the path and the keys of the body, at run time also under `update_external_user_request`. Gives
    `Ok(ExternalUserResponse)`; `Err` where the server refuses (400, 401, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/externalusers
    """
    try:
        return call(core, EXTERNALUSERS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def externalusers_update_async(
    core: OpenRouterCore, request: UpdateExternalUserRequest, options: RequestOptions | None = None
) -> Result[ExternalUserResponse, SendError]:
    """Do what `externalusers_update` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EXTERNALUSERS_UPDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
