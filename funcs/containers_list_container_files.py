"""GET /containers/{container_id}/files: list the files a model has left in a container."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.containers import ContainerFileListResponse, ListContainerFilesRequest

CONTAINERS_LIST_CONTAINER_FILES: Final[Operation[ContainerFileListResponse]] = Operation(
    Endpoint("GET", "/containers/{container_id}/files", query=("limit", "after"), cursor=("after", "last_id")),
    Plain("containers.ContainerFileListResponse"),
)


def containers_list_container_files(
    core: OpenRouterCore, request: ListContainerFilesRequest, options: RequestOptions | None = None
) -> Result[ContainerFileListResponse, SendError]:
    """List the files a model has left in a container.

    Takes `container_id` in the path, `limit`, `after`. Gives `Ok(ContainerFileListResponse)`; `Err` where the server
    refuses (400, 401, 403, 429, 500, 503) or it comes to no answer. In pages: `items` gives all.
    https://openrouter.ai/docs/api/api-reference/containers
    """
    try:
        return call(core, CONTAINERS_LIST_CONTAINER_FILES, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def containers_list_container_files_async(
    core: OpenRouterCore, request: ListContainerFilesRequest, options: RequestOptions | None = None
) -> Result[ContainerFileListResponse, SendError]:
    """Do what `containers_list_container_files` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CONTAINERS_LIST_CONTAINER_FILES, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
