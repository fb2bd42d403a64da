"""Byok: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.byok_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BYOKKey(Value):
    allowed_api_key_hashes: tuple[str, ...] = ()
    allowed_models: tuple[str, ...] = ()
    allowed_user_ids: tuple[str, ...] = ()
    created_at: str | None = None
    declared_region: Literal["global", "europe", "us"] | str | None = None
    declared_zdr: bool | None = None
    disabled: bool | None = None
    id: str | None = None
    is_byok_only: bool | None = None
    is_fallback: bool | None = None
    is_required: bool | None = None
    label: str | None = None
    """A masked piece of the key."""
    name: str | None = None
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
        | None
    ) = None
    sort_order: int | None = None
    """The lower is tried first."""
    workspace_id: str | None = None
    """None: of use in every workspace."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateBYOKKeyResponse(Answer):
    data: BYOKKey | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteBYOKKeyResponse(Answer):
    deleted: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetBYOKKeyResponse(Answer):
    data: BYOKKey | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ListBYOKKeysResponse(Page):
    data: tuple[BYOKKey, ...] = ()
    total_count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UpdateBYOKKeyResponse(Answer):
    data: BYOKKey | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "BYOKKey",
            "CreateBYOKKeyResponse",
            "DeleteBYOKKeyResponse",
            "GetBYOKKeyResponse",
            "ListBYOKKeysResponse",
            "UpdateBYOKKeyResponse",
        ],
        ("byok_request",),
        {},
    )
