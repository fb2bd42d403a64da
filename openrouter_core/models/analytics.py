"""Analytics: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.analytics_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ActivityItem(Value):
    byok_usage_inference: float | None = None
    """In US dollars, by your provider keys."""
    cached_tokens: int | None = None
    completion_tokens: int | None = None
    date: str | None = None
    endpoint_id: str | None = None
    model: str | None = None
    model_permaslug: str | None = None
    prompt_tokens: int | None = None
    provider_name: str | None = None
    reasoning_tokens: int | None = None
    requests: int | None = None
    usage: float | None = None
    """In US dollars."""
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ActivityResponse(Answer):
    data: tuple[ActivityItem, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsDimension(Value):
    display_label: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsGranularity(Value):
    display_label: str | None = None
    name: Literal["minute", "hour", "day", "week", "month"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsMeta(Value):
    dimensions: tuple[AnalyticsDimension, ...] = ()
    granularities: tuple[AnalyticsGranularity, ...] = ()
    metrics: tuple[AnalyticsMetric, ...] = ()
    operators: tuple[AnalyticsOperator, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsMetric(Value):
    display_format: Literal["number", "currency", "percent", "latency", "throughput"] | str | None = None
    display_label: str | None = None
    is_rate: bool | None = None
    """True: a mean, not to be summed."""
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsOperator(Value):
    name: Literal["eq", "neq", "in", "not_in", "gt", "gte", "lt", "lte"] | str | None = None
    value_type: Literal["scalar", "array"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsQueryMetadata(Value):
    query_time_ms: float | None = None
    row_count: int | None = None
    truncated: bool | None = None
    """True: there were more rows."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnalyticsQueryResult(Value):
    cachedAt: float | None = None
    data: tuple[Mapping[str, Any], ...] = ()
    metadata: AnalyticsQueryMetadata | None = None
    warnings: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetAnalyticsMetaResponse(Answer):
    data: AnalyticsMeta | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class QueryAnalyticsResponse(Answer):
    data: AnalyticsQueryResult | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "ActivityItem",
            "ActivityResponse",
            "AnalyticsDimension",
            "AnalyticsGranularity",
            "AnalyticsMeta",
            "AnalyticsMetric",
            "AnalyticsOperator",
            "AnalyticsQueryMetadata",
            "AnalyticsQueryResult",
            "GetAnalyticsMetaResponse",
            "QueryAnalyticsResponse",
        ],
        ("analytics_request",),
        {},
    )
