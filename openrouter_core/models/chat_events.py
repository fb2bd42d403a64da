"""Chat events: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from openrouter_core.models.chat import (
    ChatAssistantImage,
    ChatAudioOutput,
    ChatTokenLogprobs,
    ChatUsage,
    ReasoningDetailUnion,
)
from openrouter_core.models.model import Value, frozen
from openrouter_core.models.shared import Alignment, ArmorSafeguardResult, OpenRouterMetadata

__all__ = [
    "ChatStreamChoice",
    "ChatStreamChunk",
    "ChatStreamChunkError",
    "ChatStreamChunkErrorMetadata",
    "ChatStreamDelta",
    "ChatStreamToolCall",
    "ChatStreamToolCallFunction",
]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChoice(Value):
    """A choice's part of a chunk."""

    delta: ChatStreamDelta
    finish_reason: Literal["tool_calls", "stop", "length", "content_filter", "error"] | str | None = None
    index: int | None = None
    logprobs: ChatTokenLogprobs | None = None
    native_finish_reason: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChunk(Value):
    """A piece of an answer. `choices` may be empty; `usage` comes once, near the end."""

    choices: tuple[ChatStreamChoice, ...]
    alignment: Alignment | None = None
    created: int | None = None
    error: ChatStreamChunkError | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    openrouter_metadata: OpenRouterMetadata | None = None
    safeguard_results: tuple[ArmorSafeguardResult, ...] = ()
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: ChatUsage | None = None
    provider: str | None = None
    debug: Mapping[str, Any] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChunkError(Value):
    code: int | None = None
    message: str | None = None
    metadata: ChatStreamChunkErrorMetadata | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamChunkErrorMetadata(Value):
    error_type: (
        Literal[
            "context_length_exceeded",
            "max_tokens_exceeded",
            "token_limit_exceeded",
            "string_too_long",
            "authentication",
            "permission_denied",
            "payment_required",
            "rate_limit_exceeded",
            "provider_overloaded",
            "provider_unavailable",
            "invalid_request",
            "invalid_prompt",
            "not_found",
            "precondition_failed",
            "payload_too_large",
            "unprocessable",
            "content_policy_violation",
            "refusal",
            "invalid_image",
            "image_too_large",
            "image_too_small",
            "unsupported_image_format",
            "image_not_found",
            "image_download_failed",
            "server",
            "timeout",
            "unmapped",
        ]
        | str
        | None
    ) = None
    provider_code: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamDelta(Value):
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


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamToolCall(Value):
    """A piece of a tool call: those of one call share an `index`; `id` comes with the first."""

    function: ChatStreamToolCallFunction
    id: str | None = None
    index: int | None = None
    type: Literal["function"] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatStreamToolCallFunction(Value):
    arguments: str | None = None
    name: str | None = None
