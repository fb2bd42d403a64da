"""`ResponseOutputText`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.response_output_text_parts import ResponseOutputTextLogprob
    from openrouter_core.models.unions import OpenAIResponsesAnnotation


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponseOutputText(Model):
    annotations: tuple[OpenAIResponsesAnnotation, ...] = ()
    logprobs: tuple[ResponseOutputTextLogprob, ...] = ()
    text: str | None = None
    type: Literal["output_text"] = "output_text"
