"""Which module defines which name, and which classes make up a union: nothing is imported to find out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_HOME: Final = "openrouter_core.models"


class Tagged(NamedTuple):
    """A union of classes told apart by the value of one key; any other value makes an `unknown`."""

    key: str
    members: Mapping[str, str]
    unknown: str


UNIONS: Final[Mapping[str, Tagged]] = {
    "ReasoningDetailUnion": Tagged(
        "type",
        {
            "reasoning.encrypted": "ReasoningDetailEncrypted",
            "reasoning.server_tool_call": "ReasoningDetailServerToolCall",
            "reasoning.summary": "ReasoningDetailSummary",
            "reasoning.text": "ReasoningDetailText",
        },
        "UnknownReasoningDetail",
    ),
}

_CLASSES: Final[Mapping[str, tuple[str, ...]]] = {
    "availability": ("Availability",),
    "chat_assistant_media": ("ChatAssistantImage", "ChatAssistantImageUrl", "ChatAudioOutput"),
    "chat_logprobs": ("ChatTokenLogprob", "ChatTokenLogprobs", "ChatTokenTopLogprob"),
    "chat_result": ("ChatAssistantMessage", "ChatChoice", "ChatResult"),
    "chat_stream": ("ChatStreamChoice", "ChatStreamChunk", "ChatStreamDelta"),
    "chat_stream_tool_call": ("ChatStreamToolCall", "ChatStreamToolCallFunction"),
    "chat_tool_call": ("ChatToolCall", "ChatToolCallFunction"),
    "chat_usage": (
        "ChatUsage",
        "ChatUsageCompletionTokensDetails",
        "ChatUsagePromptTokensDetails",
        "CostDetails",
        "ServerToolUseDetails",
    ),
    "reasoning_details": (
        "ReasoningDetailEncrypted",
        "ReasoningDetailServerToolCall",
        "ReasoningDetailSummary",
        "ReasoningDetailText",
        "UnknownReasoningDetail",
    ),
}

HOMES: Final[Mapping[str, str]] = {name: f"{_HOME}.{module}" for module, names in _CLASSES.items() for name in names}
"""The module of each response class."""
