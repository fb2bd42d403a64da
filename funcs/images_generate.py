"""POST /images: make images from a prompt; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.call.dialects.images import IMAGES
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.images import (
        ImageGenerationAnyRequest,
        ImageGenerationRequest,
        ImageGenerationResponse,
        ImageGenerationStreamRequest,
        ImageStreamEvents,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

IMAGES_GENERATE: Final[StreamingOperation[ImageGenerationResponse, ImageStreamEvents]] = StreamingOperation(
    Endpoint("POST", "/images", body="json", wrapper="image_generation_request", repeats="if failed", streams=True),
    IMAGES,
)


@overload
def images_generate(
    core: OpenRouterCore, request: ImageGenerationRequest, options: RequestOptions | None = None
) -> Result[ImageGenerationResponse, SendError]: ...
@overload
def images_generate(
    core: OpenRouterCore, request: ImageGenerationStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[ImageStreamEvents], SendError]: ...
@overload
def images_generate(
    core: OpenRouterCore, request: ImageGenerationAnyRequest, options: RequestOptions | None = None
) -> Result[ImageGenerationResponse | EventStream[ImageStreamEvents], SendError]: ...
def images_generate(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[ImageGenerationResponse | EventStream[ImageStreamEvents], SendError]:
    """Make images from a prompt; billed.

    `n` is the most you get: a provider may give fewer. With `"stream": True` it gives `Ok(EventStream)`, where a model
    draws in steps: drafts, and each image once it is complete. Takes the keys of the body, at run time also under
    `image_generation_request`. Gives `Ok(ImageGenerationResponse)`; `Err` where the server refuses (400, 401, 402,
    403, 404, 413, 429, 500, 502, 524, 529) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/images
    """
    try:
        return call(core, IMAGES_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


@overload
async def images_generate_async(
    core: OpenRouterCore, request: ImageGenerationRequest, options: RequestOptions | None = None
) -> Result[ImageGenerationResponse, SendError]: ...
@overload
async def images_generate_async(
    core: OpenRouterCore, request: ImageGenerationStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[ImageStreamEvents], SendError]: ...
@overload
async def images_generate_async(
    core: OpenRouterCore, request: ImageGenerationAnyRequest, options: RequestOptions | None = None
) -> Result[ImageGenerationResponse | AsyncEventStream[ImageStreamEvents], SendError]: ...
async def images_generate_async(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[ImageGenerationResponse | AsyncEventStream[ImageStreamEvents], SendError]:
    """Do what `images_generate` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, IMAGES_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
