"""How likely each token of an answer was, as natural logarithms."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenTopLogprob(Model):
    """One of the likeliest tokens at a place; `bytes` are its UTF-8 bytes."""

    token: str | None = None
    logprob: float | None = None
    bytes: tuple[int, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprob(Model):
    """The token at a place, and the likeliest ones there; `bytes` are its UTF-8 bytes."""

    token: str | None = None
    logprob: float | None = None
    bytes: tuple[int, ...] = ()
    top_logprobs: tuple[ChatTokenTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprobs(Model):
    """The tokens of the content and of a refusal."""

    content: tuple[ChatTokenLogprob, ...] = ()
    refusal: tuple[ChatTokenLogprob, ...] = ()
