"""`OutputImageGenerationCallItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputImageGenerationCallItem(Model):
    id: str | None = None
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"] | str | None = None
    type: Literal["image_generation_call"] = "image_generation_call"
    prompt: str | None = None
