"""`OutputSearchModelsServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputSearchModelsServerToolItem(Model):
    arguments: str | None = None
    id: str | None = None
    query: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"
