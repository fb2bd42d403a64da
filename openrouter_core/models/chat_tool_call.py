"""`ChatToolCall`, `ChatToolCallFunction`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatToolCall(Model):
    """A call to be answered by a `tool` message with the same `id`."""

    function: ChatToolCallFunction
    id: str | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatToolCallFunction(Model):
    """The function to call; `arguments` is JSON as the model wrote it, valid or not."""

    arguments: str | None = None
    name: str | None = None
