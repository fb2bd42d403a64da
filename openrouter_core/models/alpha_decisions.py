"""Alpha decisions: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_all

if TYPE_CHECKING:
    from openrouter_core.models.common import DecisionsResponse as DecisionsResponse
    from openrouter_core.models.common import DecisionsUsage as DecisionsUsage
    from openrouter_core.models.common_request import DecisionsBoxQuestion as DecisionsBoxQuestion
    from openrouter_core.models.common_request import DecisionsChoiceQuestion as DecisionsChoiceQuestion
    from openrouter_core.models.common_request import DecisionsNoulCriteria as DecisionsNoulCriteria
    from openrouter_core.models.common_request import DecisionsNoulQuestion as DecisionsNoulQuestion
    from openrouter_core.models.common_request import DecisionsRequest as DecisionsRequest
    from openrouter_core.models.common_request import DecisionsScoreQuestion as DecisionsScoreQuestion
    from openrouter_core.models.shared_request import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from openrouter_core.models.shared_request import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from openrouter_core.models.shared_request import ProviderPreferences as ProviderPreferences
    from openrouter_core.models.shared_request import ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice
    from openrouter_core.models.shared_request import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [],
        (),
        {
            "DecisionsBoxQuestion": "openrouter_core.models.common_request",
            "DecisionsChoiceQuestion": "openrouter_core.models.common_request",
            "DecisionsNoulCriteria": "openrouter_core.models.common_request",
            "DecisionsNoulQuestion": "openrouter_core.models.common_request",
            "DecisionsRequest": "openrouter_core.models.common_request",
            "DecisionsResponse": "openrouter_core.models.common",
            "DecisionsScoreQuestion": "openrouter_core.models.common_request",
            "DecisionsUsage": "openrouter_core.models.common",
            "PercentileLatencyCutoffs": "openrouter_core.models.shared_request",
            "PercentileThroughputCutoffs": "openrouter_core.models.shared_request",
            "ProviderPreferences": "openrouter_core.models.shared_request",
            "ProviderPreferencesMaxPrice": "openrouter_core.models.shared_request",
            "ProviderSortConfig": "openrouter_core.models.shared_request",
            "TraceConfig": "openrouter_core.models.shared_request",
        },
    )
