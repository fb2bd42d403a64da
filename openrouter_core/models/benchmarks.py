"""Benchmarks: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.benchmarks_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TournamentStats(Value):
    first_place: int | None = None
    fourth_place: int | None = None
    second_place: int | None = None
    third_place: int | None = None
    total: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarkPricing(Value):
    completion: str | None = None
    """In US dollars a token, as text."""
    prompt: str | None = None
    """In US dollars a token, as text."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksAAItem(Value):
    agentic_index: float | None = None
    coding_index: float | None = None
    display_name: str | None = None
    intelligence_index: float | None = None
    model_permaslug: str | None = None
    pricing: UnifiedBenchmarkPricing | None = None
    source: Literal["artificial-analysis"] = "artificial-analysis"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksDAItem(Value):
    arena: str | None = None
    avg_generation_time_ms: float | None = None
    category: str | None = None
    display_name: str | None = None
    elo: float | None = None
    model_permaslug: str | None = None
    pricing: UnifiedBenchmarkPricing | None = None
    source: Literal["design-arena"] = "design-arena"
    tournament_stats: TournamentStats | None = None
    win_rate: float | None = None
    """Percent, 0 to 100."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksMeta(Value):
    as_of: str | None = None
    citation: str | None = None
    model_count: int | None = None
    source: Literal["artificial-analysis", "design-arena", "openrouter"] | str | None = None
    source_url: str | None = None
    task_type: str | None = None
    version: Literal["v1"] = "v1"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksORItem(Value):
    accuracy: float | None = None
    """A fraction from 0 to 1."""
    accuracy_stddev: float | None = None
    avg_cost_per_task: float | None = None
    """In US dollars."""
    benchmark_type: Literal["gpqa_diamond", "tau_bench_verified_airline"] | str | None = None
    display_name: str | None = None
    last_run_timestamp: str | None = None
    model_permaslug: str | None = None
    source: Literal["openrouter"] = "openrouter"
    total_tasks: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksResponse(Answer):
    data: tuple[Mapping[str, Any], ...] = ()
    meta: UnifiedBenchmarksMeta | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksSearchItem(Value):
    avg_cost_per_task: float | None = None
    """In US dollars."""
    avg_latency_per_task_ms: float | None = None
    benchmark_type: Literal["search_browsecomp", "search_hle", "search_dsqa", "search_widesearch"] | str | None = None
    display_name: str | None = None
    last_run_timestamp: str | None = None
    model_permaslug: str | None = None
    primary_metric: Literal["accuracy", "f1_by_item"] | str | None = None
    primary_score: float | None = None
    """A fraction from 0 to 1."""
    run_config: UnifiedBenchmarksSearchRunConfig | None = None
    search_engine: str | None = None
    search_surface: Literal["server-tool", "plugin"] | str | None = None
    source: Literal["openrouter"] = "openrouter"
    total_tasks: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnifiedBenchmarksSearchRunConfig(Value):
    max_agent_turns: int | None = None
    reasoning_effort: str | None = None
    temperature: float | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "TournamentStats",
            "UnifiedBenchmarkPricing",
            "UnifiedBenchmarksAAItem",
            "UnifiedBenchmarksDAItem",
            "UnifiedBenchmarksMeta",
            "UnifiedBenchmarksORItem",
            "UnifiedBenchmarksResponse",
            "UnifiedBenchmarksSearchItem",
            "UnifiedBenchmarksSearchRunConfig",
        ],
        ("benchmarks_request",),
        {},
    )
