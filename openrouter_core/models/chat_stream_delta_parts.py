"""`ChatStreamToolCall`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.chat_stream_tool_call_parts import ChatStreamToolCallFunction


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamToolCall(Model):
    """A piece of a tool call: those of one call share an `index`; `id` comes with the first."""

    function: ChatStreamToolCallFunction
    id: str | None = None
    index: int | None = None
    type: Literal["function"] | None = None
