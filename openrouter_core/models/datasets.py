"""Datasets: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.datasets_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AppRankingsItem(Value):
    app_id: int | None = None
    app_name: str | None = None
    rank: int | None = None
    total_requests: int | None = None
    total_tokens: str | None = None
    """A whole number as text, as it may be large."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AppRankingsResponse(Page):
    data: tuple[AppRankingsItem, ...] = ()
    meta: RankingsDailyMeta | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RankingsDailyItem(Value):
    date: str | None = None
    """YYYY-MM-DD, a UTC day."""
    model_permaslug: str | None = None
    total_tokens: str | None = None
    """A whole number as text, as it may be large."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RankingsDailyMeta(Value):
    as_of: str | None = None
    end_date: str | None = None
    start_date: str | None = None
    version: Literal["v1"] = "v1"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RankingsDailyResponse(Answer):
    data: tuple[RankingsDailyItem, ...] = ()
    meta: RankingsDailyMeta | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class SessionCostItem(Value):
    app_name: str | None = None
    app_slug: str | None = None
    median_session_cost_usd: float | None = None
    """In US dollars for a session."""
    model_permaslug: str | None = None
    turn_range: Literal["1-turn", "2-9-turns", "10-49-turns", "50-plus-turns"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class SessionCostMeta(Value):
    as_of: str | None = None
    version: Literal["v1"] = "v1"
    window_days: int | None = None
    window_end_date: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class SessionCostResponse(Page):
    data: tuple[SessionCostItem, ...] = ()
    meta: SessionCostMeta | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "AppRankingsItem",
            "AppRankingsResponse",
            "RankingsDailyItem",
            "RankingsDailyMeta",
            "RankingsDailyResponse",
            "SessionCostItem",
            "SessionCostMeta",
            "SessionCostResponse",
        ],
        ("datasets_request",),
        {},
    )
