"""POST /scim/group-mappings: give a group a role in a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.scim import CreateScimGroupMappingRequest, CreateScimGroupMappingResponse

SCIM_CREATE: Final[Operation[CreateScimGroupMappingResponse]] = Operation(
    Endpoint("POST", "/scim/group-mappings", body="json", wrapper="create_scim_group_mapping_request"),
    Plain("scim.CreateScimGroupMappingResponse"),
)


def scim_create(
    core: OpenRouterCore, request: CreateScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[CreateScimGroupMappingResponse, SendError]:
    """Give a group a role in a workspace (management key).

    Takes the keys of the body, at run time also under `create_scim_group_mapping_request`. Gives
    `Ok(CreateScimGroupMappingResponse)`; `Err` where the server refuses (400, 401, 403, 404, 409, 500) or it comes to
    no answer.
    https://openrouter.ai/docs/api/api-reference/scim
    """
    try:
        return call(core, SCIM_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def scim_create_async(
    core: OpenRouterCore, request: CreateScimGroupMappingRequest, options: RequestOptions | None = None
) -> Result[CreateScimGroupMappingResponse, SendError]:
    """Do what `scim_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, SCIM_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
