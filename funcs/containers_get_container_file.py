"""GET /containers/{container_id}/files/{file_id}: look at a file in a container."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.containers import ContainerFile, GetContainerFileRequest

CONTAINERS_GET_CONTAINER_FILE: Final[Operation[ContainerFile]] = Operation(
    Endpoint("GET", "/containers/{container_id}/files/{file_id}"), Plain("containers.ContainerFile")
)


def containers_get_container_file(
    core: OpenRouterCore, request: GetContainerFileRequest, options: RequestOptions | None = None
) -> Result[ContainerFile, SendError]:
    """Look at a file in a container: its path and size.

    Takes `container_id` in the path, `file_id` in the path. Gives `Ok(ContainerFile)`; `Err` where the server refuses
    (400, 401, 403, 404, 429, 500, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/containers
    """
    try:
        return call(core, CONTAINERS_GET_CONTAINER_FILE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def containers_get_container_file_async(
    core: OpenRouterCore, request: GetContainerFileRequest, options: RequestOptions | None = None
) -> Result[ContainerFile, SendError]:
    """Do what `containers_get_container_file` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CONTAINERS_GET_CONTAINER_FILE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
