"""Common: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from openrouter_core.models.model import Answer, Page, Value, frozen

__all__ = [
    "AABenchmarkEntry",
    "AnthropicAdvisorMessageUsageIteration",
    "AnthropicCacheCreation",
    "AnthropicCompactionUsageIteration",
    "AnthropicIterationCacheCreation",
    "AnthropicMessageUsageIteration",
    "AnthropicUnknownUsageIteration",
    "BatchListItemUsageCompletionTokensDetails",
    "BatchListItemUsagePromptTokensDetails",
    "BatchListItemUsageServerToolUse",
    "BatchObjectResultResponseBodyUsagePromptTokensDetails",
    "DABenchmarkEntry",
    "DecisionsResponse",
    "DecisionsUsage",
    "DefaultParameters",
    "Model",
    "ModelAliasTarget",
    "ModelArchitecture",
    "ModelBenchmarks",
    "ModelLinks",
    "ModelReasoning",
    "ModelsListResponse",
    "OpenRouterFile",
    "PageLinks",
    "PerRequestLimits",
    "PricingOverride",
    "PublicPricing",
    "TopProviderInfo",
]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AABenchmarkEntry(Value):
    agentic_index: float | None = None
    coding_index: float | None = None
    intelligence_index: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicAdvisorMessageUsageIteration(Value):
    cache_creation: AnthropicIterationCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    model: str | None = None
    type: Literal["advisor_message"] = "advisor_message"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCacheCreation(Value):
    ephemeral_1h_input_tokens: int | None = None
    ephemeral_5m_input_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCompactionUsageIteration(Value):
    cache_creation: AnthropicIterationCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    type: Literal["compaction"] = "compaction"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicIterationCacheCreation(Value):
    ephemeral_1h_input_tokens: int | None = None
    ephemeral_5m_input_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicMessageUsageIteration(Value):
    cache_creation: AnthropicIterationCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    model: str | None = None
    type: Literal["message"] = "message"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicUnknownUsageIteration(Value):
    cache_creation: AnthropicIterationCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItemUsageCompletionTokensDetails(Value):
    audio_tokens: int | None = None
    image_tokens: int | None = None
    reasoning_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItemUsagePromptTokensDetails(Value):
    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    file_tokens: int | None = None
    video_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItemUsageServerToolUse(Value):
    tool_calls_executed: int | None = None
    tool_calls_requested: int | None = None
    web_search_requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBodyUsagePromptTokensDetails(Value):
    audio_tokens: int | None = None
    file_tokens: int | None = None
    image_tokens: int | None = None
    text_tokens: int | None = None
    video_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DABenchmarkEntry(Value):
    arena: str | None = None
    category: str | None = None
    elo: float | None = None
    rank: int | None = None
    win_rate: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DecisionsResponse(Answer):
    answers: Mapping[str, Any] | None = None
    id: str | None = None
    model: str | None = None
    provider: str | None = None
    usage: DecisionsUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DecisionsUsage(Value):
    cost: float | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DefaultParameters(Value):
    frequency_penalty: float | None = None
    presence_penalty: float | None = None
    repetition_penalty: float | None = None
    temperature: float | None = None
    top_k: int | None = None
    top_p: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Model(Value):
    alias_target: ModelAliasTarget | None = None
    architecture: ModelArchitecture | None = None
    benchmarks: ModelBenchmarks | None = None
    canonical_slug: str | None = None
    context_length: int | None = None
    """In tokens."""
    created: int | None = None
    """Seconds since the epoch."""
    default_parameters: DefaultParameters | None = None
    description: str | None = None
    expiration_date: str | None = None
    """YYYY-MM-DD; None: none is set."""
    hugging_face_id: str | None = None
    id: str | None = None
    knowledge_cutoff: str | None = None
    """YYYY-MM-DD; None: not known."""
    links: ModelLinks | None = None
    name: str | None = None
    per_request_limits: PerRequestLimits | None = None
    pricing: PublicPricing | None = None
    reasoning: ModelReasoning | None = None
    supported_parameters: tuple[
        Literal[
            "temperature",
            "top_p",
            "top_k",
            "min_p",
            "top_a",
            "frequency_penalty",
            "presence_penalty",
            "repetition_penalty",
            "max_tokens",
            "max_completion_tokens",
            "logit_bias",
            "logprobs",
            "top_logprobs",
            "prediction",
            "seed",
            "response_format",
            "structured_outputs",
            "stop",
            "tools",
            "tool_choice",
            "parallel_tool_calls",
            "include_reasoning",
            "reasoning",
            "reasoning_effort",
            "web_search_options",
            "verbosity",
        ]
        | str,
        ...,
    ] = ()
    supported_voices: tuple[str, ...] = ()
    top_provider: TopProviderInfo | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelAliasTarget(Value):
    name: str | None = None
    slug: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelArchitecture(Value):
    input_modalities: tuple[Literal["text", "image", "file", "audio", "video"] | str, ...] = ()
    instruct_type: (
        Literal[
            "none",
            "airoboros",
            "alpaca",
            "alpaca-modif",
            "chatml",
            "claude",
            "code-llama",
            "gemma",
            "llama2",
            "llama3",
            "mistral",
            "nemotron",
            "neural",
            "openchat",
            "phi3",
            "rwkv",
            "vicuna",
            "zephyr",
            "deepseek-r1",
            "deepseek-v3.1",
            "qwq",
            "qwen3",
        ]
        | str
        | None
    ) = None
    modality: str | None = None
    output_modalities: tuple[
        Literal["text", "image", "embeddings", "audio", "video", "rerank", "speech", "transcription", "decisions"]
        | str,
        ...,
    ] = ()
    tokenizer: (
        Literal[
            "Router",
            "Media",
            "Other",
            "GPT",
            "Claude",
            "Gemini",
            "Gemma",
            "Grok",
            "Cohere",
            "Nova",
            "Qwen",
            "Yi",
            "DeepSeek",
            "Mistral",
            "Llama2",
            "Llama3",
            "Llama4",
            "PaLM",
            "RWKV",
            "Qwen3",
        ]
        | str
        | None
    ) = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelBenchmarks(Value):
    artificial_analysis: AABenchmarkEntry | None = None
    design_arena: tuple[DABenchmarkEntry, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelLinks(Value):
    details: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelReasoning(Value):
    default_effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None = None
    default_enabled: bool | None = None
    mandatory: bool | None = None
    supported_efforts: tuple[Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str, ...] = ()
    supports_max_tokens: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelsListResponse(Page):
    data: tuple[Model, ...] = ()
    links: PageLinks | None = None
    total_count: int | None = None
    """Of all pages."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenRouterFile(Answer):
    created_at: str | None = None
    """ISO 8601."""
    downloadable: bool | None = None
    filename: str | None = None
    id: str | None = None
    mime_type: str | None = None
    size_bytes: int | None = None
    type: Literal["file"] = "file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PageLinks(Value):
    next: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PerRequestLimits(Value):
    completion_tokens: float | None = None
    prompt_tokens: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PricingOverride(Value):
    audio: str | None = None
    completion: str | None = None
    input_audio_cache: str | None = None
    input_cache_read: str | None = None
    input_cache_write: str | None = None
    input_cache_write_1h: str | None = None
    min_prompt_tokens: float | None = None
    """Holds for prompts of more tokens."""
    prompt: str | None = None
    utc_days: tuple[
        Literal["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] | str, ...
    ] = ()
    utc_end: float | None = None
    """UTC as HHMM, not included."""
    utc_start: float | None = None
    """UTC as HHMM: 1030 is 10:30."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PublicPricing(Value):
    audio: str | None = None
    audio_output: str | None = None
    completion: str | None = None
    """In US dollars a token, as text."""
    discount: float | None = None
    """A fraction: 0 is none, 1 is free."""
    image: str | None = None
    """In US dollars an input image, as text."""
    image_output: str | None = None
    image_token: str | None = None
    input_audio_cache: str | None = None
    input_cache_read: str | None = None
    """In US dollars a token, as text."""
    input_cache_write: str | None = None
    """In US dollars a token, as text."""
    input_cache_write_1h: str | None = None
    internal_reasoning: str | None = None
    """In US dollars a token, as text."""
    overrides: tuple[PricingOverride, ...] = ()
    prompt: str | None = None
    """In US dollars a token, as text."""
    request: str | None = None
    """In US dollars a request, as text."""
    web_search: str | None = None
    """In US dollars a search, as text."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TopProviderInfo(Value):
    context_length: int | None = None
    is_moderated: bool | None = None
    max_completion_tokens: int | None = None
