"""`ImageGenerationServerToolInputImageMask`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenerationServerToolInputImageMask(Model):
    file_id: str | None = None
    image_url: str | None = None
