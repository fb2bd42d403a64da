"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Literal

from typing_extensions import TypedDict, is_typeddict

__all__ = ["GetBenchmarksRequest"]


class GetBenchmarksRequest(TypedDict, total=False):
    source: Literal["artificial-analysis", "design-arena", "openrouter"] | str
    task_type: Literal["coding", "intelligence", "agentic", "search"] | str
    benchmark_type: (
        Literal[
            "gpqa_diamond",
            "tau_bench_verified_airline",
            "search_browsecomp",
            "search_hle",
            "search_dsqa",
            "search_widesearch",
        ]
        | str
    )
    include_run_config: bool
    search_engine: str
    search_surface: Literal["server-tool", "plugin"] | str
    arena: Literal["models", "builders", "agents"] | str
    category: str
    max_results: int
    """All if left out."""


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
