"""GET /videos/{job_id}/content: download the video of a completed job as bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.download import Download
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import AsyncByteStream, ByteStream, Content, OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.video_generation import ListVideosContentRequest

VIDEO_GENERATION_GET_VIDEO_CONTENT: Final = Download(
    Endpoint("GET", "/videos/{job_id}/content", query=("index",), accept="video/mp4")
)


def video_generation_get_video_content(
    core: OpenRouterCore, request: ListVideosContentRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Download the video of a completed job as bytes.

    A video that is not ready is a 409; one that is no longer there a 410. Takes `job_id` in the path, `index`. Gives
    `Ok(Content)`; `Err` where the server refuses (400, 401, 403, 404, 409, 410, 500, 502) or it comes to no answer. It
    holds at most `max_body_bytes`; `video_generation_get_video_content_stream` has no such limit.
    https://openrouter.ai/docs/api/api-reference/video-generation
    """
    try:
        return call(core, VIDEO_GENERATION_GET_VIDEO_CONTENT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def video_generation_get_video_content_async(
    core: OpenRouterCore, request: ListVideosContentRequest, options: RequestOptions | None = None
) -> Result[Content, SendError]:
    """Do what `video_generation_get_video_content` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VIDEO_GENERATION_GET_VIDEO_CONTENT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


def video_generation_get_video_content_stream(
    core: OpenRouterCore, request: ListVideosContentRequest, options: RequestOptions | None = None
) -> Result[ByteStream, SendError]:
    """Do what `video_generation_get_video_content` does, and give the bytes as they come."""
    try:
        return call(core, VIDEO_GENERATION_GET_VIDEO_CONTENT.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def video_generation_get_video_content_stream_async(
    core: OpenRouterCore, request: ListVideosContentRequest, options: RequestOptions | None = None
) -> Result[AsyncByteStream, SendError]:
    """Do what `video_generation_get_video_content_stream` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, VIDEO_GENERATION_GET_VIDEO_CONTENT.streaming, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
