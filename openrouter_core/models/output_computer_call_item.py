"""`OutputComputerCallItem`, `OutputComputerCallItemPendingSafetyCheck`."""

from __future__ import annotations

from typing import Any, Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputComputerCallItem(Model):
    action: Any | None = None
    call_id: str | None = None
    id: str | None = None
    pending_safety_checks: tuple[OutputComputerCallItemPendingSafetyCheck, ...] = ()
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["computer_call"] = "computer_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputComputerCallItemPendingSafetyCheck(Model):
    code: str | None = None
    id: str | None = None
    message: str | None = None
