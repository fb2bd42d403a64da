"""POST /external-users: make an external user, by the name you give it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.externalusers import CreateExternalUserRequest, ExternalUserResponse

EXTERNALUSERS_CREATE: Final[Operation[ExternalUserResponse]] = Operation(
    Endpoint("POST", "/external-users", body="json", wrapper="create_external_user_request"),
    Plain("externalusers.ExternalUserResponse"),
)


def externalusers_create(
    core: OpenRouterCore, request: CreateExternalUserRequest, options: RequestOptions | None = None
) -> Result[ExternalUserResponse, SendError]:
    """Make an external user, by the name you give it.

    Takes the keys of the body, at run time also under `create_external_user_request`. Gives
    `Ok(ExternalUserResponse)`; `Err` where the server refuses (400, 401, 404, 409, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/externalusers
    """
    try:
        return call(core, EXTERNALUSERS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def externalusers_create_async(
    core: OpenRouterCore, request: CreateExternalUserRequest, options: RequestOptions | None = None
) -> Result[ExternalUserResponse, SendError]:
    """Do what `externalusers_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, EXTERNALUSERS_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
