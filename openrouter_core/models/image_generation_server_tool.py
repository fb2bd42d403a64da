"""`ImageGenerationServerTool`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.image_generation_server_tool_parts import ImageGenerationServerToolInputImageMask


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenerationServerTool(Model):
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    input_image_mask: ImageGenerationServerToolInputImageMask | None = None
    model: str | None = None
    moderation: Literal["auto", "low"] | str | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg"] | str | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    size: str | None = None
    type: Literal["image_generation"] = "image_generation"
