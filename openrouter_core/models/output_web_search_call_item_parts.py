"""`OutputWebSearchCallItemActionFindInPage`, `OutputWebSearchCallItemActionOpenPage` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_call_item_action_search_parts import WebSearchSource


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchCallItemActionFindInPage(Model):
    pattern: str | None = None
    type: Literal["find_in_page"] = "find_in_page"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchCallItemActionOpenPage(Model):
    type: Literal["open_page"] = "open_page"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchCallItemActionSearch(Model):
    queries: tuple[str, ...] = ()
    query: str | None = None
    sources: tuple[WebSearchSource, ...] = ()
    type: Literal["search"] = "search"
