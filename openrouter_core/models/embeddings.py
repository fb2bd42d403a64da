"""Embeddings: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.common import (
    BatchObjectResultResponseBodyUsagePromptTokensDetails as BatchObjectResultResponseBodyUsagePromptTokensDetails,
)
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen
from openrouter_core.models.shared import CostDetails as CostDetails

if TYPE_CHECKING:
    from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam as ChatAssistantImageImageUrlParam
    from openrouter_core.models.common import AABenchmarkEntry as AABenchmarkEntry
    from openrouter_core.models.common import DABenchmarkEntry as DABenchmarkEntry
    from openrouter_core.models.common import DefaultParameters as DefaultParameters
    from openrouter_core.models.common import Model as Model
    from openrouter_core.models.common import ModelAliasTarget as ModelAliasTarget
    from openrouter_core.models.common import ModelArchitecture as ModelArchitecture
    from openrouter_core.models.common import ModelBenchmarks as ModelBenchmarks
    from openrouter_core.models.common import ModelLinks as ModelLinks
    from openrouter_core.models.common import ModelReasoning as ModelReasoning
    from openrouter_core.models.common import ModelsListResponse as ModelsListResponse
    from openrouter_core.models.common import PageLinks as PageLinks
    from openrouter_core.models.common import PerRequestLimits as PerRequestLimits
    from openrouter_core.models.common import PricingOverride as PricingOverride
    from openrouter_core.models.common import PublicPricing as PublicPricing
    from openrouter_core.models.common import TopProviderInfo as TopProviderInfo
    from openrouter_core.models.embeddings_request import *
    from openrouter_core.models.shared import ChatAssistantImageImageUrl as ChatAssistantImageImageUrl
    from openrouter_core.models.shared_request import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from openrouter_core.models.shared_request import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from openrouter_core.models.shared_request import ProviderPreferences as ProviderPreferences
    from openrouter_core.models.shared_request import ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice
    from openrouter_core.models.shared_request import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateEmbeddingsResponse(Answer):
    data: tuple[Embedding, ...] = ()
    id: str | None = None
    model: str | None = None
    object: Literal["list"] = "list"
    usage: EmbeddingsUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Embedding(Value):
    embedding: tuple[float, ...] | str | None = None
    index: int | None = None
    object: Literal["embedding"] = "embedding"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EmbeddingsUsage(Value):
    cost: float | None = None
    """In credits."""
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: BatchObjectResultResponseBodyUsagePromptTokensDetails | None = None
    total_tokens: int | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["CreateEmbeddingsResponse", "Embedding", "EmbeddingsUsage"],
        ("embeddings_request",),
        {
            "AABenchmarkEntry": "openrouter_core.models.common",
            "BatchObjectResultResponseBodyUsagePromptTokensDetails": "openrouter_core.models.common",
            "ChatAssistantImageImageUrl": "openrouter_core.models.shared",
            "ChatAssistantImageImageUrlParam": "openrouter_core.models.chat_request",
            "CostDetails": "openrouter_core.models.shared",
            "DABenchmarkEntry": "openrouter_core.models.common",
            "DefaultParameters": "openrouter_core.models.common",
            "Model": "openrouter_core.models.common",
            "ModelAliasTarget": "openrouter_core.models.common",
            "ModelArchitecture": "openrouter_core.models.common",
            "ModelBenchmarks": "openrouter_core.models.common",
            "ModelLinks": "openrouter_core.models.common",
            "ModelReasoning": "openrouter_core.models.common",
            "ModelsListResponse": "openrouter_core.models.common",
            "PageLinks": "openrouter_core.models.common",
            "PerRequestLimits": "openrouter_core.models.common",
            "PercentileLatencyCutoffs": "openrouter_core.models.shared_request",
            "PercentileThroughputCutoffs": "openrouter_core.models.shared_request",
            "PricingOverride": "openrouter_core.models.common",
            "ProviderPreferences": "openrouter_core.models.shared_request",
            "ProviderPreferencesMaxPrice": "openrouter_core.models.shared_request",
            "ProviderSortConfig": "openrouter_core.models.shared_request",
            "PublicPricing": "openrouter_core.models.common",
            "TopProviderInfo": "openrouter_core.models.common",
            "TraceConfig": "openrouter_core.models.shared_request",
        },
    )
