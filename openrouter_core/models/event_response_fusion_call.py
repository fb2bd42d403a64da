"""`FusionCallCompletedEvent`, `FusionCallInProgressEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.completed"] = "response.fusion_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.in_progress"] = "response.fusion_call.in_progress"
