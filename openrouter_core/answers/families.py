"""Which family an answer or an event is of, told by what it says of itself: no family loads the other's classes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.json_value import is_object

if TYPE_CHECKING:
    from typing_extensions import TypeIs

    from openrouter_core.models.chat import ChatAssistantMessage, ChatChoice, ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.responses import OpenResponsesResult


def is_completion(answer: object) -> TypeIs[ChatResult]:
    """Tell whether `answer` is a chat completion."""
    return getattr(answer, "object", None) == "chat.completion"


def is_response(answer: object) -> TypeIs[OpenResponsesResult]:
    """Tell whether `answer` is a response, whole."""
    return getattr(answer, "object", None) == "response"


def is_message(answer: object) -> TypeIs[MessagesResult]:
    """Tell whether `answer` is a message, whole; items and turns that are called so do not say why they ended."""
    return getattr(answer, "type", None) == "message" and hasattr(answer, "stop_reason")


def is_chunk(event: object) -> TypeIs[ChatStreamChunk]:
    """Tell whether `event` is a piece of a chat completion; the events of responses have a `type` instead."""
    return getattr(event, "object", None) == "chat.completion.chunk"


def tells_of(event: object) -> Literal["response", "message"] | None:
    """Tell of what an event with a `type` is a piece; None where an unknown one gives nothing away."""
    kind: object = getattr(event, "type", None)
    wire: object = getattr(event, "wire_type", None) if kind == "unknown" else kind
    if isinstance(wire, str) and wire.startswith(("message_", "content_block_")):
        return "message"
    json: object = getattr(event, "raw", None)
    is_known = kind not in ("unknown", "ping") or str(wire).startswith("response.")
    return "response" if is_known or (is_object(json) and "response" in json) else None


def first_choice(result: ChatResult) -> ChatChoice | None:
    """Give the choice that an answer is known by: the one with index 0, or without any."""
    return next((choice for choice in result.choices if not choice.index), None)


def first_message(result: ChatResult) -> ChatAssistantMessage | None:
    """Give the message of that choice."""
    choice = first_choice(result)
    return None if choice is None else choice.message
