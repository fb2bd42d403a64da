"""`NamespaceTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import NamespaceToolTool


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class NamespaceTool(Model):
    description: str | None = None
    name: str | None = None
    tools: tuple[NamespaceToolTool, ...] = ()
    type: Literal["namespace"] = "namespace"
