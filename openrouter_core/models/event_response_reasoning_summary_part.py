"""`ReasoningSummaryPartAddedEvent`, `ReasoningSummaryPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryPartAddedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    part: ReasoningSummaryText | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_part.added"] = "response.reasoning_summary_part.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryPartDoneEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    part: ReasoningSummaryText | None = None
    sequence_number: int | None = None
    summary_index: int | None = None
    type: Literal["response.reasoning_summary_part.done"] = "response.reasoning_summary_part.done"
