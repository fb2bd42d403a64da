"""Endpoints: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.common import PricingOverride as PricingOverride
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.common_request import ModelName as ModelName
    from openrouter_core.models.endpoints_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointPerformanceByWorkload(Value):
    decisions: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    embeddings: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    image_generation: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    rerank: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    stt: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    text_generation: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    tts: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    unknown: PublicEndpointPerfLast30mByWorkloadDecisions | None = None
    video_generation: PublicEndpointPerfLast30mByWorkloadDecisions | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointPricing(Value):
    audio: str | None = None
    audio_output: str | None = None
    completion: str | None = None
    discount: float | None = None
    image: str | None = None
    image_output: str | None = None
    image_token: str | None = None
    input_audio_cache: str | None = None
    input_cache_read: str | None = None
    input_cache_write: str | None = None
    input_cache_write_1h: str | None = None
    internal_reasoning: str | None = None
    overrides: tuple[PricingOverride, ...] = ()
    prompt: str | None = None
    request: str | None = None
    web_search: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListEndpointsResponse(Value):
    architecture: ModelArchitectureWithInputModalitiesInstructTypeModalityOutputModalitiesTokenizer | None = None
    created: int | None = None
    """Seconds since the epoch."""
    description: str | None = None
    endpoints: tuple[PublicEndpoint, ...] = ()
    id: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListEndpointsZdrResponse(Answer):
    data: tuple[PublicEndpoint, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListModelEndpointsResponse(Answer):
    data: ListEndpointsResponse | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelArchitectureWithInputModalitiesInstructTypeModalityOutputModalitiesTokenizer(Value):
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
class PercentileStats(Value):
    p50: float | None = None
    p75: float | None = None
    p90: float | None = None
    p99: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PublicEndpoint(Value):
    context_length: int | None = None
    latency_last_30m: PercentileStats | None = None
    """Milliseconds to the first token; None without a key."""
    max_completion_tokens: int | None = None
    max_prompt_tokens: int | None = None
    model_id: str | None = None
    """The model's slug that never changes."""
    model_name: str | None = None
    name: str | None = None
    native_tools: Mapping[str, Any] | None = None
    perf_last_30m_by_workload: EndpointPerformanceByWorkload | None = None
    pricing: EndpointPricing | None = None
    provider_name: (
        Literal[
            "Modal",
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
            "AssemblyAI",
            "Cosine",
            "ElevenLabs",
            "TypeSafe",
            "Near AI",
            "Ollama",
            "ParetoAlpha",
            "PrimeIntellect",
            "Recursive",
            "Respan",
            "ScaleDown",
            "Unbiased",
        ]
        | str
        | None
    ) = None
    quantization: (
        Literal["int4", "int8", "fp4", "mxfp4", "nvfp4", "fp6", "fp8", "mxfp8", "fp16", "bf16", "fp32", "unknown"]
        | str
        | None
    ) = None
    service_tier: Literal["flex", "priority", "ultrafast"] | str | None = None
    status: int | None = None
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
    supports_diarization: bool | None = None
    supports_image_reference: bool | None = None
    supports_implicit_caching: bool | None = None
    supports_multiple_audio_references: bool | None = None
    supports_tool_choice: ToolChoiceSupport | None = None
    supports_voice_cloning: bool | None = None
    tag: str | None = None
    throughput_last_30m: PercentileStats | None = None
    """Output tokens a second; None without a key."""
    uptime_last_1d: float | None = None
    """Percent of requests; None: too few to tell."""
    uptime_last_30m: float | None = None
    uptime_last_5m: float | None = None
    """Percent of requests; None: too few to tell."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PublicEndpointPerfLast30mByWorkloadDecisions(Value):
    latency: PercentileStats | None = None
    request_count: int | None = None
    throughput: PercentileStats | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ToolChoiceSupport(Value):
    auto: bool | None = None
    function: bool | None = None
    none: bool | None = None
    required: bool | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "EndpointPerformanceByWorkload",
            "EndpointPricing",
            "ListEndpointsResponse",
            "ListEndpointsZdrResponse",
            "ListModelEndpointsResponse",
            "ModelArchitectureWithInputModalitiesInstructTypeModalityOutputModalitiesTokenizer",
            "PercentileStats",
            "PublicEndpoint",
            "PublicEndpointPerfLast30mByWorkloadDecisions",
            "ToolChoiceSupport",
        ],
        ("endpoints_request",),
        {"ModelName": "openrouter_core.models.common_request", "PricingOverride": "openrouter_core.models.common"},
    )
