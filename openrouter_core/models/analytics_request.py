"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "GetUserActivityRequest",
    "QueryAnalyticsRequest",
    "QueryAnalyticsRequestClassifierDimensions",
    "QueryAnalyticsRequestClassifierFilters",
    "QueryAnalyticsRequestClassifierFiltersFilter",
    "QueryAnalyticsRequestFilter",
    "QueryAnalyticsRequestOrderBy",
    "QueryAnalyticsRequestTimeRange",
]


class GetUserActivityRequest(TypedDict, total=False):
    date: str
    api_key_hash: str
    user_id: str
    group_by: Literal["workspace"]
    workspace_id: str


class QueryAnalyticsRequestClassifierDimensions(TypedDict, total=False):
    classifier_id: Required[str]
    dimension_names: Sequence[str]
    include_nulls: bool


class QueryAnalyticsRequestClassifierFiltersFilter(TypedDict, total=False):
    field: Required[str]
    operator: Required[str]
    value: Required[str | float | Sequence[str | float]]


class QueryAnalyticsRequestClassifierFilters(TypedDict, total=False):
    classifier_id: Required[str]
    filters: Required[Sequence[QueryAnalyticsRequestClassifierFiltersFilter]]


class QueryAnalyticsRequestFilter(TypedDict, total=False):
    field: Required[str]
    include_unset: bool
    operator: Required[str]
    value: Required[str | float | Sequence[str | float]]


class QueryAnalyticsRequestOrderBy(TypedDict, total=False):
    direction: Required[Literal["asc", "desc"] | str]
    field: Required[str]


class QueryAnalyticsRequestTimeRange(TypedDict, total=False):
    end: Required[str]
    start: Required[str]


class QueryAnalyticsRequest(TypedDict, total=False):
    classifier_dimensions: QueryAnalyticsRequestClassifierDimensions
    classifier_filters: QueryAnalyticsRequestClassifierFilters
    dimensions: Sequence[str]
    filters: Sequence[QueryAnalyticsRequestFilter]
    granularity: str
    group_limit: int
    limit: int
    metrics: Required[Sequence[str]]
    order_by: QueryAnalyticsRequestOrderBy
    time_range: QueryAnalyticsRequestTimeRange


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
