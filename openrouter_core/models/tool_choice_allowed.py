"""`ToolChoiceAllowed`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ToolChoiceAllowed(Model):
    mode: Literal["auto", "required"] | str | None = None
    tools: tuple[Mapping[str, Any], ...] = ()
    type: Literal["allowed_tools"] = "allowed_tools"
