"""Images: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.common import AnthropicCacheCreation as AnthropicCacheCreation
from openrouter_core.models.common import (
    BatchListItemUsageCompletionTokensDetails as BatchListItemUsageCompletionTokensDetails,
)
from openrouter_core.models.common import BatchListItemUsagePromptTokensDetails as BatchListItemUsagePromptTokensDetails
from openrouter_core.models.common import BatchListItemUsageServerToolUse as BatchListItemUsageServerToolUse
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen
from openrouter_core.models.shared import CostDetails as CostDetails
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam as ChatAssistantImageImageUrlParam
    from openrouter_core.models.common_request import ContentPartImage as ContentPartImage
    from openrouter_core.models.common_request import ModelName as ModelName
    from openrouter_core.models.images_request import *
    from openrouter_core.models.shared import ChatAssistantImageImageUrl as ChatAssistantImageImageUrl
    from openrouter_core.models.shared_request import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GeneratedImage(Value):
    b64_json: str | None = None
    """The image's bytes as base64."""
    media_type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageEndpoint(Value):
    allowed_passthrough_parameters: tuple[str, ...] = ()
    pricing: tuple[ImagePricingEntry, ...] = ()
    provider_name: str | None = None
    provider_slug: str | None = None
    provider_tag: str | None = None
    supported_parameters: Mapping[str, Any] | None = None
    supports_streaming: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCompletedEvent(Value):
    b64_json: str | None = None
    created: int | None = None
    media_type: str | None = None
    type: Literal["image_generation.completed"] = "image_generation.completed"
    usage: ImageGenerationUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenPartialImageEvent(Value):
    b64_json: str | None = None
    partial_image_index: int | None = None
    type: Literal["image_generation.partial_image"] = "image_generation.partial_image"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenStreamErrorEvent(Value):
    error: ImageGenStreamErrorEventError | None = None
    type: Literal["error"] = "error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenStreamErrorEventError(Value):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenTextChunkEvent(Value):
    phase: Literal["content", "reasoning", "draft"] | str | None = None
    text: str | None = None
    type: Literal["image_generation.text_chunk"] = "image_generation.text_chunk"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenerationResponse(Answer):
    created: int | None = None
    """Seconds since the epoch."""
    data: tuple[GeneratedImage, ...] = ()
    usage: ImageGenerationUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenerationUsage(Value):
    cache_creation: AnthropicCacheCreation | None = None
    completion_tokens: int | None = None
    completion_tokens_details: BatchListItemUsageCompletionTokensDetails | None = None
    cost: float | None = None
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    iterations: tuple[Mapping[str, Any], ...] = ()
    prompt_tokens: int | None = None
    prompt_tokens_details: BatchListItemUsagePromptTokensDetails | None = None
    server_tool_use: BatchListItemUsageServerToolUse | None = None
    service_tier: str | None = None
    speed: Literal["fast", "standard"] | str | None = None
    total_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageModelArchitecture(Value):
    input_modalities: tuple[Literal["text", "image", "file", "audio", "video"] | str, ...] = ()
    output_modalities: tuple[
        Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription", "decisions"]
        | str,
        ...,
    ] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageModelEndpointsResponse(Answer):
    endpoints: tuple[ImageEndpoint, ...] = ()
    id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageModelListItem(Value):
    architecture: ImageModelArchitecture | None = None
    created: int | None = None
    """Seconds since the epoch."""
    description: str | None = None
    endpoints: str | None = None
    id: str | None = None
    name: str | None = None
    supported_parameters: Mapping[str, Any] | None = None
    supports_streaming: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageModelsListResponse(Answer):
    data: tuple[ImageModelListItem, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImagePricingEntry(Value):
    billable: Literal["output_image", "input_image", "input_font", "input_reference", "input_text"] | str | None = None
    cost_usd: float | None = None
    """In US dollars for one `unit`."""
    unit: Literal["image", "megapixel", "token", "request"] | str | None = None
    variant: str | None = None


ImageStreamEvents: TypeAlias = (
    ImageGenPartialImageEvent
    | ImageGenTextChunkEvent
    | ImageGenCompletedEvent
    | ImageGenStreamErrorEvent
    | UnknownVariant
)

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "GeneratedImage",
            "ImageEndpoint",
            "ImageGenCompletedEvent",
            "ImageGenPartialImageEvent",
            "ImageGenStreamErrorEvent",
            "ImageGenStreamErrorEventError",
            "ImageGenTextChunkEvent",
            "ImageGenerationResponse",
            "ImageGenerationUsage",
            "ImageModelArchitecture",
            "ImageModelEndpointsResponse",
            "ImageModelListItem",
            "ImageModelsListResponse",
            "ImagePricingEntry",
            "ImageStreamEvents",
        ],
        ("images_request",),
        {
            "AnthropicCacheCreation": "openrouter_core.models.common",
            "BatchListItemUsageCompletionTokensDetails": "openrouter_core.models.common",
            "BatchListItemUsagePromptTokensDetails": "openrouter_core.models.common",
            "BatchListItemUsageServerToolUse": "openrouter_core.models.common",
            "ChatAssistantImageImageUrl": "openrouter_core.models.shared",
            "ChatAssistantImageImageUrlParam": "openrouter_core.models.chat_request",
            "ContentPartImage": "openrouter_core.models.common_request",
            "CostDetails": "openrouter_core.models.shared",
            "ModelName": "openrouter_core.models.common_request",
            "ProviderSortConfig": "openrouter_core.models.shared_request",
            "TraceConfig": "openrouter_core.models.shared_request",
            "UnknownVariant": "openrouter_core.models.unknown",
        },
    )
