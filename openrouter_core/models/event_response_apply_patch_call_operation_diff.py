"""`ApplyPatchCallOperationDiffDeltaEvent`, `ApplyPatchCallOperationDiffDoneEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCallOperationDiffDeltaEvent(Model):
    delta: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.apply_patch_call_operation_diff.delta"] = "response.apply_patch_call_operation_diff.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCallOperationDiffDoneEvent(Model):
    diff: str | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.apply_patch_call_operation_diff.done"] = "response.apply_patch_call_operation_diff.done"
