"""`ApplyPatchUpdateFileOperation`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchUpdateFileOperation(Model):
    diff: str | None = None
    path: str | None = None
    type: Literal["update_file"] = "update_file"
