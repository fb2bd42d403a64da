"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.common_request import ContentPartImage
from openrouter_core.models.shared_request import ProviderSortConfig, TraceConfig

__all__ = [
    "ImageGenerationAnyRequest",
    "ImageGenerationParameters",
    "ImageGenerationProviderPreferences",
    "ImageGenerationRequest",
    "ImageGenerationStreamRequest",
    "ListImageModelEndpointsRequest",
    "ProviderOptionsWithAssemblyaiCosineElevenlabsNearAiOllamaParetoAlphaPrimeintellectRecursiveRespanScaledownTypesafeUnbiased",
]

ProviderOptionsWithAssemblyaiCosineElevenlabsNearAiOllamaParetoAlphaPrimeintellectRecursiveRespanScaledownTypesafeUnbiased = TypedDict(
    "ProviderOptionsWithAssemblyaiCosineElevenlabsNearAiOllamaParetoAlphaPrimeintellectRecursiveRespanScaledownTypesafeUnbiased",
    {
        "01ai": Mapping[str, object],
        "ai21": Mapping[str, object],
        "aion-labs": Mapping[str, object],
        "akashml": Mapping[str, object],
        "alibaba": Mapping[str, object],
        "amazon-bedrock": Mapping[str, object],
        "amazon-bedrock/claude-on-aws": Mapping[str, object],
        "amazon-nova": Mapping[str, object],
        "ambient": Mapping[str, object],
        "anthropic": Mapping[str, object],
        "anthropic/2": Mapping[str, object],
        "anyscale": Mapping[str, object],
        "arcee-ai": Mapping[str, object],
        "assemblyai": Mapping[str, object],
        "atlas-cloud": Mapping[str, object],
        "atoma": Mapping[str, object],
        "avian": Mapping[str, object],
        "azure": Mapping[str, object],
        "baidu": Mapping[str, object],
        "baseten": Mapping[str, object],
        "black-forest-labs": Mapping[str, object],
        "byteplus": Mapping[str, object],
        "centml": Mapping[str, object],
        "cerebras": Mapping[str, object],
        "chutes": Mapping[str, object],
        "cirrascale": Mapping[str, object],
        "clarifai": Mapping[str, object],
        "claude-on-aws": Mapping[str, object],
        "cloudflare": Mapping[str, object],
        "cohere": Mapping[str, object],
        "coreweave": Mapping[str, object],
        "cosine": Mapping[str, object],
        "crofai": Mapping[str, object],
        "crucible": Mapping[str, object],
        "crusoe": Mapping[str, object],
        "darkbloom": Mapping[str, object],
        "databricks": Mapping[str, object],
        "decart": Mapping[str, object],
        "deepgram": Mapping[str, object],
        "deepinfra": Mapping[str, object],
        "deepseek": Mapping[str, object],
        "dekallm": Mapping[str, object],
        "digitalocean": Mapping[str, object],
        "elevenlabs": Mapping[str, object],
        "enfer": Mapping[str, object],
        "fake-provider": Mapping[str, object],
        "featherless": Mapping[str, object],
        "fireworks": Mapping[str, object],
        "fish-audio": Mapping[str, object],
        "friendli": Mapping[str, object],
        "gmicloud": Mapping[str, object],
        "google-ai-studio": Mapping[str, object],
        "google-vertex": Mapping[str, object],
        "gopomelo": Mapping[str, object],
        "groq": Mapping[str, object],
        "heygen": Mapping[str, object],
        "huggingface": Mapping[str, object],
        "hyperbolic": Mapping[str, object],
        "hyperbolic-quantized": Mapping[str, object],
        "inception": Mapping[str, object],
        "inceptron": Mapping[str, object],
        "inferact-vllm": Mapping[str, object],
        "inference-net": Mapping[str, object],
        "infermatic": Mapping[str, object],
        "inflection": Mapping[str, object],
        "inocloud": Mapping[str, object],
        "io-net": Mapping[str, object],
        "ionstream": Mapping[str, object],
        "klusterai": Mapping[str, object],
        "krea": Mapping[str, object],
        "lambda": Mapping[str, object],
        "lepton": Mapping[str, object],
        "liquid": Mapping[str, object],
        "lynn": Mapping[str, object],
        "lynn-private": Mapping[str, object],
        "makora": Mapping[str, object],
        "mancer": Mapping[str, object],
        "mancer-old": Mapping[str, object],
        "mara": Mapping[str, object],
        "meta": Mapping[str, object],
        "minimax": Mapping[str, object],
        "mistral": Mapping[str, object],
        "modal": Mapping[str, object],
        "modelrun": Mapping[str, object],
        "modular": Mapping[str, object],
        "moonshotai": Mapping[str, object],
        "morph": Mapping[str, object],
        "ncompass": Mapping[str, object],
        "near-ai": Mapping[str, object],
        "nebius": Mapping[str, object],
        "nex-agi": Mapping[str, object],
        "nextbit": Mapping[str, object],
        "nineteen": Mapping[str, object],
        "novita": Mapping[str, object],
        "nvidia": Mapping[str, object],
        "octoai": Mapping[str, object],
        "ollama": Mapping[str, object],
        "open-inference": Mapping[str, object],
        "openai": Mapping[str, object],
        "parasail": Mapping[str, object],
        "pareto-alpha": Mapping[str, object],
        "perceptron": Mapping[str, object],
        "perplexity": Mapping[str, object],
        "phala": Mapping[str, object],
        "poolside": Mapping[str, object],
        "primeintellect": Mapping[str, object],
        "quiver": Mapping[str, object],
        "recraft": Mapping[str, object],
        "recursal": Mapping[str, object],
        "recursive": Mapping[str, object],
        "reflection": Mapping[str, object],
        "reka": Mapping[str, object],
        "relace": Mapping[str, object],
        "replicate": Mapping[str, object],
        "respan": Mapping[str, object],
        "runway": Mapping[str, object],
        "sail-research": Mapping[str, object],
        "sakana": Mapping[str, object],
        "sakana-ai": Mapping[str, object],
        "sambanova": Mapping[str, object],
        "sambanova-cloaked": Mapping[str, object],
        "scaledown": Mapping[str, object],
        "seed": Mapping[str, object],
        "sf-compute": Mapping[str, object],
        "siliconflow": Mapping[str, object],
        "sourceful": Mapping[str, object],
        "stealth": Mapping[str, object],
        "stepfun": Mapping[str, object],
        "streamlake": Mapping[str, object],
        "switchpoint": Mapping[str, object],
        "targon": Mapping[str, object],
        "tencent": Mapping[str, object],
        "tenstorrent": Mapping[str, object],
        "thinkingmachines": Mapping[str, object],
        "together": Mapping[str, object],
        "together-lite": Mapping[str, object],
        "typesafe": Mapping[str, object],
        "ubicloud": Mapping[str, object],
        "unbiased": Mapping[str, object],
        "upstage": Mapping[str, object],
        "venice": Mapping[str, object],
        "voyageai": Mapping[str, object],
        "wafer": Mapping[str, object],
        "wandb": Mapping[str, object],
        "wandb-legacy": Mapping[str, object],
        "xai": Mapping[str, object],
        "xiaomi": Mapping[str, object],
        "z-ai": Mapping[str, object],
    },
    total=False,
)


