"""Classifications: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.classifications_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TaskClassificationItem(Value):
    category_token_share: float | None = None
    """Of its category's tokens, a fraction from 0 to 1."""
    category_usage_share: float | None = None
    """Of its category's requests, a fraction from 0 to 1."""
    display_name: str | None = None
    macro_category: str | None = None
    models: tuple[TaskClassificationModel, ...] = ()
    tag: str | None = None
    token_share: float | None = None
    """Of tokens, a fraction from 0 to 1."""
    usage_share: float | None = None
    """Of requests, a fraction from 0 to 1."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TaskClassificationMacroCategory(Value):
    key: str | None = None
    label: str | None = None
    token_share: float | None = None
    usage_share: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TaskClassificationModel(Value):
    id: str | None = None
    tag_token_share: float | None = None
    tag_usage_share: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TaskClassificationResponse(Answer):
    data: TaskClassifications | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TaskClassifications(Value):
    as_of: str | None = None
    classifications: tuple[TaskClassificationItem, ...] = ()
    macro_categories: tuple[TaskClassificationMacroCategory, ...] = ()
    window_days: int | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "TaskClassificationItem",
            "TaskClassificationMacroCategory",
            "TaskClassificationModel",
            "TaskClassificationResponse",
            "TaskClassifications",
        ],
        ("classifications_request",),
        {},
    )
