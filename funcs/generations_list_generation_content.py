"""GET /generation/content: read the stored prompt and answer of a call that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.generations import GenerationContentResponse, ListGenerationContentRequest

GENERATIONS_LIST_GENERATION_CONTENT: Final[Operation[GenerationContentResponse]] = Operation(
    Endpoint("GET", "/generation/content", query=("id",), required=("id",)),
    Plain("generations.GenerationContentResponse"),
)


def generations_list_generation_content(
    core: OpenRouterCore, request: ListGenerationContentRequest, options: RequestOptions | None = None
) -> Result[GenerationContentResponse, SendError]:
    """Read the stored prompt and answer of a call that was made.

    There is content only where it was stored. Takes `id` (required). Gives `Ok(GenerationContentResponse)`; `Err`
    where the server refuses (400, 401, 403, 404, 429, 500, 502, 524, 529) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/generations
    """
    try:
        return call(core, GENERATIONS_LIST_GENERATION_CONTENT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def generations_list_generation_content_async(
    core: OpenRouterCore, request: ListGenerationContentRequest, options: RequestOptions | None = None
) -> Result[GenerationContentResponse, SendError]:
    """Do what `generations_list_generation_content` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GENERATIONS_LIST_GENERATION_CONTENT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
