"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam
from openrouter_core.models.shared import ChatAssistantImageImageUrl
from openrouter_core.models.shared_request import ProviderPreferences, TraceConfig

__all__ = [
    "AudioProviderPreferences",
    "ContentPartImage",
    "DecisionsBoxQuestion",
    "DecisionsChoiceQuestion",
    "DecisionsNoulCriteria",
    "DecisionsNoulQuestion",
    "DecisionsRequest",
    "DecisionsScoreQuestion",
    "ModelName",
    "NoParameters",
    "ProviderOptions",
]


class NoParameters(TypedDict, total=False):
    """Nothing to ask for: leave it out."""


class ModelName(TypedDict):
    """A model by its whole name, in place of author and slug."""

    model: str
    """As in `openai/gpt-4o`."""


ProviderOptions = TypedDict(
    "ProviderOptions",
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


class AudioProviderPreferences(TypedDict, total=False):
    data_collection: Literal["deny", "allow"] | str | None
    options: ProviderOptions
    zdr: bool | None


class ContentPartImage(TypedDict, total=False):
    image_url: Required[ChatAssistantImageImageUrlParam | ChatAssistantImageImageUrl]
    type: Required[Literal["image_url"]]


class DecisionsBoxQuestion(TypedDict, total=False):
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["box"]]


class DecisionsChoiceQuestion(TypedDict, total=False):
    criteria: Required[Mapping[str, str | Mapping[str, object] | Sequence[object] | None]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["choice"]]


class DecisionsNoulCriteria(TypedDict, total=False):
    false: Required[str | Mapping[str, object] | Sequence[object]]
    true: Required[str | Mapping[str, object] | Sequence[object]]


class DecisionsNoulQuestion(TypedDict, total=False):
    criteria: DecisionsNoulCriteria
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["noul"]]


class DecisionsScoreQuestion(TypedDict, total=False):
    criteria: Required[Sequence[str | Mapping[str, object] | Sequence[object]]]
    instructions: Required[str | Mapping[str, object] | Sequence[object]]
    type: Required[Literal["score"]]


class DecisionsRequest(TypedDict, total=False):
    model: Required[str]
    provider: ProviderPreferences | None
    questions: Required[
        Mapping[str, DecisionsBoxQuestion | DecisionsChoiceQuestion | DecisionsNoulQuestion | DecisionsScoreQuestion]
    ]
    session_id: str
    state: Required[str | Mapping[str, object] | Sequence[object]]
    trace: TraceConfig | Mapping[str, object]
    user: str


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
