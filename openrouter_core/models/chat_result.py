"""A whole chat completion: what an ordinary answer is made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Answer, Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat import ReasoningDetailUnion
    from openrouter_core.models.chat_assistant_media import ChatAssistantImage, ChatAudioOutput
    from openrouter_core.models.chat_logprobs import ChatTokenLogprobs
    from openrouter_core.models.chat_tool_call import ChatToolCall
    from openrouter_core.models.chat_usage import ChatUsage


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantMessage(Model):
    """A turn of the model. Put it, as it is, into the next request's `messages` to go on from there."""

    role: Literal["assistant"] = "assistant"
    content: str | tuple[Mapping[str, Any], ...] | None = None
    refusal: str | None = None
    reasoning: str | None = None
    reasoning_details: tuple[ReasoningDetailUnion, ...] = ()
    tool_calls: tuple[ChatToolCall, ...] = ()
    annotations: tuple[Mapping[str, Any], ...] = ()
    images: tuple[ChatAssistantImage, ...] = ()
    audio: ChatAudioOutput | None = None
    model: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatChoice(Model):
    """One of the answers. `finish_reason` is None where the provider gave none."""

    message: ChatAssistantMessage
    index: int | None = None
    finish_reason: Literal["tool_calls", "stop", "length", "content_filter", "error"] | str | None = None
    native_finish_reason: str | None = None
    logprobs: ChatTokenLogprobs | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatResult(Answer):
    """The answer to a chat request: at least one choice. `created` is in seconds since the epoch.

    `model` is the one that answered, `provider` who ran it.
    """

    choices: tuple[ChatChoice, ...]
    id: str | None = None
    object: Literal["chat.completion"] = "chat.completion"
    created: int | None = None
    model: str | None = None
    provider: str | None = None
    usage: ChatUsage | None = None
    service_tier: str | None = None
    system_fingerprint: str | None = None
    openrouter_metadata: Mapping[str, Any] | None = None
