"""`OutputMemoryServerToolItem`."""

from __future__ import annotations

from typing import Any, Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMemoryServerToolItem(Model):
    action: Literal["read", "write", "delete"] | str | None = None
    id: str | None = None
    key: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:memory"] = "openrouter:memory"
    value: Any | None = None
