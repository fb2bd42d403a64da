"""GET /videos/models: list the models that make videos, with their sizes, durations and prices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.common_request import NoParameters
    from openrouter_core.models.video_generation import VideoModelsListResponse

VIDEO_GENERATION_LIST_VIDEOS_MODELS: Final[Operation[VideoModelsListResponse]] = Operation(
    Endpoint("GET", "/videos/models", keyed="welcome"), Plain("video_generation.VideoModelsListResponse")
)


def video_generation_list_videos_models(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[VideoModelsListResponse, SendError]:
    """List the models that make videos, with their sizes, durations and prices.

    Gives `Ok(VideoModelsListResponse)`; `Err` where the server refuses (400, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/video-generation
    """
    try:
        return call(core, VIDEO_GENERATION_LIST_VIDEOS_MODELS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def video_generation_list_videos_models_async(
    core: OpenRouterCore, request: NoParameters | None = None, options: RequestOptions | None = None
) -> Result[VideoModelsListResponse, SendError]:
    """Do what `video_generation_list_videos_models` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VIDEO_GENERATION_LIST_VIDEOS_MODELS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
