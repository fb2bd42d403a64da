"""`CodeInterpreterCallCodeDeltaEvent`, `CodeInterpreterCallCodeDoneEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCodeDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call_code.delta"] = "response.code_interpreter_call_code.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterCallCodeDoneEvent(Model):
    code: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.code_interpreter_call_code.done"] = "response.code_interpreter_call_code.done"
