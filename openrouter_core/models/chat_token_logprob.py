"""`ChatTokenLogprob`, `ChatTokenLogprobTopLogprob`."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprob(Model):
    """How likely a token was, as a natural logarithm; `bytes` are its UTF-8 bytes."""

    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[ChatTokenLogprobTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprobTopLogprob(Model):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
