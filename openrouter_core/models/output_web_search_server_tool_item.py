"""`OutputWebSearchServerToolItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_server_tool_item_parts import OutputWebSearchServerToolItemAction


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchServerToolItem(Model):
    action: OutputWebSearchServerToolItemAction | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:web_search"] = "openrouter:web_search"
