"""GET /images/models: list the models that make images, with the parameters they take."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.images import ImageModelsListResponse

IMAGES_LIST_MODELS: Final[Operation[ImageModelsListResponse]] = Operation(
    Endpoint("GET", "/images/models", keyed="welcome"), Plain("images.ImageModelsListResponse")
)


def images_list_models(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ImageModelsListResponse, SendError]:
    """List the models that make images, with the parameters they take.

    Gives `Ok(ImageModelsListResponse)`; `Err` where the server refuses (500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/images
    """
    try:
        return call(core, IMAGES_LIST_MODELS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def images_list_models_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[ImageModelsListResponse, SendError]:
    """Do what `images_list_models` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, IMAGES_LIST_MODELS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
