"""`WebSearchServerTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter
    from openrouter_core.models.web_search_user_location import WebSearchUserLocation


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchServerTool(Model):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    max_uses: int | None = None
    mode: (
        Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
        | str
        | None
    ) = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    user_location: WebSearchUserLocation | None = None
