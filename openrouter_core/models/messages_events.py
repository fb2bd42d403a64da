"""Messages events: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, TypeAlias

from openrouter_core.models.common import AnthropicCacheCreation
from openrouter_core.models.messages import (
    AnthropicContainer,
    AnthropicOutputTokensDetails,
    AnthropicRefusalStopDetails,
    AnthropicServerToolUsage,
    AnthropicTextCitation,
    MessagesContentBlockStartEventContentBlock,
    ORAnthropicContentBlock,
)
from openrouter_core.models.model import Value, frozen
from openrouter_core.models.shared import OpenRouterMetadata
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

__all__ = [
    "MessagesContentBlockDeltaEvent",
    "MessagesContentBlockDeltaEventDelta",
    "MessagesContentBlockDeltaEventDeltaCitationsDelta",
    "MessagesContentBlockDeltaEventDeltaCompactionDelta",
    "MessagesContentBlockDeltaEventDeltaInputJsonDelta",
    "MessagesContentBlockDeltaEventDeltaSignatureDelta",
    "MessagesContentBlockDeltaEventDeltaTextDelta",
    "MessagesContentBlockDeltaEventDeltaThinkingDelta",
    "MessagesContentBlockStartEvent",
    "MessagesContentBlockStopEvent",
    "MessagesDeltaEvent",
    "MessagesDeltaEventDelta",
    "MessagesDeltaEventUsage",
    "MessagesDeltaEventUsageServerToolUse",
    "MessagesErrorEvent",
    "MessagesErrorEventError",
    "MessagesPingEvent",
    "MessagesStartEvent",
    "MessagesStartEventMessage",
    "MessagesStartEventMessageUsage",
    "MessagesStopEvent",
    "MessagesStreamEvents",
]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEvent(Value):
    delta: MessagesContentBlockDeltaEventDelta | None = None
    index: int | None = None
    type: Literal["content_block_delta"] = "content_block_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaCitationsDelta(Value):
    citation: AnthropicTextCitation | None = None
    type: Literal["citations_delta"] = "citations_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaCompactionDelta(Value):
    content: str | None = None
    encrypted_content: str | None = None
    type: Literal["compaction_delta"] = "compaction_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaInputJsonDelta(Value):
    partial_json: str | None = None
    type: Literal["input_json_delta"] = "input_json_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaSignatureDelta(Value):
    signature: str | None = None
    type: Literal["signature_delta"] = "signature_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaTextDelta(Value):
    text: str | None = None
    type: Literal["text_delta"] = "text_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockDeltaEventDeltaThinkingDelta(Value):
    thinking: str | None = None
    type: Literal["thinking_delta"] = "thinking_delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockStartEvent(Value):
    content_block: MessagesContentBlockStartEventContentBlock | None = None
    index: int | None = None
    type: Literal["content_block_start"] = "content_block_start"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesContentBlockStopEvent(Value):
    index: int | None = None
    type: Literal["content_block_stop"] = "content_block_stop"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesDeltaEvent(Value):
    delta: MessagesDeltaEventDelta
    type: Literal["message_delta"] = "message_delta"
    usage: MessagesDeltaEventUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesDeltaEventDelta(Value):
    container: AnthropicContainer | None = None
    stop_details: AnthropicRefusalStopDetails | None = None
    stop_reason: (
        Literal[
            "end_turn",
            "max_tokens",
            "model_context_window_exceeded",
            "stop_sequence",
            "tool_use",
            "pause_turn",
            "refusal",
            "compaction",
        ]
        | str
        | None
    ) = None
    stop_sequence: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesDeltaEventUsage(Value):
    cache_creation: AnthropicCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    input_tokens: int | None = None
    iterations: tuple[Mapping[str, Any], ...] = ()
    output_tokens: int | None = None
    output_tokens_details: AnthropicOutputTokensDetails | None = None
    server_tool_use: MessagesDeltaEventUsageServerToolUse | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesDeltaEventUsageServerToolUse(Value):
    web_fetch_requests: int | None = None
    web_search_requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesErrorEvent(Value):
    error: MessagesErrorEventError | None = None
    openrouter_metadata: OpenRouterMetadata | None = None
    type: Literal["error"] = "error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesErrorEventError(Value):
    error_type: (
        Literal[
            "context_length_exceeded",
            "max_tokens_exceeded",
            "token_limit_exceeded",
            "string_too_long",
            "authentication",
            "permission_denied",
            "payment_required",
            "rate_limit_exceeded",
            "provider_overloaded",
            "provider_unavailable",
            "invalid_request",
            "invalid_prompt",
            "not_found",
            "precondition_failed",
            "payload_too_large",
            "unprocessable",
            "content_policy_violation",
            "refusal",
            "invalid_image",
            "image_too_large",
            "image_too_small",
            "unsupported_image_format",
            "image_not_found",
            "image_download_failed",
            "server",
            "timeout",
            "unmapped",
        ]
        | str
        | None
    ) = None
    message: str | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesPingEvent(Value):
    type: Literal["ping"] = "ping"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesStartEvent(Value):
    message: MessagesStartEventMessage
    type: Literal["message_start"] = "message_start"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesStartEventMessage(Value):
    container: AnthropicContainer | None = None
    content: tuple[ORAnthropicContentBlock, ...] = ()
    id: str | None = None
    model: str | None = None
    provider: (
        Literal[
            "AnyScale",
            "Atoma",
            "Cent-ML",
            "CrofAI",
            "Enfer",
            "GoPomelo",
            "HuggingFace",
            "Hyperbolic",
            "Hyperbolic 2",
            "InoCloud",
            "Kluster",
            "Lambda",
            "Lepton",
            "Lynn 2",
            "Lynn",
            "Mancer",
            "Modal",
            "Nineteen",
            "OctoAI",
            "Recursal",
            "Reflection",
            "Replicate",
            "SambaNova 2",
            "SF Compute",
            "Targon",
            "Together 2",
            "Ubicloud",
            "01.AI",
            "AkashML",
            "AI21",
            "AionLabs",
            "Alibaba",
            "Ambient",
            "Baidu",
            "Amazon Bedrock",
            "Amazon Nova",
            "Anthropic",
            "Arcee AI",
            "AtlasCloud",
            "Avian",
            "Azure",
            "BaseTen",
            "BytePlus",
            "Black Forest Labs",
            "Cerebras",
            "Chutes",
            "Cirrascale",
            "Claude Platform on AWS",
            "Clarifai",
            "Cloudflare",
            "Cohere",
            "CoreWeave",
            "Crucible",
            "Crusoe",
            "Darkbloom",
            "Databricks",
            "Decart",
            "Deepgram",
            "DeepInfra",
            "DeepSeek",
            "DekaLLM",
            "DigitalOcean",
            "Featherless",
            "Fireworks",
            "Fish Audio",
            "Friendli",
            "GMICloud",
            "Google",
            "Google AI Studio",
            "Groq",
            "HeyGen",
            "Inception",
            "Inceptron",
            "InferenceNet",
            "Ionstream",
            "Infermatic",
            "Io Net",
            "Inferact vLLM",
            "Inflection",
            "Liquid",
            "Makora",
            "Mara",
            "Mancer 2",
            "Meta",
            "Minimax",
            "ModelRun",
            "Mistral",
            "Modular",
            "Moonshot AI",
            "Morph",
            "VoyageAI by MongoDB",
            "NCompass",
            "Nebius",
            "Nex AGI",
            "NextBit",
            "Novita",
            "Nvidia",
            "OpenAI",
            "OpenInference",
            "Parasail",
            "Poolside",
            "Perceptron",
            "Perplexity",
            "Phala",
            "Recraft",
            "Reka",
            "Relace",
            "Sail Research",
            "Sakana AI",
            "SambaNova",
            "Seed",
            "SiliconFlow",
            "Sourceful",
            "StepFun",
            "Stealth",
            "StreamLake",
            "Switchpoint",
            "Tencent",
            "Tenstorrent",
            "Thinking Machines",
            "Together",
            "Upstage",
            "Venice",
            "Wafer",
            "WandB",
            "Quiver",
            "Krea",
            "Runway",
            "Xiaomi",
            "xAI",
            "Z.AI",
            "FakeProvider",
        ]
        | str
        | None
    ) = None
    role: Literal["assistant"] = "assistant"
    stop_details: AnthropicRefusalStopDetails | None = None
    stop_reason: Any | None = None
    stop_sequence: Any | None = None
    type: Literal["message"] = "message"
    usage: MessagesStartEventMessageUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesStartEventMessageUsage(Value):
    cache_creation: AnthropicCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    inference_geo: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    output_tokens_details: AnthropicOutputTokensDetails | None = None
    server_tool_use: AnthropicServerToolUsage | None = None
    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    iterations: tuple[Mapping[str, Any], ...] = ()
    speed: Literal["fast", "standard"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesStopEvent(Value):
    openrouter_metadata: OpenRouterMetadata | None = None
    type: Literal["message_stop"] = "message_stop"


MessagesContentBlockDeltaEventDelta: TypeAlias = (
    MessagesContentBlockDeltaEventDeltaTextDelta
    | MessagesContentBlockDeltaEventDeltaInputJsonDelta
    | MessagesContentBlockDeltaEventDeltaThinkingDelta
    | MessagesContentBlockDeltaEventDeltaSignatureDelta
    | MessagesContentBlockDeltaEventDeltaCitationsDelta
    | MessagesContentBlockDeltaEventDeltaCompactionDelta
    | UnknownVariant
)


MessagesStreamEvents: TypeAlias = (
    MessagesStartEvent
    | MessagesDeltaEvent
    | MessagesStopEvent
    | MessagesContentBlockStartEvent
    | MessagesContentBlockDeltaEvent
    | MessagesContentBlockStopEvent
    | MessagesPingEvent
    | MessagesErrorEvent
    | UnknownVariant
)
