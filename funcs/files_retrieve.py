"""GET /files/{file_id}: look at a file."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.files import GetFileMetadataRequest, OpenRouterFile

FILES_RETRIEVE: Final[Operation[OpenRouterFile]] = Operation(
    Endpoint("GET", "/files/{file_id}", query=("workspace_id", "provider")), Plain("common.OpenRouterFile")
)


def files_retrieve(
    core: OpenRouterCore, request: GetFileMetadataRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFile, SendError]:
    """Look at a file: its name, kind and size.

    Takes `file_id` in the path, `workspace_id`, `provider`. Gives `Ok(OpenRouterFile)`; `Err` where the server refuses
    (401, 403, 404, 429, 500, 502, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/files
    """
    try:
        return call(core, FILES_RETRIEVE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def files_retrieve_async(
    core: OpenRouterCore, request: GetFileMetadataRequest, options: RequestOptions | None = None
) -> Result[OpenRouterFile, SendError]:
    """Do what `files_retrieve` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, FILES_RETRIEVE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
