"""`OutputCodeInterpreterCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import OutputCodeInterpreterCallItemOutput


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputCodeInterpreterCallItem(Model):
    code: str | None = None
    container_id: str | None = None
    id: str | None = None
    outputs: tuple[OutputCodeInterpreterCallItemOutput, ...] = ()
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str | None = None
    type: Literal["code_interpreter_call"] = "code_interpreter_call"
