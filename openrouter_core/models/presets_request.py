"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from typing import TYPE_CHECKING, Required

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.chat_request import ChatParameters
from openrouter_core.models.messages_request import AnthropicBase64ImageSource as AnthropicBase64ImageSource
from openrouter_core.models.messages_request import AnthropicBase64PdfSourceParam as AnthropicBase64PdfSourceParam
from openrouter_core.models.messages_request import (
    AnthropicCitationCharLocationParam as AnthropicCitationCharLocationParam,
)
from openrouter_core.models.messages_request import (
    AnthropicCitationContentBlockLocationParam as AnthropicCitationContentBlockLocationParam,
)
from openrouter_core.models.messages_request import (
    AnthropicCitationPageLocationParam as AnthropicCitationPageLocationParam,
)
from openrouter_core.models.messages_request import (
    AnthropicCitationSearchResultLocationParam as AnthropicCitationSearchResultLocationParam,
)
from openrouter_core.models.messages_request import (
    AnthropicCitationWebSearchResultLocationParam as AnthropicCitationWebSearchResultLocationParam,
)
from openrouter_core.models.messages_request import AnthropicDocumentBlockParam as AnthropicDocumentBlockParam
from openrouter_core.models.messages_request import (
    AnthropicDocumentBlockParamCitations as AnthropicDocumentBlockParamCitations,
)
from openrouter_core.models.messages_request import (
    AnthropicDocumentBlockParamSourceContent as AnthropicDocumentBlockParamSourceContent,
)
from openrouter_core.models.messages_request import AnthropicFileDocumentSource as AnthropicFileDocumentSource
from openrouter_core.models.messages_request import AnthropicImageBlockParam as AnthropicImageBlockParam
from openrouter_core.models.messages_request import AnthropicInputTokensClearAtLeast as AnthropicInputTokensClearAtLeast
from openrouter_core.models.messages_request import AnthropicInputTokensTrigger as AnthropicInputTokensTrigger
from openrouter_core.models.messages_request import AnthropicMessageOutputConfig as AnthropicMessageOutputConfig
from openrouter_core.models.messages_request import AnthropicPlainTextSourceParam as AnthropicPlainTextSourceParam
from openrouter_core.models.messages_request import AnthropicSafeguard as AnthropicSafeguard
from openrouter_core.models.messages_request import AnthropicSearchResultBlockParam as AnthropicSearchResultBlockParam
from openrouter_core.models.messages_request import (
    AnthropicSearchResultBlockParamCitations as AnthropicSearchResultBlockParamCitations,
)
from openrouter_core.models.messages_request import AnthropicTextBlockParam as AnthropicTextBlockParam
from openrouter_core.models.messages_request import AnthropicThinkingBlockBinding as AnthropicThinkingBlockBinding
from openrouter_core.models.messages_request import AnthropicThinkingTurns as AnthropicThinkingTurns
from openrouter_core.models.messages_request import AnthropicToolSearchToolBm25 as AnthropicToolSearchToolBm25
from openrouter_core.models.messages_request import AnthropicToolSearchToolRegex as AnthropicToolSearchToolRegex
from openrouter_core.models.messages_request import AnthropicToolUnion as AnthropicToolUnion
from openrouter_core.models.messages_request import AnthropicToolUnionBash20250124 as AnthropicToolUnionBash20250124
from openrouter_core.models.messages_request import AnthropicToolUnionCustom as AnthropicToolUnionCustom
from openrouter_core.models.messages_request import (
    AnthropicToolUnionCustomInputSchema as AnthropicToolUnionCustomInputSchema,
)
from openrouter_core.models.messages_request import (
    AnthropicToolUnionTextEditor20250124 as AnthropicToolUnionTextEditor20250124,
)
from openrouter_core.models.messages_request import (
    AnthropicToolUnionWebSearch20250305 as AnthropicToolUnionWebSearch20250305,
)
from openrouter_core.models.messages_request import (
    AnthropicToolUnionWebSearch20260209 as AnthropicToolUnionWebSearch20260209,
)
from openrouter_core.models.messages_request import AnthropicToolUsesKeep as AnthropicToolUsesKeep
from openrouter_core.models.messages_request import AnthropicToolUsesTrigger as AnthropicToolUsesTrigger
from openrouter_core.models.messages_request import AnthropicUrlImageSource as AnthropicUrlImageSource
from openrouter_core.models.messages_request import AnthropicUrlPdfSource as AnthropicUrlPdfSource
from openrouter_core.models.messages_request import (
    AnthropicWebSearchResultBlockParam as AnthropicWebSearchResultBlockParam,
)
from openrouter_core.models.messages_request import (
    AnthropicWebSearchToolUserLocation as AnthropicWebSearchToolUserLocation,
)
from openrouter_core.models.messages_request import DeferredBm25Search as DeferredBm25Search
from openrouter_core.models.messages_request import DeferredCustomSearch as DeferredCustomSearch
from openrouter_core.models.messages_request import DeferredRegexSearch as DeferredRegexSearch
from openrouter_core.models.messages_request import DeferredToolsControl as DeferredToolsControl
from openrouter_core.models.messages_request import DeferredToolsSearchStrategy as DeferredToolsSearchStrategy
from openrouter_core.models.messages_request import MessagesAdvisorToolResultBlock as MessagesAdvisorToolResultBlock
from openrouter_core.models.messages_request import MessagesBashToolResultBlock as MessagesBashToolResultBlock
from openrouter_core.models.messages_request import MessagesFallbackParam as MessagesFallbackParam
from openrouter_core.models.messages_request import MessagesMessageParam as MessagesMessageParam
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1Compaction as MessagesMessageParamContent1Compaction,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1RedactedThinking as MessagesMessageParamContent1RedactedThinking,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1ServerToolUse as MessagesMessageParamContent1ServerToolUse,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1Thinking as MessagesMessageParamContent1Thinking,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1ToolResult as MessagesMessageParamContent1ToolResult,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1ToolResultContent1ToolReference as MessagesMessageParamContent1ToolResultContent1ToolReference,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1ToolUse as MessagesMessageParamContent1ToolUse,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1WebSearchToolResult as MessagesMessageParamContent1WebSearchToolResult,
)
from openrouter_core.models.messages_request import (
    MessagesMessageParamContent1WebSearchToolResultContentWebSearchToolResultError as MessagesMessageParamContent1WebSearchToolResultContentWebSearchToolResultError,
)
from openrouter_core.models.messages_request import MessagesOutputConfig as MessagesOutputConfig
from openrouter_core.models.messages_request import MessagesOutputConfigFormat as MessagesOutputConfigFormat
from openrouter_core.models.messages_request import MessagesOutputConfigTaskBudget as MessagesOutputConfigTaskBudget
from openrouter_core.models.messages_request import MessagesParameters
from openrouter_core.models.messages_request import MessagesRequest as MessagesRequest
from openrouter_core.models.messages_request import MessagesRequestContextManagement as MessagesRequestContextManagement
from openrouter_core.models.messages_request import (
    MessagesRequestContextManagementEditClearThinking20251015 as MessagesRequestContextManagementEditClearThinking20251015,
)
from openrouter_core.models.messages_request import (
    MessagesRequestContextManagementEditClearThinking20251015KeepAll as MessagesRequestContextManagementEditClearThinking20251015KeepAll,
)
from openrouter_core.models.messages_request import (
    MessagesRequestContextManagementEditClearToolUses20250919 as MessagesRequestContextManagementEditClearToolUses20250919,
)
from openrouter_core.models.messages_request import (
    MessagesRequestContextManagementEditCompact20260112 as MessagesRequestContextManagementEditCompact20260112,
)
from openrouter_core.models.messages_request import MessagesRequestMetadata as MessagesRequestMetadata
from openrouter_core.models.messages_request import MessagesRequestThinkingAdaptive as MessagesRequestThinkingAdaptive
from openrouter_core.models.messages_request import (
    MessagesRequestThinkingBetweenTools as MessagesRequestThinkingBetweenTools,
)
from openrouter_core.models.messages_request import MessagesRequestThinkingEnabled as MessagesRequestThinkingEnabled
from openrouter_core.models.messages_request import (
    MessagesRequestToolAdvisor20260301 as MessagesRequestToolAdvisor20260301,
)
from openrouter_core.models.messages_request import MessagesRequestToolBash20250124 as MessagesRequestToolBash20250124
from openrouter_core.models.messages_request import MessagesRequestToolChoiceAny as MessagesRequestToolChoiceAny
from openrouter_core.models.messages_request import MessagesRequestToolChoiceAuto as MessagesRequestToolChoiceAuto
from openrouter_core.models.messages_request import MessagesRequestToolChoiceNone as MessagesRequestToolChoiceNone
from openrouter_core.models.messages_request import MessagesRequestToolChoiceTool as MessagesRequestToolChoiceTool
from openrouter_core.models.messages_request import MessagesRequestToolCustom as MessagesRequestToolCustom
from openrouter_core.models.messages_request import (
    MessagesRequestToolCustomInputSchema as MessagesRequestToolCustomInputSchema,
)
from openrouter_core.models.messages_request import (
    MessagesRequestToolTextEditor20250124 as MessagesRequestToolTextEditor20250124,
)
from openrouter_core.models.messages_request import (
    MessagesRequestToolWebSearch20250305 as MessagesRequestToolWebSearch20250305,
)
from openrouter_core.models.messages_request import (
    MessagesRequestToolWebSearch20260209 as MessagesRequestToolWebSearch20260209,
)
from openrouter_core.models.messages_request import MessagesSearchModelsServerTool as MessagesSearchModelsServerTool
from openrouter_core.models.messages_request import MessagesShellToolResultBlock as MessagesShellToolResultBlock
from openrouter_core.models.messages_request import MessagesToolAdditionBlock as MessagesToolAdditionBlock
from openrouter_core.models.messages_request import (
    MessagesToolAdditionBlockToolMcpToolReference as MessagesToolAdditionBlockToolMcpToolReference,
)
from openrouter_core.models.messages_request import (
    MessagesToolAdditionBlockToolMcpToolsetReference as MessagesToolAdditionBlockToolMcpToolsetReference,
)
from openrouter_core.models.messages_request import (
    MessagesToolAdditionBlockToolToolDefinition as MessagesToolAdditionBlockToolToolDefinition,
)
from openrouter_core.models.messages_request import (
    MessagesToolAdditionBlockToolToolReference as MessagesToolAdditionBlockToolToolReference,
)
from openrouter_core.models.messages_request import MessagesToolRemovalBlock as MessagesToolRemovalBlock
from openrouter_core.models.messages_request import ORAnthropicToolSearchResultParam as ORAnthropicToolSearchResultParam
from openrouter_core.models.responses_request import ResponsesParameters

