"""The chat family, requests and responses, by name; each loads its module when it is first used at run time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.lazy import offer
from openrouter_core.models.index import HOMES

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_core.models.availability import (
        Availability as Availability,
    )
    from openrouter_core.models.chat_assistant_media import (
        ChatAssistantImage as ChatAssistantImage,
        ChatAssistantImageUrl as ChatAssistantImageUrl,
        ChatAudioOutput as ChatAudioOutput,
    )
    from openrouter_core.models.chat_logprobs import (
        ChatTokenLogprob as ChatTokenLogprob,
        ChatTokenLogprobs as ChatTokenLogprobs,
        ChatTokenTopLogprob as ChatTokenTopLogprob,
    )
    from openrouter_core.models.chat_request import (
        ChatAnyRequest as ChatAnyRequest,
        ChatAssistantMessageParam as ChatAssistantMessageParam,
        ChatContentAudio as ChatContentAudio,
        ChatContentAudioInput as ChatContentAudioInput,
        ChatContentCacheControl as ChatContentCacheControl,
        ChatContentFile as ChatContentFile,
        ChatContentFileInput as ChatContentFileInput,
        ChatContentImage as ChatContentImage,
        ChatContentImageUrl as ChatContentImageUrl,
        ChatContentItem as ChatContentItem,
        ChatContentText as ChatContentText,
        ChatContentVideo as ChatContentVideo,
        ChatContentVideoInput as ChatContentVideoInput,
        ChatDeveloperMessage as ChatDeveloperMessage,
        ChatFormatGrammarConfig as ChatFormatGrammarConfig,
        ChatFormatJsonObjectConfig as ChatFormatJsonObjectConfig,
        ChatFormatJsonSchemaConfig as ChatFormatJsonSchemaConfig,
        ChatFormatPythonConfig as ChatFormatPythonConfig,
        ChatFormatTextConfig as ChatFormatTextConfig,
        ChatFunction as ChatFunction,
        ChatFunctionTool as ChatFunctionTool,
        ChatJsonSchemaConfig as ChatJsonSchemaConfig,
        ChatMessage as ChatMessage,
        ChatNamedFunction as ChatNamedFunction,
        ChatNamedToolChoice as ChatNamedToolChoice,
        ChatReasoning as ChatReasoning,
        ChatRequest as ChatRequest,
        ChatServerTool as ChatServerTool,
        ChatServerToolChoice as ChatServerToolChoice,
        ChatStreamRequest as ChatStreamRequest,
        ChatSystemMessage as ChatSystemMessage,
        ChatToolCallFunctionParam as ChatToolCallFunctionParam,
        ChatToolCallParam as ChatToolCallParam,
        ChatToolMessage as ChatToolMessage,
        ChatUserMessage as ChatUserMessage,
        ChatWebSearchShorthand as ChatWebSearchShorthand,
        Percentiles as Percentiles,
        PromptCacheBreakpoint as PromptCacheBreakpoint,
        ProviderMaxPrice as ProviderMaxPrice,
        ProviderPreferences as ProviderPreferences,
        ProviderSortConfig as ProviderSortConfig,
        ReasoningEffort as ReasoningEffort,
        SendChatCompletionAnyRequest as SendChatCompletionAnyRequest,
        SendChatCompletionRequest as SendChatCompletionRequest,
        SendChatCompletionStreamRequest as SendChatCompletionStreamRequest,
    )
    from openrouter_core.models.chat_result import (
        ChatAssistantMessage as ChatAssistantMessage,
        ChatChoice as ChatChoice,
        ChatResult as ChatResult,
    )
    from openrouter_core.models.chat_stream import (
        ChatStreamChoice as ChatStreamChoice,
        ChatStreamChunk as ChatStreamChunk,
        ChatStreamDelta as ChatStreamDelta,
    )
    from openrouter_core.models.chat_stream_tool_call import (
        ChatStreamToolCall as ChatStreamToolCall,
        ChatStreamToolCallFunction as ChatStreamToolCallFunction,
    )
    from openrouter_core.models.chat_tool_call import (
        ChatToolCall as ChatToolCall,
        ChatToolCallFunction as ChatToolCallFunction,
    )
    from openrouter_core.models.chat_usage import (
        ChatUsage as ChatUsage,
        ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails,
        ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails,
        CostDetails as CostDetails,
        ServerToolUseDetails as ServerToolUseDetails,
    )
    from openrouter_core.models.reasoning_details import (
        ReasoningDetailEncrypted as ReasoningDetailEncrypted,
        ReasoningDetailServerToolCall as ReasoningDetailServerToolCall,
        ReasoningDetailSummary as ReasoningDetailSummary,
        ReasoningDetailText as ReasoningDetailText,
        UnknownReasoningDetail as UnknownReasoningDetail,
    )

    ReasoningDetailUnion: TypeAlias = (
        ReasoningDetailEncrypted
        | ReasoningDetailServerToolCall
        | ReasoningDetailSummary
        | ReasoningDetailText
        | UnknownReasoningDetail
    )

_REQUESTS: Final = (
    "ChatAnyRequest",
    "ChatAssistantMessageParam",
    "ChatContentAudio",
    "ChatContentAudioInput",
    "ChatContentCacheControl",
    "ChatContentFile",
    "ChatContentFileInput",
    "ChatContentImage",
    "ChatContentImageUrl",
    "ChatContentItem",
    "ChatContentText",
    "ChatContentVideo",
    "ChatContentVideoInput",
    "ChatDeveloperMessage",
    "ChatFormatGrammarConfig",
    "ChatFormatJsonObjectConfig",
    "ChatFormatJsonSchemaConfig",
    "ChatFormatPythonConfig",
    "ChatFormatTextConfig",
    "ChatFunction",
    "ChatFunctionTool",
    "ChatJsonSchemaConfig",
    "ChatMessage",
    "ChatNamedFunction",
    "ChatNamedToolChoice",
    "ChatReasoning",
    "ChatRequest",
    "ChatServerTool",
    "ChatServerToolChoice",
    "ChatStreamRequest",
    "ChatSystemMessage",
    "ChatToolCallFunctionParam",
    "ChatToolCallParam",
    "ChatToolMessage",
    "ChatUserMessage",
    "ChatWebSearchShorthand",
    "Percentiles",
    "PromptCacheBreakpoint",
    "ProviderMaxPrice",
    "ProviderPreferences",
    "ProviderSortConfig",
    "ReasoningEffort",
    "SendChatCompletionAnyRequest",
    "SendChatCompletionRequest",
    "SendChatCompletionStreamRequest",
)

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__ = offer(__name__, {**HOMES, **dict.fromkeys(_REQUESTS, "openrouter_core.models.chat_request")})
