"""`OutputShellCallOutputItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellCallOutputItem(Model):
    output: tuple[ShellCallOutputContent, ...]
    call_id: str | None = None
    id: str | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["shell_call_output"] = "shell_call_output"
