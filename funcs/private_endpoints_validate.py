"""POST /private-endpoints/{id}/validate: check a private endpoint."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.private_endpoints import (
        PrivateEndpointValidationResponse,
        ValidatePrivateEndpointRequest,
    )

PRIVATE_ENDPOINTS_VALIDATE: Final[Operation[PrivateEndpointValidationResponse]] = Operation(
    Endpoint("POST", "/private-endpoints/{id}/validate", body="json", wrapper="validate_private_endpoint_request"),
    Plain("private_endpoints.PrivateEndpointValidationResponse"),
)


def private_endpoints_validate(
    core: OpenRouterCore, request: ValidatePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointValidationResponse, SendError]:
    """Check a private endpoint: the answer's `passed` and `checks` tell how it went.

    A check that fails is no error: it is `passed` of false in a good answer. Takes `id` in the path and the keys of
    the body, at run time also under `validate_private_endpoint_request`. Gives
    `Ok(PrivateEndpointValidationResponse)`; `Err` where the server refuses (400, 401, 403, 404, 408, 409, 422, 500,
    502) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/private-endpoints
    """
    try:
        return call(core, PRIVATE_ENDPOINTS_VALIDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def private_endpoints_validate_async(
    core: OpenRouterCore, request: ValidatePrivateEndpointRequest, options: RequestOptions | None = None
) -> Result[PrivateEndpointValidationResponse, SendError]:
    """Do what `private_endpoints_validate` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, PRIVATE_ENDPOINTS_VALIDATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
