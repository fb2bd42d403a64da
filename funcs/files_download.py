"""GET /files/{file_id}/content: download a file that was made on the server, as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.download import Download
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import AsyncByteStream, ByteStream, Content, OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.files import DownloadFileContentRequest

FILES_DOWNLOAD: Final = Download(
    Endpoint("GET", "/files/{file_id}/content", query=("workspace_id", "provider"), accept="application/octet-stream")
)


def files_download(
    core: OpenRouterCore, request: DownloadFileContentRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Download a file that was made on the server, as bytes.

    A file that you uploaded is a 400: only what a call has made can be downloaded. Takes `file_id` in the path,
    `workspace_id`, `provider`. Gives `Ok(Content)`; `Err` where the server refuses (400, 401, 403, 404, 429, 500, 502,
    503) or it comes to no answer. It holds at most `max_body_bytes`; `files_download_stream` has no such limit.
    https://openrouter.ai/docs/api/api-reference/files
    """
    try:
        return call(core, FILES_DOWNLOAD, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def files_download_async(
    core: OpenRouterCore, request: DownloadFileContentRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Do what `files_download` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, FILES_DOWNLOAD, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


def files_download_stream(
    core: OpenRouterCore, request: DownloadFileContentRequest, options: RequestOptions | None = None
) -> Result[ByteStream, SendError]:
    """Do what `files_download` does, and give the bytes as they come."""
    try:
        return call(core, FILES_DOWNLOAD.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def files_download_stream_async(
    core: OpenRouterCore, request: DownloadFileContentRequest, options: RequestOptions | None = None
) -> Result[AsyncByteStream, SendError]:
    """Do what `files_download_stream` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, FILES_DOWNLOAD.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
