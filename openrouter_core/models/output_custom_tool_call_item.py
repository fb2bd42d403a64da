"""`OutputCustomToolCallItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputCustomToolCallItem(Model):
    call_id: str | None = None
    id: str | None = None
    input: str | None = None
    name: str | None = None
    namespace: str | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"
