"""`OutputImageGenerationServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputImageGenerationServerToolItem(Model):
    id: str | None = None
    imageB64: str | None = None
    imageUrl: str | None = None
    prompt: str | None = None
    result: str | None = None
    revisedPrompt: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"
