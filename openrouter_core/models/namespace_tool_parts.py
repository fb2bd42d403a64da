"""`NamespaceFunctionTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class NamespaceFunctionTool(Model):
    allowed_callers: tuple[Literal["direct", "programmatic"] | str, ...] = ()
    defer_loading: bool | None = None
    description: str | None = None
    name: str | None = None
    output_schema: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    strict: bool | None = None
    type: Literal["function"] = "function"
