"""A chunk of a streamed chat completion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat import ReasoningDetailUnion
    from openrouter_core.models.chat_assistant_media import ChatAssistantImage, ChatAudioOutput
    from openrouter_core.models.chat_logprobs import ChatTokenLogprobs
    from openrouter_core.models.chat_stream_tool_call import ChatStreamToolCall
    from openrouter_core.models.chat_usage import ChatUsage


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamDelta(Model):
    """What a chunk adds to a choice: every field continues the one of the chunk before."""

    role: Literal["assistant"] | None = None
    content: str | None = None
    refusal: str | None = None
    reasoning: str | None = None
    reasoning_details: tuple[ReasoningDetailUnion, ...] = ()
    tool_calls: tuple[ChatStreamToolCall, ...] = ()
    annotations: tuple[Mapping[str, Any], ...] = ()
    images: tuple[ChatAssistantImage, ...] = ()
    audio: ChatAudioOutput | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChoice(Model):
    """A choice's part of a chunk."""

    delta: ChatStreamDelta
    index: int | None = None
    finish_reason: Literal["tool_calls", "stop", "length", "content_filter", "error"] | str | None = None
    native_finish_reason: str | None = None
    logprobs: ChatTokenLogprobs | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChunk(Model):
    """A piece of an answer. `choices` is empty on chunks that only tell usage; `usage` comes once, near the end."""

    choices: tuple[ChatStreamChoice, ...] = ()
    id: str | None = None
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    created: int | None = None
    model: str | None = None
    provider: str | None = None
    usage: ChatUsage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    openrouter_metadata: Mapping[str, Any] | None = None
