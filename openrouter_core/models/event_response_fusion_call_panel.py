"""`FusionCallPanelAddedEvent`, `FusionCallPanelCompletedEvent` and their like."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelAddedEvent(Model):
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.added"] = "response.fusion_call.panel.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelCompletedEvent(Model):
    content: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.completed"] = "response.fusion_call.panel.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.panel.delta"] = "response.fusion_call.panel.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallPanelFailedEvent(Model):
    error: str | None = None
    item_id: str | None = None
    model: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    status_code: int | None = None
    type: Literal["response.fusion_call.panel.failed"] = "response.fusion_call.panel.failed"
