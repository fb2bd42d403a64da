"""GET /files: list the files of a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.files import ListFilesRequest, OpenRouterFileList

FILES_LIST: Final[Operation[OpenRouterFileList]] = Operation(
    Endpoint(
        "GET",
        "/files",
        query=("limit", "cursor", "workspace_id", "provider", "after", "after_id", "before_id", "order"),
        cursor=("cursor", "cursor", "after"),
    ),
    Plain("files.OpenRouterFileList"),
)


def files_list(
    core: OpenRouterCore, request: ListFilesRequest | None = None, options: RequestOptions | None = None
) -> Result[OpenRouterFileList, SendError]:
    """List the files of a workspace.

    Go on with `cursor`. `before_id` and `desc` are for providers' stores; OpenRouter's has neither. Takes `limit`,
    `cursor`, `workspace_id`, `provider`, `after`, `after_id`, `before_id`, `order`. Gives `Ok(OpenRouterFileList)`;
    `Err` where the server refuses (400, 401, 403, 429, 500, 502, 503) or it comes to no answer. In pages: `items`
    gives all.
    https://openrouter.ai/docs/api/api-reference/files
    """
    try:
        return call(core, FILES_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def files_list_async(
    core: OpenRouterCore, request: ListFilesRequest | None = None, options: RequestOptions | None = None
) -> Result[OpenRouterFileList, SendError]:
    """Do what `files_list` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, FILES_LIST, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
