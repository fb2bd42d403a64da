"""`OutputShellCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.output_shell_call_item_parts import OutputShellCallItemAction


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellCallItem(Model):
    action: OutputShellCallItemAction | None = None
    arguments: str | None = None
    call_id: str | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["shell_call"] = "shell_call"
