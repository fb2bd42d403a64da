"""`FusionCallPanelReasoningDeltaEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelReasoningDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.reasoning.delta"] = "response.fusion_call.panel.reasoning.delta"
