"""What was used, by day and by whatever else it is asked by: counted from the calls to this stand-in."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.models.json_value import is_array
from openrouter_core.testing.world.checks import (
    DAY,
    FLAG,
    MOMENT,
    OBJECT,
    TEXT,
    UUID,
    either,
    many,
    number,
    one_of,
    shape,
    whole,
)
from openrouter_core.testing.world.inhabitants import USER, WORKSPACE
from openrouter_core.testing.world.refusal import unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from openrouter_core.testing.world.entry import Entry
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_METRICS: Final[Mapping[str, tuple[str, str, Callable[[Entry], float]]]] = {
    "request_count": ("Requests", "number", lambda _: 1),
    "tokens_prompt": ("Prompt tokens", "number", lambda entry: entry.came),
    "tokens_completion": ("Completion tokens", "number", lambda entry: entry.went),
    "tokens_total": ("Tokens", "number", lambda entry: entry.came + entry.went),
    "total_usage": ("Spend", "currency", lambda entry: entry.cost),
}
"""What can be counted: how it is called, how it is shown, and what a call adds to it."""

_DIMENSIONS: Final[Mapping[str, tuple[str, Callable[[Entry], str]]]] = {
    "model": ("Model", lambda entry: entry.model),
    "provider": ("Provider", lambda entry: entry.provider),
    "api_key_hash": ("API key", lambda entry: entry.key),
    "finish_reason": ("Finish reason", lambda entry: entry.finish_reason or ""),
}
"""What it can be counted by."""

_GRANULARITIES: Final[Mapping[str, Callable[[datetime], datetime]]] = {
    "minute": lambda at: at.replace(second=0),
    "hour": lambda at: at.replace(second=0, minute=0),
    "day": lambda at: at.replace(second=0, minute=0, hour=0),
    "week": lambda at: at.replace(second=0, minute=0, hour=0) - timedelta(days=at.weekday()),
    "month": lambda at: at.replace(second=0, minute=0, hour=0, day=1),
}

_OPERATORS: Final[Mapping[str, Callable[[Any, Any], bool]]] = {
    "eq": lambda have, want: have == want,
    "neq": lambda have, want: have != want,
    "in": lambda have, want: have in want,
    "not_in": lambda have, want: have not in want,
    "gt": lambda have, want: have > str(want),
    "gte": lambda have, want: have >= str(want),
    "lt": lambda have, want: have < str(want),
    "lte": lambda have, want: have <= str(want),
}
_ARRAYS: Final = {"in", "not_in"}


def _meta(_state: State, _asked: Asked) -> Mapping[str, Any]:
    return {
        "data": {
            "metrics": [
                {"name": name, "display_label": label, "display_format": shown, "is_rate": False}
                for name, (label, shown, _) in _METRICS.items()
            ],
            "dimensions": [{"name": name, "display_label": label} for name, (label, _) in _DIMENSIONS.items()],
            "granularities": [{"name": name, "display_label": name.title()} for name in _GRANULARITIES],
            "operators": [
                {"name": name, "value_type": "array" if name in _ARRAYS else "scalar"} for name in _OPERATORS
            ],
        }
    }


def _passes(entry: Entry, filters: Sequence[Record]) -> bool:
    return all(_OPERATORS[each["operator"]](_DIMENSIONS[each["field"]][1](entry), each["value"]) for each in filters)


def _refuse_what_is_not_counted(body: Record, shown: set[str]) -> None:
    for name in ("classifier_dimensions", "classifier_filters"):
        if name in body:
            raise unfit(f"{name}: there are no classifiers.")
    for at, each in enumerate(body.get("filters", ())):
        if is_array(each["value"]) is not (each["operator"] in _ARRAYS):
            raise unfit(f"filters[{at}].value: {'a list' if each['operator'] in _ARRAYS else 'no list'} is wanted.")
    if "order_by" in body and body["order_by"]["field"] not in shown:
        raise unfit(f"order_by.field: one of {', '.join(sorted(shown))} is wanted.")


def _query(state: State, asked: Asked) -> Mapping[str, Any]:
    body = asked.body
    granularity: str = body.get("granularity", "")
    dates = [f"date__{granularity}"] if granularity else []
    _refuse_what_is_not_counted(body, {*body["metrics"], *body.get("dimensions", ()), *dates})
    span = body.get("time_range")
    entries = [entry for entry in state.ledger.entries().values() if _passes(entry, body.get("filters", ()))]
    if span is not None:
        start, end = (datetime.fromisoformat(span[name]) for name in ("start", "end"))
        entries = [entry for entry in entries if start <= datetime.fromisoformat(entry.at) < end]
    rows: dict[tuple[str, ...], Record] = {}
    for entry in entries:
        said = {name: _DIMENSIONS[name][1](entry) for name in body.get("dimensions", ())}
        for date in dates:
            said[date] = _GRANULARITIES[granularity](datetime.fromisoformat(entry.at)).isoformat()
        row = rows.setdefault(tuple(said.values()), {**said, **dict.fromkeys(body["metrics"], 0)})
        for name in body["metrics"]:
            row[name] += _METRICS[name][2](entry)
    found = list(rows.values())
    if "order_by" in body:
        order = body["order_by"]
        found.sort(key=lambda row: row[order["field"]], reverse=order["direction"] == "desc")
    page = found[: int(body.get("limit", len(found)))]
    told = {"query_time_ms": 1, "row_count": len(page), "truncated": len(page) < len(found)}
    return {"data": {"data": page, "metadata": told}}


def _activity(state: State, asked: Asked) -> Mapping[str, Any]:
    """Give a row for each day and model, and each workspace if so asked."""
    query = asked.query
    rows: dict[tuple[str, str, str], list[Entry]] = {}
    for entry in state.ledger.entries().values():
        workspace = state.shelf("keys").get(entry.key, {}).get("workspace_id", WORKSPACE)
        user = state.shelf("keys").get(entry.key, {}).get("creator_user_id", USER)
        have = {"date": entry.at[:10], "api_key_hash": entry.key, "user_id": user, "workspace_id": workspace}
        if all(query.get(name, value) == value for name, value in have.items()):
            split = workspace if "group_by" in query else ""
            rows.setdefault((entry.at[:10], entry.model, split), []).append(entry)
    return {"data": [_row(*group, entries) for group, entries in rows.items()]}


def _row(date: str, model: str, workspace: str, entries: list[Entry]) -> Record:
    return {
        "date": date,
        "model": model,
        "model_permaslug": model,
        "endpoint_id": f"endpoint of {model}",
        "provider_name": entries[0].provider,
        "requests": len(entries),
        "prompt_tokens": sum(entry.came for entry in entries),
        "completion_tokens": sum(entry.went for entry in entries),
        "reasoning_tokens": 0,
        "cached_tokens": 0,
        "usage": sum(entry.cost for entry in entries),
        "byok_usage_inference": 0.0,
        **({"workspace_id": workspace} if workspace else {}),
    }


_VALUE: Final = either(TEXT, number(), many(either(TEXT, number())))
_FILTER: Final = {
    "field!": one_of(*_DIMENSIONS),
    "operator!": one_of(*_OPERATORS),
    "value!": _VALUE,
    "include_unset": FLAG,
}
_BODY: Final = {
    "metrics!": many(one_of(*_METRICS), 1),
    "dimensions": many(one_of(*_DIMENSIONS), most=2),
    "filters": many(shape(_FILTER), most=20),
    "granularity": one_of(*_GRANULARITIES),
    "group_limit": whole(1),
    "limit": whole(1),
    "order_by": shape({"field!": TEXT, "direction!": one_of("asc", "desc")}),
    "time_range": shape({"start!": MOMENT, "end!": MOMENT}),
    "classifier_dimensions": OBJECT,
    "classifier_filters": OBJECT,
}
_ACTIVITY: Final = {
    "date": DAY,
    "api_key_hash": TEXT,
    "user_id": TEXT,
    "group_by": one_of("workspace"),
    "workspace_id": UUID,
}
ROUTES: Final = (
    Route("GET", "/analytics/meta", _meta),
    Route("POST", "/analytics/query", _query, body=_BODY),
    Route("GET", "/activity", _activity, query=_ACTIVITY),
)
