"""Chat: what comes out, whole; its events and requests are offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen
from openrouter_core.models.shared import (
    Alignment,
    ArmorSafeguardResult,
    ChatAssistantImageImageUrl,
    CostDetails,
    OpenRouterMetadata,
    PromptCacheBreakpoint,
    ServerToolUseDetails,
)
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.chat_events import *
    from openrouter_core.models.chat_request import *
    from openrouter_core.models.shared import *
    from openrouter_core.models.shared_request import *
    from openrouter_core.streams.outcomes import SendChatCompletionRequestResponse as SendChatCompletionRequestResponse


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantImage(Value):
    image_url: ChatAssistantImageImageUrl


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantMessage(Value):
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
class ChatAudioOutput(Value):
    """Sound: `data` in base64, in pieces when streamed; `expires_at` in seconds since the epoch."""

    data: str | None = None
    expires_at: int | None = None
    id: str | None = None
    transcript: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatChoice(Value):
    """One of the answers. `finish_reason` is None where the provider gave none."""

    message: ChatAssistantMessage
    finish_reason: Literal["tool_calls", "stop", "length", "content_filter", "error"] | str | None = None
    index: int | None = None
    logprobs: ChatTokenLogprobs | None = None
    native_finish_reason: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentAudio(Value):
    input_audio: ChatContentAudioInputAudio | None = None
    type: Literal["input_audio"] = "input_audio"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentAudioInputAudio(Value):
    data: str | None = None
    format: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentCacheControl(Value):
    ttl: Literal["5m", "1h"] | str | None = None
    type: Literal["ephemeral"] = "ephemeral"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentFile(Value):
    file: ChatContentFileFile | None = None
    type: Literal["file"] = "file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentFileFile(Value):
    file_data: str | None = None
    file_id: str | None = None
    filename: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentImage(Value):
    image_url: ChatContentImageImageUrl
    type: Literal["image_url"] = "image_url"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentImageImageUrl(Value):
    detail: Literal["auto", "low", "high", "original"] | str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentText(Value):
    cache_control: ChatContentCacheControl | None = None
    prompt_cache_breakpoint: PromptCacheBreakpoint | None = None
    text: str | None = None
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentVideo(Value):
    type: Literal["video_url"] = "video_url"
    video_url: ChatContentVideoInput | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentVideoInput(Value):
    processing: Literal["agentic", "static"] | str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatResult(Answer):
    """The answer to a chat request: `created` in seconds since the epoch, `model` the one that answered."""

    choices: tuple[ChatChoice, ...]
    alignment: Alignment | None = None
    created: int | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["chat.completion"] = "chat.completion"
    openrouter_metadata: OpenRouterMetadata | None = None
    safeguard_results: tuple[ArmorSafeguardResult, ...] = ()
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: ChatUsage | None = None
    provider: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprob(Value):
    """How likely a token was, as a natural logarithm; `bytes` are its UTF-8 bytes."""

    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[ChatTokenLogprobTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprobTopLogprob(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatTokenLogprobs(Value):
    content: tuple[ChatTokenLogprob, ...] = ()
    refusal: tuple[ChatTokenLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatToolCall(Value):
    """A call to be answered by a `tool` message with the same `id`."""

    function: ChatToolCallFunction
    id: str | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatToolCallFunction(Value):
    """The function to call; `arguments` is JSON as the model wrote it, valid or not."""

    arguments: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsage(Value):
    """Tokens by the model's own tokenizer; all zero for a cached answer."""

    completion_tokens: int | None = None
    completion_tokens_details: ChatUsageCompletionTokensDetails | None = None
    cost: float | None = None
    """In US dollars; None where the server does not say."""
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: ChatUsagePromptTokensDetails | None = None
    server_tool_use_details: ServerToolUseDetails | None = None
    total_tokens: int | None = None
    server_tool_use: ServerToolUseDetails | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsageCompletionTokensDetails(Value):
    """Tokens of the completion by kind."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    image_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsagePromptTokensDetails(Value):
    """Tokens of the prompt by kind."""

    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    video_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Legacy_ChatContentVideo(Value):
    type: Literal["input_video"] = "input_video"
    video_url: Legacy_ChatContentVideoInput | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Legacy_ChatContentVideoInput(Value):
    processing: Literal["agentic", "static"] | str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailEncrypted(Value):
    data: str | None = None
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    ) = None
    id: str | None = None
    index: int | None = None
    type: Literal["reasoning.encrypted"] = "reasoning.encrypted"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailServerToolCall(Value):
    arguments: str | None = None
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    ) = None
    id: str | None = None
    index: int | None = None
    result: str | None = None
    tool_call_id: str | None = None
    tool_name: str | None = None
    type: Literal["reasoning.server_tool_call"] = "reasoning.server_tool_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailSummary(Value):
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    ) = None
    id: str | None = None
    index: int | None = None
    summary: str | None = None
    type: Literal["reasoning.summary"] = "reasoning.summary"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailText(Value):
    format: (
        Literal[
            "unknown",
            "openai-responses-v1",
            "azure-openai-responses-v1",
            "bedrock-openai-responses-v1",
            "bedrock-xai-responses-v1",
            "xai-responses-v1",
            "meta-responses-v1",
            "anthropic-claude-v1",
            "google-gemini-v1",
        ]
        | str
        | None
    ) = None
    id: str | None = None
    index: int | None = None
    signature: str | None = None
    text: str | None = None
    type: Literal["reasoning.text"] = "reasoning.text"


ChatContentItems: TypeAlias = (
    ChatContentText
    | ChatContentImage
    | ChatContentAudio
    | Legacy_ChatContentVideo
    | ChatContentVideo
    | ChatContentFile
    | UnknownVariant
)


ReasoningDetailUnion: TypeAlias = (
    ReasoningDetailSummary
    | ReasoningDetailEncrypted
    | ReasoningDetailText
    | ReasoningDetailServerToolCall
    | UnknownVariant
)

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "ChatAssistantImage",
            "ChatAssistantMessage",
            "ChatAudioOutput",
            "ChatChoice",
            "ChatContentAudio",
            "ChatContentAudioInputAudio",
            "ChatContentCacheControl",
            "ChatContentFile",
            "ChatContentFileFile",
            "ChatContentImage",
            "ChatContentImageImageUrl",
            "ChatContentItems",
            "ChatContentText",
            "ChatContentVideo",
            "ChatContentVideoInput",
            "ChatResult",
            "ChatTokenLogprob",
            "ChatTokenLogprobTopLogprob",
            "ChatTokenLogprobs",
            "ChatToolCall",
            "ChatToolCallFunction",
            "ChatUsage",
            "ChatUsageCompletionTokensDetails",
            "ChatUsagePromptTokensDetails",
            "Legacy_ChatContentVideo",
            "Legacy_ChatContentVideoInput",
            "ReasoningDetailEncrypted",
            "ReasoningDetailServerToolCall",
            "ReasoningDetailSummary",
            "ReasoningDetailText",
            "ReasoningDetailUnion",
        ],
        ("shared", "chat_events", "chat_request", "shared_request"),
        {
            "UnknownVariant": "openrouter_core.models.unknown",
            "SendChatCompletionRequestResponse": "openrouter_core.streams.outcomes",
        },
    )
