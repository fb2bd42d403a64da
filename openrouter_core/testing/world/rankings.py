"""What everybody uses, as far as this world knows: its models, a little of each, every day the same."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import DAY, TEXT, one_of, whole
from openrouter_core.testing.world.inhabitants import CATEGORIES
from openrouter_core.testing.world.models import gives, models_of
from openrouter_core.testing.world.refusal import unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_APPS: Final = (("Stand-in Chat", "stand-in-chat", "productivity"), ("Stand-in Code", "stand-in-code", "coding"))
_TURNS: Final = ("1-turn", "2-9-turns", "10-49-turns", "50-plus-turns")
_MOST_DAYS: Final = 366
_PERIODS: Final[Mapping[str, Callable[[date], date]]] = {
    "day": lambda day: day,
    "week": lambda day: day - timedelta(days=day.weekday()),
    "month": lambda day: day.replace(day=1),
}
"""When the period begins that a day lies in."""


def _span(state: State, asked: Asked) -> tuple[list[date], Mapping[str, Any]]:
    """Give the days that were asked for, by default the last seven, and what is told of them."""
    today = date.fromisoformat(state.now()[:10])
    end = date.fromisoformat(asked.query.get("end_date", str(today)))
    start = date.fromisoformat(asked.query.get("start_date", str(min(end, today) - timedelta(days=6))))
    if start > end or (end - start).days > _MOST_DAYS:
        raise unfit(f"start_date: a day up to {_MOST_DAYS} days before the end is wanted.")
    days = [start + timedelta(days=at) for at in range((end - start).days + 1)]
    meta = {"as_of": state.now(), "start_date": str(start), "end_date": str(end), "version": "v1"}
    return [day for day in days if day <= today], meta


def _texts(state: State) -> list[Record]:
    return [each for each in models_of(state.world) if gives(each, "text")]


def _tokens(place: int) -> int:
    """Give how many tokens a model has seen in a day, by its place: nobody counts them here."""
    return 1_000_000 // (place + 1)


def _daily(state: State, asked: Asked) -> Mapping[str, Any]:
    days, meta = _span(state, asked)
    begins = _PERIODS[asked.query.get("period", "day")]
    totals: dict[tuple[str, str], int] = {}
    for day in days:
        for place, model in enumerate(_texts(state)):
            row = (str(begins(day)), model["canonical_slug"])
            totals[row] = totals.get(row, 0) + _tokens(place)
    rows = [{"date": day, "model_permaslug": name, "total_tokens": str(total)} for (day, name), total in totals.items()]
    return {"data": rows, "meta": meta}


def _apps(state: State, asked: Asked) -> Mapping[str, Any]:
    days, meta = _span(state, asked)
    wanted = asked.query.get("category")
    found = [
        {
            "rank": place + 1,
            "app_id": place + 1,
            "app_name": name,
            "total_tokens": str(_tokens(place) * len(days)),
            "total_requests": 1_000 * len(days),
        }
        for place, (name, _, category) in enumerate(_APPS)
        if wanted in {None, category}
    ]
    return {"data": asked.page(found), "meta": meta}


def _sessions(state: State, asked: Asked) -> Mapping[str, Any]:
    have = [
        {
            "app_name": name,
            "app_slug": slug,
            "model": model["canonical_slug"],
            "turn_range": turns,
            "cost": 0.01 * (at + 1),
        }
        for name, slug, _ in _APPS
        for model in _texts(state)
        for at, turns in enumerate(_TURNS)
    ]
    found = [
        {
            **{name: each[name] for name in ("app_name", "app_slug", "turn_range")},
            "model_permaslug": each["model"],
            "median_session_cost_usd": each["cost"],
        }
        for each in have
        if all(each[name] == asked.query.get(name, each[name]) for name in ("app_slug", "model", "turn_range"))
    ]
    now = state.now()
    meta = {"as_of": now, "version": "v1", "window_days": 7, "window_end_date": now[:10]}
    return {"data": asked.page(found, 100), "meta": meta}


def _tasks(state: State, _asked: Asked) -> Mapping[str, Any]:
    """Give what models are used for: one thing."""
    models = [
        {"id": each["id"], "tag_usage_share": 1 / len(_texts(state)), "tag_token_share": 1 / len(_texts(state))}
        for each in _texts(state)
    ]
    shares = {"usage_share": 1.0, "token_share": 1.0}
    task = {
        "tag": "conversation:test",
        "display_name": "Tests",
        "macro_category": "conversation",
        "category_usage_share": 1.0,
        "category_token_share": 1.0,
        **shares,
        "models": models,
    }
    categories = [{"key": "conversation", "label": "Conversation", **shares}]
    data = {"as_of": state.now(), "window_days": 7, "classifications": [task], "macro_categories": categories}
    return {"data": data}


_SPAN: Final = {"start_date": DAY, "end_date": DAY}
_DAILY: Final = {
    **_SPAN,
    "period": one_of("day", "week", "month"),
    "modality": one_of("text", "image", "image_output", "audio", "tool_calling"),
    "context_bucket": one_of("1K", "10K", "100K", "1M", "10M"),
    "category": one_of(*CATEGORIES),
    "language_type": one_of("natural", "programming"),
}
_RANKED: Final = {
    **_SPAN,
    "category": one_of("coding", "creative", "productivity", "entertainment"),
    "subcategory": TEXT,
    "sort": one_of("popular", "trending"),
    "limit": whole(1, 100),
    "offset": whole(0, 100),
}
_COSTS: Final = {
    "app_slug": TEXT,
    "model": TEXT,
    "turn_range": one_of(*_TURNS),
    "limit": whole(1, 500),
    "offset": whole(0, 5_000),
}
ROUTES: Final = (
    Route("GET", "/datasets/rankings-daily", _daily, query=_DAILY),
    Route("GET", "/datasets/app-rankings", _apps, query=_RANKED),
    Route("GET", "/datasets/session-cost", _sessions, query=_COSTS),
    Route("GET", "/classifications/task", _tasks, query={"window": one_of("7d")}),
)
