"""`ResponseOutputTextLogprob`, `ResponseOutputTextLogprobTopLogprob`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponseOutputTextLogprob(Model):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[ResponseOutputTextLogprobTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponseOutputTextLogprobTopLogprob(Model):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
