"""`OutputWebFetchServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebFetchServerToolItem(Model):
    content: str | None = None
    error: str | None = None
    httpStatus: int | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    title: str | None = None
    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    url: str | None = None
