"""POST /images: make images from a prompt; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.images import ImageGenerationRequest, ImageGenerationResponse

IMAGES_GENERATE: Final[Operation[ImageGenerationResponse]] = Operation(
    Endpoint("POST", "/images", body="json", wrapper="image_generation_request", repeats="if failed"),
    Plain("images.ImageGenerationResponse"),
)


def images_generate(
    core: OpenRouterCore, request: ImageGenerationRequest, options: RequestOptions | None = None
) -> Result[ImageGenerationResponse, SendError]:
    """Make images from a prompt; billed.

    `n` is the most you get: a provider may give fewer. Leave `stream` out: events of images are not read yet. Takes
    the keys of the body, at run time also under `image_generation_request`. Gives `Ok(ImageGenerationResponse)`; `Err`
    where the server refuses (400, 401, 402, 403, 404, 413, 429, 500, 502, 524, 529) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/images
    """
    try:
        return call(core, IMAGES_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def images_generate_async(
    core: OpenRouterCore, request: ImageGenerationRequest, options: RequestOptions | None = None
) -> Result[ImageGenerationResponse, SendError]:
    """Do what `images_generate` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, IMAGES_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
