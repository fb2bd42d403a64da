"""`StreamLogprob`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.stream_logprob_parts import StreamLogprobTopLogprob


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamLogprob(Model):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[StreamLogprobTopLogprob, ...] = ()
