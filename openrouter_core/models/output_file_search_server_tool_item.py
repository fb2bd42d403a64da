"""`OutputFileSearchServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFileSearchServerToolItem(Model):
    id: str | None = None
    queries: tuple[str, ...] = ()
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:file_search"] = "openrouter:file_search"
