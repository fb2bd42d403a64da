"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "CreateBYOKKeyRequest",
    "DeleteBYOKKeyRequest",
    "GetBYOKKeyRequest",
    "ListBYOKKeysRequest",
    "UpdateBYOKKeyRequest",
]


class CreateBYOKKeyRequest(TypedDict, total=False):
    allowed_api_key_hashes: Sequence[str] | None
    """None: all API keys; else at least one."""
    allowed_models: Sequence[str] | None
    allowed_user_ids: Sequence[str] | None
    declared_region: Literal["global", "europe", "us"] | str | None
    declared_zdr: bool | None
    disabled: bool
    is_byok_only: bool
    is_fallback: bool
    """True: tried after the keys that are none."""
    is_required: bool
    key: Required[str]
    """The provider's secret; never shown again."""
    name: str | None
    provider: Required[
        Literal[
            "ai21",
            "aion-labs",
            "akashml",
            "alibaba",
            "amazon-bedrock",
            "amazon-nova",
            "ambient",
            "anthropic",
            "arcee-ai",
            "atlas-cloud",
            "avian",
            "azure",
            "baidu",
            "baseten",
            "black-forest-labs",
            "byteplus",
            "cerebras",
            "chutes",
            "cirrascale",
            "clarifai",
            "cloudflare",
            "cohere",
            "coreweave",
            "crusoe",
            "darkbloom",
            "databricks",
            "decart",
            "deepgram",
            "deepinfra",
            "deepseek",
            "dekallm",
            "digitalocean",
            "featherless",
            "fireworks",
            "fish-audio",
            "friendli",
            "gmicloud",
            "google-ai-studio",
            "google-vertex",
            "groq",
            "heygen",
            "inception",
            "inceptron",
            "inferact-vllm",
            "inference-net",
            "infermatic",
            "inflection",
            "io-net",
            "ionstream",
            "krea",
            "liquid",
            "makora",
            "mancer",
            "mara",
            "meta",
            "minimax",
            "mistral",
            "modal",
            "modelrun",
            "modular",
            "moonshotai",
            "morph",
            "ncompass",
            "nebius",
            "nex-agi",
            "nextbit",
            "novita",
            "nvidia",
            "open-inference",
            "openai",
            "parasail",
            "perceptron",
            "perplexity",
            "phala",
            "poolside",
            "quiver",
            "recraft",
            "reka",
            "relace",
            "runway",
            "sail-research",
            "sakana",
            "sakana-ai",
            "sambanova",
            "seed",
            "siliconflow",
            "sourceful",
            "stepfun",
            "streamlake",
            "switchpoint",
            "tencent",
            "tenstorrent",
            "thinkingmachines",
            "together",
            "upstage",
            "venice",
            "wafer",
            "wandb",
            "wandb-legacy",
            "xai",
            "xiaomi",
            "z-ai",
            "amazon-bedrock/claude-on-aws",
            "anthropic/2",
            "assemblyai",
            "claude-on-aws",
            "cosine",
            "elevenlabs",
            "near-ai",
            "ollama",
            "pareto-alpha",
            "primeintellect",
            "recursive",
            "respan",
            "scaledown",
            "typesafe",
            "unbiased",
            "voyageai",
        ]
        | str
    ]
    workspace_id: str


class DeleteBYOKKeyRequest(TypedDict, total=False):
    id: Required[str]


class GetBYOKKeyRequest(TypedDict, total=False):
    id: Required[str]


class ListBYOKKeysRequest(TypedDict, total=False):
    offset: int | None
    limit: int
    workspace_id: str
    provider: (
        Literal[
            "ai21",
            "aion-labs",
            "akashml",
            "alibaba",
            "amazon-bedrock",
            "amazon-nova",
            "ambient",
            "anthropic",
            "arcee-ai",
            "atlas-cloud",
            "avian",
            "azure",
            "baidu",
            "baseten",
            "black-forest-labs",
            "byteplus",
            "cerebras",
            "chutes",
            "cirrascale",
            "clarifai",
            "cloudflare",
            "cohere",
            "coreweave",
            "crusoe",
            "darkbloom",
            "databricks",
            "decart",
            "deepgram",
            "deepinfra",
            "deepseek",
            "dekallm",
            "digitalocean",
            "featherless",
            "fireworks",
            "fish-audio",
            "friendli",
            "gmicloud",
            "google-ai-studio",
            "google-vertex",
            "groq",
            "heygen",
            "inception",
            "inceptron",
            "inferact-vllm",
            "inference-net",
            "infermatic",
            "inflection",
            "io-net",
            "ionstream",
            "krea",
            "liquid",
            "makora",
            "mancer",
            "mara",
            "meta",
            "minimax",
            "mistral",
            "modal",
            "modelrun",
            "modular",
            "moonshotai",
            "morph",
            "ncompass",
            "nebius",
            "nex-agi",
            "nextbit",
            "novita",
            "nvidia",
            "open-inference",
            "openai",
            "parasail",
            "perceptron",
            "perplexity",
            "phala",
            "poolside",
            "quiver",
            "recraft",
            "reka",
            "relace",
            "runway",
            "sail-research",
            "sakana",
            "sakana-ai",
            "sambanova",
            "seed",
            "siliconflow",
            "sourceful",
            "stepfun",
            "streamlake",
            "switchpoint",
            "tencent",
            "tenstorrent",
            "thinkingmachines",
            "together",
            "upstage",
            "venice",
            "wafer",
            "wandb",
            "wandb-legacy",
            "xai",
            "xiaomi",
            "z-ai",
            "amazon-bedrock/claude-on-aws",
            "anthropic/2",
            "assemblyai",
            "claude-on-aws",
            "cosine",
            "elevenlabs",
            "near-ai",
            "ollama",
            "pareto-alpha",
            "primeintellect",
            "recursive",
            "respan",
            "scaledown",
            "typesafe",
            "unbiased",
            "voyageai",
        ]
        | str
    )


class UpdateBYOKKeyRequest(TypedDict, total=False):
    id: Required[str]
    allowed_api_key_hashes: Sequence[str] | None
    allowed_models: Sequence[str] | None
    allowed_user_ids: Sequence[str] | None
    declared_region: Literal["global", "europe", "us"] | str | None
    declared_zdr: bool | None
    disabled: bool
    is_byok_only: bool
    is_fallback: bool
    is_required: bool
    key: str
    """Replaces the secret, which is lost."""
    name: str | None


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
