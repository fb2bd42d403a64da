"""`FilePath`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FilePath(Model):
    file_id: str | None = None
    index: int | None = None
    type: Literal["file_path"] = "file_path"
