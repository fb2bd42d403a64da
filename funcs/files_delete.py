"""DELETE /files/{file_id}: delete a file; it cannot be undone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.files import DeleteFileRequest, OpenRouterFileDeleted

FILES_DELETE: Final[Operation[OpenRouterFileDeleted]] = Operation(
    Endpoint("DELETE", "/files/{file_id}", query=("workspace_id", "provider")), Plain("files.OpenRouterFileDeleted")
)


def files_delete(
    core: OpenRouterCore, request: DeleteFileRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFileDeleted, SendError]:
    """Delete a file; it cannot be undone.

    With `provider` the file is deleted there, by your own key for it. Takes `file_id` in the path, `workspace_id`,
    `provider`. Gives `Ok(OpenRouterFileDeleted)`; `Err` where the server refuses (401, 403, 404, 429, 500, 502, 503)
    or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/files
    """
    try:
        return call(core, FILES_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def files_delete_async(
    core: OpenRouterCore, request: DeleteFileRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFileDeleted, SendError]:
    """Do what `files_delete` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, FILES_DELETE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
