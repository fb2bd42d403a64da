"""`ChatTokenLogprobs`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.chat_token_logprob import ChatTokenLogprob


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprobs(Model):
    content: tuple[ChatTokenLogprob, ...] = ()
    refusal: tuple[ChatTokenLogprob, ...] = ()
