"""`OutputFilesServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFilesServerToolItem(Model):
    arguments: str | None = None
    call_id: str | None = None
    error: str | None = None
    file_id: str | None = None
    filename: str | None = None
    id: str | None = None
    operation: str | None = None
    result: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:files"] = "openrouter:files"
