"""Keys of one's own for providers: stored, never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, UUID, many, maybe, one_of, text
from openrouter_core.testing.world.collection import Collection
from openrouter_core.testing.world.inhabitants import WORKSPACE
from openrouter_core.testing.world.route import PAGES

if TYPE_CHECKING:
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_PROVIDERS: Final = """
    ai21 aion-labs akashml alibaba amazon-bedrock amazon-nova ambient anthropic arcee-ai atlas-cloud avian azure
    baidu baseten black-forest-labs byteplus cerebras chutes cirrascale clarifai cloudflare cohere coreweave
    crusoe darkbloom databricks decart deepgram deepinfra deepseek dekallm digitalocean featherless fireworks
    fish-audio friendli gmicloud google-ai-studio google-vertex groq heygen inception inceptron inferact-vllm
    inference-net infermatic inflection io-net ionstream krea liquid makora mancer mara meta minimax mistral
    modal modelrun modular moonshotai morph ncompass nebius nex-agi nextbit novita nvidia open-inference openai
    parasail perceptron perplexity phala poolside quiver recraft reka relace runway sail-research sakana
    sakana-ai sambanova seed siliconflow sourceful stepfun streamlake switchpoint tencent tenstorrent
    thinkingmachines together upstage venice wafer wandb wandb-legacy xai xiaomi z-ai
    amazon-bedrock/claude-on-aws anthropic/2 assemblyai claude-on-aws cosine elevenlabs near-ai ollama
    pareto-alpha primeintellect recursive respan scaledown typesafe unbiased voyageai
""".split()  # noqa: SIM905 - a list of them would be longer than all the rest

_FIELDS: Final = {
    "name": maybe(text(most=255)),
    "disabled": FLAG,
    "is_byok_only": FLAG,
    "is_fallback": FLAG,
    "is_required": FLAG,
    "declared_region": one_of("global", "europe", "us", None),
    "declared_zdr": maybe(FLAG),
    "allowed_api_key_hashes": maybe(many(text(like="[a-f0-9]{64}"), 1, 100)),
    "allowed_models": maybe(many(TEXT, most=100)),
    "allowed_user_ids": maybe(many(TEXT, most=100)),
}


def _check(state: State, asked: Asked, record: Record) -> None:
    record["workspace_id"] = state.workspace(record)
    if "key" in asked.body:
        record["label"] = f"...{asked.body['key'][-4:]}"
    record["sort_order"] = record["sort_order"] or state.number()


def _listed(_state: State, asked: Asked, record: Record) -> bool:
    wanted = {"workspace_id": WORKSPACE, "provider": record["provider"], **asked.query}
    return all(record[name] == wanted[name] for name in ("workspace_id", "provider"))


ROUTES: Final = Collection(
    "/byok",
    "provider key",
    blank={
        "provider": "",
        "workspace_id": WORKSPACE,
        **dict.fromkeys(_FIELDS),
        **dict.fromkeys(("disabled", "is_byok_only", "is_fallback", "is_required"), False),
        "label": "",
        "sort_order": 0,
    },
    makes={"key!": text(1), "provider!": one_of(*_PROVIDERS), "workspace_id": UUID, **_FIELDS},
    changes={"key": text(1), **_FIELDS},
    query={**PAGES, "workspace_id": UUID, "provider": one_of(*_PROVIDERS)},
    check=_check,
    listed=_listed,
).routes()
