"""`CompoundFilter`, `FileSearchServerToolFilters` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CompoundFilter(Model):
    filters: tuple[Mapping[str, Any], ...] = ()
    type: Literal["and", "or"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileSearchServerToolFilters(Model):
    key: str | None = None
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str | None = None
    value: str | float | bool | tuple[str | float, ...] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileSearchServerToolRankingOptions(Model):
    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    score_threshold: float | None = None
