"""A call of one of the caller's tools, in a whole answer."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatToolCallFunction(Model):
    """The function to call; `arguments` is JSON as the model wrote it, valid or not."""

    name: str | None = None
    arguments: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatToolCall(Model):
    """A call to be answered with a `tool` message of the same `id`."""

    function: ChatToolCallFunction
    id: str | None = None
    type: Literal["function"] | str = "function"
