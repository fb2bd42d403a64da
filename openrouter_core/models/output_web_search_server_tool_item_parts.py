"""`OutputWebSearchServerToolItemAction`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.output_web_search_server_tool_item_action_parts import (
        OutputWebSearchServerToolItemActionSource,
    )


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchServerToolItemAction(Model):
    query: str | None = None
    sources: tuple[OutputWebSearchServerToolItemActionSource, ...] = ()
    type: Literal["search"] = "search"
