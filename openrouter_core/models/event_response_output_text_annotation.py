"""`AnnotationAddedEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import OpenAIResponsesAnnotation


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnnotationAddedEvent(Model):
    annotation: OpenAIResponsesAnnotation | None = None
    annotation_index: int | None = None
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_text.annotation.added"] = "response.output_text.annotation.added"
