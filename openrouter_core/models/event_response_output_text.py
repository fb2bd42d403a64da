"""`TextDeltaEvent`, `TextDoneEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.stream_logprob import StreamLogprob


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextDeltaEvent(Model):
    content_index: int | None = None
    delta: str | None = None
    item_id: str | None = None
    logprobs: tuple[StreamLogprob, ...] = ()
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.output_text.delta"] = "response.output_text.delta"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextDoneEvent(Model):
    content_index: int | None = None
    item_id: str | None = None
    logprobs: tuple[StreamLogprob, ...] = ()
    output_index: int | None = None
    sequence_number: int | None = None
    text: str | None = None
    type: Literal["response.output_text.done"] = "response.output_text.done"
