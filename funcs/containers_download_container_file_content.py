"""GET /containers/{container_id}/files/{file_id}/content: download a file from a container, as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.download import Download
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import AsyncByteStream, ByteStream, Content, OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.containers import DownloadContainerFileContentRequest

CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT: Final = Download(
    Endpoint("GET", "/containers/{container_id}/files/{file_id}/content", accept="application/octet-stream")
)


def containers_download_container_file_content(
    core: OpenRouterCore, request: DownloadContainerFileContentRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Download a file from a container, as bytes.

    Takes `container_id` in the path, `file_id` in the path. Gives `Ok(Content)`; `Err` where the server refuses (400,
    401, 403, 404, 429, 500, 503) or it comes to no answer. It holds at most `max_body_bytes`;
    `containers_download_container_file_content_stream` has no such limit.
    https://openrouter.ai/docs/api/api-reference/containers
    """
    try:
        return call(core, CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def containers_download_container_file_content_async(
    core: OpenRouterCore, request: DownloadContainerFileContentRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Do what `containers_download_container_file_content` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


def containers_download_container_file_content_stream(
    core: OpenRouterCore, request: DownloadContainerFileContentRequest, options: RequestOptions | None = None
) -> Result[ByteStream, SendError]:
    """Do what `containers_download_container_file_content` does, and give the bytes as they come."""
    try:
        return call(core, CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def containers_download_container_file_content_stream_async(
    core: OpenRouterCore, request: DownloadContainerFileContentRequest, options: RequestOptions | None = None
) -> Result[AsyncByteStream, SendError]:
    """Do what `containers_download_container_file_content_stream` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, CONTAINERS_DOWNLOAD_CONTAINER_FILE_CONTENT.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
