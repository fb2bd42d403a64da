"""`ShellCallOutputContent`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import ShellCallOutputContentOutcome


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellCallOutputContent(Model):
    outcome: ShellCallOutputContentOutcome | None = None
    stderr: str | None = None
    stdout: str | None = None
