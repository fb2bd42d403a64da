"""GET /generation: look at a call that was made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.generations import GenerationResponse, GetGenerationRequest

GENERATIONS_GET_GENERATION: Final[Operation[GenerationResponse]] = Operation(
    Endpoint("GET", "/generation", query=("id",), required=("id",)), Plain("generations.GenerationResponse")
)


def generations_get_generation(
    core: OpenRouterCore, request: GetGenerationRequest, options: RequestOptions | None = None
) -> Result[GenerationResponse, SendError]:
    """Look at a call that was made: its tokens, times and cost.

    `id` is the call's generation id: `http_meta.generation_id` of its answer. Takes `id` (required). Gives
    `Ok(GenerationResponse)`; `Err` where the server refuses (400, 401, 402, 403, 404, 429, 500, 502, 524, 529) or it
    comes to no answer.
    https://openrouter.ai/docs/api/api-reference/generations
    """
    try:
        return call(core, GENERATIONS_GET_GENERATION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def generations_get_generation_async(
    core: OpenRouterCore, request: GetGenerationRequest, options: RequestOptions | None = None
) -> Result[GenerationResponse, SendError]:
    """Do what `generations_get_generation` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, GENERATIONS_GET_GENERATION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
