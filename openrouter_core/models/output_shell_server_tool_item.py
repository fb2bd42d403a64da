"""`OutputShellServerToolItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.output_shell_server_tool_item_parts import OutputShellServerToolItemAction
    from openrouter_core.models.shell_call_output_content import ShellCallOutputContent


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellServerToolItem(Model):
    action: OutputShellServerToolItemAction | None = None
    arguments: str | None = None
    call_id: str | None = None
    id: str | None = None
    output: tuple[ShellCallOutputContent, ...] = ()
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:shell"] = "openrouter:shell"
