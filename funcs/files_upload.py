"""POST /files: upload a file of at most 100 MB, for later calls to refer to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.files import OpenRouterFile, UploadFileRequest

FILES_UPLOAD: Final[Operation[OpenRouterFile]] = Operation(
    Endpoint("POST", "/files", body="multipart", query=("workspace_id", "provider"), files=("file",)),
    Plain("common.OpenRouterFile"),
)


def files_upload(
    core: OpenRouterCore, request: UploadFileRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFile, SendError]:
    """Upload a file of at most 100 MB, for later calls to refer to.

    The kind is read from the content, not from the name; an empty file is refused. A file on disk is read while it is
    sent, never whole. Takes `workspace_id`, `provider` and the keys of the body, at run time also under
    `request_body`. Gives `Ok(OpenRouterFile)`; `Err` where the server refuses (400, 401, 403, 413, 429, 499, 500, 502,
    503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/files
    """
    try:
        return call(core, FILES_UPLOAD, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def files_upload_async(
    core: OpenRouterCore, request: UploadFileRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFile, SendError]:
    """Do what `files_upload` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, FILES_UPLOAD, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
