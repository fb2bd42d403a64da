"""`ReasoningDeltaEvent`, `ReasoningDoneEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDeltaEvent(Model):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.reasoning_text.delta"] = "response.reasoning_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    text: str | None = None
    type: Literal["response.reasoning_text.done"] = "response.reasoning_text.done"
