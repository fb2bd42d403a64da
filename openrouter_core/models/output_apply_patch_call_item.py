"""`OutputApplyPatchCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import ApplyPatchCallOperation


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputApplyPatchCallItem(Model):
    call_id: str | None = None
    id: str | None = None
    operation: ApplyPatchCallOperation | None = None
    status: Literal["in_progress", "completed"] | str | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"
