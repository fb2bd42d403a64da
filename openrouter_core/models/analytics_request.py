"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, Required

from typing_extensions import TypedDict, is_typeddict

__all__ = [
    "AnalyticsFilter",
    "AnalyticsOrder",
    "AnalyticsTimeRange",
    "ClassifierDimensions",
    "ClassifierFilter",
    "ClassifierFilters",
    "GetUserActivityRequest",
    "QueryAnalyticsRequest",
]


class AnalyticsFilter(TypedDict, total=False):
    field: Required[str]
    include_unset: bool
    operator: Required[str]
    value: Required[str | float | Sequence[str | float]]


class AnalyticsOrder(TypedDict, total=False):
    direction: Required[Literal["asc", "desc"] | str]
    field: Required[str]


class AnalyticsTimeRange(TypedDict, total=False):
    end: Required[str]
    start: Required[str]


class ClassifierDimensions(TypedDict, total=False):
    classifier_id: Required[str]
    dimension_names: Sequence[str]
    include_nulls: bool


class ClassifierFilter(TypedDict, total=False):
    field: Required[str]
    operator: Required[str]
    value: Required[str | float | Sequence[str | float]]


class ClassifierFilters(TypedDict, total=False):
    classifier_id: Required[str]
    filters: Required[Sequence[ClassifierFilter]]


class GetUserActivityRequest(TypedDict, total=False):
    date: str
    """YYYY-MM-DD, a UTC day of the last 30."""
    api_key_hash: str
    """As in `ApiKey.hash`, not the key itself."""
    user_id: str
    """A member of the organization."""
    group_by: Literal["workspace"]
    workspace_id: str


class QueryAnalyticsRequest(TypedDict, total=False):
    classifier_dimensions: ClassifierDimensions
    classifier_filters: ClassifierFilters
    dimensions: Sequence[str]
    filters: Sequence[AnalyticsFilter]
    granularity: str
    group_limit: int
    """Rows for each combination of dimensions."""
    limit: int
    """Rows in all; 1000 if left out."""
    metrics: Required[Sequence[str]]
    order_by: AnalyticsOrder
    time_range: AnalyticsTimeRange


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
