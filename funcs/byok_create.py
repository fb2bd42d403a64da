"""POST /byok: store a provider key of your own; it is never shown again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.byok import CreateBYOKKeyRequest, CreateBYOKKeyResponse

BYOK_CREATE: Final[Operation[CreateBYOKKeyResponse]] = Operation(
    Endpoint("POST", "/byok", body="json", wrapper="create_byok_key_request"), Plain("byok.CreateBYOKKeyResponse")
)


def byok_create(
    core: OpenRouterCore, request: CreateBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[CreateBYOKKeyResponse, SendError]:
    """Store a provider key of your own; it is never shown again (management key).

    Without `workspace_id` it goes to the default workspace; if that was deleted, it is a 400. Takes the keys of the
    body, at run time also under `create_byok_key_request`. Gives `Ok(CreateBYOKKeyResponse)`; `Err` where the server
    refuses (400, 401, 403, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/byok
    """
    try:
        return call(core, BYOK_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def byok_create_async(
    core: OpenRouterCore, request: CreateBYOKKeyRequest, options: RequestOptions | None = None
) -> Result[CreateBYOKKeyResponse, SendError]:
    """Do what `byok_create` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BYOK_CREATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
