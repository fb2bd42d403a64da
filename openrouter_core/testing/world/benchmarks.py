"""How the world's models did in tests: each the same, and all of them well."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, one_of, whole
from openrouter_core.testing.world.inhabitants import SINCE
from openrouter_core.testing.world.models import gives, models_of
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_SOURCES: Final = ("artificial-analysis", "design-arena", "openrouter")
_TASKS: Final = ("coding", "intelligence", "agentic", "search")
_SEARCHES: Final = ("search_browsecomp", "search_hle", "search_dsqa", "search_widesearch")
_TYPES: Final = ("gpqa_diamond", "tau_bench_verified_airline", *_SEARCHES)


def _items(model: Record, query: Mapping[str, Any]) -> Iterator[Record]:
    """Give what each source says of a model."""
    name = {"model_permaslug": model["canonical_slug"], "display_name": model["name"]}
    pricing = {of: model["pricing"][of] for of in ("prompt", "completion")}
    indexes = dict.fromkeys(("agentic_index", "coding_index", "intelligence_index"), 50.0)
    yield {"source": "artificial-analysis", **name, **indexes, "pricing": pricing}
    stats = {**dict.fromkeys(("first_place", "second_place", "third_place", "fourth_place"), 1), "total": 4}
    arena = {"arena": "models", "category": "website", "elo": 1_200.0, "win_rate": 50.0, "avg_generation_time_ms": 1.0}
    yield {"source": "design-arena", **name, **arena, "tournament_stats": stats, "pricing": pricing}
    run = {"source": "openrouter", **name, "last_run_timestamp": SINCE, "total_tasks": 10, "avg_cost_per_task": 0.01}
    for kind in _TYPES[:2]:
        yield {**run, "benchmark_type": kind, "accuracy": 0.9, "accuracy_stddev": 0.01}
    config = {"max_agent_turns": 10, "reasoning_effort": None, "temperature": None}
    for kind in _SEARCHES:
        yield {
            **run,
            "benchmark_type": kind,
            "search_engine": "exa",
            "search_surface": "server-tool",
            "primary_metric": "accuracy",
            "primary_score": 0.9,
            "avg_latency_per_task_ms": 1.0,
            **({"run_config": config} if query.get("include_run_config", False) else {}),
        }


def _task_of(item: Record) -> set[str]:
    """Tell which tasks a score is for."""
    if item["source"] == "openrouter":
        kind = item["benchmark_type"]
        return {"search"} if kind in _SEARCHES else {"agentic" if kind.startswith("tau") else "intelligence"}
    return set(_TASKS[:3]) if item["source"] == "artificial-analysis" else {"coding"}


def _get(state: State, asked: Asked) -> Mapping[str, Any]:
    query = asked.query
    models = [each for each in models_of(state.world) if gives(each, "text")]
    names = ("source", "benchmark_type", "search_engine", "search_surface", "arena", "category")
    found = [
        item
        for model in models
        for item in _items(model, query)
        if all(item.get(name) == query[name] for name in names if name in query)
        and ("task_type" not in query or query["task_type"] in _task_of(item))
    ]
    meta = {
        "as_of": state.now(),
        "version": "v1",
        "model_count": len({each["model_permaslug"] for each in found}),
        "source": query.get("source"),
        "source_url": None,
        "citation": None,
        "task_type": query.get("task_type"),
    }
    return {"data": found[: int(query.get("max_results", len(found)))], "meta": meta}


_QUERY: Final = {
    "source": one_of(*_SOURCES),
    "task_type": one_of(*_TASKS),
    "benchmark_type": one_of(*_TYPES),
    "include_run_config": FLAG,
    "search_engine": TEXT,
    "search_surface": one_of("server-tool", "plugin"),
    "arena": one_of("models", "builders", "agents"),
    "category": TEXT,
    "max_results": whole(1),
}
ROUTES: Final = (Route("GET", "/benchmarks", _get, query=_QUERY),)
