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
    )
    from openrouter_core.models.chat_assistant_media import (
        ChatAssistantImageUrl as ChatAssistantImageUrl,
    )
    from openrouter_core.models.chat_assistant_media import (
        ChatAudioOutput as ChatAudioOutput,
    )
    from openrouter_core.models.chat_logprobs import (
        ChatTokenLogprob as ChatTokenLogprob,
    )
    from openrouter_core.models.chat_logprobs import (
        ChatTokenLogprobs as ChatTokenLogprobs,
    )
    from openrouter_core.models.chat_logprobs import (
        ChatTokenTopLogprob as ChatTokenTopLogprob,
    )
    from openrouter_core.models.chat_request import (
        ChatAnyRequest as ChatAnyRequest,
    )
    from openrouter_core.models.chat_request import (
        ChatAssistantMessageParam as ChatAssistantMessageParam,
    )
    from openrouter_core.models.chat_request import (
        ChatContentAudio as ChatContentAudio,
    )
    from openrouter_core.models.chat_request import (
        ChatContentAudioInput as ChatContentAudioInput,
    )
    from openrouter_core.models.chat_request import (
        ChatContentCacheControl as ChatContentCacheControl,
    )
    from openrouter_core.models.chat_request import (
        ChatContentFile as ChatContentFile,
    )
    from openrouter_core.models.chat_request import (
        ChatContentFileInput as ChatContentFileInput,
    )
    from openrouter_core.models.chat_request import (
        ChatContentImage as ChatContentImage,
    )
    from openrouter_core.models.chat_request import (
        ChatContentImageUrl as ChatContentImageUrl,
    )
    from openrouter_core.models.chat_request import (
        ChatContentItem as ChatContentItem,
    )
    from openrouter_core.models.chat_request import (
        ChatContentText as ChatContentText,
    )
    from openrouter_core.models.chat_request import (
        ChatContentVideo as ChatContentVideo,
    )
    from openrouter_core.models.chat_request import (
        ChatContentVideoInput as ChatContentVideoInput,
    )
    from openrouter_core.models.chat_request import (
        ChatDeveloperMessage as ChatDeveloperMessage,
    )
    from openrouter_core.models.chat_request import (
        ChatFormatGrammarConfig as ChatFormatGrammarConfig,
    )
    from openrouter_core.models.chat_request import (
        ChatFormatJsonObjectConfig as ChatFormatJsonObjectConfig,
    )
    from openrouter_core.models.chat_request import (
        ChatFormatJsonSchemaConfig as ChatFormatJsonSchemaConfig,
    )
    from openrouter_core.models.chat_request import (
        ChatFormatPythonConfig as ChatFormatPythonConfig,
    )
    from openrouter_core.models.chat_request import (
        ChatFormatTextConfig as ChatFormatTextConfig,
    )
    from openrouter_core.models.chat_request import (
        ChatFunction as ChatFunction,
    )
    from openrouter_core.models.chat_request import (
        ChatFunctionTool as ChatFunctionTool,
    )
    from openrouter_core.models.chat_request import (
        ChatJsonSchemaConfig as ChatJsonSchemaConfig,
    )
    from openrouter_core.models.chat_request import (
        ChatMessage as ChatMessage,
    )
    from openrouter_core.models.chat_request import (
        ChatNamedFunction as ChatNamedFunction,
    )
    from openrouter_core.models.chat_request import (
        ChatNamedToolChoice as ChatNamedToolChoice,
    )
    from openrouter_core.models.chat_request import (
        ChatReasoning as ChatReasoning,
    )
    from openrouter_core.models.chat_request import (
        ChatRequest as ChatRequest,
    )
    from openrouter_core.models.chat_request import (
        ChatServerTool as ChatServerTool,
    )
    from openrouter_core.models.chat_request import (
        ChatServerToolChoice as ChatServerToolChoice,
    )
    from openrouter_core.models.chat_request import (
        ChatStreamRequest as ChatStreamRequest,
    )
    from openrouter_core.models.chat_request import (
        ChatSystemMessage as ChatSystemMessage,
    )
    from openrouter_core.models.chat_request import (
        ChatToolCallFunctionParam as ChatToolCallFunctionParam,
    )
    from openrouter_core.models.chat_request import (
        ChatToolCallParam as ChatToolCallParam,
    )
    from openrouter_core.models.chat_request import (
        ChatToolMessage as ChatToolMessage,
    )
    from openrouter_core.models.chat_request import (
        ChatUserMessage as ChatUserMessage,
    )
    from openrouter_core.models.chat_request import (
        ChatWebSearchShorthand as ChatWebSearchShorthand,
    )
    from openrouter_core.models.chat_request import (
        Percentiles as Percentiles,
    )
    from openrouter_core.models.chat_request import (
        PromptCacheBreakpoint as PromptCacheBreakpoint,
    )
    from openrouter_core.models.chat_request import (
        ProviderMaxPrice as ProviderMaxPrice,
    )
    from openrouter_core.models.chat_request import (
        ProviderPreferences as ProviderPreferences,
    )
    from openrouter_core.models.chat_request import (
        ProviderSortConfig as ProviderSortConfig,
    )
    from openrouter_core.models.chat_request import (
        ReasoningEffort as ReasoningEffort,
    )
    from openrouter_core.models.chat_request import (
        SendChatCompletionAnyRequest as SendChatCompletionAnyRequest,
    )
    from openrouter_core.models.chat_request import (
        SendChatCompletionRequest as SendChatCompletionRequest,
    )
    from openrouter_core.models.chat_request import (
        SendChatCompletionStreamRequest as SendChatCompletionStreamRequest,
    )
    from openrouter_core.models.chat_result import (
        ChatAssistantMessage as ChatAssistantMessage,
    )
    from openrouter_core.models.chat_result import (
        ChatChoice as ChatChoice,
    )
    from openrouter_core.models.chat_result import (
        ChatResult as ChatResult,
    )
    from openrouter_core.models.chat_stream import (
        ChatStreamChoice as ChatStreamChoice,
    )
    from openrouter_core.models.chat_stream import (
        ChatStreamChunk as ChatStreamChunk,
    )
    from openrouter_core.models.chat_stream import (
        ChatStreamDelta as ChatStreamDelta,
    )
    from openrouter_core.models.chat_stream_tool_call import (
        ChatStreamToolCall as ChatStreamToolCall,
    )
    from openrouter_core.models.chat_stream_tool_call import (
        ChatStreamToolCallFunction as ChatStreamToolCallFunction,
    )
    from openrouter_core.models.chat_tool_call import (
        ChatToolCall as ChatToolCall,
    )
    from openrouter_core.models.chat_tool_call import (
        ChatToolCallFunction as ChatToolCallFunction,
    )
    from openrouter_core.models.chat_usage import (
        ChatUsage as ChatUsage,
    )
    from openrouter_core.models.chat_usage import (
        ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails,
    )
    from openrouter_core.models.chat_usage import (
        ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails,
    )
    from openrouter_core.models.chat_usage import (
        CostDetails as CostDetails,
    )
    from openrouter_core.models.chat_usage import (
        ServerToolUseDetails as ServerToolUseDetails,
    )
    from openrouter_core.models.reasoning_details import (
        ReasoningDetailEncrypted as ReasoningDetailEncrypted,
    )
    from openrouter_core.models.reasoning_details import (
        ReasoningDetailServerToolCall as ReasoningDetailServerToolCall,
    )
    from openrouter_core.models.reasoning_details import (
        ReasoningDetailSummary as ReasoningDetailSummary,
    )
    from openrouter_core.models.reasoning_details import (
        ReasoningDetailText as ReasoningDetailText,
    )
    from openrouter_core.models.reasoning_details import (
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
