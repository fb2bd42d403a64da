"""The chat family, requests and answers, by name; each loads its module when it is first used."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.lazy import offer

if TYPE_CHECKING:
    from typing import TypeAlias

    from openrouter_core.models.chat_assistant_image import ChatAssistantImage as ChatAssistantImage
    from openrouter_core.models.chat_assistant_image import ChatAssistantImageImageUrl as ChatAssistantImageImageUrl
    from openrouter_core.models.chat_assistant_message_parts import ChatContentAudio as ChatContentAudio
    from openrouter_core.models.chat_assistant_message_parts import (
        ChatContentAudioInputAudio as ChatContentAudioInputAudio,
    )
    from openrouter_core.models.chat_assistant_message_parts import ChatContentFile as ChatContentFile
    from openrouter_core.models.chat_assistant_message_parts import ChatContentFileFile as ChatContentFileFile
    from openrouter_core.models.chat_assistant_message_parts import ChatContentImage as ChatContentImage
    from openrouter_core.models.chat_assistant_message_parts import ChatContentImageImageUrl as ChatContentImageImageUrl
    from openrouter_core.models.chat_assistant_message_parts import ChatContentText as ChatContentText
    from openrouter_core.models.chat_assistant_message_parts import ChatContentVideo as ChatContentVideo
    from openrouter_core.models.chat_audio_output import ChatAudioOutput as ChatAudioOutput
    from openrouter_core.models.chat_content_text_parts import ChatContentCacheControl as ChatContentCacheControl
    from openrouter_core.models.chat_content_text_parts import PromptCacheBreakpoint as PromptCacheBreakpoint
    from openrouter_core.models.chat_content_video_input import ChatContentVideoInput as ChatContentVideoInput
    from openrouter_core.models.chat_request import ChatAnyRequest as ChatAnyRequest
    from openrouter_core.models.chat_request import ChatAssistantImageImageUrlParam as ChatAssistantImageImageUrlParam
    from openrouter_core.models.chat_request import ChatAssistantImageParam as ChatAssistantImageParam
    from openrouter_core.models.chat_request import ChatAssistantMessageParam as ChatAssistantMessageParam
    from openrouter_core.models.chat_request import ChatAudioOutputParam as ChatAudioOutputParam
    from openrouter_core.models.chat_request import ChatContentAudioInputAudioParam as ChatContentAudioInputAudioParam
    from openrouter_core.models.chat_request import ChatContentAudioParam as ChatContentAudioParam
    from openrouter_core.models.chat_request import ChatContentCacheControlParam as ChatContentCacheControlParam
    from openrouter_core.models.chat_request import ChatContentFileFileParam as ChatContentFileFileParam
    from openrouter_core.models.chat_request import ChatContentFileParam as ChatContentFileParam
    from openrouter_core.models.chat_request import ChatContentImageImageUrlParam as ChatContentImageImageUrlParam
    from openrouter_core.models.chat_request import ChatContentImageParam as ChatContentImageParam
    from openrouter_core.models.chat_request import ChatContentItemsParam as ChatContentItemsParam
    from openrouter_core.models.chat_request import ChatContentTextParam as ChatContentTextParam
    from openrouter_core.models.chat_request import ChatContentVideoInputParam as ChatContentVideoInputParam
    from openrouter_core.models.chat_request import ChatContentVideoParam as ChatContentVideoParam
    from openrouter_core.models.chat_request import ChatDeveloperMessage as ChatDeveloperMessage
    from openrouter_core.models.chat_request import ChatFormatGrammarConfig as ChatFormatGrammarConfig
    from openrouter_core.models.chat_request import ChatFormatJsonObjectConfig as ChatFormatJsonObjectConfig
    from openrouter_core.models.chat_request import ChatFormatJsonSchemaConfig as ChatFormatJsonSchemaConfig
    from openrouter_core.models.chat_request import ChatFormatPythonConfig as ChatFormatPythonConfig
    from openrouter_core.models.chat_request import ChatFormatTextConfig as ChatFormatTextConfig
    from openrouter_core.models.chat_request import ChatFunctionTool as ChatFunctionTool
    from openrouter_core.models.chat_request import ChatFunctionToolFunction as ChatFunctionToolFunction
    from openrouter_core.models.chat_request import ChatFunctionToolFunctionFunction as ChatFunctionToolFunctionFunction
    from openrouter_core.models.chat_request import ChatJsonSchemaConfig as ChatJsonSchemaConfig
    from openrouter_core.models.chat_request import ChatMessages as ChatMessages
    from openrouter_core.models.chat_request import ChatNamedToolChoice as ChatNamedToolChoice
    from openrouter_core.models.chat_request import ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction
    from openrouter_core.models.chat_request import ChatParameters as ChatParameters
    from openrouter_core.models.chat_request import ChatRequest as ChatRequest
    from openrouter_core.models.chat_request import ChatRequestReasoning as ChatRequestReasoning
    from openrouter_core.models.chat_request import ChatSearchModelsServerTool as ChatSearchModelsServerTool
    from openrouter_core.models.chat_request import ChatServerToolChoice as ChatServerToolChoice
    from openrouter_core.models.chat_request import ChatStreamOptions as ChatStreamOptions
    from openrouter_core.models.chat_request import ChatStreamRequest as ChatStreamRequest
    from openrouter_core.models.chat_request import ChatSystemMessage as ChatSystemMessage
    from openrouter_core.models.chat_request import ChatToolCallFunctionParam as ChatToolCallFunctionParam
    from openrouter_core.models.chat_request import ChatToolCallParam as ChatToolCallParam
    from openrouter_core.models.chat_request import ChatToolChoice as ChatToolChoice
    from openrouter_core.models.chat_request import ChatToolMessage as ChatToolMessage
    from openrouter_core.models.chat_request import ChatUserMessage as ChatUserMessage
    from openrouter_core.models.chat_request import ChatWebSearchShorthand as ChatWebSearchShorthand
    from openrouter_core.models.chat_request import (
        Legacy_ChatContentVideoInputParam as Legacy_ChatContentVideoInputParam,
    )
    from openrouter_core.models.chat_request import Legacy_ChatContentVideoParam as Legacy_ChatContentVideoParam
    from openrouter_core.models.chat_request import OpenRouterWebSearchServerTool as OpenRouterWebSearchServerTool
    from openrouter_core.models.chat_request import ReasoningDetailEncryptedParam as ReasoningDetailEncryptedParam
    from openrouter_core.models.chat_request import (
        ReasoningDetailServerToolCallParam as ReasoningDetailServerToolCallParam,
    )
    from openrouter_core.models.chat_request import ReasoningDetailSummaryParam as ReasoningDetailSummaryParam
    from openrouter_core.models.chat_request import ReasoningDetailTextParam as ReasoningDetailTextParam
    from openrouter_core.models.chat_request import ReasoningDetailUnionParam as ReasoningDetailUnionParam
    from openrouter_core.models.chat_request import SendChatCompletionAnyRequest as SendChatCompletionAnyRequest
    from openrouter_core.models.chat_request import SendChatCompletionRequest as SendChatCompletionRequest
    from openrouter_core.models.chat_request import SendChatCompletionStreamRequest as SendChatCompletionStreamRequest
    from openrouter_core.models.chat_request import WebSearchConfig as WebSearchConfig
    from openrouter_core.models.chat_result import ChatAssistantMessage as ChatAssistantMessage
    from openrouter_core.models.chat_result import ChatChoice as ChatChoice
    from openrouter_core.models.chat_result import ChatResult as ChatResult
    from openrouter_core.models.chat_stream import ChatStreamChoice as ChatStreamChoice
    from openrouter_core.models.chat_stream import ChatStreamChunk as ChatStreamChunk
    from openrouter_core.models.chat_stream import ChatStreamDelta as ChatStreamDelta
    from openrouter_core.models.chat_stream_chunk_error_parts import (
        ChatStreamChunkErrorMetadata as ChatStreamChunkErrorMetadata,
    )
    from openrouter_core.models.chat_stream_chunk_parts import ChatStreamChunkError as ChatStreamChunkError
    from openrouter_core.models.chat_stream_delta_parts import ChatStreamToolCall as ChatStreamToolCall
    from openrouter_core.models.chat_stream_tool_call_parts import (
        ChatStreamToolCallFunction as ChatStreamToolCallFunction,
    )
    from openrouter_core.models.chat_token_logprob import ChatTokenLogprob as ChatTokenLogprob
    from openrouter_core.models.chat_token_logprob import ChatTokenLogprobTopLogprob as ChatTokenLogprobTopLogprob
    from openrouter_core.models.chat_token_logprobs import ChatTokenLogprobs as ChatTokenLogprobs
    from openrouter_core.models.chat_tool_call import ChatToolCall as ChatToolCall
    from openrouter_core.models.chat_tool_call import ChatToolCallFunction as ChatToolCallFunction
    from openrouter_core.models.chat_usage import ChatUsage as ChatUsage
    from openrouter_core.models.chat_usage_parts import (
        ChatUsageCompletionTokensDetails as ChatUsageCompletionTokensDetails,
    )
    from openrouter_core.models.chat_usage_parts import ChatUsagePromptTokensDetails as ChatUsagePromptTokensDetails
    from openrouter_core.models.chat_usage_parts import CostDetails as CostDetails
    from openrouter_core.models.endpoints_metadata_parts import EndpointInfo as EndpointInfo
    from openrouter_core.models.legacy_chat_content_video import Legacy_ChatContentVideo as Legacy_ChatContentVideo
    from openrouter_core.models.legacy_chat_content_video import (
        Legacy_ChatContentVideoInput as Legacy_ChatContentVideoInput,
    )
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata as OpenRouterMetadata
    from openrouter_core.models.open_router_metadata_parts import EndpointsMetadata as EndpointsMetadata
    from openrouter_core.models.open_router_metadata_parts import PipelineStage as PipelineStage
    from openrouter_core.models.open_router_metadata_parts import RouterAttempt as RouterAttempt
    from openrouter_core.models.open_router_metadata_parts import RouterParams as RouterParams
    from openrouter_core.models.reasoning_detail_encrypted import ReasoningDetailEncrypted as ReasoningDetailEncrypted
    from openrouter_core.models.reasoning_detail_server_tool_call import (
        ReasoningDetailServerToolCall as ReasoningDetailServerToolCall,
    )
    from openrouter_core.models.reasoning_detail_summary import ReasoningDetailSummary as ReasoningDetailSummary
    from openrouter_core.models.reasoning_detail_text import ReasoningDetailText as ReasoningDetailText
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails as ServerToolUseDetails
    from openrouter_core.models.shared_request import AdvisorReasoning as AdvisorReasoning
    from openrouter_core.models.shared_request import AdvisorServerTool_OpenRouter as AdvisorServerTool_OpenRouter
    from openrouter_core.models.shared_request import AdvisorServerToolConfig as AdvisorServerToolConfig
    from openrouter_core.models.shared_request import AnthropicCacheControlDirective as AnthropicCacheControlDirective
    from openrouter_core.models.shared_request import AutoBetaRouterPlugin as AutoBetaRouterPlugin
    from openrouter_core.models.shared_request import AutoRouterPlugin as AutoRouterPlugin
    from openrouter_core.models.shared_request import BashServerTool as BashServerTool
    from openrouter_core.models.shared_request import BashServerToolConfig as BashServerToolConfig
    from openrouter_core.models.shared_request import BashServerToolEnvironment as BashServerToolEnvironment
    from openrouter_core.models.shared_request import ChatDebugOptions as ChatDebugOptions
    from openrouter_core.models.shared_request import ContainerAutoEnvironment as ContainerAutoEnvironment
    from openrouter_core.models.shared_request import ContainerReferenceEnvironment as ContainerReferenceEnvironment
    from openrouter_core.models.shared_request import ContextCompressionPlugin as ContextCompressionPlugin
    from openrouter_core.models.shared_request import DatetimeServerTool as DatetimeServerTool
    from openrouter_core.models.shared_request import DatetimeServerToolConfig as DatetimeServerToolConfig
    from openrouter_core.models.shared_request import FileParserPlugin as FileParserPlugin
    from openrouter_core.models.shared_request import FilesServerTool as FilesServerTool
    from openrouter_core.models.shared_request import FusionPlugin as FusionPlugin
    from openrouter_core.models.shared_request import FusionPluginTool as FusionPluginTool
    from openrouter_core.models.shared_request import FusionServerTool_OpenRouter as FusionServerTool_OpenRouter
    from openrouter_core.models.shared_request import FusionServerToolConfig as FusionServerToolConfig
    from openrouter_core.models.shared_request import FusionServerToolConfigReasoning as FusionServerToolConfigReasoning
    from openrouter_core.models.shared_request import FusionServerToolConfigTool as FusionServerToolConfigTool
    from openrouter_core.models.shared_request import (
        ImageGenerationServerTool_OpenRouter as ImageGenerationServerTool_OpenRouter,
    )
    from openrouter_core.models.shared_request import ImageGenerationServerToolConfig as ImageGenerationServerToolConfig
    from openrouter_core.models.shared_request import ModerationPlugin as ModerationPlugin
    from openrouter_core.models.shared_request import ParetoRouterPlugin as ParetoRouterPlugin
    from openrouter_core.models.shared_request import PDFParserOptions as PDFParserOptions
    from openrouter_core.models.shared_request import PercentileLatencyCutoffs as PercentileLatencyCutoffs
    from openrouter_core.models.shared_request import PercentileThroughputCutoffs as PercentileThroughputCutoffs
    from openrouter_core.models.shared_request import PromptCacheBreakpointParam as PromptCacheBreakpointParam
    from openrouter_core.models.shared_request import PromptCacheOptionsParam as PromptCacheOptionsParam
    from openrouter_core.models.shared_request import ProviderPreferences as ProviderPreferences
    from openrouter_core.models.shared_request import ProviderPreferencesMaxPrice as ProviderPreferencesMaxPrice
    from openrouter_core.models.shared_request import ProviderSortConfig as ProviderSortConfig
    from openrouter_core.models.shared_request import ResponseHealingPlugin as ResponseHealingPlugin
    from openrouter_core.models.shared_request import SearchModelsServerToolConfig as SearchModelsServerToolConfig
    from openrouter_core.models.shared_request import ShellServerToolEnvironment as ShellServerToolEnvironment
    from openrouter_core.models.shared_request import StopServerToolsWhenCondition as StopServerToolsWhenCondition
    from openrouter_core.models.shared_request import (
        StopServerToolsWhenFinishReasonIs as StopServerToolsWhenFinishReasonIs,
    )
    from openrouter_core.models.shared_request import StopServerToolsWhenHasToolCall as StopServerToolsWhenHasToolCall
    from openrouter_core.models.shared_request import StopServerToolsWhenMaxCost as StopServerToolsWhenMaxCost
    from openrouter_core.models.shared_request import (
        StopServerToolsWhenMaxTokensUsed as StopServerToolsWhenMaxTokensUsed,
    )
    from openrouter_core.models.shared_request import StopServerToolsWhenStepCountIs as StopServerToolsWhenStepCountIs
    from openrouter_core.models.shared_request import SubagentNestedTool as SubagentNestedTool
    from openrouter_core.models.shared_request import SubagentReasoning as SubagentReasoning
    from openrouter_core.models.shared_request import SubagentServerTool_OpenRouter as SubagentServerTool_OpenRouter
    from openrouter_core.models.shared_request import SubagentServerToolConfig as SubagentServerToolConfig
    from openrouter_core.models.shared_request import TraceConfig as TraceConfig
    from openrouter_core.models.shared_request import WebFetchPlugin as WebFetchPlugin
    from openrouter_core.models.shared_request import WebFetchServerTool as WebFetchServerTool
    from openrouter_core.models.shared_request import WebFetchServerToolConfig as WebFetchServerToolConfig
    from openrouter_core.models.shared_request import WebSearchPlugin as WebSearchPlugin
    from openrouter_core.models.shared_request import WebSearchUserLocationParam as WebSearchUserLocationParam
    from openrouter_core.models.shared_request import WebSearchUserLocationServerTool as WebSearchUserLocationServerTool
    from openrouter_core.models.unions import ChatContentItems as ChatContentItems
    from openrouter_core.models.unions import ReasoningDetailUnion as ReasoningDetailUnion
    from openrouter_core.models.unknown import UnknownVariant as UnknownVariant
    from openrouter_core.outcomes import SendChatCompletionRequestResponse as SendChatCompletionRequestResponse

    ChatGenerationParams: TypeAlias = ChatRequest
    ChatMessage: TypeAlias = ChatMessages
    SendChatCompletionRequestRequest: TypeAlias = SendChatCompletionAnyRequest

_WHERE: Final = {
    "AdvisorReasoning": "shared_request",
    "AdvisorServerToolConfig": "shared_request",
    "AdvisorServerTool_OpenRouter": "shared_request",
    "AnthropicCacheControlDirective": "shared_request",
    "AutoBetaRouterPlugin": "shared_request",
    "AutoRouterPlugin": "shared_request",
    "BashServerTool": "shared_request",
    "BashServerToolConfig": "shared_request",
    "BashServerToolEnvironment": "shared_request",
    "ChatAnyRequest": "chat_request",
    "ChatAssistantImage": "chat_assistant_image",
    "ChatAssistantImageImageUrl": "chat_assistant_image",
    "ChatAssistantImageImageUrlParam": "chat_request",
    "ChatAssistantImageParam": "chat_request",
    "ChatAssistantMessage": "chat_result",
    "ChatAssistantMessageParam": "chat_request",
    "ChatAudioOutput": "chat_audio_output",
    "ChatAudioOutputParam": "chat_request",
    "ChatChoice": "chat_result",
    "ChatContentAudio": "chat_assistant_message_parts",
    "ChatContentAudioInputAudio": "chat_assistant_message_parts",
    "ChatContentAudioInputAudioParam": "chat_request",
    "ChatContentAudioParam": "chat_request",
    "ChatContentCacheControl": "chat_content_text_parts",
    "ChatContentCacheControlParam": "chat_request",
    "ChatContentFile": "chat_assistant_message_parts",
    "ChatContentFileFile": "chat_assistant_message_parts",
    "ChatContentFileFileParam": "chat_request",
    "ChatContentFileParam": "chat_request",
    "ChatContentImage": "chat_assistant_message_parts",
    "ChatContentImageImageUrl": "chat_assistant_message_parts",
    "ChatContentImageImageUrlParam": "chat_request",
    "ChatContentImageParam": "chat_request",
    "ChatContentItems": "unions",
    "ChatContentItemsParam": "chat_request",
    "ChatContentText": "chat_assistant_message_parts",
    "ChatContentTextParam": "chat_request",
    "ChatContentVideo": "chat_assistant_message_parts",
    "ChatContentVideoInput": "chat_content_video_input",
    "ChatContentVideoInputParam": "chat_request",
    "ChatContentVideoParam": "chat_request",
    "ChatDebugOptions": "shared_request",
    "ChatDeveloperMessage": "chat_request",
    "ChatFormatGrammarConfig": "chat_request",
    "ChatFormatJsonObjectConfig": "chat_request",
    "ChatFormatJsonSchemaConfig": "chat_request",
    "ChatFormatPythonConfig": "chat_request",
    "ChatFormatTextConfig": "chat_request",
    "ChatFunctionTool": "chat_request",
    "ChatFunctionToolFunction": "chat_request",
    "ChatFunctionToolFunctionFunction": "chat_request",
    "ChatJsonSchemaConfig": "chat_request",
    "ChatMessages": "chat_request",
    "ChatNamedToolChoice": "chat_request",
    "ChatNamedToolChoiceFunction": "chat_request",
    "ChatParameters": "chat_request",
    "ChatRequest": "chat_request",
    "ChatRequestReasoning": "chat_request",
    "ChatResult": "chat_result",
    "ChatSearchModelsServerTool": "chat_request",
    "ChatServerToolChoice": "chat_request",
    "ChatStreamChoice": "chat_stream",
    "ChatStreamChunk": "chat_stream",
    "ChatStreamChunkError": "chat_stream_chunk_parts",
    "ChatStreamChunkErrorMetadata": "chat_stream_chunk_error_parts",
    "ChatStreamDelta": "chat_stream",
    "ChatStreamOptions": "chat_request",
    "ChatStreamRequest": "chat_request",
    "ChatStreamToolCall": "chat_stream_delta_parts",
    "ChatStreamToolCallFunction": "chat_stream_tool_call_parts",
    "ChatSystemMessage": "chat_request",
    "ChatTokenLogprob": "chat_token_logprob",
    "ChatTokenLogprobTopLogprob": "chat_token_logprob",
    "ChatTokenLogprobs": "chat_token_logprobs",
    "ChatToolCall": "chat_tool_call",
    "ChatToolCallFunction": "chat_tool_call",
    "ChatToolCallFunctionParam": "chat_request",
    "ChatToolCallParam": "chat_request",
    "ChatToolChoice": "chat_request",
    "ChatToolMessage": "chat_request",
    "ChatUsage": "chat_usage",
    "ChatUsageCompletionTokensDetails": "chat_usage_parts",
    "ChatUsagePromptTokensDetails": "chat_usage_parts",
    "ChatUserMessage": "chat_request",
    "ChatWebSearchShorthand": "chat_request",
    "ContainerAutoEnvironment": "shared_request",
    "ContainerReferenceEnvironment": "shared_request",
    "ContextCompressionPlugin": "shared_request",
    "CostDetails": "chat_usage_parts",
    "DatetimeServerTool": "shared_request",
    "DatetimeServerToolConfig": "shared_request",
    "EndpointInfo": "endpoints_metadata_parts",
    "EndpointsMetadata": "open_router_metadata_parts",
    "FileParserPlugin": "shared_request",
    "FilesServerTool": "shared_request",
    "FusionPlugin": "shared_request",
    "FusionPluginTool": "shared_request",
    "FusionServerToolConfig": "shared_request",
    "FusionServerToolConfigReasoning": "shared_request",
    "FusionServerToolConfigTool": "shared_request",
    "FusionServerTool_OpenRouter": "shared_request",
    "ImageGenerationServerToolConfig": "shared_request",
    "ImageGenerationServerTool_OpenRouter": "shared_request",
    "Legacy_ChatContentVideo": "legacy_chat_content_video",
    "Legacy_ChatContentVideoInput": "legacy_chat_content_video",
    "Legacy_ChatContentVideoInputParam": "chat_request",
    "Legacy_ChatContentVideoParam": "chat_request",
    "ModerationPlugin": "shared_request",
    "OpenRouterMetadata": "open_router_metadata",
    "OpenRouterWebSearchServerTool": "chat_request",
    "PDFParserOptions": "shared_request",
    "ParetoRouterPlugin": "shared_request",
    "PercentileLatencyCutoffs": "shared_request",
    "PercentileThroughputCutoffs": "shared_request",
    "PipelineStage": "open_router_metadata_parts",
    "PromptCacheBreakpoint": "chat_content_text_parts",
    "PromptCacheBreakpointParam": "shared_request",
    "PromptCacheOptionsParam": "shared_request",
    "ProviderPreferences": "shared_request",
    "ProviderPreferencesMaxPrice": "shared_request",
    "ProviderSortConfig": "shared_request",
    "ReasoningDetailEncrypted": "reasoning_detail_encrypted",
    "ReasoningDetailEncryptedParam": "chat_request",
    "ReasoningDetailServerToolCall": "reasoning_detail_server_tool_call",
    "ReasoningDetailServerToolCallParam": "chat_request",
    "ReasoningDetailSummary": "reasoning_detail_summary",
    "ReasoningDetailSummaryParam": "chat_request",
    "ReasoningDetailText": "reasoning_detail_text",
    "ReasoningDetailTextParam": "chat_request",
    "ReasoningDetailUnion": "unions",
    "ReasoningDetailUnionParam": "chat_request",
    "ResponseHealingPlugin": "shared_request",
    "RouterAttempt": "open_router_metadata_parts",
    "RouterParams": "open_router_metadata_parts",
    "SearchModelsServerToolConfig": "shared_request",
    "SendChatCompletionAnyRequest": "chat_request",
    "SendChatCompletionRequest": "chat_request",
    "SendChatCompletionStreamRequest": "chat_request",
    "ServerToolUseDetails": "server_tool_use_details",
    "ShellServerToolEnvironment": "shared_request",
    "StopServerToolsWhenCondition": "shared_request",
    "StopServerToolsWhenFinishReasonIs": "shared_request",
    "StopServerToolsWhenHasToolCall": "shared_request",
    "StopServerToolsWhenMaxCost": "shared_request",
    "StopServerToolsWhenMaxTokensUsed": "shared_request",
    "StopServerToolsWhenStepCountIs": "shared_request",
    "SubagentNestedTool": "shared_request",
    "SubagentReasoning": "shared_request",
    "SubagentServerToolConfig": "shared_request",
    "SubagentServerTool_OpenRouter": "shared_request",
    "TraceConfig": "shared_request",
    "UnknownVariant": "unknown",
    "WebFetchPlugin": "shared_request",
    "WebFetchServerTool": "shared_request",
    "WebFetchServerToolConfig": "shared_request",
    "WebSearchConfig": "chat_request",
    "WebSearchPlugin": "shared_request",
    "WebSearchUserLocationParam": "shared_request",
    "WebSearchUserLocationServerTool": "shared_request",
}
_ALIASES: Final = {
    "ChatGenerationParams": "ChatRequest",
    "ChatMessage": "ChatMessages",
    "SendChatCompletionRequestRequest": "SendChatCompletionAnyRequest",
}
_OUTCOMES: Final = {"SendChatCompletionRequestResponse": "openrouter_core.outcomes"}

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __all__ = [*_WHERE, *_ALIASES, *_OUTCOMES]  # noqa: PLE0604 - the tables name them
    __getattr__ = offer(
        __name__, {n: f"openrouter_core.models.{home}" for n, home in _WHERE.items()} | _OUTCOMES, _ALIASES
    )

    def __dir__() -> list[str]:
        return __all__
