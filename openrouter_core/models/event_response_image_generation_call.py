"""`ImageGenCallCompletedEvent`, `ImageGenCallGeneratingEvent` and their like."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.completed"] = "response.image_generation_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallGeneratingEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.generating"] = "response.image_generation_call.generating"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.in_progress"] = "response.image_generation_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenCallPartialImageEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    partial_image_b64: str | None = None
    partial_image_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.image_generation_call.partial_image"] = "response.image_generation_call.partial_image"
