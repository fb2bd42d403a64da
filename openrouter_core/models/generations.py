"""Generations: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.generations_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Generation(Value):
    api_type: (
        Literal["completions", "embeddings", "rerank", "tts", "stt", "video", "image", "decisions"] | str | None
    ) = None
    app_id: int | None = None
    cache_discount: float | None = None
    cancelled: bool | None = None
    created_at: str | None = None
    data_region: Literal["global", "europe", "us"] | str | None = None
    external_user: str | None = None
    finish_reason: str | None = None
    generation_time: float | None = None
    """In milliseconds."""
    http_referer: str | None = None
    id: str | None = None
    is_byok: bool | None = None
    latency: float | None = None
    """In milliseconds, in all."""
    model: str | None = None
    moderation_latency: float | None = None
    """In milliseconds."""
    native_finish_reason: str | None = None
    native_tokens_cached: int | None = None
    native_tokens_completion: int | None = None
    """As the provider counts them."""
    native_tokens_completion_images: int | None = None
    native_tokens_prompt: int | None = None
    """As the provider counts them."""
    native_tokens_reasoning: int | None = None
    num_fetches: int | None = None
    num_input_audio_prompt: int | None = None
    num_media_completion: int | None = None
    num_media_prompt: int | None = None
    num_search_results: int | None = None
    origin: str | None = None
    preset_id: str | None = None
    provider_name: str | None = None
    provider_responses: tuple[ProviderResponse, ...] = ()
    request_id: str | None = None
    response_cache_source_id: str | None = None
    router: str | None = None
    service_tier: str | None = None
    session_id: str | None = None
    streamed: bool | None = None
    tokens_completion: int | None = None
    tokens_prompt: int | None = None
    total_cost: float | None = None
    """In US dollars."""
    upstream_id: str | None = None
    upstream_inference_cost: float | None = None
    usage: float | None = None
    """In US dollars."""
    user_agent: str | None = None
    web_search_engine: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationContentData(Value):
    error: GenerationContentError | None = None
    input: Mapping[str, Any] | None = None
    output: GenerationOutput | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationContentDataInput1(Value):
    messages: tuple[Any, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationContentError(Value):
    message: str | None = None
    previous_errors: tuple[GenerationContentErrorAttempt, ...] = ()
    provider_name: str | None = None
    raw_: str | None = None
    status: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationContentErrorAttempt(Value):
    code: int | None = None
    message: str | None = None
    provider_name: str | None = None
    raw_: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationContentResponse(Answer):
    data: GenerationContentData | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationFeedbackReceipt(Value):
    success: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationMessages(Value):
    prompt: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationOutput(Value):
    completion: str | None = None
    reasoning: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GenerationResponse(Answer):
    data: Generation | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ProviderResponse(Value):
    endpoint_id: str | None = None
    id: str | None = None
    is_byok: bool | None = None
    latency: float | None = None
    """In milliseconds."""
    model_permaslug: str | None = None
    provider_name: (
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
    routed_service_tier: Literal["flex", "priority", "ultrafast"] | str | None = None
    status: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class SubmitGenerationFeedbackResponse(Answer):
    data: GenerationFeedbackReceipt | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "Generation",
            "GenerationContentData",
            "GenerationContentDataInput1",
            "GenerationContentError",
            "GenerationContentErrorAttempt",
            "GenerationContentResponse",
            "GenerationFeedbackReceipt",
            "GenerationMessages",
            "GenerationOutput",
            "GenerationResponse",
            "ProviderResponse",
            "SubmitGenerationFeedbackResponse",
        ],
        ("generations_request",),
        {},
    )