class ImageGenerationProviderPreferences(TypedDict, total=False):
    allow_fallbacks: bool | None
    ignore: (
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
    options: ProviderOptionsWithAssemblyaiCosineElevenlabsNearAiOllamaParetoAlphaPrimeintellectRecursiveRespanScaledownTypesafeUnbiased
    order: (
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
    sort: Literal["price", "throughput", "latency", "exacto"] | str | ProviderSortConfig | None


class ListImageModelEndpointsRequest(TypedDict, total=False):
    author: Required[str]
    slug: Required[str]


class ImageGenerationParameters(TypedDict, total=False):
    aspect_ratio: (
        Literal[
            "1:1",
            "1:2",
            "1:4",
            "1:8",
            "2:1",
            "2:3",
            "3:2",
            "3:4",
            "4:1",
            "4:3",
            "4:5",
            "5:4",
            "8:1",
            "9:16",
            "16:9",
            "9:19.5",
            "19.5:9",
            "9:20",
            "20:9",
            "9:21",
            "21:9",
            "auto",
            "2.35:1",
            "5:2",
            "5:7",
            "7:5",
        ]
        | str
    )
    background: Literal["auto", "transparent", "opaque"] | str
    input_references: Sequence[ContentPartImage]
    model: Required[str]
    n: int
    output_compression: int
    output_format: Literal["png", "jpeg", "webp", "svg"] | str
    prompt: Required[str]
    provider: ImageGenerationProviderPreferences
    quality: Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
    resolution: Literal["512", "1K", "2K", "4K", "768", "1.5K"] | str
    seed: int
    session_id: str
    size: str
    trace: TraceConfig | Mapping[str, object]
    user: str


if TYPE_CHECKING:

    class ImageGenerationRequest(TypedDict, total=False):
        aspect_ratio: (
            Literal[
                "1:1",
                "1:2",
                "1:4",
                "1:8",
                "2:1",
                "2:3",
                "3:2",
                "3:4",
                "4:1",
                "4:3",
                "4:5",
                "5:4",
                "8:1",
                "9:16",
                "16:9",
                "9:19.5",
                "19.5:9",
                "9:20",
                "20:9",
                "9:21",
                "21:9",
                "auto",
                "2.35:1",
                "5:2",
                "5:7",
                "7:5",
            ]
            | str
        )
        background: Literal["auto", "transparent", "opaque"] | str
        input_references: Sequence[ContentPartImage]
        model: Required[str]
        n: int
        output_compression: int
        output_format: Literal["png", "jpeg", "webp", "svg"] | str
        prompt: Required[str]
        provider: ImageGenerationProviderPreferences
        quality: Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
        resolution: Literal["512", "1K", "2K", "4K", "768", "1.5K"] | str
        seed: int
        session_id: str
        size: str
        trace: TraceConfig | Mapping[str, object]
        user: str
        stream: Literal[False]
        """Left out, or False: one whole answer."""
else:

    class ImageGenerationRequest(ImageGenerationParameters, total=False):
        stream: Literal[False]
        """Left out, or False: one whole answer."""


if TYPE_CHECKING:

    class ImageGenerationStreamRequest(TypedDict, total=False):
        aspect_ratio: (
            Literal[
                "1:1",
                "1:2",
                "1:4",
                "1:8",
                "2:1",
                "2:3",
                "3:2",
                "3:4",
                "4:1",
                "4:3",
                "4:5",
                "5:4",
                "8:1",
                "9:16",
                "16:9",
                "9:19.5",
                "19.5:9",
                "9:20",
                "20:9",
                "9:21",
                "21:9",
                "auto",
                "2.35:1",
                "5:2",
                "5:7",
                "7:5",
            ]
            | str
        )
        background: Literal["auto", "transparent", "opaque"] | str
        input_references: Sequence[ContentPartImage]
        model: Required[str]
        n: int
        output_compression: int
        output_format: Literal["png", "jpeg", "webp", "svg"] | str
        prompt: Required[str]
        provider: ImageGenerationProviderPreferences
        quality: Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
        resolution: Literal["512", "1K", "2K", "4K", "768", "1.5K"] | str
        seed: int
        session_id: str
        size: str
        trace: TraceConfig | Mapping[str, object]
        user: str
        stream: Required[Literal[True]]
        """True: events, as they come."""
else:

    class ImageGenerationStreamRequest(ImageGenerationParameters, total=False):
        stream: Required[Literal[True]]
        """True: events, as they come."""


if TYPE_CHECKING:

    class ImageGenerationAnyRequest(TypedDict, total=False):
        aspect_ratio: (
            Literal[
                "1:1",
                "1:2",
                "1:4",
                "1:8",
                "2:1",
                "2:3",
                "3:2",
                "3:4",
                "4:1",
                "4:3",
                "4:5",
                "5:4",
                "8:1",
                "9:16",
                "16:9",
                "9:19.5",
                "19.5:9",
                "9:20",
                "20:9",
                "9:21",
                "21:9",
                "auto",
                "2.35:1",
                "5:2",
                "5:7",
                "7:5",
            ]
            | str
        )
        background: Literal["auto", "transparent", "opaque"] | str
        input_references: Sequence[ContentPartImage]
        model: Required[str]
        n: int
        output_compression: int
        output_format: Literal["png", "jpeg", "webp", "svg"] | str
        prompt: Required[str]
        provider: ImageGenerationProviderPreferences
        quality: Literal["auto", "low", "medium", "high", "xhigh", "max"] | str
        resolution: Literal["512", "1K", "2K", "4K", "768", "1.5K"] | str
        seed: int
        session_id: str
        size: str
        trace: TraceConfig | Mapping[str, object]
        user: str
        stream: Required[bool | None]
        """Whether to give events, as they come."""
else:

    class ImageGenerationAnyRequest(ImageGenerationParameters, total=False):
        stream: Required[bool | None]
        """Whether to give events, as they come."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
