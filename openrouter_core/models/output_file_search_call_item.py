"""`OutputFileSearchCallItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFileSearchCallItem(Model):
    id: str | None = None
    queries: tuple[str, ...] = ()
    status: Literal["completed", "searching", "in_progress", "failed"] | str | None = None
    type: Literal["file_search_call"] = "file_search_call"
