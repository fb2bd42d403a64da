"""`OutputAdvisorServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputAdvisorServerToolItem(Model):
    advice: str | None = None
    error: str | None = None
    id: str | None = None
    instance_name: str | None = None
    model: str | None = None
    prompt: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:advisor"] = "openrouter:advisor"
