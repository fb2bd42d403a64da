"""GET /benchmarks: list how models score in public benchmarks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.plain import Plain
from openrouter_core.call.operation import Endpoint, Operation
from openrouter_core.transport.loading import STACK_FULL_AT_ONCE, call, call_async

if TYPE_CHECKING:
    from openrouter_core import OpenRouterCore, RequestOptions, Result, SendError
    from openrouter_core.models.benchmarks import GetBenchmarksRequest, UnifiedBenchmarksResponse

BENCHMARKS_GET_BENCHMARKS: Final[Operation[UnifiedBenchmarksResponse]] = Operation(
    Endpoint(
        "GET",
        "/benchmarks",
        query=(
            "source",
            "task_type",
            "benchmark_type",
            "include_run_config",
            "search_engine",
            "search_surface",
            "arena",
            "category",
            "max_results",
        ),
    ),
    Plain("benchmarks.UnifiedBenchmarksResponse"),
)


def benchmarks_get_benchmarks(
    core: OpenRouterCore, request: GetBenchmarksRequest | None = None, options: RequestOptions | None = None
) -> Result[UnifiedBenchmarksResponse, SendError]:
    """List how models score in public benchmarks.

    The items differ by their `source`. At most 30 requests a minute for a key, 500 a day for an account. Takes
    `source`, `task_type`, `benchmark_type`, `include_run_config`, `search_engine`, `search_surface`, `arena`,
    `category`, `max_results`. Gives `Ok(UnifiedBenchmarksResponse)`; `Err` where the server refuses (400, 401, 429,
    500) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/benchmarks
    """
    try:
        return call(core, BENCHMARKS_GET_BENCHMARKS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def benchmarks_get_benchmarks_async(
    core: OpenRouterCore, request: GetBenchmarksRequest | None = None, options: RequestOptions | None = None
) -> Result[UnifiedBenchmarksResponse, SendError]:
    """Do what `benchmarks_get_benchmarks` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, BENCHMARKS_GET_BENCHMARKS, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
