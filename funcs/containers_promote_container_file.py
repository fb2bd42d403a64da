"""POST /containers/{container_id}/files/{file_id}/promote: keep a container's file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.containers import OpenRouterFile, PromoteContainerFileRequest

CONTAINERS_PROMOTE_CONTAINER_FILE: Final[Operation[OpenRouterFile]] = Operation(
    Endpoint("POST", "/containers/{container_id}/files/{file_id}/promote"), Plain("common.OpenRouterFile")
)


def containers_promote_container_file(
    core: OpenRouterCore, request: PromoteContainerFileRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFile, SendError]:
    """Keep a container's file: make it one of your files.

    Takes no body. Takes `container_id` in the path, `file_id` in the path. Gives `Ok(OpenRouterFile)`; `Err` where the
    server refuses (400, 401, 403, 404, 413, 429, 499, 500, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/containers
    """
    try:
        return call(core, CONTAINERS_PROMOTE_CONTAINER_FILE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def containers_promote_container_file_async(
    core: OpenRouterCore, request: PromoteContainerFileRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFile, SendError]:
    """Do what `containers_promote_container_file` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CONTAINERS_PROMOTE_CONTAINER_FILE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
