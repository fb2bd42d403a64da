"""A piece of a tool call, in a streamed answer."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamToolCallFunction(Model):
    """The name comes once; `arguments` is a piece of their JSON."""

    name: str | None = None
    arguments: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamToolCall(Model):
    """Pieces of one call share an `index`; `id` comes with the first."""

    function: ChatStreamToolCallFunction
    index: int | None = None
    id: str | None = None
    type: Literal["function"] | str | None = None
