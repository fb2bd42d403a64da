"""`CustomToolCallInputDeltaEvent`, `CustomToolCallInputDoneEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolCallInputDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.custom_tool_call_input.delta"] = "response.custom_tool_call_input.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolCallInputDoneEvent(Model):
    input: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.custom_tool_call_input.done"] = "response.custom_tool_call_input.done"
