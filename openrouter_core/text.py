"""The text of an answer, or of a piece of one, without five checks for what may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models.chat_result import ChatResult
    from openrouter_core.models.chat_stream import ChatStreamChunk


def text_of(answer: ChatResult | ChatStreamChunk) -> str:
    """Give the text of the first choice, or what a chunk adds to it; `""` if it has none.

    Of content in parts, the text parts are joined. Refusals and reasoning are no part of it.
    """
    if answer.object == "chat.completion.chunk":
        return next((choice.delta.content or "" for choice in answer.choices if not choice.index), "")
    content = next((choice.message.content for choice in answer.choices if not choice.index), None)
    if isinstance(content, tuple):
        return "".join(part.text or "" for part in content if part.type == "text")
    return content or ""
