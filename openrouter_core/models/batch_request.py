"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "BatchProviderPreferences",
    "BatchRequest",
    "BatchSubmitBody",
    "DeleteBatchRequest",
    "GetBatchesRequest",
    "ListBatchesRequest",
]


class BatchProviderPreferences(TypedDict, total=False):
    allow_fallbacks: bool | None
    only: (
        Sequence[
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
            | str
        ]
        | None
    )


class BatchRequest(TypedDict, total=False):
    body: Required[Mapping[str, object]]
    custom_id: Required[str]


class BatchSubmitBody(TypedDict, total=False):
    callback_url: str
    completion_window: Literal["24h"]
    endpoint: Required[Literal["/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings"] | str]
    model: Required[str]
    provider: BatchProviderPreferences | None
    requests: Required[Sequence[BatchRequest]]


class DeleteBatchRequest(TypedDict, total=False):
    id: Required[str]


class GetBatchesRequest(TypedDict, total=False):
    id: Required[str]


class ListBatchesRequest(TypedDict, total=False):
    limit: int
    after: str
    """The `last_id` of the page before."""
    status: Sequence[Literal["validating", "in_progress", "completed", "failed", "expired", "cancelled"] | str]
    created_after: str
    created_before: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
