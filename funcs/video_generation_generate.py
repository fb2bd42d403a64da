"""POST /videos: start the making of a video."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.video_generation import VideoGenerationRequest, VideoGenerationResponse

VIDEO_GENERATION_GENERATE: Final[Operation[VideoGenerationResponse]] = Operation(
    Endpoint("POST", "/videos", body="json", wrapper="video_generation_request"),
    Plain("video_generation.VideoGenerationResponse"),
)


def video_generation_generate(
    core: OpenRouterCore, request: VideoGenerationRequest, options: RequestOptions | None = None
) -> Result[VideoGenerationResponse, SendError]:
    """Start the making of a video: answers a job at once; billed.

    Look at the job, or name a `callback_url`, until its `status` is `completed`, `failed`, `cancelled` or `expired`.
    Takes the keys of the body, at run time also under `video_generation_request`. Gives `Ok(VideoGenerationResponse)`;
    `Err` where the server refuses (400, 401, 402, 403, 404, 413, 429, 499, 500, 503) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/video-generation
    """
    try:
        return call(core, VIDEO_GENERATION_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def video_generation_generate_async(
    core: OpenRouterCore, request: VideoGenerationRequest, options: RequestOptions | None = None
) -> Result[VideoGenerationResponse, SendError]:
    """Do what `video_generation_generate` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VIDEO_GENERATION_GENERATE, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
