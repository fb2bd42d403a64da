"""`CodeInterpreterCallCompletedEvent`, `CodeInterpreterCallInProgressEvent` and their like."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.completed"] = "response.code_interpreter_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.in_progress"] = "response.code_interpreter_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallInterpretingEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call.interpreting"] = "response.code_interpreter_call.interpreting"
