"""`OutputWebSearchCallItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import OutputWebSearchCallItemAction


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchCallItem(Model):
    action: OutputWebSearchCallItemAction | None = None
    id: str | None = None
    status: Literal["completed", "searching", "in_progress", "failed"] | str | None = None
    type: Literal["web_search_call"] = "web_search_call"
