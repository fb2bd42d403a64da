"""What goes in: plain dictionaries, described for type checkers and editors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, NotRequired, Required, TypeAlias, TypedDict

from openrouter_core.models.apply_patch_create_file_operation import ApplyPatchCreateFileOperation
from openrouter_core.models.apply_patch_delete_file_operation import ApplyPatchDeleteFileOperation
from openrouter_core.models.apply_patch_server_tool import ApplyPatchServerTool
from openrouter_core.models.apply_patch_update_file_operation import ApplyPatchUpdateFileOperation
from openrouter_core.models.chat_content_text_parts import PromptCacheBreakpoint
from openrouter_core.models.code_interpreter_server_tool import CodeInterpreterServerTool
from openrouter_core.models.code_interpreter_server_tool_parts import CodeInterpreterServerToolContainerAuto
from openrouter_core.models.codex_local_shell_tool import CodexLocalShellTool
from openrouter_core.models.computer_use_server_tool import ComputerUseServerTool
from openrouter_core.models.custom_tool import CustomTool
from openrouter_core.models.custom_tool_parts import CustomToolFormatGrammar, CustomToolFormatText
from openrouter_core.models.file_citation import FileCitation
from openrouter_core.models.file_path import FilePath
from openrouter_core.models.file_search_server_tool import FileSearchServerTool
from openrouter_core.models.file_search_server_tool_parts import (
    CompoundFilter,
    FileSearchServerToolFilters,
    FileSearchServerToolRankingOptions,
)
from openrouter_core.models.function_tool_with_defer_loading import FunctionToolWithDeferLoading
from openrouter_core.models.fusion_analysis_result import (
    FusionAnalysisResult,
    FusionAnalysisResultContradiction,
    FusionAnalysisResultContradictionStance,
    FusionAnalysisResultPartialCoverage,
    FusionAnalysisResultUniqueInsight,
)
from openrouter_core.models.image_generation_server_tool import ImageGenerationServerTool
from openrouter_core.models.image_generation_server_tool_parts import ImageGenerationServerToolInputImageMask
from openrouter_core.models.legacy_web_search_server_tool import Legacy_WebSearchServerTool
from openrouter_core.models.mcp_server_tool import McpServerTool
from openrouter_core.models.mcp_server_tool_parts import McpServerToolAllowedTools1, McpServerToolRequireApproval
from openrouter_core.models.mcp_server_tool_require_approval_always import McpServerToolRequireApprovalAlways
from openrouter_core.models.namespace_tool import NamespaceTool
from openrouter_core.models.namespace_tool_parts import NamespaceFunctionTool
from openrouter_core.models.open_ai_responses_refusal_content import OpenAIResponsesRefusalContent
from openrouter_core.models.open_ai_responses_tool_choice4 import OpenAIResponsesToolChoice4
from openrouter_core.models.open_ai_responses_tool_choice_apply_patch import OpenAIResponsesToolChoiceApplyPatch
from openrouter_core.models.open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction
from openrouter_core.models.open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell
from openrouter_core.models.output_advisor_server_tool_item import OutputAdvisorServerToolItem
from openrouter_core.models.output_apply_patch_server_tool_item import OutputApplyPatchServerToolItem
from openrouter_core.models.output_bash_server_tool_item import OutputBashServerToolItem
from openrouter_core.models.output_browser_use_server_tool_item import OutputBrowserUseServerToolItem
from openrouter_core.models.output_code_interpreter_call_item import OutputCodeInterpreterCallItem
from openrouter_core.models.output_code_interpreter_call_item_parts import (
    CodeInterpreterFileOutput,
    CodeInterpreterImageOutput,
    CodeInterpreterLogsOutput,
)
from openrouter_core.models.output_code_interpreter_server_tool_item import OutputCodeInterpreterServerToolItem
from openrouter_core.models.output_computer_call_item import (
    OutputComputerCallItem,
    OutputComputerCallItemPendingSafetyCheck,
)
from openrouter_core.models.output_custom_tool_call_item import OutputCustomToolCallItem
from openrouter_core.models.output_datetime_item import OutputDatetimeItem
from openrouter_core.models.output_file_search_call_item import OutputFileSearchCallItem
from openrouter_core.models.output_file_search_server_tool_item import OutputFileSearchServerToolItem
from openrouter_core.models.output_files_server_tool_item import OutputFilesServerToolItem
from openrouter_core.models.output_function_call_item import OutputFunctionCallItem
from openrouter_core.models.output_function_call_item_parts import FunctionCallItemSubagentItem
from openrouter_core.models.output_fusion_server_tool_item import OutputFusionServerToolItem
from openrouter_core.models.output_fusion_server_tool_item_parts import (
    FusionSource,
    OutputFusionServerToolItemFailedModel,
    OutputFusionServerToolItemResponse,
)
from openrouter_core.models.output_image_generation_call_item import OutputImageGenerationCallItem
from openrouter_core.models.output_image_generation_server_tool_item import OutputImageGenerationServerToolItem
from openrouter_core.models.output_mcp_server_tool_item import OutputMcpServerToolItem
from openrouter_core.models.output_memory_server_tool_item import OutputMemoryServerToolItem
from openrouter_core.models.output_search_models_server_tool_item import OutputSearchModelsServerToolItem
from openrouter_core.models.output_shell_server_tool_item import OutputShellServerToolItem
from openrouter_core.models.output_shell_server_tool_item_parts import OutputShellServerToolItemAction
from openrouter_core.models.output_subagent_server_tool_item import OutputSubagentServerToolItem
from openrouter_core.models.output_text_editor_server_tool_item import OutputTextEditorServerToolItem
from openrouter_core.models.output_tool_search_server_tool_item import OutputToolSearchServerToolItem
from openrouter_core.models.output_web_fetch_server_tool_item import OutputWebFetchServerToolItem
from openrouter_core.models.output_web_search_call_item import OutputWebSearchCallItem
from openrouter_core.models.output_web_search_call_item_action_search_parts import WebSearchSource
from openrouter_core.models.output_web_search_call_item_parts import (
    OutputWebSearchCallItemActionFindInPage,
    OutputWebSearchCallItemActionOpenPage,
    OutputWebSearchCallItemActionSearch,
)
from openrouter_core.models.output_web_search_server_tool_item import OutputWebSearchServerToolItem
from openrouter_core.models.output_web_search_server_tool_item_action_parts import (
    OutputWebSearchServerToolItemActionSource,
)
from openrouter_core.models.output_web_search_server_tool_item_parts import OutputWebSearchServerToolItemAction
from openrouter_core.models.preview_20250311_web_search_server_tool import Preview_20250311_WebSearchServerTool
from openrouter_core.models.preview_web_search_server_tool import Preview_WebSearchServerTool
from openrouter_core.models.preview_web_search_user_location import Preview_WebSearchUserLocation
from openrouter_core.models.prompt_cache_options import PromptCacheOptions
from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText
from openrouter_core.models.reasoning_text_content import ReasoningTextContent
from openrouter_core.models.response_output_text import ResponseOutputText
from openrouter_core.models.response_output_text_parts import (
    ResponseOutputTextLogprob,
    ResponseOutputTextLogprobTopLogprob,
)
from openrouter_core.models.shared_request import (
    AdvisorServerTool_OpenRouter,
    AnthropicCacheControlDirective,
    AutoBetaRouterPlugin,
    AutoRouterPlugin,
    BashServerTool,
    ChatDebugOptions,
    ContextCompressionPlugin,
    DatetimeServerTool,
    FileParserPlugin,
    FilesServerTool,
    FusionPlugin,
    FusionServerTool_OpenRouter,
    ImageGenerationServerTool_OpenRouter,
    ModerationPlugin,
    ParetoRouterPlugin,
    PromptCacheBreakpointParam,
    PromptCacheOptionsParam,
    ProviderPreferences,
    ResponseHealingPlugin,
    SearchModelsServerToolConfig,
    ShellServerToolEnvironment,
    StopServerToolsWhenCondition,
    SubagentServerTool_OpenRouter,
    TraceConfig,
    WebFetchPlugin,
    WebFetchServerTool,
    WebSearchPlugin,
    WebSearchUserLocationParam,
    WebSearchUserLocationServerTool,
)
from openrouter_core.models.shell_call_output_content import ShellCallOutputContent
from openrouter_core.models.shell_call_output_content_parts import (
    ShellCallOutputContentOutcomeExit,
    ShellCallOutputContentOutcomeTimeout,
)
from openrouter_core.models.shell_server_tool import ShellServerTool
from openrouter_core.models.stored_prompt_template import StoredPromptTemplate
from openrouter_core.models.text_extended_config import TextExtendedConfig
from openrouter_core.models.text_extended_config_parts import (
    FormatJsonObjectConfig,
    FormatJsonSchemaConfig,
    FormatTextConfig,
)
from openrouter_core.models.tool_choice_allowed import ToolChoiceAllowed
from openrouter_core.models.unions import OutputItems
from openrouter_core.models.url_citation import URLCitation
from openrouter_core.models.web_search_domain_filter import WebSearchDomainFilter
from openrouter_core.models.web_search_server_tool import WebSearchServerTool
from openrouter_core.models.web_search_user_location import WebSearchUserLocation


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
            | FunctionCallItemSubagentItemParam
            | FunctionCallItemSubagentItem
        ]
    ]
    type: Required[Literal["additional_tools"]]


class AgentMessageItem(TypedDict, total=False):
    agent: AgentMessageItemAgent | Mapping[str, object] | None
    author: Required[str]
    content: Required[Sequence[InputText | InputImage | AgentMessageItemContentEncryptedContent]]
    id: str | None
    recipient: Required[str]
    type: Required[Literal["agent_message"]]


class AgentMessageItemAgent(TypedDict, total=False):
    agent_name: Required[str]


class AgentMessageItemContentEncryptedContent(TypedDict, total=False):
    encrypted_content: Required[str]
    type: Required[Literal["encrypted_content"]]


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


class ApplyPatchCreateFileOperationParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["create_file"]]


class ApplyPatchDeleteFileOperationParam(TypedDict, total=False):
    path: Required[str]
    type: Required[Literal["delete_file"]]


class ApplyPatchServerToolParam(TypedDict, total=False):
    type: Required[Literal["apply_patch"]]


class ApplyPatchServerToolConfig(TypedDict, total=False):
    engine: Literal["auto", "native", "openrouter"] | str


class ApplyPatchServerTool_OpenRouter(TypedDict, total=False):
    parameters: ApplyPatchServerToolConfig
    type: Required[Literal["openrouter:apply_patch"]]


class ApplyPatchUpdateFileOperationParam(TypedDict, total=False):
    diff: Required[str]
    path: Required[str]
    type: Required[Literal["update_file"]]


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


class CodeInterpreterServerToolParam(TypedDict, total=False):
    container: Required[str | CodeInterpreterServerToolContainerAutoParam | CodeInterpreterServerToolContainerAuto]
    type: Required[Literal["code_interpreter"]]


class CodeInterpreterServerToolContainerAutoParam(TypedDict, total=False):
    file_ids: Sequence[str]
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None
    type: Required[Literal["auto"]]


class CodexLocalShellToolParam(TypedDict, total=False):
    type: Required[Literal["local_shell"]]


class CompactionItem(TypedDict, total=False):
    encrypted_content: Required[str]
    id: str | None
    type: Required[Literal["compaction"]]


class CompoundFilterParam(TypedDict, total=False):
    filters: Required[Sequence[Mapping[str, object]]]
    type: Required[Literal["and", "or"] | str]


class ComputerUseServerToolParam(TypedDict, total=False):
    display_height: Required[int]
    display_width: Required[int]
    environment: Required[Literal["windows", "mac", "linux", "ubuntu", "browser"] | str]
    type: Required[Literal["computer_use_preview"]]


class ContextCompactionItem(TypedDict, total=False):
    encrypted_content: str | None
    id: str | None
    type: Required[Literal["context_compaction"]]


class CustomToolParam(TypedDict, total=False):
    description: str
    format: CustomToolFormatTextParam | CustomToolFormatText | CustomToolFormatGrammarParam | CustomToolFormatGrammar
    name: Required[str]
    type: Required[Literal["custom"]]


class CustomToolCallItem(TypedDict, total=False):
    call_id: Required[str]
    id: str
    input: Required[str]
    name: Required[str]
    namespace: str
    type: Required[Literal["custom_tool_call"]]
    status: Literal["in_progress", "completed", "incomplete"] | str


class CustomToolCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    id: str
    output: Required[str | Sequence[InputText | InputImage | InputFile]]
    type: Required[Literal["custom_tool_call_output"]]


class CustomToolFormatGrammarParam(TypedDict, total=False):
    definition: Required[str]
    syntax: Required[Literal["lark", "regex"] | str]
    type: Required[Literal["grammar"]]


class CustomToolFormatTextParam(TypedDict, total=False):
    type: Required[Literal["text"]]


class EasyInputMessage(TypedDict, total=False):
    content: Sequence[InputText | InputImage | InputFile | InputAudio | InputVideo] | str | None
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


class FileSearchServerToolParam(TypedDict, total=False):
    filters: (
        FileSearchServerToolFiltersParam | FileSearchServerToolFilters | CompoundFilterParam | CompoundFilter | None
    )
    max_num_results: int
    ranking_options: FileSearchServerToolRankingOptionsParam | FileSearchServerToolRankingOptions
    type: Required[Literal["file_search"]]
    vector_store_ids: Required[Sequence[str]]


class FileSearchServerToolFiltersParam(TypedDict, total=False):
    key: Required[str]
    type: Required[Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str]
    value: Required[str | float | bool | Sequence[str | float]]


class FileSearchServerToolRankingOptionsParam(TypedDict, total=False):
    ranker: Literal["auto", "default-2024-11-15"] | str
    score_threshold: float


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


class FunctionCallItem(TypedDict, total=False):
    arguments: Required[str]
    call_id: Required[str]
    id: Required[str]
    name: Required[str]
    namespace: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    subagent_id: str
    subagent_items: Sequence[FunctionCallItemSubagentItemParam | FunctionCallItemSubagentItem | Mapping[str, object]]
    type: Required[Literal["function_call"]]


class FunctionCallItemSubagentItemParam(TypedDict, total=False):
    type: Required[str]


class FunctionCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    id: str | None
    output: Required[str | Sequence[InputText | InputImage | InputFile]]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["function_call_output"]]


class FunctionToolWithDeferLoadingParam(TypedDict, total=False):
    description: str | None
    name: Required[str]
    parameters: Required[Mapping[str, object] | None]
    strict: bool | None
    type: Required[Literal["function"]]
    defer_loading: bool


class FusionAnalysisResultParam(TypedDict, total=False):
    blind_spots: Required[Sequence[str]]
    consensus: Required[Sequence[str]]
    contradictions: Required[Sequence[FusionAnalysisResultContradictionParam | FusionAnalysisResultContradiction]]
    partial_coverage: Required[Sequence[FusionAnalysisResultPartialCoverageParam | FusionAnalysisResultPartialCoverage]]
    unique_insights: Required[Sequence[FusionAnalysisResultUniqueInsightParam | FusionAnalysisResultUniqueInsight]]


class FusionAnalysisResultContradictionParam(TypedDict, total=False):
    stances: Required[Sequence[FusionAnalysisResultContradictionStanceParam | FusionAnalysisResultContradictionStance]]
    topic: Required[str]


class FusionAnalysisResultContradictionStanceParam(TypedDict, total=False):
    model: Required[str]
    stance: Required[str]


class FusionAnalysisResultPartialCoverageParam(TypedDict, total=False):
    models: Required[Sequence[str]]
    point: Required[str]


class FusionAnalysisResultUniqueInsightParam(TypedDict, total=False):
    insight: Required[str]
    model: Required[str]


class FusionSourceParam(TypedDict, total=False):
    title: Required[str]
    url: Required[str]


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


class ImageGenerationServerToolInputImageMaskParam(TypedDict, total=False):
    file_id: str
    image_url: str


class InputAudio(TypedDict, total=False):
    input_audio: Required[InputAudioInputAudio]
    type: Required[Literal["input_audio"]]


class InputAudioInputAudio(TypedDict, total=False):
    data: Required[str]
    format: Required[Literal["mp3", "wav"] | str]


class InputFile(TypedDict, total=False):
    file_data: str
    file_id: str | None
    file_url: str
    filename: str
    type: Required[Literal["input_file"]]


class InputImage(TypedDict, total=False):
    detail: Required[Literal["auto", "high", "low", "original"] | str]
    image_url: str | None
    type: Required[Literal["input_image"]]


class InputMessageItem(TypedDict, total=False):
    content: Sequence[InputText | InputImage | InputFile | InputAudio | InputVideo] | None
    id: str
    role: Required[Literal["user", "system", "developer"] | str]
    type: Literal["message"]


class InputText(TypedDict, total=False):
    prompt_cache_breakpoint: PromptCacheBreakpointParam | PromptCacheBreakpoint | None
    text: Required[str]
    type: Required[Literal["input_text"]]


class InputVideo(TypedDict, total=False):
    type: Required[Literal["input_video"]]
    video_url: Required[str]


class ItemReferenceItem(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["item_reference"]]


class Legacy_WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search"]]
    user_location: WebSearchUserLocationParam | WebSearchUserLocation | None


class LocalShellCallItem(TypedDict, total=False):
    action: Required[LocalShellCallItemAction]
    call_id: Required[str]
    id: Required[str]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["local_shell_call"]]


class LocalShellCallItemAction(TypedDict, total=False):
    command: Required[Sequence[str]]
    env: Required[Mapping[str, str]]
    timeout_ms: int | None
    type: Required[Literal["exec"]]
    user: str | None
    working_directory: str | None


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


class McpCallItem(TypedDict, total=False):
    arguments: Required[str]
    error: str | None
    id: Required[str]
    name: Required[str]
    output: str | None
    server_label: Required[str]
    type: Required[Literal["mcp_call"]]


class McpListToolsItem(TypedDict, total=False):
    error: str | None
    id: Required[str]
    server_label: Required[str]
    tools: Required[Sequence[McpListToolsItemTool]]
    type: Required[Literal["mcp_list_tools"]]


class McpListToolsItemTool(TypedDict, total=False):
    annotations: object
    description: str | None
    input_schema: Required[Mapping[str, object]]
    name: Required[str]


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


class McpServerToolAllowedTools1Param(TypedDict, total=False):
    read_only: bool
    tool_names: Sequence[str]


class McpServerToolRequireApprovalParam(TypedDict, total=False):
    always: McpServerToolRequireApprovalAlwaysParam | McpServerToolRequireApprovalAlways
    never: McpServerToolRequireApprovalAlwaysParam | McpServerToolRequireApprovalAlways


class McpServerToolRequireApprovalAlwaysParam(TypedDict, total=False):
    tool_names: Sequence[str]


class NamespaceFunctionToolParam(TypedDict, total=False):
    allowed_callers: Sequence[Literal["direct", "programmatic"] | str] | None
    defer_loading: bool
    description: str | None
    name: Required[str]
    output_schema: Mapping[str, object] | None
    parameters: Mapping[str, object] | None
    strict: bool | None
    type: Required[Literal["function"]]


class NamespaceToolParam(TypedDict, total=False):
    description: Required[str]
    name: Required[str]
    tools: Required[Sequence[NamespaceFunctionToolParam | NamespaceFunctionTool | CustomToolParam | CustomTool]]
    type: Required[Literal["namespace"]]


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
    id: str
    operation: ApplyPatchCallOperationParam
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:apply_patch"]]


class OutputBashServerToolItemParam(TypedDict, total=False):
    arguments: str | None
    call_id: str | None
    command: str
    exitCode: int
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
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


class OutputComputerCallItemParam(TypedDict, total=False):
    action: object
    call_id: Required[str]
    id: str
    pending_safety_checks: Required[
        Sequence[OutputComputerCallItemPendingSafetyCheckParam | OutputComputerCallItemPendingSafetyCheck]
    ]
    status: Required[Literal["completed", "incomplete", "in_progress"] | str]
    type: Required[Literal["computer_call"]]


class OutputComputerCallItemPendingSafetyCheckParam(TypedDict, total=False):
    code: Required[str]
    id: Required[str]
    message: Required[str]


class OutputCustomToolCallItemParam(TypedDict, total=False):
    call_id: Required[str]
    id: str
    input: Required[str]
    name: Required[str]
    namespace: str
    type: Required[Literal["custom_tool_call"]]


class OutputDatetimeItemParam(TypedDict, total=False):
    datetime: Required[str]
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
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


class OutputFunctionCallItemParam(TypedDict, total=False):
    """A call: answer it by a `function_call_output` with its `call_id`; `arguments` is JSON."""

    arguments: Required[str]
    call_id: Required[str]
    id: str
    name: Required[str]
    namespace: str
    status: Literal["completed", "incomplete", "in_progress"] | str
    type: Required[Literal["function_call"]]
    subagent_id: str
    subagent_items: Sequence[FunctionCallItemSubagentItemParam | FunctionCallItemSubagentItem | Mapping[str, object]]


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


class OutputFusionServerToolItemFailedModelParam(TypedDict, total=False):
    error: Required[str]
    model: Required[str]
    status_code: int


class OutputFusionServerToolItemResponseParam(TypedDict, total=False):
    content: str
    model: Required[str]


class OutputImageGenerationCallItemParam(TypedDict, total=False):
    id: Required[str]
    result: str | None
    status: Required[Literal["in_progress", "completed", "generating", "failed"] | str]
    type: Required[Literal["image_generation_call"]]
    prompt: str


class OutputImageGenerationServerToolItemParam(TypedDict, total=False):
    id: str
    imageB64: str
    imageUrl: str
    prompt: str
    result: str | None
    revisedPrompt: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:image_generation"]]


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
    id: str
    query: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:experimental__search_models"]]


class OutputShellServerToolItemParam(TypedDict, total=False):
    action: OutputShellServerToolItemActionParam | OutputShellServerToolItemAction
    arguments: str | None
    call_id: str | None
    id: str
    output: Sequence[ShellCallOutputContentParam | ShellCallOutputContent | Mapping[str, object]]
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:shell"]]


class OutputShellServerToolItemActionParam(TypedDict, total=False):
    commands: Required[Sequence[str]]
    max_output_length: int | None
    timeout_ms: int | None


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


class OutputToolSearchServerToolItemParam(TypedDict, total=False):
    id: str
    query: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
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
        OutputWebSearchCallItemActionSearchParam
        | OutputWebSearchCallItemActionSearch
        | OutputWebSearchCallItemActionOpenPageParam
        | OutputWebSearchCallItemActionOpenPage
        | OutputWebSearchCallItemActionFindInPageParam
        | OutputWebSearchCallItemActionFindInPage
    )
    id: Required[str]
    status: Required[Literal["completed", "searching", "in_progress", "failed"] | str]
    type: Required[Literal["web_search_call"]]


class OutputWebSearchCallItemActionFindInPageParam(TypedDict, total=False):
    pattern: Required[str]
    type: Required[Literal["find_in_page"]]
    url: Required[str]


class OutputWebSearchCallItemActionOpenPageParam(TypedDict, total=False):
    type: Required[Literal["open_page"]]
    url: str | None


class OutputWebSearchCallItemActionSearchParam(TypedDict, total=False):
    queries: Sequence[str]
    query: Required[str]
    sources: Sequence[WebSearchSourceParam | WebSearchSource]
    type: Required[Literal["search"]]


class OutputWebSearchServerToolItemParam(TypedDict, total=False):
    action: OutputWebSearchServerToolItemActionParam | OutputWebSearchServerToolItemAction
    id: str
    status: Required[Literal["in_progress", "completed", "incomplete"] | str]
    type: Required[Literal["openrouter:web_search"]]


class OutputWebSearchServerToolItemActionParam(TypedDict, total=False):
    query: Required[str]
    sources: Sequence[OutputWebSearchServerToolItemActionSourceParam | OutputWebSearchServerToolItemActionSource]
    type: Required[Literal["search"]]


class OutputWebSearchServerToolItemActionSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


class Preview_20250311_WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search_preview_2025_03_11"]]
    user_location: Preview_WebSearchUserLocationParam | Preview_WebSearchUserLocation | None


class Preview_WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search_preview"]]
    user_location: Preview_WebSearchUserLocationParam | Preview_WebSearchUserLocation | None


class Preview_WebSearchUserLocationParam(TypedDict, total=False):
    city: str | None
    country: str | None
    region: str | None
    timezone: str | None
    type: Required[Literal["approximate"]]


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


class ReasoningSummaryTextParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["summary_text"]]


class ReasoningTextContentParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["reasoning_text"]]


class ResponseOutputTextParam(TypedDict, total=False):
    annotations: Sequence[OpenAIResponsesAnnotationParam]
    logprobs: Sequence[ResponseOutputTextLogprobParam | ResponseOutputTextLogprob]
    text: Required[str]
    type: Required[Literal["output_text"]]


class ResponseOutputTextLogprobParam(TypedDict, total=False):
    bytes: Required[Sequence[int]]
    logprob: Required[float]
    token: Required[str]
    top_logprobs: Required[Sequence[ResponseOutputTextLogprobTopLogprobParam | ResponseOutputTextLogprobTopLogprob]]


class ResponseOutputTextLogprobTopLogprobParam(TypedDict, total=False):
    bytes: Required[Sequence[int]]
    logprob: Required[float]
    token: Required[str]


class SearchModelsServerTool_OpenRouter(TypedDict, total=False):
    parameters: SearchModelsServerToolConfig
    type: Required[Literal["openrouter:experimental__search_models"]]


class ShellCallItem(TypedDict, total=False):
    action: Required[OutputShellServerToolItemActionParam | OutputShellServerToolItemAction]
    arguments: str | None
    call_id: Required[str]
    environment: object
    id: str | None
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["shell_call"]]


class ShellCallOutputContentParam(TypedDict, total=False):
    outcome: Required[
        ShellCallOutputContentOutcomeExitParam
        | ShellCallOutputContentOutcomeExit
        | ShellCallOutputContentOutcomeTimeoutParam
        | ShellCallOutputContentOutcomeTimeout
    ]
    stderr: Required[str]
    stdout: Required[str]


class ShellCallOutputContentOutcomeExitParam(TypedDict, total=False):
    exit_code: Required[int]
    type: Required[Literal["exit"]]


class ShellCallOutputContentOutcomeTimeoutParam(TypedDict, total=False):
    type: Required[Literal["timeout"]]


class ShellCallOutputItem(TypedDict, total=False):
    call_id: Required[str]
    id: str | None
    max_output_length: int | None
    output: Required[Sequence[ShellCallOutputContentParam | ShellCallOutputContent | Mapping[str, object]]]
    status: Literal["in_progress", "completed", "incomplete"] | str | None
    type: Required[Literal["shell_call_output"]]


class ShellServerToolParam(TypedDict, total=False):
    type: Required[Literal["shell"]]


class ShellServerToolConfig(TypedDict, total=False):
    engine: Literal["auto", "openrouter"] | str
    environment: ShellServerToolEnvironment
    sleep_after_seconds: int


class ShellServerTool_OpenRouter(TypedDict, total=False):
    parameters: ShellServerToolConfig
    type: Required[Literal["openrouter:shell"]]


class StoredPromptTemplateParam(TypedDict, total=False):
    id: Required[str]
    variables: Mapping[str, str | InputText | InputImage | InputFile] | None


class TextExtendedConfigParam(TypedDict, total=False):
    format: FormatsParam
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None


class ToolChoiceAllowedParam(TypedDict, total=False):
    mode: Required[Literal["auto", "required"] | str]
    tools: Required[Sequence[Mapping[str, object]]]
    type: Required[Literal["allowed_tools"]]


class ToolSearchServerTool(TypedDict, total=False):
    parameters: ToolSearchServerToolConfig
    type: Required[Literal["openrouter:tool_search"]]


class ToolSearchServerToolConfig(TypedDict, total=False):
    max_results: int


class URLCitationParam(TypedDict, total=False):
    content: str
    end_index: Required[int]
    start_index: Required[int]
    title: Required[str]
    type: Required[Literal["url_citation"]]
    url: Required[str]


class WebSearchDomainFilterParam(TypedDict, total=False):
    allowed_domains: Sequence[str] | None
    blocked_domains: Sequence[str] | None
    excluded_domains: Sequence[str] | None


class WebSearchServerToolParam(TypedDict, total=False):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str
    filters: WebSearchDomainFilterParam | WebSearchDomainFilter | None
    max_results: int
    max_uses: int
    mode: Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"] | str
    search_context_size: Literal["low", "medium", "high"] | str
    type: Required[Literal["web_search_2025_08_26"]]
    user_location: WebSearchUserLocationParam | WebSearchUserLocation | None


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


class WebSearchServerTool_OpenRouter(TypedDict, total=False):
    parameters: WebSearchServerToolConfig
    type: Required[Literal["openrouter:web_search"]]


class WebSearchSourceParam(TypedDict, total=False):
    type: Required[Literal["url"]]
    url: Required[str]


ApplyPatchCallOperationParam: TypeAlias = (
    ApplyPatchCreateFileOperationParam
    | ApplyPatchCreateFileOperation
    | ApplyPatchUpdateFileOperationParam
    | ApplyPatchUpdateFileOperation
    | ApplyPatchDeleteFileOperationParam
    | ApplyPatchDeleteFileOperation
)


FormatsParam: TypeAlias = (
    FormatTextConfigParam
    | FormatTextConfig
    | FormatJsonObjectConfigParam
    | FormatJsonObjectConfig
    | FormatJsonSchemaConfigParam
    | FormatJsonSchemaConfig
)


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
    | OutputItems
)


Inputs: TypeAlias = str | Sequence[InputItem]


OpenAIResponsesAnnotationParam: TypeAlias = (
    FileCitationParam | FileCitation | URLCitationParam | URLCitation | FilePathParam | FilePath
)


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
    service_tier: Literal["auto", "default", "fast", "flex", "priority", "scale"] | str | None
    session_id: str
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
    deferred_tools: Mapping[str, object]
    preset: str
    stop: str | Sequence[str] | None
    x_search_filter: Mapping[str, object]


class _ResponsesBeside(TypedDict, total=False):
    http_referer: str | None
    app_title: str | None
    app_categories: str | Sequence[str] | None
    x_open_router_metadata: Literal["enabled", "disabled"] | None


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
