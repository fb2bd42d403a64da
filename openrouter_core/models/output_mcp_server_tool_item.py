"""`OutputMcpServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMcpServerToolItem(Model):
    id: str | None = None
    serverLabel: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    toolName: str | None = None
    type: Literal["openrouter:mcp"] = "openrouter:mcp"
