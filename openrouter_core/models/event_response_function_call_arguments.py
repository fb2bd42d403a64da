"""`FunctionCallArgsDeltaEvent`, `FunctionCallArgsDoneEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionCallArgsDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.delta"] = "response.function_call_arguments.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionCallArgsDoneEvent(Model):
    arguments: str | None = None
    item_id: str | None = None
    name: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.function_call_arguments.done"] = "response.function_call_arguments.done"