__all__ = [
    "AnthropicBase64ImageSource",
    "AnthropicBase64PdfSourceParam",
    "AnthropicCitationCharLocationParam",
    "AnthropicCitationContentBlockLocationParam",
    "AnthropicCitationPageLocationParam",
    "AnthropicCitationSearchResultLocationParam",
    "AnthropicCitationWebSearchResultLocationParam",
    "AnthropicDocumentBlockParam",
    "AnthropicDocumentBlockParamCitations",
    "AnthropicDocumentBlockParamSourceContent",
    "AnthropicFileDocumentSource",
    "AnthropicImageBlockParam",
    "AnthropicInputTokensClearAtLeast",
    "AnthropicInputTokensTrigger",
    "AnthropicMessageOutputConfig",
    "AnthropicPlainTextSourceParam",
    "AnthropicSafeguard",
    "AnthropicSearchResultBlockParam",
    "AnthropicSearchResultBlockParamCitations",
    "AnthropicTextBlockParam",
    "AnthropicThinkingBlockBinding",
    "AnthropicThinkingTurns",
    "AnthropicToolSearchToolBm25",
    "AnthropicToolSearchToolRegex",
    "AnthropicToolUnion",
    "AnthropicToolUnionBash20250124",
    "AnthropicToolUnionCustom",
    "AnthropicToolUnionCustomInputSchema",
    "AnthropicToolUnionTextEditor20250124",
    "AnthropicToolUnionWebSearch20250305",
    "AnthropicToolUnionWebSearch20260209",
    "AnthropicToolUsesKeep",
    "AnthropicToolUsesTrigger",
    "AnthropicUrlImageSource",
    "AnthropicUrlPdfSource",
    "AnthropicWebSearchResultBlockParam",
    "AnthropicWebSearchToolUserLocation",
    "CreatePresetsChatCompletionsRequest",
    "CreatePresetsMessagesRequest",
    "CreatePresetsResponsesRequest",
    "DeferredBm25Search",
    "DeferredCustomSearch",
    "DeferredRegexSearch",
    "DeferredToolsControl",
    "DeferredToolsSearchStrategy",
    "GetPresetRequest",
    "GetPresetVersionRequest",
    "ListPresetVersionsRequest",
    "ListPresetsRequest",
    "MessagesAdvisorToolResultBlock",
    "MessagesBashToolResultBlock",
    "MessagesFallbackParam",
    "MessagesMessageParam",
    "MessagesMessageParamContent1Compaction",
    "MessagesMessageParamContent1RedactedThinking",
    "MessagesMessageParamContent1ServerToolUse",
    "MessagesMessageParamContent1Thinking",
    "MessagesMessageParamContent1ToolResult",
    "MessagesMessageParamContent1ToolResultContent1ToolReference",
    "MessagesMessageParamContent1ToolUse",
    "MessagesMessageParamContent1WebSearchToolResult",
    "MessagesMessageParamContent1WebSearchToolResultContentWebSearchToolResultError",
    "MessagesOutputConfig",
    "MessagesOutputConfigFormat",
    "MessagesOutputConfigTaskBudget",
    "MessagesRequest",
    "MessagesRequestContextManagement",
    "MessagesRequestContextManagementEditClearThinking20251015",
    "MessagesRequestContextManagementEditClearThinking20251015KeepAll",
    "MessagesRequestContextManagementEditClearToolUses20250919",
    "MessagesRequestContextManagementEditCompact20260112",
    "MessagesRequestMetadata",
    "MessagesRequestThinkingAdaptive",
    "MessagesRequestThinkingBetweenTools",
    "MessagesRequestThinkingEnabled",
    "MessagesRequestToolAdvisor20260301",
    "MessagesRequestToolBash20250124",
    "MessagesRequestToolChoiceAny",
    "MessagesRequestToolChoiceAuto",
    "MessagesRequestToolChoiceNone",
    "MessagesRequestToolChoiceTool",
    "MessagesRequestToolCustom",
    "MessagesRequestToolCustomInputSchema",
    "MessagesRequestToolTextEditor20250124",
    "MessagesRequestToolWebSearch20250305",
    "MessagesRequestToolWebSearch20260209",
    "MessagesSearchModelsServerTool",
    "MessagesShellToolResultBlock",
    "MessagesToolAdditionBlock",
    "MessagesToolAdditionBlockToolMcpToolReference",
    "MessagesToolAdditionBlockToolMcpToolsetReference",
    "MessagesToolAdditionBlockToolToolDefinition",
    "MessagesToolAdditionBlockToolToolReference",
    "MessagesToolRemovalBlock",
    "ORAnthropicToolSearchResultParam",
]


class CreatePresetsChatCompletionsRequest(ChatParameters, total=False):
    slug: Required[str]


class CreatePresetsMessagesRequest(MessagesParameters, total=False):
    slug: Required[str]


class CreatePresetsResponsesRequest(ResponsesParameters, total=False):
    slug: Required[str]


class GetPresetRequest(TypedDict, total=False):
    slug: Required[str]


class GetPresetVersionRequest(TypedDict, total=False):
    slug: Required[str]
    version: Required[str]


class ListPresetVersionsRequest(TypedDict, total=False):
    slug: Required[str]
    offset: int | None
    limit: int


class ListPresetsRequest(TypedDict, total=False):
    offset: int | None
    limit: int


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
