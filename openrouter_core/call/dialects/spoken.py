"""What is text in the content of a message: all of a string, and of parts those that say they are text."""

from __future__ import annotations

from typing import Final

from openrouter_core.models.json_value import is_mapping, is_sequence
from openrouter_core.models.model import Value

TEXT_TYPES: Final = ("text", "output_text")
"""What parts of text are called in chat, and in responses."""


def spoken(content: object) -> str:
    """Give the text of content, be it a string, parts, or nothing. Thinking, refusals and pictures are no part of it.

    Some servers that think aloud send parts in the deltas of a stream too:
    https://docs.mistral.ai/capabilities/reasoning/.
    """
    if isinstance(content, str):
        return content
    parts = content if is_sequence(content) else (content,)
    return "".join(part if isinstance(part, str) else _text(part) for part in parts)


def _text(part: object) -> str:
    json = part.to_json() if isinstance(part, Value) else part
    text: object = json.get("text") if is_mapping(json) and json.get("type", "text") in TEXT_TYPES else None
    return text if isinstance(text, str) else ""
