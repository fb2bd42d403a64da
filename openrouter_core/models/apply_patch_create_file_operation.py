"""`ApplyPatchCreateFileOperation`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCreateFileOperation(Model):
    diff: str | None = None
    path: str | None = None
    type: Literal["create_file"] = "create_file"
