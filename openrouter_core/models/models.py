"""Models: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.common import Model as Model
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.common import AABenchmarkEntry as AABenchmarkEntry
    from openrouter_core.models.common import DABenchmarkEntry as DABenchmarkEntry
    from openrouter_core.models.common import DefaultParameters as DefaultParameters
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
    from openrouter_core.models.common_request import ModelName as ModelName
    from openrouter_core.models.models_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelResponse(Answer):
    data: Model | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelsCount(Value):
    count: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ModelsCountResponse(Answer):
    data: ModelsCount | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["ModelResponse", "ModelsCount", "ModelsCountResponse"],
        ("models_request",),
        {
            "AABenchmarkEntry": "openrouter_core.models.common",
            "DABenchmarkEntry": "openrouter_core.models.common",
            "DefaultParameters": "openrouter_core.models.common",
            "Model": "openrouter_core.models.common",
            "ModelAliasTarget": "openrouter_core.models.common",
            "ModelArchitecture": "openrouter_core.models.common",
            "ModelBenchmarks": "openrouter_core.models.common",
            "ModelLinks": "openrouter_core.models.common",
            "ModelName": "openrouter_core.models.common_request",
            "ModelReasoning": "openrouter_core.models.common",
            "ModelsListResponse": "openrouter_core.models.common",
            "PageLinks": "openrouter_core.models.common",
            "PerRequestLimits": "openrouter_core.models.common",
            "PricingOverride": "openrouter_core.models.common",
            "PublicPricing": "openrouter_core.models.common",
            "TopProviderInfo": "openrouter_core.models.common",
        },
    )
