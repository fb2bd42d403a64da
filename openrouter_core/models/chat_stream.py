"""`ChatStreamChoice`, `ChatStreamChunk` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat_assistant_image import ChatAssistantImage
    from openrouter_core.models.chat_audio_output import ChatAudioOutput
    from openrouter_core.models.chat_stream_chunk_parts import ChatStreamChunkError
    from openrouter_core.models.chat_stream_delta_parts import ChatStreamToolCall
    from openrouter_core.models.chat_token_logprobs import ChatTokenLogprobs
    from openrouter_core.models.chat_usage import ChatUsage
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata
    from openrouter_core.models.unions import ReasoningDetailUnion


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChoice(Model):
    """A choice's part of a chunk."""

    delta: ChatStreamDelta
    finish_reason: Literal["tool_calls", "stop", "length", "content_filter", "error"] | str | None = None
    index: int | None = None
    logprobs: ChatTokenLogprobs | None = None
    native_finish_reason: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChunk(Model):
    """A piece of an answer. `choices` may be empty; `usage` comes once, near the end."""

    choices: tuple[ChatStreamChoice, ...]
    created: int | None = None
    error: ChatStreamChunkError | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    openrouter_metadata: OpenRouterMetadata | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: ChatUsage | None = None
    provider: str | None = None
    debug: Mapping[str, Any] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamDelta(Model):
    """What a chunk adds to a choice: each field goes on where the one before it ended."""

    audio: ChatAudioOutput | None = None
    content: str | None = None
    reasoning: str | None = None
    reasoning_details: tuple[ReasoningDetailUnion, ...] = ()
    refusal: str | None = None
    role: Literal["assistant"] | None = None
    tool_calls: tuple[ChatStreamToolCall, ...] = ()
    annotations: tuple[Mapping[str, Any], ...] = ()
    images: tuple[ChatAssistantImage, ...] = ()
