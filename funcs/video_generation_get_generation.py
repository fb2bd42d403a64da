"""GET /videos/{job_id}: look at a video job."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.video_generation import GetVideosRequest, VideoGenerationResponse

VIDEO_GENERATION_GET_GENERATION: Final[Operation[VideoGenerationResponse]] = Operation(
    Endpoint("GET", "/videos/{job_id}", clashes={"job_id": ("models",)}),
    Plain("video_generation.VideoGenerationResponse"),
)


def video_generation_get_generation(
    core: OpenRouterCore, request: GetVideosRequest, options: RequestOptions | None = None
) -> Result[VideoGenerationResponse, SendError]:
    """Look at a video job: its status and, once completed, where the video is.

    `unsigned_urls` need the API key; `urls` need none, until `expires_at`. Takes `job_id` in the path. Gives
    `Ok(VideoGenerationResponse)`; `Err` where the server refuses (401, 403, 404, 500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/video-generation
    """
    try:
        return call(core, VIDEO_GENERATION_GET_GENERATION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def video_generation_get_generation_async(
    core: OpenRouterCore, request: GetVideosRequest, options: RequestOptions | None = None
) -> Result[VideoGenerationResponse, SendError]:
    """Do what `video_generation_get_generation` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VIDEO_GENERATION_GET_GENERATION, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
