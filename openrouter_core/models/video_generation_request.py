"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam
from openrouter_core.models.common_request import ContentPartImage, ProviderOptions
from openrouter_core.models.shared import ChatAssistantImageImageUrl
from openrouter_core.models.shared_request import TraceConfig

__all__ = [
    "ContentPartAudio",
    "ContentPartVideo",
    "FrameImage",
    "GetVideosRequest",
    "InputReference",
    "ListVideosContentRequest",
    "VideoGenerationRequest",
    "VideoProviderPreferences",
]


class ContentPartAudio(TypedDict, total=False):
    audio_url: Required[ChatAssistantImageImageUrlParam | ChatAssistantImageImageUrl]
    type: Required[Literal["audio_url"]]


class ContentPartVideo(TypedDict, total=False):
    type: Required[Literal["video_url"]]
    video_url: Required[ChatAssistantImageImageUrlParam | ChatAssistantImageImageUrl]


class FrameImage(TypedDict, total=False):
    image_url: Required[ChatAssistantImageImageUrlParam | ChatAssistantImageImageUrl]
    type: Required[Literal["image_url"]]
    frame_type: Required[Literal["first_frame", "last_frame"] | str]


class GetVideosRequest(TypedDict, total=False):
    job_id: Required[str]


class ListVideosContentRequest(TypedDict, total=False):
    job_id: Required[str]
    index: int | None
    """Which of the job's videos, from 0."""


InputReference: TypeAlias = ContentPartImage | ContentPartAudio | ContentPartVideo


class VideoProviderPreferences(TypedDict, total=False):
    options: ProviderOptions


class VideoGenerationRequest(TypedDict, total=False):
    aspect_ratio: Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str
    callback_url: str
    creativity: int
    duration: int
    frame_images: Sequence[FrameImage]
    generate_audio: bool
    input_references: Sequence[InputReference]
    model: Required[str]
    previous_job_id: str
    prompt: str
    provider: VideoProviderPreferences
    resolution: Literal["480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p"] | str
    seed: int
    session_id: str
    size: str
    trace: TraceConfig | Mapping[str, object]
    upscale_factor: float
    user: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
