"""`RefusalDeltaEvent`, `RefusalDoneEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RefusalDeltaEvent(Model):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.refusal.delta"] = "response.refusal.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RefusalDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    refusal: str | None = None
    sequence_number: int | None = None
    type: Literal["response.refusal.done"] = "response.refusal.done"
