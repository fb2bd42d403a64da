"""What goes in: plain dictionaries, described for type checkers, for editors, and at run time."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Literal, NotRequired, Required, TypeAlias

from typing_extensions import TypedDict, is_typeddict

from openrouter_core.models.responses import (
    ApplyPatchCreateFileOperation,
    ApplyPatchDeleteFileOperation,
    ApplyPatchServerTool,
    ApplyPatchUpdateFileOperation,
    CodeInterpreterFileOutput,
    CodeInterpreterImageOutput,
    CodeInterpreterLogsOutput,
    CodeInterpreterServerTool,
    CodeInterpreterServerToolContainerAuto,
    CodexLocalShellTool,
    CompoundFilter,
    ComputerUseServerTool,
    CustomTool,
    CustomToolFormatGrammar,
    CustomToolFormatText,
    FileCitation,
    FilePath,
    FileSearchServerTool,
    FileSearchServerToolFilters,
    FileSearchServerToolRankingOptions,
    FormatJsonObjectConfig,
    FormatJsonSchemaConfig,
    FormatTextConfig,
    FunctionToolWithDeferLoading,
    FusionAnalysisResult,
    FusionAnalysisResultContradiction,
    FusionAnalysisResultContradictionStance,
    FusionAnalysisResultPartialCoverage,
    FusionAnalysisResultUniqueInsight,
    FusionSource,
    ImageGenerationServerTool,
    ImageGenerationServerToolInputImageMask,
    Legacy_WebSearchServerTool,
    McpServerTool,
    McpServerToolAllowedTools1,
    McpServerToolRequireApproval,
    McpServerToolRequireApprovalAlways,
    NamespaceFunctionTool,
    NamespaceTool,
    OpenAIResponsesRefusalContent,
    OpenAIResponsesToolChoice4,
    OpenAIResponsesToolChoiceApplyPatch,
    OpenAIResponsesToolChoiceFunction,
    OpenAIResponsesToolChoiceShell,
    OutputAdvisorServerToolItem,
    OutputApplyPatchServerToolItem,
    OutputArmorBlockedItem,
    OutputBashServerToolItem,
    OutputBrowserUseServerToolItem,
    OutputCodeInterpreterCallItem,
    OutputCodeInterpreterServerToolItem,
    OutputComputerCallItem,
    OutputComputerCallItemPendingSafetyCheck,
    OutputCustomToolCallItem,
    OutputDatetimeItem,
    OutputFileSearchCallItem,
    OutputFileSearchServerToolItem,
    OutputFilesServerToolItem,
    OutputFunctionCallItem,
    OutputFusionServerToolItem,
    OutputFusionServerToolItemFailedModel,
    OutputFusionServerToolItemResponse,
    OutputImageGenerationCallItem,
    OutputImageGenerationServerToolItem,
    OutputItems,
    OutputItemWebSearchCallActionFindInPage,
    OutputItemWebSearchCallActionOpenPage,
    OutputItemWebSearchCallActionSearch,
    OutputMcpServerToolItem,
    OutputMemoryServerToolItem,
    OutputSearchModelsServerToolItem,
    OutputShellServerToolItem,
    OutputShellServerToolItemAction,
    OutputSubagentServerToolItem,
    OutputTextEditorServerToolItem,
    OutputToolSearchServerToolItem,
    OutputToolSearchServerToolItemMatche,
    OutputWebFetchServerToolItem,
    OutputWebSearchCallItem,
    OutputWebSearchServerToolItem,
    OutputWebSearchServerToolItemAction,
    OutputWebSearchServerToolItemActionSource,
    Preview_20250311_WebSearchServerTool,
    Preview_WebSearchServerTool,
    Preview_WebSearchUserLocation,
    ReasoningSummaryText,
    ReasoningTextContent,
    ResponseOutputText,
    ResponseOutputTextLogprob,
    ResponseOutputTextLogprobTopLogprob,
    ShellCallOutputContent,
    ShellCallOutputContentOutcomeExit,
    ShellCallOutputContentOutcomeTimeout,
    ShellServerTool,
    StoredPromptTemplate,
    TextExtendedConfig,
    ToolChoiceAllowed,
    URLCitation,
    WebSearchDomainFilter,
    WebSearchServerTool,
    WebSearchSource,
)
from openrouter_core.models.shared import (
    OutputBashServerToolItemFile,
    OutputFunctionCallItemSubagentItem,
    PromptCacheBreakpoint,
    PromptCacheOptions,
    WebSearchUserLocation,
    XSearchOptions,
)
from openrouter_core.models.shared_request import (
    AdvisorServerTool_OpenRouter,
    AlignmentPlugin,
    AnthropicCacheControlDirective,
    ArmorPlugin,
    AutoBetaRouterPlugin,
    AutoRouterPlugin,
    BashServerTool,
    ChatDebugOptions,
    ConfigurationUpdateReasoning,
    ContextCompressionPlugin,
    DatetimeServerTool,
    FileParserPlugin,
    FilesServerTool,
    FusionPlugin,
    FusionServerTool_OpenRouter,
    ImageGenerationServerTool_OpenRouter,
    JevRouterPlugin,
    ModerationPlugin,
    OutputBashServerToolItemFileParam,
    OutputFunctionCallItemSubagentItemParam,
    ParetoRouterPlugin,
    PromptCacheBreakpointParam,
    PromptCacheOptionsParam,
    ProviderPreferences,
    ResponseHealingPlugin,
    SearchModelsServerToolConfig,
    ShellServerTool_OpenRouter,
    StopServerToolsWhenCondition,
    SubagentServerTool_OpenRouter,
    SwitchyardRouterPlugin,
    ToolSearchServerTool,
    TraceConfig,
    WebFetchPlugin,
    WebFetchServerTool,
    WebSearchPlugin,
    WebSearchUserLocationParam,
    WebSearchUserLocationServerTool,
    XSearchOptionsParam,
)

__all__ = [
    "AdditionalToolsItem",
    "AgentMessageItem",
    "AgentMessageItemAgent",
    "AgentMessageItemContentEncryptedContent",
    "ApplyPatchCallItem",
    "ApplyPatchCallOperationParam",
    "ApplyPatchCallOutputItem",
    "ApplyPatchCreateFileOperationParam",
    "ApplyPatchDeleteFileOperationParam",
    "ApplyPatchServerToolConfig",
    "ApplyPatchServerToolParam",
    "ApplyPatchServerTool_OpenRouter",
    "ApplyPatchUpdateFileOperationParam",
    "CodeInterpreterFileOutputParam",
    "CodeInterpreterImageOutputParam",
    "CodeInterpreterLogsOutputParam",
    "CodeInterpreterServerToolContainerAutoParam",
    "CodeInterpreterServerToolParam",
    "CodexLocalShellToolParam",
    "CompactionItem",
    "CompoundFilterParam",
    "ComputerUseServerToolParam",
    "ConfigurationUpdateItem",
    "ContextCompactionItem",
    "CreateResponsesAnyRequest",
    "CreateResponsesRequest",
    "CreateResponsesStreamRequest",
    "CustomToolCallItem",
    "CustomToolCallOutputItem",
    "CustomToolFormatGrammarParam",
    "CustomToolFormatTextParam",
    "CustomToolParam",
    "EasyInputMessage",
    "FileCitationParam",
    "FilePathParam",
    "FileSearchServerToolFiltersParam",
    "FileSearchServerToolParam",
    "FileSearchServerToolRankingOptionsParam",
    "FormatJsonObjectConfigParam",
    "FormatJsonSchemaConfigParam",
    "FormatTextConfigParam",
    "FormatsParam",
    "FunctionCallItem",
    "FunctionCallOutputItem",
    "FunctionTool",
    "FunctionToolWithDeferLoadingParam",
    "FusionAnalysisResultContradictionParam",
    "FusionAnalysisResultContradictionStanceParam",
    "FusionAnalysisResultParam",
    "FusionAnalysisResultPartialCoverageParam",
    "FusionAnalysisResultUniqueInsightParam",
    "FusionSourceParam",
    "ImageGenerationServerToolInputImageMaskParam",
    "ImageGenerationServerToolParam",
    "InputAudio",
    "InputAudioInputAudio",
    "InputFile",
    "InputImage",
    "InputImageWithFileId",
    "InputItem",
    "InputMessageItem",
    "InputText",
    "InputVideo",
    "Inputs",
    "ItemReferenceItem",
    "Legacy_WebSearchServerToolParam",
    "LocalShellCallItem",
    "LocalShellCallItemAction",
    "LocalShellCallOutputItem",
    "McpApprovalRequestItem",
    "McpApprovalResponseItem",
    "McpCallItem",
    "McpHTTPError",
    "McpListToolsItem",
    "McpListToolsItemTool",
    "McpProtocolError",
    "McpServerToolAllowedTools1Param",
    "McpServerToolParam",
    "McpServerToolRequireApprovalAlwaysParam",
    "McpServerToolRequireApprovalParam",
    "McpToolCallError",
    "McpToolExecutionError",
    "NamespaceFunctionToolParam",
    "NamespaceToolParam",
    "OpenAIResponsesAnnotationParam",
    "OpenAIResponsesRefusalContentParam",
    "OpenAIResponsesToolChoice4Param",
    "OpenAIResponsesToolChoiceApplyPatchParam",
    "OpenAIResponsesToolChoiceFunctionParam",
    "OpenAIResponsesToolChoiceParam",
    "OpenAIResponsesToolChoiceShellParam",
    "OpenResponsesRequest",
    "OutputAdvisorServerToolItemParam",
    "OutputApplyPatchServerToolItemParam",
    "OutputArmorBlockedItemParam",
    "OutputBashServerToolItemParam",
    "OutputBrowserUseServerToolItemParam",
    "OutputCodeInterpreterCallItemParam",
    "OutputCodeInterpreterServerToolItemParam",
    "OutputComputerCallItemParam",
    "OutputComputerCallItemPendingSafetyCheckParam",
    "OutputCustomToolCallItemParam",
    "OutputDatetimeItemParam",
    "OutputFileSearchCallItemParam",
    "OutputFileSearchServerToolItemParam",
    "OutputFilesServerToolItemParam",
    "OutputFunctionCallItemParam",
    "OutputFusionServerToolItemFailedModelParam",
    "OutputFusionServerToolItemParam",
    "OutputFusionServerToolItemResponseParam",
    "OutputImageGenerationCallItemParam",
    "OutputImageGenerationServerToolItemParam",
    "OutputItemWebSearchCallActionFindInPageParam",
    "OutputItemWebSearchCallActionOpenPageParam",
    "OutputItemWebSearchCallActionSearchParam",
    "OutputMcpServerToolItemParam",
    "OutputMemoryServerToolItemParam",
    "OutputMessageItemWithContentType",
    "OutputReasoningItemWithSummary",
    "OutputSearchModelsServerToolItemParam",
    "OutputShellServerToolItemActionParam",
    "OutputShellServerToolItemParam",
    "OutputSubagentServerToolItemParam",
    "OutputTextEditorServerToolItemParam",
    "OutputToolSearchServerToolItemMatcheParam",
    "OutputToolSearchServerToolItemParam",
    "OutputWebFetchServerToolItemParam",
    "OutputWebSearchCallItemActionFindInPageParam",
    "OutputWebSearchCallItemActionOpenPageParam",
    "OutputWebSearchCallItemActionSearchParam",
    "OutputWebSearchCallItemParam",
    "OutputWebSearchServerToolItemActionParam",
    "OutputWebSearchServerToolItemActionSourceParam",
    "OutputWebSearchServerToolItemParam",
    "Preview_20250311_WebSearchServerToolParam",
    "Preview_WebSearchServerToolParam",
    "Preview_WebSearchUserLocationParam",
    "ReasoningConfig",
    "ReasoningItem",
    "ReasoningSummaryTextParam",
    "ReasoningTextContentParam",
    "ResponseOutputTextLogprobParam",
    "ResponseOutputTextLogprobTopLogprobParam",
    "ResponseOutputTextParam",
    "ResponsesAnyRequest",
    "ResponsesParameters",
    "ResponsesRequest",
    "ResponsesStreamRequest",
    "SearchModelsServerTool_OpenRouter",
    "ShellCallItem",
    "ShellCallOutputContentOutcomeExitParam",
    "ShellCallOutputContentOutcomeTimeoutParam",
    "ShellCallOutputContentParam",
    "ShellCallOutputItem",
    "ShellServerToolParam",
    "StoredPromptTemplateParam",
    "TextExtendedConfigParam",
    "ToolChoiceAllowedParam",
    "ToolSearchCallItem",
    "ToolSearchOutputItem",
    "ToolSearchOutputItemToolFunction",
    "URLCitationParam",
    "WebSearchDomainFilterParam",
    "WebSearchServerToolConfig",
    "WebSearchServerToolParam",
    "WebSearchServerTool_OpenRouter",
    "WebSearchSourceParam",
]


class ApplyPatchServerToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ApplyPatchServerToolConfig(TypedDict, total=False):
    engine: Literal["auto", "native", "openrouter"] | str


class ApplyPatchServerTool_OpenRouter(TypedDict, total=False):
    parameters: ApplyPatchServerToolConfig
    type: Required[Literal["openrouter:apply_patch"]]


class CodeInterpreterServerToolContainerAutoParam(TypedDict, total=False):
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    type: Required[Literal["auto"]]


class CodeInterpreterServerToolParam(TypedDict, total=False):
    container: Required[str | CodeInterpreterServerToolContainerAutoParam | CodeInterpreterServerToolContainerAuto]
    type: Required[Literal["code_interpreter"]]


class CodexLocalShellToolParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class ComputerUseServerToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"] | str]
    type: Required[Literal["computer_use_preview"]]


class CustomToolFormatGrammarParam(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]
    type: Required[Literal["grammar"]]


class CustomToolFormatTextParam(TypedDict, total=False):
    type: Required[Literal["text"]]


CustomToolParam = TypedDict(
    "CustomToolParam",
    {
        "async": bool,
        "defer_loading": bool,
        "description": str,
        "format": CustomToolFormatTextParam
        | CustomToolFormatText
        | CustomToolFormatGrammarParam
        | CustomToolFormatGrammar,
        "name": Required[str],
        "type": Required[Literal["custom"]],
    },
    total=False,
)


class CompoundFilterParam(TypedDict, total=False):
    filters: Required[Sequence[Mapping[str, object]]]
    type: Required[Literal["and", "or"] | str]


class FileSearchServerToolFiltersParam(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str]
    value: Required[str | float | bool | Sequence[str | float]]


class FileSearchServerToolRankingOptionsParam(TypedDict, total=False):
    ranker: Literal["auto", "default-2024-11-15"] | str
    score_threshold: float


class FileSearchServerToolParam(TypedDict, total=False):
    filters: (
        FileSearchServerToolFiltersParam | FileSearchServerToolFilters | CompoundFilterParam | CompoundFilter | None
    )
    max_num_results: int
    ranking_options: FileSearchServerToolRankingOptionsParam | FileSearchServerToolRankingOptions
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]


FunctionToolWithDeferLoadingParam = TypedDict(
    "FunctionToolWithDeferLoadingParam",
    {
        "allowed_callers": Sequence[Literal["direct", "programmatic"] | str] | None,
        "async": bool,
        "description": str | None,
        "name": Required[str],
        "output_schema": Mapping[str, object] | None,
        "parameters": Required[Mapping[str, object] | None],
        "strict": bool | None,
        "type": Required[Literal["function"]],
        "defer_loading": bool,
    },
    total=False,
)


class ImageGenerationServerToolInputImageMaskParam(TypedDict, total=False):
    file_id: str
    image_url: str


class ImageGenerationServerToolParam(TypedDict, total=False):
    background: Literal["transparent", "opaque", "auto"] | str
    input_fidelity: Literal["high", "low"] | str | None
    input_image_mask: ImageGenerationServerToolInputImageMaskParam | ImageGenerationServerToolInputImageMask
    model: str
    moderation: Literal["auto", "low"] | str
    output_compression: int
    output_format: Literal["png", "webp", "jpeg"] | str
    partial_images: int
    quality: Literal["low", "medium", "high", "auto"] | str
    size: str
    type: Required[Literal["image_generation"]]


class WebSearchDomainFilterParam(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    excluded_domains: Sequence[str] | None


class Legacy_WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search"]]
    user_location: WebSearchUserLocationParam | WebSearchUserLocation | None
    x_search: XSearchOptionsParam | XSearchOptions


class McpServerToolAllowedTools1Param(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class McpServerToolRequireApprovalAlwaysParam(TypedDict, total=False):
    tool_names: Sequence[str]


class McpServerToolRequireApprovalParam(TypedDict, total=False):
    always: McpServerToolRequireApprovalAlwaysParam | McpServerToolRequireApprovalAlways
    never: McpServerToolRequireApprovalAlwaysParam | McpServerToolRequireApprovalAlways


class McpServerToolParam(TypedDict, total=False):
    allowed_tools: Sequence[str] | McpServerToolAllowedTools1Param | McpServerToolAllowedTools1 | None
    authorization: str
    connector_id: (
        Literal[
            "connector_dropbox",
            "connector_gmail",
            "connector_googlecalendar",
            "connector_googledrive",
            "connector_microsoftteams",
            "connector_outlookcalendar",
            "connector_outlookemail",
            "connector_sharepoint",
        ]
        | str
    )
    headers: Mapping[str, str] | None
    require_approval: (
        Literal["always", "never"] | str | McpServerToolRequireApprovalParam | McpServerToolRequireApproval | None
    )
    server_description: str
    server_label: Required[str]
    server_url: str
    type: Required[Literal["mcp"]]


NamespaceFunctionToolParam = TypedDict(
    "NamespaceFunctionToolParam",
    {
        "allowed_callers": Sequence[Literal["direct", "programmatic"] | str] | None,
        "async": bool,
        "defer_loading": bool,
        "description": str | None,
        "name": Required[str],
        "output_schema": Mapping[str, object] | None,
        "parameters": Mapping[str, object] | None,
        "strict": bool | None,
        "type": Required[Literal["function"]],
    },
    total=False,
)


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Sequence[NamespaceFunctionToolParam | NamespaceFunctionTool | CustomToolParam | CustomTool]]
    type: Required[Literal["namespace"]]


class Preview_WebSearchUserLocationParam(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Required[Literal["approximate"]]


class Preview_20250311_WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search_preview_2025_03_11"]]
    user_location: Preview_WebSearchUserLocationParam | Preview_WebSearchUserLocation | None
    x_search: XSearchOptionsParam | XSearchOptions


class Preview_WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search_preview"]]
    user_location: Preview_WebSearchUserLocationParam | Preview_WebSearchUserLocation | None
    x_search: XSearchOptionsParam | XSearchOptions


class SearchModelsServerTool_OpenRouter(TypedDict, total=False):
    parameters: SearchModelsServerToolConfig
    type: Required[Literal["openrouter:experimental__search_models"]]


class ShellServerToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search_2025_08_26"]]
    user_location: WebSearchUserLocationParam | WebSearchUserLocation | None
    x_search: XSearchOptionsParam | XSearchOptions


class WebSearchServerToolConfig(TypedDict, total=False):
    allowed_domains: Sequence[str]
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    excluded_domains: Sequence[str]
    max_characters: int
    max_results: int
    max_total_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    user_location: WebSearchUserLocationServerTool
    x_search: XSearchOptionsParam | XSearchOptions


class WebSearchServerTool_OpenRouter(TypedDict, total=False):
    parameters: WebSearchServerToolConfig
    type: Required[Literal["openrouter:web_search"]]


class AdditionalToolsItem(TypedDict, total=False):
    id: str | None
    role: Required[
        Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
    ]
    tools: Required[
        Sequence[
            FunctionToolWithDeferLoadingParam
            | FunctionToolWithDeferLoading
            | Preview_WebSearchServerToolParam
            | Preview_WebSearchServerTool
            | Preview_20250311_WebSearchServerToolParam
            | Preview_20250311_WebSearchServerTool
            | Legacy_WebSearchServerToolParam
            | Legacy_WebSearchServerTool
            | WebSearchServerToolParam
            | WebSearchServerTool
            | FileSearchServerToolParam
            | FileSearchServerTool
            | ComputerUseServerToolParam
            | ComputerUseServerTool
            | CodeInterpreterServerToolParam
            | CodeInterpreterServerTool
            | McpServerToolParam
            | McpServerTool
            | ImageGenerationServerToolParam
            | ImageGenerationServerTool
            | CodexLocalShellToolParam
            | CodexLocalShellTool
            | ShellServerToolParam
            | ShellServerTool
            | ApplyPatchServerToolParam
            | ApplyPatchServerTool
            | CustomToolParam
            | CustomTool
            | NamespaceToolParam
            | NamespaceTool
            | AdvisorServerTool_OpenRouter
            | SubagentServerTool_OpenRouter
            | DatetimeServerTool
            | FilesServerTool
            | FusionServerTool_OpenRouter
            | ImageGenerationServerTool_OpenRouter
            | SearchModelsServerTool_OpenRouter
            | WebFetchServerTool
            | WebSearchServerTool_OpenRouter
            | ApplyPatchServerTool_OpenRouter
            | BashServerTool
            | ShellServerTool_OpenRouter
            | ToolSearchServerTool
            | OutputFunctionCallItemSubagentItemParam
            | OutputFunctionCallItemSubagentItem
        ]
    ]
    type: Required[Literal["additional_tools"]]


class AgentMessageItemAgent(TypedDict, total=False):
    agent_name: Required[str]


class AgentMessageItemContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


class InputImageWithFileId(TypedDict, total=False):
    detail: Required[Literal["auto", "high", "low", "original"] | str]
    file_id: str | None
    image_url: str | None
    type: Required[Literal["input_image"]]


class InputText(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    text: Required[str]
    type: Required[Literal["input_text"]]


class AgentMessageItem(TypedDict, total=False):
    agent: AgentMessageItemAgent | Mapping[str, object] | None
    author: Required[str]
    content: Required[Sequence[InputText | InputImageWithFileId | AgentMessageItemContentEncryptedContent]]
    id: str | None
    recipient: Required[str]
    type: Required[Literal["agent_message"]]


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


ApplyPatchCallOperationParam: TypeAlias = (
    ApplyPatchCreateFileOperationParam
    | ApplyPatchCreateFileOperation
    | ApplyPatchUpdateFileOperationParam
    | ApplyPatchUpdateFileOperation
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchDeleteFileOperation
)


class ApplyPatchCallItem(TypedDict, total=False):
    call_id: Required[str]
    id: str | None
    operation: Required[ApplyPatchCallOperationParam]
    status: Required[Literal["in_progress", "completed"] | str]
    type: Required[Literal["apply_patch_call"]]


class ApplyPatchCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    id: str | None
    output: str | None
    status: Required[Literal["completed", "failed"] | str]
    type: Required[Literal["apply_patch_call_output"]]


class CodeInterpreterFileOutputParam(TypedDict, total=False):
    download_url: str
    error_code: str | None
    expires_at: str
    filename: str
    id: str
    media_type: str
    sha256: str
    size_bytes: int
    status: str
    type: Required[Literal["file"]]


class CodeInterpreterImageOutputParam(TypedDict, total=False):
    type: Required[Literal["image"]]
    url: Required[str]


class CodeInterpreterLogsOutputParam(TypedDict, total=False):
    logs: Required[str]
    type: Required[Literal["logs"]]


class CompactionItem(TypedDict, total=False):
    encrypted_content: Required[str]
    id: str | None
    type: Required[Literal["compaction"]]


class ConfigurationUpdateItem(TypedDict, total=False):
    id: str | None
    reasoning: Required[ConfigurationUpdateReasoning]
    type: Required[Literal["configuration_update"]]


class ContextCompactionItem(TypedDict, total=False):
    encrypted_content: str | None
    id: str | None
    type: Required[Literal["context_compaction"]]


CustomToolCallItem = TypedDict(
    "CustomToolCallItem",
    {
        "async": bool | None,
        "call_id": Required[str],
        "id": str,
        "input": Required[str],
        "name": Required[str],
        "namespace": str,
        "type": Required[Literal["custom_tool_call"]],
        "status": Literal["in_progress", "completed", "incomplete"] | str | None,
    },
    total=False,
)


class InputFile(TypedDict, total=False):
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    type: Required[Literal["input_file"]]


class CustomToolCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    id: str
    output: Required[str | Sequence[InputText | InputImageWithFileId | InputFile]]
    type: Required[Literal["custom_tool_call_output"]]


class InputAudioInputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"] | str]


class InputAudio(TypedDict, total=False):
    input_audio: Required[InputAudioInputAudio]
    type: Required[Literal["input_audio"]]


class InputVideo(TypedDict, total=False):
    processing: Literal["agentic", "static"] | str
    type: Required[Literal["input_video"]]
    video_url: Required[str]


class EasyInputMessage(TypedDict, total=False):
    content: Sequence[InputText | InputImageWithFileId | InputFile | InputAudio | InputVideo] | str | None
    phase: Literal["commentary", "final_answer"] | str | None
    role: Required[Literal["user", "system", "assistant", "developer"] | str]
    type: Literal["message"]


class FileCitationParam(TypedDict, total=False):
    file_id: Required[str]
    filename: Required[str]
    index: Required[int]
    type: Required[Literal["file_citation"]]


class FilePathParam(TypedDict, total=False):
    file_id: Required[str]
    index: Required[int]
    type: Required[Literal["file_path"]]


class FormatJsonObjectConfigParam(TypedDict, total=False):
    type: Required[Literal["json_object"]]


class FormatJsonSchemaConfigParam(TypedDict, total=False):
    description: str
    name: Required[str]
    schema: Required[Mapping[str, object]]
    strict: bool | None
    type: Required[Literal["json_schema"]]


class FormatTextConfigParam(TypedDict, total=False):
    type: Required[Literal["text"]]


FunctionCallItem = TypedDict(
    "FunctionCallItem",
    {
        "arguments": Required[str],
        "async": bool | None,
        "call_id": Required[str],
        "id": Required[str],
        "name": Required[str],
        "namespace": str,
        "status": Literal["in_progress", "completed", "incomplete"] | str,
        "subagent_id": str,
        "subagent_items": Sequence[
            OutputFunctionCallItemSubagentItemParam | OutputFunctionCallItemSubagentItem | Mapping[str, object]
        ],
        "type": Required[Literal["function_call"]],
    },
    total=False,
)


class FunctionCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    id: str | None
    output: Required[str | Sequence[InputText | InputImageWithFileId | InputFile]]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["function_call_output"]]


class FusionAnalysisResultContradictionStanceParam(TypedDict, total=False):
    model: Required[str]
    stance: Required[str]


class FusionAnalysisResultContradictionParam(TypedDict, total=False):
    stances: Required[Sequence[FusionAnalysisResultContradictionStanceParam | FusionAnalysisResultContradictionStance]]
    topic: Required[str]


class FusionAnalysisResultPartialCoverageParam(TypedDict, total=False):
    models: Required[Sequence[str]]
    point: Required[str]


class FusionAnalysisResultUniqueInsightParam(TypedDict, total=False):
    insight: Required[str]
    model: Required[str]


class FusionAnalysisResultParam(TypedDict, total=False):
    blind_spots: Required[Sequence[str]]
    consensus: Required[Sequence[str]]
    contradictions: Required[Sequence[FusionAnalysisResultContradictionParam | FusionAnalysisResultContradiction]]
    partial_coverage: Required[Sequence[FusionAnalysisResultPartialCoverageParam | FusionAnalysisResultPartialCoverage]]
    unique_insights: Required[Sequence[FusionAnalysisResultUniqueInsightParam | FusionAnalysisResultUniqueInsight]]


class FusionSourceParam(TypedDict, total=False):
    title: Required[str]
    url: Required[str]


class InputImage(TypedDict, total=False):
    detail: Required[Literal["auto", "high", "low", "original"] | str]
    file_id: str | None
    image_url: str | None
    type: Required[Literal["input_image"]]


class InputMessageItem(TypedDict, total=False):
    content: Sequence[InputText | InputImage | InputFile | InputAudio | InputVideo] | None
    id: str
    role: Required[Literal["user", "system", "developer"] | str]
    type: Literal["message"]


class ItemReferenceItem(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["item_reference"]]


class LocalShellCallItemAction(TypedDict, total=False):
    command: Required[Sequence[str]]
    env: Required[Mapping[str, str]]
    timeout_ms: int | None
    type: Required[Literal["exec"]]
    user: str | None
    working_directory: str | None


class LocalShellCallItem(TypedDict, total=False):
    action: Required[LocalShellCallItemAction]
    call_id: Required[str]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallOutputItem(TypedDict, total=False):
    id: Required[str]
    output: Required[str]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["local_shell_call_output"]]


class McpApprovalRequestItem(TypedDict, total=False):
    arguments: Required[str]
    id: Required[str]
    name: Required[str]
    server_label: Required[str]
    type: Required[Literal["mcp_approval_request"]]


class McpApprovalResponseItem(TypedDict, total=False):
    approval_request_id: Required[str]
    approve: Required[bool]
    id: str | None
    reason: str | None
    type: Required[Literal["mcp_approval_response"]]


class McpHTTPError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["http_error"]]


class McpProtocolError(TypedDict, total=False):
    code: Required[int]
    message: Required[str]
    type: Required[Literal["mcp_protocol_error"]]


class McpToolExecutionError(TypedDict, total=False):
    content: object
    type: Required[Literal["mcp_tool_execution_error"]]


McpToolCallError: TypeAlias = str | McpToolExecutionError | McpProtocolError | McpHTTPError


class McpCallItem(TypedDict, total=False):
    arguments: Required[str]
    error: McpToolCallError | None
    id: Required[str]
    name: Required[str]
    output: str | None
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]


class McpListToolsItemTool(TypedDict, total=False):
    annotations: object
    description: str | None
    input_schema: Required[Mapping[str, object]]
    name: Required[str]


class McpListToolsItem(TypedDict, total=False):
    error: str | None
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[McpListToolsItemTool]]
    type: Required[Literal["mcp_list_tools"]]


class OpenAIResponsesRefusalContentParam(TypedDict, total=False):
    refusal: Required[str]
    type: Required[Literal["refusal"]]


class OpenAIResponsesToolChoice4Param(TypedDict, total=False):
    type: Required[Literal["web_search_preview_2025_03_11", "web_search_preview"] | str]


class OpenAIResponsesToolChoiceApplyPatchParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class OpenAIResponsesToolChoiceFunctionParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["function"]]


class OpenAIResponsesToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class OutputAdvisorServerToolItemParam(TypedDict, total=False):
    advice: str
    error: str
    id: str
    instance_name: str
    model: str
    prompt: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:advisor"]]


class OutputApplyPatchServerToolItemParam(TypedDict, total=False):
    call_id: str
    error: str
    id: str
    operation: ApplyPatchCallOperationParam
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:apply_patch"]]


class OutputArmorBlockedItemParam(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    explanation: Required[str]
    id: Required[str]
    name: Required[str]
    namespace: str
    reason: Required[str]
    status: Required[Literal["completed"]]
    type: Required[Literal["openrouter:armor_blocked"]]


class OutputBashServerToolItemParam(TypedDict, total=False):
    arguments: str | None
    call_id: str | None
    command: str
    container_id: str
    error: str
    exitCode: int
    files: Sequence[OutputBashServerToolItemFileParam | OutputBashServerToolItemFile]
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    stderr: str
    stdout: str
    type: Required[Literal["openrouter:bash"]]


class OutputBrowserUseServerToolItemParam(TypedDict, total=False):
    action: str
    id: str
    screenshotB64: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:browser_use"]]


class OutputCodeInterpreterCallItemParam(TypedDict, total=False):
    code: str | None
    container_id: str
    id: Required[str]
    outputs: (
        Sequence[
            CodeInterpreterLogsOutputParam
            | CodeInterpreterLogsOutput
            | CodeInterpreterImageOutputParam
            | CodeInterpreterImageOutput
            | CodeInterpreterFileOutputParam
            | CodeInterpreterFileOutput
        ]
        | None
    )
    status: Required[Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str]
    type: Required[Literal["code_interpreter_call"]]


class OutputCodeInterpreterServerToolItemParam(TypedDict, total=False):
    code: str
    exitCode: int
    id: str
    language: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    stderr: str
    stdout: str
    type: Required[Literal["openrouter:code_interpreter"]]


class OutputComputerCallItemPendingSafetyCheckParam(TypedDict, total=False):
    code: Required[str]
    id: Required[str]
    message: Required[str]


class OutputComputerCallItemParam(TypedDict, total=False):
    action: object
    call_id: Required[str]
    id: str
    pending_safety_checks: Required[
        Sequence[OutputComputerCallItemPendingSafetyCheckParam | OutputComputerCallItemPendingSafetyCheck]
    ]
    status: Required[Literal["completed", "incomplete", "in_progress"] | str]
    type: Required[Literal["computer_call"]]


OutputCustomToolCallItemParam = TypedDict(
    "OutputCustomToolCallItemParam",
    {
        "async": bool,
        "call_id": Required[str],
        "id": str,
        "input": Required[str],
        "name": Required[str],
        "namespace": str,
        "status": Literal["in_progress", "completed", "incomplete"] | str,
        "type": Required[Literal["custom_tool_call"]],
    },
    total=False,
)


class OutputDatetimeItemParam(TypedDict, total=False):
    datetime: Required[str]
    error: str
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    timezone: Required[str]
    type: Required[Literal["openrouter:datetime"]]


class OutputFileSearchCallItemParam(TypedDict, total=False):
    id: Required[str]
    queries: Required[Sequence[str]]
    status: Required[Literal["completed", "searching", "in_progress", "failed"] | str]
    type: Required[Literal["file_search_call"]]


class OutputFileSearchServerToolItemParam(TypedDict, total=False):
    id: str
    queries: Sequence[str]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:file_search"]]


class OutputFilesServerToolItemParam(TypedDict, total=False):
    arguments: str | None
    call_id: str | None
    error: str
    file_id: str
    filename: str
    id: str
    operation: str
    result: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:files"]]


OutputFunctionCallItemParam = TypedDict(
    "OutputFunctionCallItemParam",
    {
        "arguments": Required[str],
        "async": bool,
        "call_id": Required[str],
        "id": str,
        "name": Required[str],
        "namespace": str,
        "status": Literal["completed", "incomplete", "in_progress"] | str,
        "type": Required[Literal["function_call"]],
        "subagent_id": str,
        "subagent_items": Sequence[
            OutputFunctionCallItemSubagentItemParam | OutputFunctionCallItemSubagentItem | Mapping[str, object]
        ],
    },
    total=False,
)


class OutputFusionServerToolItemFailedModelParam(TypedDict, total=False):
    error: Required[str]
    model: Required[str]
    status_code: int


class OutputFusionServerToolItemResponseParam(TypedDict, total=False):
    content: str
    model: Required[str]


class OutputFusionServerToolItemParam(TypedDict, total=False):
    analysis: FusionAnalysisResultParam | FusionAnalysisResult
    error: str
    failed_models: Sequence[OutputFusionServerToolItemFailedModelParam | OutputFusionServerToolItemFailedModel]
    failure_reason: str
    id: str
    responses: Sequence[OutputFusionServerToolItemResponseParam | OutputFusionServerToolItemResponse]
    sources: Sequence[FusionSourceParam | FusionSource]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:fusion"]]


class OutputImageGenerationCallItemParam(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    type: Required[Literal["image_generation_call"]]
    prompt: str


class OutputImageGenerationServerToolItemParam(TypedDict, total=False):
    error: str
    id: str
    imageB64: str
    imageUrl: str
    prompt: str
    result: str | None
    revisedPrompt: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:image_generation"]]


class OutputItemWebSearchCallActionFindInPageParam(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class OutputItemWebSearchCallActionOpenPageParam(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class WebSearchSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class OutputItemWebSearchCallActionSearchParam(TypedDict, total=False):
    queries: Sequence[str]
    query: Required[str]
    sources: Sequence[WebSearchSourceParam | WebSearchSource]
    type: Required[Literal["search"]]


class OutputMcpServerToolItemParam(TypedDict, total=False):
    id: str
    serverLabel: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    toolName: str
    type: Required[Literal["openrouter:mcp"]]


class OutputMemoryServerToolItemParam(TypedDict, total=False):
    action: Literal["read", "write", "delete"] | str
    id: str
    key: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:memory"]]
    value: object


class URLCitationParam(TypedDict, total=False):
    content: str
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


OpenAIResponsesAnnotationParam: TypeAlias = (
    FileCitationParam | FileCitation | URLCitationParam | URLCitation | FilePathParam | FilePath
)


class ResponseOutputTextLogprobTopLogprobParam(TypedDict, total=False):
    bytes: Required[Sequence[int]]
    logprob: Required[float]
    token: Required[str]


class ResponseOutputTextLogprobParam(TypedDict, total=False):
    bytes: Required[Sequence[int]]
    logprob: Required[float]
    token: Required[str]
    top_logprobs: Required[Sequence[ResponseOutputTextLogprobTopLogprobParam | ResponseOutputTextLogprobTopLogprob]]


class ResponseOutputTextParam(TypedDict, total=False):
    annotations: Sequence[OpenAIResponsesAnnotationParam]
    logprobs: Sequence[ResponseOutputTextLogprobParam | ResponseOutputTextLogprob]
    text: Required[str]
    type: Required[Literal["output_text"]]


class OutputMessageItemWithContentType(TypedDict, total=False):
    content: Required[
        Sequence[
            ResponseOutputTextParam
            | ResponseOutputText
            | OpenAIResponsesRefusalContentParam
            | OpenAIResponsesRefusalContent
        ]
        | str
        | None
    ]
    id: Required[str]
    phase: Literal["commentary", "final_answer"] | str | None
    role: Required[Literal["assistant"]]
    status: Literal["completed", "incomplete", "in_progress"] | str
    type: Required[Literal["message"]]


class ReasoningSummaryTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class ReasoningTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class OutputReasoningItemWithSummary(TypedDict, total=False):
    content: Sequence[ReasoningTextContentParam | ReasoningTextContent] | None
    encrypted_content: str | None
    id: Required[str]
    status: Literal["completed", "incomplete", "in_progress"] | str
    summary: Required[Sequence[ReasoningSummaryTextParam | ReasoningSummaryText] | None]
    type: Required[Literal["reasoning"]]
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
    )
    signature: str | None


class OutputSearchModelsServerToolItemParam(TypedDict, total=False):
    arguments: str
    error: str
    id: str
    query: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:experimental__search_models"]]


class OutputShellServerToolItemActionParam(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None


class ShellCallOutputContentOutcomeExitParam(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class ShellCallOutputContentOutcomeTimeoutParam(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class ShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[
        ShellCallOutputContentOutcomeExitParam
        | ShellCallOutputContentOutcomeExit
        | ShellCallOutputContentOutcomeTimeoutParam
        | ShellCallOutputContentOutcomeTimeout
    ]
    stderr: Required[str]
    stdout: Required[str]


class OutputShellServerToolItemParam(TypedDict, total=False):
    action: OutputShellServerToolItemActionParam | OutputShellServerToolItemAction
    arguments: str | None
    call_id: str | None
    container_id: str
    error: str
    files: Sequence[OutputBashServerToolItemFileParam | OutputBashServerToolItemFile]
    id: str
    output: Sequence[ShellCallOutputContentParam | ShellCallOutputContent | Mapping[str, object]]
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:shell"]]


class OutputSubagentServerToolItemParam(TypedDict, total=False):
    call_id: str
    error: str
    id: str
    instance_name: str
    model: str
    name: str
    outcome: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    task_description: str
    task_name: str
    type: Required[Literal["openrouter:subagent"]]


class OutputTextEditorServerToolItemParam(TypedDict, total=False):
    command: Literal["view", "create", "str_replace", "insert"] | str
    filePath: str
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:text_editor"]]


class OutputToolSearchServerToolItemMatcheParam(TypedDict, total=False):
    definition: Required[Mapping[str, object]]
    schema_digest: Required[str]
    tool_id: Required[str]


class OutputToolSearchServerToolItemParam(TypedDict, total=False):
    error: str
    id: str
    matches: Sequence[OutputToolSearchServerToolItemMatcheParam | OutputToolSearchServerToolItemMatche]
    query: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:tool_search"]]


class OutputWebFetchServerToolItemParam(TypedDict, total=False):
    content: str
    error: str
    httpStatus: int
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    title: str
    type: Required[Literal["openrouter:web_fetch"]]
    url: str


class OutputWebSearchCallItemParam(TypedDict, total=False):
    action: (
        OutputItemWebSearchCallActionSearchParam
        | OutputItemWebSearchCallActionSearch
        | OutputItemWebSearchCallActionOpenPageParam
        | OutputItemWebSearchCallActionOpenPage
        | OutputItemWebSearchCallActionFindInPageParam
        | OutputItemWebSearchCallActionFindInPage
    )
    id: Required[str]
    status: Required[Literal["completed", "searching", "in_progress", "failed"] | str]
    type: Required[Literal["web_search_call"]]


class OutputWebSearchServerToolItemActionSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class OutputWebSearchServerToolItemActionParam(TypedDict, total=False):
    query: Required[str]
    sources: Sequence[OutputWebSearchServerToolItemActionSourceParam | OutputWebSearchServerToolItemActionSource]
    type: Required[Literal["search"]]


class OutputWebSearchServerToolItemParam(TypedDict, total=False):
    action: OutputWebSearchServerToolItemActionParam | OutputWebSearchServerToolItemAction
    error: str
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete", "failed"] | str]
    type: Required[Literal["openrouter:web_search"]]


class ReasoningConfig(TypedDict, total=False):
    context: Literal["auto", "all_turns", "current_turn"] | str | None
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None
    mode: Literal["standard", "pro"] | str | None
    summary: Literal["auto", "concise", "detailed"] | str | None
    enabled: bool | None
    max_tokens: float | None


class ReasoningItem(TypedDict, total=False):
    content: Sequence[ReasoningTextContentParam | ReasoningTextContent] | None
    encrypted_content: str | None
    id: Required[str]
    status: Literal["completed", "incomplete", "in_progress"] | str
    summary: Required[Sequence[ReasoningSummaryTextParam | ReasoningSummaryText]]
    type: Required[Literal["reasoning"]]
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
    )
    signature: str | None


class ShellCallItem(TypedDict, total=False):
    action: Required[OutputShellServerToolItemActionParam | OutputShellServerToolItemAction]
    arguments: str | None
    call_id: Required[str]
    environment: object
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["shell_call"]]


class ShellCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    container_id: str
    error: str
    files: Sequence[OutputBashServerToolItemFileParam | OutputBashServerToolItemFile]
    id: str | None
    max_output_length: int | None
    output: Required[Sequence[ShellCallOutputContentParam | ShellCallOutputContent | Mapping[str, object]]]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["shell_call_output"]]


class StoredPromptTemplateParam(TypedDict, total=False):
    id: Required[str]
    variables: Mapping[str, str | InputText | InputImage | InputFile] | None


FormatsParam: TypeAlias = (
    FormatTextConfigParam
    | FormatTextConfig
    | FormatJsonObjectConfigParam
    | FormatJsonObjectConfig
    | FormatJsonSchemaConfigParam
    | FormatJsonSchemaConfig
)


class TextExtendedConfigParam(TypedDict, total=False):
    format: FormatsParam
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolSearchCallItem(TypedDict, total=False):
    arguments: object
    call_id: Required[str]
    execution: Required[Literal["server", "client"] | str]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["tool_search_call"]]


ToolSearchOutputItemToolFunction = TypedDict(
    "ToolSearchOutputItemToolFunction",
    {
        "allowed_callers": Sequence[Literal["direct", "programmatic"] | str] | None,
        "async": bool,
        "defer_loading": bool,
        "description": str | None,
        "name": Required[str],
        "output_schema": Mapping[str, object] | None,
        "parameters": Required[Mapping[str, object] | None],
        "strict": bool | None,
        "type": Required[Literal["function"]],
    },
    total=False,
)


class ToolSearchOutputItem(TypedDict, total=False):
    call_id: Required[str]
    execution: Required[Literal["server", "client"] | str]
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    tools: Required[
        Sequence[
            CodexLocalShellToolParam
            | CodexLocalShellTool
            | ApplyPatchServerToolParam
            | ApplyPatchServerTool
            | ShellServerToolParam
            | ShellServerTool
            | SearchModelsServerTool_OpenRouter
            | WebFetchServerTool
            | OutputFunctionCallItemSubagentItemParam
            | OutputFunctionCallItemSubagentItem
            | ToolSearchServerTool
            | CodeInterpreterServerToolParam
            | CodeInterpreterServerTool
            | ShellServerTool_OpenRouter
            | BashServerTool
            | ApplyPatchServerTool_OpenRouter
            | WebSearchServerTool_OpenRouter
            | ImageGenerationServerTool_OpenRouter
            | FusionServerTool_OpenRouter
            | FilesServerTool
            | AdvisorServerTool_OpenRouter
            | SubagentServerTool_OpenRouter
            | DatetimeServerTool
            | NamespaceToolParam
            | NamespaceTool
            | ComputerUseServerToolParam
            | ComputerUseServerTool
            | FileSearchServerToolParam
            | FileSearchServerTool
            | CustomToolParam
            | CustomTool
            | Preview_WebSearchServerToolParam
            | Preview_WebSearchServerTool
            | ToolSearchOutputItemToolFunction
            | WebSearchServerToolParam
            | WebSearchServerTool
            | Preview_20250311_WebSearchServerToolParam
            | Preview_20250311_WebSearchServerTool
            | Legacy_WebSearchServerToolParam
            | Legacy_WebSearchServerTool
            | McpServerToolParam
            | McpServerTool
            | ImageGenerationServerToolParam
            | ImageGenerationServerTool
        ]
    ]
    type: Required[Literal["tool_search_output"]]


InputItem: TypeAlias = (
    ReasoningItem
    | EasyInputMessage
    | InputMessageItem
    | FunctionCallItem
    | FunctionCallOutputItem
    | ApplyPatchCallItem
    | ApplyPatchCallOutputItem
    | OutputMessageItemWithContentType
    | OutputReasoningItemWithSummary
    | OutputFunctionCallItemParam
    | OutputFunctionCallItem
    | OutputCustomToolCallItemParam
    | OutputCustomToolCallItem
    | OutputWebSearchCallItemParam
    | OutputWebSearchCallItem
    | OutputFileSearchCallItemParam
    | OutputFileSearchCallItem
    | OutputImageGenerationCallItemParam
    | OutputImageGenerationCallItem
    | OutputCodeInterpreterCallItemParam
    | OutputCodeInterpreterCallItem
    | OutputComputerCallItemParam
    | OutputComputerCallItem
    | OutputDatetimeItemParam
    | OutputDatetimeItem
    | OutputWebSearchServerToolItemParam
    | OutputWebSearchServerToolItem
    | OutputCodeInterpreterServerToolItemParam
    | OutputCodeInterpreterServerToolItem
    | OutputFileSearchServerToolItemParam
    | OutputFileSearchServerToolItem
    | OutputImageGenerationServerToolItemParam
    | OutputImageGenerationServerToolItem
    | OutputBrowserUseServerToolItemParam
    | OutputBrowserUseServerToolItem
    | OutputBashServerToolItemParam
    | OutputBashServerToolItem
    | OutputTextEditorServerToolItemParam
    | OutputTextEditorServerToolItem
    | OutputApplyPatchServerToolItemParam
    | OutputApplyPatchServerToolItem
    | OutputWebFetchServerToolItemParam
    | OutputWebFetchServerToolItem
    | OutputToolSearchServerToolItemParam
    | OutputToolSearchServerToolItem
    | OutputMemoryServerToolItemParam
    | OutputMemoryServerToolItem
    | OutputMcpServerToolItemParam
    | OutputMcpServerToolItem
    | OutputSearchModelsServerToolItemParam
    | OutputSearchModelsServerToolItem
    | OutputFusionServerToolItemParam
    | OutputFusionServerToolItem
    | OutputAdvisorServerToolItemParam
    | OutputAdvisorServerToolItem
    | OutputSubagentServerToolItemParam
    | OutputSubagentServerToolItem
    | OutputFilesServerToolItemParam
    | OutputFilesServerToolItem
    | OutputShellServerToolItemParam
    | OutputShellServerToolItem
    | LocalShellCallItem
    | LocalShellCallOutputItem
    | ShellCallItem
    | ShellCallOutputItem
    | McpListToolsItem
    | McpApprovalRequestItem
    | McpApprovalResponseItem
    | McpCallItem
    | CustomToolCallItem
    | CustomToolCallOutputItem
    | CompactionItem
    | ContextCompactionItem
    | ItemReferenceItem
    | AdditionalToolsItem
    | AgentMessageItem
    | ConfigurationUpdateItem
    | ToolSearchOutputItem
    | ToolSearchCallItem
    | OutputArmorBlockedItemParam
    | OutputArmorBlockedItem
    | OutputItems
)


Inputs: TypeAlias = str | Sequence[InputItem]


OpenAIResponsesToolChoiceParam: TypeAlias = (
    Literal["auto", "none", "required"]
    | str
    | OpenAIResponsesToolChoiceFunctionParam
    | OpenAIResponsesToolChoiceFunction
    | OpenAIResponsesToolChoice4Param
    | OpenAIResponsesToolChoice4
    | ToolChoiceAllowedParam
    | ToolChoiceAllowed
    | OpenAIResponsesToolChoiceApplyPatchParam
    | OpenAIResponsesToolChoiceApplyPatch
    | OpenAIResponsesToolChoiceShellParam
    | OpenAIResponsesToolChoiceShell
)


class ResponsesParameters(TypedDict, total=False):
    """A request for a whole response. The API keeps nothing: send the whole conversation."""

    background: bool | None
    cache_control: AnthropicCacheControlDirective
    debug: ChatDebugOptions
    deferred_tools: Mapping[str, object]
    frequency_penalty: float | None
    image_config: Mapping[str, str | float | Sequence[object]]
    include: (
        Sequence[
            Literal[
                "file_search_call.results",
                "message.input_image.image_url",
                "computer_call_output.output.image_url",
                "reasoning.encrypted_content",
                "code_interpreter_call.outputs",
            ]
            | str
        ]
        | None
    )
    input: Inputs
    instructions: str | None
    max_output_tokens: float | None
    max_tool_calls: int | None
    metadata: Mapping[str, str] | None
    modalities: Sequence[Literal["text", "image"] | str]
    model: str
    models: Sequence[str]
    parallel_tool_calls: bool | None
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
    presence_penalty: float | None
    previous_response_id: object
    prompt: StoredPromptTemplateParam | StoredPromptTemplate | None
    prompt_cache_key: str | None
    prompt_cache_options: PromptCacheOptionsParam | PromptCacheOptions | None
    provider: ProviderPreferences | None
    reasoning: ReasoningConfig | None
    route: Literal["fallback", "sort"] | str | None
    """Deprecated: use `provider.sort.partition`."""
    safety_identifier: str | None
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale", "ultrafast"] | str | None
    session_id: str
    stop: str | Sequence[str] | None
    stop_server_tools_when: Sequence[StopServerToolsWhenCondition]
    store: Literal[False]
    temperature: float | None
    text: TextExtendedConfigParam | TextExtendedConfig
    tool_choice: OpenAIResponsesToolChoiceParam
    tools: Sequence[
        FunctionToolWithDeferLoadingParam
        | FunctionToolWithDeferLoading
        | Preview_WebSearchServerToolParam
        | Preview_WebSearchServerTool
        | Preview_20250311_WebSearchServerToolParam
        | Preview_20250311_WebSearchServerTool
        | Legacy_WebSearchServerToolParam
        | Legacy_WebSearchServerTool
        | WebSearchServerToolParam
        | WebSearchServerTool
        | FileSearchServerToolParam
        | FileSearchServerTool
        | ComputerUseServerToolParam
        | ComputerUseServerTool
        | CodeInterpreterServerToolParam
        | CodeInterpreterServerTool
        | McpServerToolParam
        | McpServerTool
        | ImageGenerationServerToolParam
        | ImageGenerationServerTool
        | CodexLocalShellToolParam
        | CodexLocalShellTool
        | ShellServerToolParam
        | ShellServerTool
        | ApplyPatchServerToolParam
        | ApplyPatchServerTool
        | CustomToolParam
        | CustomTool
        | NamespaceToolParam
        | NamespaceTool
        | AdvisorServerTool_OpenRouter
        | SubagentServerTool_OpenRouter
        | DatetimeServerTool
        | FilesServerTool
        | FusionServerTool_OpenRouter
        | ImageGenerationServerTool_OpenRouter
        | SearchModelsServerTool_OpenRouter
        | WebFetchServerTool
        | WebSearchServerTool_OpenRouter
        | ApplyPatchServerTool_OpenRouter
        | BashServerTool
        | ShellServerTool_OpenRouter
        | ToolSearchServerTool
    ]
    top_k: float
    top_logprobs: int | None
    top_p: float | None
    trace: TraceConfig | Mapping[str, object]
    truncation: Literal["auto", "disabled"] | str | None
    user: str
    preset: str
    x_search_filter: Mapping[str, object]


class _ResponsesBeside(TypedDict, total=False):
    http_referer: str | None
    app_title: str | None
    app_categories: str | Sequence[str] | None
    x_open_router_metadata: Literal["enabled", "disabled"] | str | None


class ResponsesRequest(ResponsesParameters):
    """A request for a whole response. The API keeps nothing: send the whole conversation."""

    stream: NotRequired[Literal[False]]


class CreateResponsesRequest(_ResponsesBeside):
    responses_request: ResponsesRequest


class ResponsesStreamRequest(ResponsesParameters):
    """A request for a stream of events."""

    stream: Literal[True]


class CreateResponsesStreamRequest(_ResponsesBeside):
    responses_request: ResponsesStreamRequest


class ResponsesAnyRequest(ResponsesParameters):
    """A request for one or the other, as is decided at run time."""

    stream: bool | None


class CreateResponsesAnyRequest(_ResponsesBeside):
    responses_request: ResponsesAnyRequest


FunctionTool: TypeAlias = FunctionToolWithDeferLoadingParam


OpenResponsesRequest: TypeAlias = ResponsesRequest


OutputWebSearchCallItemActionFindInPageParam: TypeAlias = OutputItemWebSearchCallActionFindInPageParam


OutputWebSearchCallItemActionOpenPageParam: TypeAlias = OutputItemWebSearchCallActionOpenPageParam


OutputWebSearchCallItemActionSearchParam: TypeAlias = OutputItemWebSearchCallActionSearchParam

if not TYPE_CHECKING:  # pydantic would leave out the keys that it does not know
    for _kind in [each for each in globals().values() if is_typeddict(each)]:
        _kind.__pydantic_config__ = {"extra": "allow"}
