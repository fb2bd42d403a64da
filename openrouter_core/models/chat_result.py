"""`ChatAssistantMessage`, `ChatChoice` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Answer, Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat_assistant_image import ChatAssistantImage
    from openrouter_core.models.chat_audio_output import ChatAudioOutput
    from openrouter_core.models.chat_token_logprobs import ChatTokenLogprobs
    from openrouter_core.models.chat_tool_call import ChatToolCall
    from openrouter_core.models.chat_usage import ChatUsage
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata
    from openrouter_core.models.unions import ChatContentItems, ReasoningDetailUnion


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantMessage(Model):
    """A turn of the model: put it, as it is, into the next request's `messages` to go on."""

    audio: ChatAudioOutput | None = None
    content: str | tuple[ChatContentItems, ...] | None = None
    images: tuple[ChatAssistantImage, ...] = ()
    model: str | None = None
    name: str | None = None
    reasoning: str | None = None
    reasoning_details: tuple[ReasoningDetailUnion, ...] = ()
    refusal: str | None = None
    role: Literal["assistant"] = "assistant"
    tool_calls: tuple[ChatToolCall, ...] = ()
    annotations: tuple[Mapping[str, Any], ...] = ()
    reasoning_content: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatChoice(Model):
    """One of the answers. `finish_reason` is None where the provider gave none."""

    message: ChatAssistantMessage
    finish_reason: Literal["tool_calls", "stop", "length", "content_filter", "error"] | str | None = None
    index: int | None = None
    logprobs: ChatTokenLogprobs | None = None
    native_finish_reason: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatResult(Answer):
    """The answer to a chat request: `created` in seconds since the epoch, `model` the one that answered."""

    choices: tuple[ChatChoice, ...]
    created: int | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["chat.completion"] = "chat.completion"
    openrouter_metadata: OpenRouterMetadata | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: ChatUsage | None = None
    provider: str | None = None
