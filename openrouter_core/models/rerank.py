"""Rerank: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.rerank_request import *
    from openrouter_core.models.shared_request import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from openrouter_core.models.shared_request import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from openrouter_core.models.shared_request import ProviderPreferences as ProviderPreferences
    from openrouter_core.models.shared_request import ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice
    from openrouter_core.models.shared_request import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CreateRerankResponse(Answer):
    id: str | None = None
    model: str | None = None
    provider: str | None = None
    results: tuple[RerankResult, ...] = ()
    usage: RerankUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RerankDocument(Value):
    image: str | None = None
    text: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RerankResult(Value):
    document: RerankDocument | None = None
    index: int | None = None
    """The place in the request's `documents`."""
    relevance_score: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RerankUsage(Value):
    cost: float | None = None
    """In credits."""
    search_units: int | None = None
    total_tokens: int | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        ["CreateRerankResponse", "RerankDocument", "RerankResult", "RerankUsage"],
        ("rerank_request",),
        {
            "PercentileLatencyCutoffs": "openrouter_core.models.shared_request",
            "PercentileThroughputCutoffs": "openrouter_core.models.shared_request",
            "ProviderPreferences": "openrouter_core.models.shared_request",
            "ProviderPreferencesMaxPrice": "openrouter_core.models.shared_request",
            "ProviderSortConfig": "openrouter_core.models.shared_request",
            "TraceConfig": "openrouter_core.models.shared_request",
        },
    )
