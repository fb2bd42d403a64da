"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.messages import AnthropicBase64PdfSource, AnthropicPlainTextSource, ORAnthropicContentBlock
from openrouter_core.models.shared import OutputBashServerToolItemFile, OutputFunctionCallItemSubagentItem
from openrouter_core.models.shared_request import (
    AlignmentPlugin,
    AnthropicCacheControlDirective,
    ArmorPlugin,
    AutoBetaRouterPlugin,
    AutoRouterPlugin,
    BashServerTool,
    ContainerNetworkPolicyDisabled,
    ContextCompressionPlugin,
    DatetimeServerTool,
    FileParserPlugin,
    FusionPlugin,
    ImageGenerationServerTool_OpenRouter,
    JevRouterPlugin,
    ModerationPlugin,
    OpenRouterWebSearchServerTool,
    OutputBashServerToolItemFileParam,
    OutputFunctionCallItemSubagentItemParam,
    ParetoRouterPlugin,
    ProviderPreferences,
    ResponseHealingPlugin,
    SearchModelsServerToolConfig,
    ShellServerTool_OpenRouter,
    StopServerToolsWhenCondition,
    SwitchyardRouterPlugin,
    ToolSearchServerTool,
    TraceConfig,
    WebFetchPlugin,
    WebFetchServerTool,
    WebSearchPlugin,
)

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
    "CreateMessagesAnyRequest",
    "CreateMessagesRequest",
    "CreateMessagesStreamRequest",
    "DeferredBm25Search",
    "DeferredCustomSearch",
    "DeferredRegexSearch",
    "DeferredToolsControl",
    "DeferredToolsSearchStrategy",
    "MessagesAdvisorToolResultBlock",
    "MessagesAnyRequest",
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
    "MessagesParameters",
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
    "MessagesStreamRequest",
    "MessagesToolAdditionBlock",
    "MessagesToolAdditionBlockToolMcpToolReference",
    "MessagesToolAdditionBlockToolMcpToolsetReference",
    "MessagesToolAdditionBlockToolToolDefinition",
    "MessagesToolAdditionBlockToolToolReference",
    "MessagesToolRemovalBlock",
    "ORAnthropicToolSearchResultParam",
]


class AnthropicBase64ImageSource(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["image/jpeg", "image/png", "image/gif", "image/webp"] | str]
    type: Required[Literal["base64"]]


class AnthropicBase64PdfSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["application/pdf"]]
    type: Required[Literal["base64"]]


class AnthropicCitationCharLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    document_index: Required[int]
    document_title: Required[str | None]
    end_char_index: Required[int]
    start_char_index: Required[int]
    type: Required[Literal["char_location"]]


class AnthropicCitationContentBlockLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    document_index: Required[int]
    document_title: Required[str | None]
    end_block_index: Required[int]
    start_block_index: Required[int]
    type: Required[Literal["content_block_location"]]


class AnthropicCitationPageLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    document_index: Required[int]
    document_title: Required[str | None]
    end_page_number: Required[int]
    start_page_number: Required[int]
    type: Required[Literal["page_location"]]


class AnthropicCitationSearchResultLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    end_block_index: Required[int]
    search_result_index: Required[int]
    source: Required[str]
    start_block_index: Required[int]
    title: Required[str | None]
    type: Required[Literal["search_result_location"]]


class AnthropicCitationWebSearchResultLocationParam(TypedDict, total=False):
    cited_text: Required[str]
    encrypted_index: Required[str]
    title: Required[str | None]
    type: Required[Literal["web_search_result_location"]]
    url: Required[str]


class AnthropicDocumentBlockParamCitations(TypedDict, total=False):
    enabled: bool


class AnthropicFileDocumentSource(TypedDict, total=False):
    file_id: Required[str]
    type: Required[Literal["file"]]


class AnthropicUrlImageSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class AnthropicImageBlockParam(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    source: Required[AnthropicBase64ImageSource | AnthropicUrlImageSource | AnthropicFileDocumentSource]
    type: Required[Literal["image"]]


class AnthropicTextBlockParam(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    citations: (
        Sequence[
            AnthropicCitationCharLocationParam
            | AnthropicCitationPageLocationParam
            | AnthropicCitationContentBlockLocationParam
            | AnthropicCitationWebSearchResultLocationParam
            | AnthropicCitationSearchResultLocationParam
        ]
        | None
    )
    text: Required[str]
    type: Required[Literal["text"]]


class AnthropicDocumentBlockParamSourceContent(TypedDict, total=False):
    content: Required[str | Sequence[AnthropicTextBlockParam | AnthropicImageBlockParam]]
    type: Required[Literal["content"]]


class AnthropicPlainTextSourceParam(TypedDict, total=False):
    data: Required[str]
    media_type: Required[Literal["text/plain"]]
    type: Required[Literal["text"]]


class AnthropicUrlPdfSource(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class AnthropicDocumentBlockParam(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    citations: AnthropicDocumentBlockParamCitations | None
    context: str | None
    source: Required[
        AnthropicBase64PdfSourceParam
        | AnthropicBase64PdfSource
        | AnthropicPlainTextSourceParam
        | AnthropicPlainTextSource
        | AnthropicDocumentBlockParamSourceContent
        | AnthropicUrlPdfSource
        | AnthropicFileDocumentSource
    ]
    title: str | None
    type: Required[Literal["document"]]


class AnthropicInputTokensClearAtLeast(TypedDict, total=False):
    type: Required[Literal["input_tokens"]]
    value: Required[int]


class AnthropicInputTokensTrigger(TypedDict, total=False):
    type: Required[Literal["input_tokens"]]
    value: Required[int]


class AnthropicMessageOutputConfig(TypedDict, total=False):
    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None


class AnthropicSafeguard(TypedDict, total=False):
    classifier_context: Mapping[str, object]
    type: Required[str]


class AnthropicSearchResultBlockParamCitations(TypedDict, total=False):
    enabled: bool


class AnthropicSearchResultBlockParam(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    citations: AnthropicSearchResultBlockParamCitations
    content: Required[Sequence[AnthropicTextBlockParam]]
    source: Required[str]
    title: Required[str]
    type: Required[Literal["search_result"]]


class AnthropicThinkingBlockBinding(TypedDict, total=False):
    mismatch_behavior: Literal["error", "drop_block"] | str | None
    """Deprecated."""
    prefix_mismatch_behavior: Literal["error", "drop_block"] | str | None


class AnthropicThinkingTurns(TypedDict, total=False):
    type: Required[Literal["thinking_turns"]]
    value: Required[int]


class AnthropicToolSearchToolBm25(TypedDict, total=False):
    allowed_callers: Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str]
    cache_control: AnthropicCacheControlDirective
    defer_loading: bool
    name: Required[Literal["tool_search_tool_bm25"]]
    strict: bool
    type: Required[Literal["tool_search_tool_bm25_20251119", "tool_search_tool_bm25"] | str]


class AnthropicToolSearchToolRegex(TypedDict, total=False):
    allowed_callers: Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str]
    cache_control: AnthropicCacheControlDirective
    defer_loading: bool
    name: Required[Literal["tool_search_tool_regex"]]
    strict: bool
    type: Required[Literal["tool_search_tool_regex_20251119", "tool_search_tool_regex"] | str]


class AnthropicToolUnionBash20250124(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]


class AnthropicToolUnionCustomInputSchema(TypedDict, total=False):
    properties: object
    required: Sequence[str] | None
    type: Required[Literal["object"]]


class AnthropicToolUnionCustom(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    defer_loading: bool
    description: str
    input_schema: Required[AnthropicToolUnionCustomInputSchema | Mapping[str, object]]
    name: Required[str]
    strict: bool
    type: Literal["custom"]


class AnthropicToolUnionTextEditor20250124(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]


class AnthropicWebSearchToolUserLocation(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Required[Literal["approximate"]]


class AnthropicToolUnionWebSearch20250305(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: AnthropicCacheControlDirective
    max_uses: int | None
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    user_location: AnthropicWebSearchToolUserLocation | None


class AnthropicToolUnionWebSearch20260209(TypedDict, total=False):
    allowed_callers: Sequence[Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str]]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: AnthropicCacheControlDirective
    max_uses: int | None
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    user_location: AnthropicWebSearchToolUserLocation | None


class AnthropicToolUsesKeep(TypedDict, total=False):
    type: Required[Literal["tool_uses"]]
    value: Required[int]


class AnthropicToolUsesTrigger(TypedDict, total=False):
    type: Required[Literal["tool_uses"]]
    value: Required[int]


class AnthropicWebSearchResultBlockParam(TypedDict, total=False):
    encrypted_content: Required[str]
    page_age: str | None
    title: Required[str]
    type: Required[Literal["web_search_result"]]
    url: Required[str]


class DeferredBm25Search(TypedDict, total=False):
    max_results: int
    type: Required[Literal["bm25"]]


class DeferredCustomSearch(TypedDict, total=False):
    max_results: int
    result_key: Required[str]
    tool_id: Required[str]
    type: Required[Literal["custom"]]


class DeferredRegexSearch(TypedDict, total=False):
    max_results: int
    type: Required[Literal["regex"]]


DeferredToolsSearchStrategy: TypeAlias = DeferredBm25Search | DeferredCustomSearch | DeferredRegexSearch


class DeferredToolsControl(TypedDict, total=False):
    profile: Required[Literal["portable"]]
    protocol: Required[Literal["v1"]]
    search: Required[DeferredToolsSearchStrategy]
    validation: Required[Literal["runtime"]]


class MessagesAdvisorToolResultBlock(TypedDict, total=False):
    content: Required[Mapping[str, object]]
    tool_use_id: Required[str]
    type: Required[Literal["advisor_tool_result"]]


class MessagesBashToolResultBlock(TypedDict, total=False):
    container_id: str
    content: Required[Mapping[str, object]]
    files: Sequence[OutputBashServerToolItemFileParam | OutputBashServerToolItemFile]
    tool_use_id: Required[str]
    type: Required[Literal["openrouter_bash_tool_result"]]


class MessagesFallbackParam(TypedDict, total=False):
    model: Required[str]


class MessagesMessageParamContent1Compaction(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    content: Required[str | None]
    encrypted_content: str | None
    type: Required[Literal["compaction"]]


class MessagesMessageParamContent1RedactedThinking(TypedDict, total=False):
    data: Required[str]
    type: Required[Literal["redacted_thinking"]]


class MessagesMessageParamContent1ServerToolUse(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    id: Required[str]
    input: object
    name: Required[str]
    type: Required[Literal["server_tool_use"]]


class MessagesMessageParamContent1Thinking(TypedDict, total=False):
    signature: Required[str]
    thinking: Required[str]
    type: Required[Literal["thinking"]]


class MessagesMessageParamContent1ToolResultContent1ToolReference(TypedDict, total=False):
    tool_name: Required[str]
    type: Required[Literal["tool_reference"]]


class MessagesMessageParamContent1ToolResult(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    content: (
        str
        | Sequence[
            AnthropicTextBlockParam
            | AnthropicImageBlockParam
            | MessagesMessageParamContent1ToolResultContent1ToolReference
            | AnthropicSearchResultBlockParam
            | AnthropicDocumentBlockParam
        ]
    )
    is_error: bool
    tool_use_id: Required[str]
    type: Required[Literal["tool_result"]]


class MessagesMessageParamContent1ToolUse(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    id: Required[str]
    input: object
    name: Required[str]
    type: Required[Literal["tool_use"]]


class MessagesMessageParamContent1WebSearchToolResultContentWebSearchToolResultError(TypedDict, total=False):
    error_code: Required[
        Literal[
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
            "request_too_large",
        ]
        | str
    ]
    type: Required[Literal["web_search_tool_result_error"]]


class MessagesMessageParamContent1WebSearchToolResult(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    content: Required[
        Sequence[AnthropicWebSearchResultBlockParam]
        | MessagesMessageParamContent1WebSearchToolResultContentWebSearchToolResultError
    ]
    tool_use_id: Required[str]
    type: Required[Literal["web_search_tool_result"]]


class MessagesShellToolResultBlock(TypedDict, total=False):
    container_id: str
    content: Required[Mapping[str, object]]
    files: Sequence[OutputBashServerToolItemFileParam | OutputBashServerToolItemFile]
    tool_use_id: Required[str]
    type: Required[Literal["openrouter_shell_tool_result"]]


class MessagesToolAdditionBlockToolMcpToolReference(TypedDict, total=False):
    name: Required[str]
    server_name: Required[str]
    type: Required[Literal["mcp_tool_reference"]]


class MessagesToolAdditionBlockToolMcpToolsetReference(TypedDict, total=False):
    server_name: Required[str]
    type: Required[Literal["mcp_toolset_reference"]]


AnthropicToolUnion: TypeAlias = (
    AnthropicToolUnionBash20250124
    | AnthropicToolUnionTextEditor20250124
    | AnthropicToolUnionCustom
    | AnthropicToolUnionWebSearch20250305
    | AnthropicToolUnionWebSearch20260209
)


class MessagesToolAdditionBlockToolToolDefinition(TypedDict, total=False):
    definition: Required[AnthropicToolUnion]
    type: Required[Literal["tool_definition"]]


class MessagesToolAdditionBlockToolToolReference(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["tool_reference"]]


class MessagesToolAdditionBlock(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    tool: Required[
        MessagesToolAdditionBlockToolToolReference
        | MessagesToolAdditionBlockToolMcpToolReference
        | MessagesToolAdditionBlockToolMcpToolsetReference
        | MessagesToolAdditionBlockToolToolDefinition
    ]
    type: Required[Literal["tool_addition"]]


class MessagesToolRemovalBlock(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    tool: Required[
        MessagesToolAdditionBlockToolToolReference
        | MessagesToolAdditionBlockToolMcpToolReference
        | MessagesToolAdditionBlockToolMcpToolsetReference
    ]
    type: Required[Literal["tool_removal"]]


class ORAnthropicToolSearchResultParam(TypedDict, total=False):
    content: Required[Mapping[str, object]]
    tool_use_id: Required[str]
    type: Required[Literal["openrouter_tool_search_result"]]


class MessagesMessageParam(TypedDict, total=False):
    clear_at: Literal["next_user_message", "never"] | str | None
    content: Required[
        str
        | Sequence[
            AnthropicTextBlockParam
            | AnthropicImageBlockParam
            | AnthropicDocumentBlockParam
            | MessagesMessageParamContent1ToolUse
            | MessagesMessageParamContent1ToolResult
            | MessagesMessageParamContent1Thinking
            | MessagesMessageParamContent1RedactedThinking
            | MessagesMessageParamContent1ServerToolUse
            | MessagesMessageParamContent1WebSearchToolResult
            | AnthropicSearchResultBlockParam
            | MessagesMessageParamContent1Compaction
            | MessagesAdvisorToolResultBlock
            | MessagesToolAdditionBlock
            | MessagesToolRemovalBlock
            | MessagesShellToolResultBlock
            | MessagesBashToolResultBlock
            | ORAnthropicToolSearchResultParam
            | ORAnthropicContentBlock
        ]
    ]
    output_config: AnthropicMessageOutputConfig | None
    role: Required[Literal["user", "assistant", "system"] | str]


class MessagesOutputConfigFormat(TypedDict, total=False):
    schema: Required[Mapping[str, object]]
    type: Required[Literal["json_schema"]]


class MessagesOutputConfigTaskBudget(TypedDict, total=False):
    remaining: int | None
    total: Required[int]
    type: Required[Literal["tokens"]]


class MessagesOutputConfig(TypedDict, total=False):
    effort: Literal["low", "medium", "high", "xhigh", "max"] | str | None
    format: MessagesOutputConfigFormat | None
    task_budget: MessagesOutputConfigTaskBudget | None


class MessagesRequestContextManagementEditClearThinking20251015KeepAll(TypedDict, total=False):
    type: Required[Literal["all"]]


class MessagesRequestContextManagementEditClearThinking20251015(TypedDict, total=False):
    keep: Literal["all"] | AnthropicThinkingTurns | MessagesRequestContextManagementEditClearThinking20251015KeepAll
    type: Required[Literal["clear_thinking_20251015"]]


class MessagesRequestContextManagementEditClearToolUses20250919(TypedDict, total=False):
    clear_at_least: AnthropicInputTokensClearAtLeast | None
    clear_tool_inputs: bool | Sequence[str] | None
    exclude_tools: Sequence[str] | None
    keep: AnthropicToolUsesKeep
    trigger: AnthropicInputTokensTrigger | AnthropicToolUsesTrigger
    type: Required[Literal["clear_tool_uses_20250919"]]


class MessagesRequestContextManagementEditCompact20260112(TypedDict, total=False):
    instructions: str | None
    pause_after_compaction: bool
    trigger: AnthropicInputTokensTrigger | None
    type: Required[Literal["compact_20260112"]]


class MessagesRequestContextManagement(TypedDict, total=False):
    edits: Sequence[
        MessagesRequestContextManagementEditClearToolUses20250919
        | MessagesRequestContextManagementEditClearThinking20251015
        | MessagesRequestContextManagementEditCompact20260112
    ]


class MessagesRequestMetadata(TypedDict, total=False):
    user_id: str | None


class MessagesRequestThinkingAdaptive(TypedDict, total=False):
    block_binding: AnthropicThinkingBlockBinding | None
    display: Literal["summarized", "omitted", "updates"] | str | None
    type: Required[Literal["adaptive"]]


class MessagesRequestThinkingBetweenTools(TypedDict, total=False):
    type: Required[Literal["between_tools"]]


class MessagesRequestThinkingEnabled(TypedDict, total=False):
    block_binding: AnthropicThinkingBlockBinding | None
    budget_tokens: Required[int]
    display: Literal["summarized", "omitted", "updates"] | str | None
    type: Required[Literal["enabled"]]


class MessagesRequestToolAdvisor20260301(TypedDict, total=False):
    allowed_callers: Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str]
    cache_control: AnthropicCacheControlDirective
    caching: AnthropicCacheControlDirective | None
    defer_loading: bool
    max_uses: int
    model: Required[str]
    name: Required[Literal["advisor"]]
    type: Required[Literal["advisor_20260301"]]


class MessagesRequestToolBash20250124(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    name: Required[Literal["bash"]]
    type: Required[Literal["bash_20250124"]]


class MessagesRequestToolChoiceAny(TypedDict, total=False):
    disable_parallel_tool_use: bool
    type: Required[Literal["any"]]


class MessagesRequestToolChoiceAuto(TypedDict, total=False):
    disable_parallel_tool_use: bool
    type: Required[Literal["auto"]]


class MessagesRequestToolChoiceNone(TypedDict, total=False):
    type: Required[Literal["none"]]


class MessagesRequestToolChoiceTool(TypedDict, total=False):
    disable_parallel_tool_use: bool
    name: Required[str]
    type: Required[Literal["tool"]]


class MessagesRequestToolCustomInputSchema(TypedDict, total=False):
    properties: object
    required: Sequence[str] | None
    type: str


class MessagesRequestToolCustom(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    defer_loading: bool
    description: str
    input_schema: Required[MessagesRequestToolCustomInputSchema | Mapping[str, object]]
    name: Required[str]
    strict: bool
    type: Literal["custom"]


class MessagesRequestToolTextEditor20250124(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    name: Required[Literal["str_replace_editor"]]
    type: Required[Literal["text_editor_20250124"]]


class MessagesRequestToolWebSearch20250305(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: AnthropicCacheControlDirective
    max_uses: int | None
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20250305"]]
    user_location: AnthropicWebSearchToolUserLocation | None


class MessagesRequestToolWebSearch20260209(TypedDict, total=False):
    allowed_callers: Sequence[Literal["direct", "code_execution_20250825", "code_execution_20260120"] | str]
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    cache_control: AnthropicCacheControlDirective
    max_uses: int | None
    name: Required[Literal["web_search"]]
    type: Required[Literal["web_search_20260209"]]
    user_location: AnthropicWebSearchToolUserLocation | None


class MessagesSearchModelsServerTool(TypedDict, total=False):
    parameters: SearchModelsServerToolConfig
    type: Required[Literal["openrouter:experimental__search_models"]]


class MessagesParameters(TypedDict, total=False):
    cache_control: AnthropicCacheControlDirective
    context_management: MessagesRequestContextManagement | None
    deferred_tools: DeferredToolsControl
    fallbacks: Sequence[MessagesFallbackParam | Mapping[str, object]] | None
    max_tokens: int
    messages: Required[Sequence[MessagesMessageParam] | None]
    metadata: MessagesRequestMetadata
    model: Required[str]
    models: Sequence[str]
    output_config: MessagesOutputConfig
    plugins: Sequence[
        AutoRouterPlugin
        | AutoBetaRouterPlugin
        | ModerationPlugin
        | WebSearchPlugin
        | WebFetchPlugin
        | FileParserPlugin
        | ResponseHealingPlugin
        | ContextCompressionPlugin
        | ParetoRouterPlugin
        | FusionPlugin
        | AlignmentPlugin
        | ArmorPlugin
        | JevRouterPlugin
        | SwitchyardRouterPlugin
    ]
    provider: ProviderPreferences | None
    route: Literal["fallback", "sort"] | str | None
    """Deprecated: use `provider.sort.partition`."""
    safeguards: Sequence[AnthropicSafeguard | Mapping[str, object]] | None
    service_tier: str
    session_id: str
    speed: Literal["fast", "standard"] | str | None
    stop_sequences: Sequence[str]
    stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
    system: str | Sequence[AnthropicTextBlockParam]
    temperature: float
    thinking: (
        MessagesRequestThinkingEnabled
        | ContainerNetworkPolicyDisabled
        | MessagesRequestThinkingAdaptive
        | MessagesRequestThinkingBetweenTools
    )
    tool_choice: (
        MessagesRequestToolChoiceAuto
        | MessagesRequestToolChoiceAny
        | MessagesRequestToolChoiceNone
        | MessagesRequestToolChoiceTool
    )
    tools: Sequence[
        MessagesRequestToolCustom
        | MessagesRequestToolBash20250124
        | MessagesRequestToolTextEditor20250124
        | MessagesRequestToolWebSearch20250305
        | MessagesRequestToolWebSearch20260209
        | MessagesRequestToolAdvisor20260301
        | BashServerTool
        | DatetimeServerTool
        | ImageGenerationServerTool_OpenRouter
        | MessagesSearchModelsServerTool
        | WebFetchServerTool
        | OpenRouterWebSearchServerTool
        | OutputFunctionCallItemSubagentItemParam
        | OutputFunctionCallItemSubagentItem
        | AnthropicToolSearchToolBm25
        | AnthropicToolSearchToolRegex
        | ShellServerTool_OpenRouter
        | ToolSearchServerTool
    ]
    top_k: int
    top_p: float
    trace: TraceConfig | Mapping[str, object]
    user: str


class _MessagesBeside(TypedDict, total=False):
    http_referer: str | None
    app_title: str | None
    app_categories: str | Sequence[str] | None
    x_open_router_metadata: Literal["enabled", "disabled"] | str | None


class MessagesRequest(MessagesParameters):
    stream: NotRequired[Literal[False]]


class CreateMessagesRequest(_MessagesBeside):
    messages_request: MessagesRequest


class MessagesStreamRequest(MessagesParameters):
    stream: Literal[True]


class CreateMessagesStreamRequest(_MessagesBeside):
    messages_request: MessagesStreamRequest


class MessagesAnyRequest(MessagesParameters):
    stream: bool | None


class CreateMessagesAnyRequest(_MessagesBeside):
    messages_request: MessagesAnyRequest


if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
