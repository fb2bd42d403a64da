"""`Preview_WebSearchServerTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.preview_web_search_user_location import Preview_WebSearchUserLocation
    from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Preview_WebSearchServerTool(Model):
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
    type: Literal["web_search_preview"] = "web_search_preview"
    user_location: Preview_WebSearchUserLocation | None = None
