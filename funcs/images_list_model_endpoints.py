"""GET /images/models/{author}/{slug}/endpoints: list the endpoints that serve an image model, with their prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import ModelName
    from openrouter_core.models.images import ImageModelEndpointsResponse, ListImageModelEndpointsRequest

IMAGES_LIST_MODEL_ENDPOINTS: Final[Operation[ImageModelEndpointsResponse]] = Operation(
    Endpoint("GET", "/images/models/{author}/{slug}/endpoints", keyed="welcome"),
    Plain("images.ImageModelEndpointsResponse"),
)


def images_list_model_endpoints(
    core: OpenRouterCore, request: ListImageModelEndpointsRequest | ModelName, options: RequestOptions | None = None
) -> Result[ImageModelEndpointsResponse, SendError]:
    """List the endpoints that serve an image model, with their prices.

    Takes `author` in the path, `slug` in the path, or in place of both `model`. Gives
    `Ok(ImageModelEndpointsResponse)`; `Err` where the server refuses (404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/images
    """
    try:
        return call(core, IMAGES_LIST_MODEL_ENDPOINTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def images_list_model_endpoints_async(
    core: OpenRouterCore, request: ListImageModelEndpointsRequest | ModelName, options: RequestOptions | None = None
) -> Result[ImageModelEndpointsResponse, SendError]:
    """Do what `images_list_model_endpoints` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, IMAGES_LIST_MODEL_ENDPOINTS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
