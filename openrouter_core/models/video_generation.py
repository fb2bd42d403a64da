"""Video generation: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam as ChatAssistantImageImageUrlParam
    from openrouter_core.models.common_request import ContentPartImage as ContentPartImage
    from openrouter_core.models.common_request import ProviderOptions as ProviderOptions
    from openrouter_core.models.shared import ChatAssistantImageImageUrl as ChatAssistantImageImageUrl
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig
    from openrouter_core.models.video_generation_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpscaleFactorRange(Value):
    max: float | None = None
    min: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VideoGenerationResponse(Answer):
    error: str | None = None
    expires_at: int | None = None
    generation_id: str | None = None
    id: str | None = None
    polling_url: str | None = None
    status: Literal["pending", "in_progress", "completed", "failed", "cancelled", "expired"] | str | None = None
    unsigned_urls: tuple[str, ...] = ()
    """To be fetched with the API key."""
    urls: tuple[str, ...] = ()
    """To be fetched without a key, until `expires_at`."""
    usage: VideoGenerationUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VideoGenerationUsage(Value):
    cost: float | None = None
    """In US dollars."""
    is_byok: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VideoModel(Value):
    allowed_passthrough_parameters: tuple[str, ...] = ()
    canonical_slug: str | None = None
    created: int | None = None
    """Seconds since the epoch."""
    creativity: tuple[int, ...] = ()
    description: str | None = None
    generate_audio: bool | None = None
    hugging_face_id: str | None = None
    id: str | None = None
    name: str | None = None
    pricing_skus: Mapping[str, Any] | None = None
    seed: bool | None = None
    supported_aspect_ratios: tuple[
        Literal["16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21"] | str, ...
    ] = ()
    supported_durations: tuple[int, ...] = ()
    """In seconds."""
    supported_frame_images: tuple[Literal["first_frame", "last_frame"] | str, ...] = ()
    supported_resolutions: tuple[Literal["480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p"] | str, ...] = ()
    supported_sizes: tuple[
        Literal[
            "480x480",
            "480x640",
            "480x720",
            "480x854",
            "480x1120",
            "560x752",
            "640x480",
            "640x640",
            "720x480",
            "720x720",
            "720x960",
            "720x1080",
            "720x1280",
            "720x1680",
            "752x560",
            "768x768",
            "768x1024",
            "768x1152",
            "768x1366",
            "768x1792",
            "834x1112",
            "854x480",
            "960x720",
            "960x960",
            "992x432",
            "1024x768",
            "1080x720",
            "1080x1080",
            "1080x1440",
            "1080x1620",
            "1080x1920",
            "1080x2520",
            "1112x834",
            "1120x480",
            "1152x768",
            "1280x720",
            "1366x768",
            "1440x1080",
            "1440x1440",
            "1440x1920",
            "1440x2160",
            "1440x2560",
            "1440x3360",
            "1470x630",
            "1620x1080",
            "1680x720",
            "1792x768",
            "1920x1080",
            "1920x1440",
            "2160x1440",
            "2160x2160",
            "2160x2880",
            "2160x3240",
            "2160x3840",
            "2160x5040",
            "2520x1080",
            "2560x1440",
            "2880x2160",
            "3240x2160",
            "3360x1440",
            "3840x2160",
            "5040x2160",
            "360x360",
            "360x480",
            "360x540",
            "360x640",
            "360x840",
            "480x360",
            "496x864",
            "540x360",
            "640x360",
            "840x360",
            "864x496",
        ]
        | str,
        ...,
    ] = ()
    upscale_factor: UpscaleFactorRange | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class VideoModelsListResponse(Answer):
    data: tuple[VideoModel, ...] = ()


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "UpscaleFactorRange",
            "VideoGenerationResponse",
            "VideoGenerationUsage",
            "VideoModel",
            "VideoModelsListResponse",
        ],
        ("video_generation_request",),
        {
            "ChatAssistantImageImageUrl": "openrouter_core.models.shared",
            "ChatAssistantImageImageUrlParam": "openrouter_core.models.chat_request",
            "ContentPartImage": "openrouter_core.models.common_request",
            "ProviderOptions": "openrouter_core.models.common_request",
            "TraceConfig": "openrouter_core.models.shared_request",
        },
    )
