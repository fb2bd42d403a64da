"""`ContentPartAddedEvent`, `ContentPartDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import ContentPartAddedEventPart


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentPartAddedEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    part: ContentPartAddedEventPart | None = None
    sequence_number: int | None = None
    type: Literal["response.content_part.added"] = "response.content_part.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ContentPartDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    output_index: int | None = None
    part: ContentPartAddedEventPart | None = None
    sequence_number: int | None = None
    type: Literal["response.content_part.done"] = "response.content_part.done"
