"""`StreamEventsResponseOutputItemAdded`, `StreamEventsResponseOutputItemDone`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import OutputItems


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseOutputItemAdded(Model):
    item: OutputItems | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_item.added"] = "response.output_item.added"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseOutputItemDone(Model):
    item: OutputItems | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_item.done"] = "response.output_item.done"
