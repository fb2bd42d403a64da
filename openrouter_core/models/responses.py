"""Responses: what comes out, whole; its events and requests are offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen
from openrouter_core.models.shared import (
    Alignment,
    ArmorSafeguardResult,
    ChatAssistantImageImageUrl,
    OpenRouterMetadata,
    OutputBashServerToolItemFile,
    OutputFunctionCallItemSubagentItem,
    PromptCacheOptions,
    ServerToolUseDetails,
    WebSearchUserLocation,
    XSearchOptions,
)
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.responses_events import *
    from openrouter_core.models.responses_request import *
    from openrouter_core.models.shared import *
    from openrouter_core.models.shared_request import *
    from openrouter_core.streams.outcomes import CreateApiAlphaResponsesResponse as CreateApiAlphaResponsesResponse
    from openrouter_core.streams.outcomes import CreateResponsesResponse as CreateResponsesResponse


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentChatAudio(Value):
    id: str | None = None
    transcript: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentChatImage(Value):
    image_url: ChatAssistantImageImageUrl
    type: Literal["image_url"] = "image_url"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentChatRejected(Value):
    audio: AlignmentChatAudio | None = None
    content: str | None = None
    images: tuple[AlignmentChatImage, ...] = ()
    refusal: str | None = None
    role: Literal["assistant"] = "assistant"
    tool_calls: tuple[AlignmentChatToolCall, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentChatToolCall(Value):
    function: AlignmentChatToolCallFunction
    id: str | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentChatToolCallFunction(Value):
    arguments: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchCreateFileOperation(Value):
    diff: str | None = None
    path: str | None = None
    type: Literal["create_file"] = "create_file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchDeleteFileOperation(Value):
    path: str | None = None
    type: Literal["delete_file"] = "delete_file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchServerTool(Value):
    type: Literal["apply_patch"] = "apply_patch"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ApplyPatchUpdateFileOperation(Value):
    diff: str | None = None
    path: str | None = None
    type: Literal["update_file"] = "update_file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BaseReasoningConfig(Value):
    context: Literal["auto", "all_turns", "current_turn"] | str | None = None
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None = None
    mode: Literal["standard", "pro"] | str | None = None
    summary: Literal["auto", "concise", "detailed"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterFileOutput(Value):
    download_url: str | None = None
    error_code: str | None = None
    expires_at: str | None = None
    filename: str | None = None
    id: str | None = None
    media_type: str | None = None
    sha256: str | None = None
    size_bytes: int | None = None
    status: str | None = None
    type: Literal["file"] = "file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterImageOutput(Value):
    type: Literal["image"] = "image"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterLogsOutput(Value):
    logs: str | None = None
    type: Literal["logs"] = "logs"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterServerTool(Value):
    container: str | CodeInterpreterServerToolContainerAuto | None = None
    type: Literal["code_interpreter"] = "code_interpreter"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodeInterpreterServerToolContainerAuto(Value):
    file_ids: tuple[str, ...] = ()
    memory_limit: Literal["1g", "4g", "16g", "64g"] | str | None = None
    type: Literal["auto"] = "auto"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CodexLocalShellTool(Value):
    type: Literal["local_shell"] = "local_shell"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CompoundFilter(Value):
    filters: tuple[Mapping[str, Any], ...] = ()
    type: Literal["and", "or"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ComputerUseServerTool(Value):
    display_height: int | None = None
    display_width: int | None = None
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str | None = None
    type: Literal["computer_use_preview"] = "computer_use_preview"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomTool(Value):
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    format: CustomToolFormat | None = None
    name: str | None = None
    type: Literal["custom"] = "custom"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolFormatGrammar(Value):
    definition: str | None = None
    syntax: Literal["lark", "regex"] | str | None = None
    type: Literal["grammar"] = "grammar"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolFormatText(Value):
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileCitation(Value):
    file_id: str | None = None
    filename: str | None = None
    index: int | None = None
    type: Literal["file_citation"] = "file_citation"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FilePath(Value):
    file_id: str | None = None
    index: int | None = None
    type: Literal["file_path"] = "file_path"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileSearchServerTool(Value):
    filters: FileSearchServerToolFiltersUnion | None = None
    max_num_results: int | None = None
    ranking_options: FileSearchServerToolRankingOptions | None = None
    type: Literal["file_search"] = "file_search"
    vector_store_ids: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileSearchServerToolFilters(Value):
    key: str | None = None
    type: Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str | None = None
    value: str | float | bool | tuple[str | float, ...] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileSearchServerToolRankingOptions(Value):
    ranker: Literal["auto", "default-2024-11-15"] | str | None = None
    score_threshold: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FormatJsonObjectConfig(Value):
    type: Literal["json_object"] = "json_object"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FormatJsonSchemaConfig(Value):
    description: str | None = None
    name: str | None = None
    schema: Mapping[str, Any] | None = None
    strict: bool | None = None
    type: Literal["json_schema"] = "json_schema"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FormatTextConfig(Value):
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FunctionToolWithDeferLoading(Value):
    allowed_callers: tuple[Literal["direct", "programmatic"] | str, ...] = ()
    async_: bool | None = None
    description: str | None = None
    name: str | None = None
    output_schema: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    strict: bool | None = None
    type: Literal["function"] = "function"
    defer_loading: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResult(Value):
    blind_spots: tuple[str, ...] = ()
    consensus: tuple[str, ...] = ()
    contradictions: tuple[FusionAnalysisResultContradiction, ...] = ()
    partial_coverage: tuple[FusionAnalysisResultPartialCoverage, ...] = ()
    unique_insights: tuple[FusionAnalysisResultUniqueInsight, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultContradiction(Value):
    stances: tuple[FusionAnalysisResultContradictionStance, ...] = ()
    topic: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultContradictionStance(Value):
    model: str | None = None
    stance: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultPartialCoverage(Value):
    models: tuple[str, ...] = ()
    point: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultUniqueInsight(Value):
    insight: str | None = None
    model: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionSource(Value):
    title: str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenerationServerTool(Value):
    background: Literal["transparent", "opaque", "auto"] | str | None = None
    input_fidelity: Literal["high", "low"] | str | None = None
    input_image_mask: ImageGenerationServerToolInputImageMask | None = None
    model: str | None = None
    moderation: Literal["auto", "low"] | str | None = None
    output_compression: int | None = None
    output_format: Literal["png", "webp", "jpeg"] | str | None = None
    partial_images: int | None = None
    quality: Literal["low", "medium", "high", "auto"] | str | None = None
    size: str | None = None
    type: Literal["image_generation"] = "image_generation"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ImageGenerationServerToolInputImageMask(Value):
    file_id: str | None = None
    image_url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class IncompleteDetails(Value):
    reason: Literal["max_output_tokens", "content_filter"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Legacy_WebSearchServerTool(Value):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    max_uses: int | None = None
    mode: (
        Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
        | str
        | None
    ) = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    type: Literal["web_search"] = "web_search"
    user_location: WebSearchUserLocation | None = None
    x_search: XSearchOptions | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerTool(Value):
    allowed_tools: tuple[str, ...] | McpServerToolAllowedTools1 | None = None
    authorization: str | None = None
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
        | None
    ) = None
    headers: Mapping[str, Any] | None = None
    require_approval: Literal["always", "never"] | str | McpServerToolRequireApproval | None = None
    server_description: str | None = None
    server_label: str | None = None
    server_url: str | None = None
    type: Literal["mcp"] = "mcp"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerToolAllowedTools1(Value):
    read_only: bool | None = None
    tool_names: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerToolRequireApproval(Value):
    always: McpServerToolRequireApprovalAlways | None = None
    never: McpServerToolRequireApprovalAlways | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class McpServerToolRequireApprovalAlways(Value):
    tool_names: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class NamespaceFunctionTool(Value):
    allowed_callers: tuple[Literal["direct", "programmatic"] | str, ...] = ()
    async_: bool | None = None
    defer_loading: bool | None = None
    description: str | None = None
    name: str | None = None
    output_schema: Mapping[str, Any] | None = None
    parameters: Mapping[str, Any] | None = None
    strict: bool | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class NamespaceTool(Value):
    description: str | None = None
    name: str | None = None
    tools: tuple[NamespaceToolTool, ...] = ()
    type: Literal["namespace"] = "namespace"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenAIResponsesRefusalContent(Value):
    refusal: str | None = None
    type: Literal["refusal"] = "refusal"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenAIResponsesToolChoice4(Value):
    type: Literal["web_search_preview_2025_03_11", "web_search_preview"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenAIResponsesToolChoiceApplyPatch(Value):
    type: Literal["apply_patch"] = "apply_patch"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenAIResponsesToolChoiceFunction(Value):
    name: str | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenAIResponsesToolChoiceShell(Value):
    type: Literal["shell"] = "shell"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesErrorMetadata(Value):
    alignment: OpenResponsesErrorMetadataAlignment | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesErrorMetadataAlignment(Value):
    calls: tuple[Mapping[str, Any], ...] = ()
    rejected: tuple[AlignmentResponsesRejected, ...] | AlignmentChatRejected | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesResult(Answer):
    """A response, times in seconds since the epoch; a `status` of `incomplete` is no error."""

    output: tuple[OutputItems, ...]
    background: bool | None = None
    completed_at: int | None = None
    created_at: int | None = None
    error: ResponsesErrorField | None = None
    frequency_penalty: float | None = None
    id: str | None = None
    incomplete_details: IncompleteDetails | None = None
    instructions: str | tuple[Mapping[str, Any], ...] | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: Mapping[str, Any] | None = None
    model: str | None = None
    object: Literal["response"] = "response"
    output_text: str | None = None
    parallel_tool_calls: bool | None = None
    presence_penalty: float | None = None
    previous_response_id: str | None = None
    prompt: StoredPromptTemplate | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    reasoning: BaseReasoningConfig | None = None
    safety_identifier: str | None = None
    service_tier: str | None = None
    status: Literal["completed", "incomplete", "in_progress", "failed", "cancelled", "queued"] | str | None = None
    store: bool | None = None
    temperature: float | None = None
    text: TextExtendedConfig | None = None
    tool_choice: Literal["auto", "none", "required"] | str | OpenAIResponsesToolChoice | None = None
    tools: tuple[OpenResponsesResultTool, ...] = ()
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    usage: Usage | None = None
    user: str | None = None
    alignment: Alignment | None = None
    error_type: (
        Literal[
            "context_length_exceeded",
            "max_tokens_exceeded",
            "token_limit_exceeded",
            "string_too_long",
            "authentication",
            "permission_denied",
            "payment_required",
            "rate_limit_exceeded",
            "provider_overloaded",
            "provider_unavailable",
            "invalid_request",
            "invalid_prompt",
            "not_found",
            "precondition_failed",
            "payload_too_large",
            "unprocessable",
            "content_policy_violation",
            "refusal",
            "invalid_image",
            "image_too_large",
            "image_too_small",
            "unsupported_image_format",
            "image_not_found",
            "image_download_failed",
            "server",
            "timeout",
            "unmapped",
        ]
        | str
        | None
    ) = None
    openrouter_metadata: OpenRouterMetadata | None = None
    safeguard_results: tuple[ArmorSafeguardResult, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputAdvisorServerToolItem(Value):
    advice: str | None = None
    error: str | None = None
    id: str | None = None
    instance_name: str | None = None
    model: str | None = None
    prompt: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:advisor"] = "openrouter:advisor"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputApplyPatchCallItem(Value):
    call_id: str | None = None
    id: str | None = None
    operation: ApplyPatchCallOperation | None = None
    status: Literal["in_progress", "completed"] | str | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputApplyPatchServerToolItem(Value):
    call_id: str | None = None
    error: str | None = None
    id: str | None = None
    operation: ApplyPatchCallOperation | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:apply_patch"] = "openrouter:apply_patch"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputArmorBlockedItem(Value):
    arguments: str | None = None
    call_id: str | None = None
    explanation: str | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    reason: str | None = None
    status: Literal["completed"] = "completed"
    type: Literal["openrouter:armor_blocked"] = "openrouter:armor_blocked"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputBashServerToolItem(Value):
    arguments: str | None = None
    call_id: str | None = None
    command: str | None = None
    container_id: str | None = None
    error: str | None = None
    exitCode: int | None = None
    files: tuple[OutputBashServerToolItemFile, ...] = ()
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    stderr: str | None = None
    stdout: str | None = None
    type: Literal["openrouter:bash"] = "openrouter:bash"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputBrowserUseServerToolItem(Value):
    action: str | None = None
    id: str | None = None
    screenshotB64: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:browser_use"] = "openrouter:browser_use"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputCodeInterpreterCallItem(Value):
    code: str | None = None
    container_id: str | None = None
    id: str | None = None
    outputs: tuple[OutputCodeInterpreterCallItemOutput, ...] = ()
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str | None = None
    type: Literal["code_interpreter_call"] = "code_interpreter_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputCodeInterpreterServerToolItem(Value):
    code: str | None = None
    exitCode: int | None = None
    id: str | None = None
    language: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    stderr: str | None = None
    stdout: str | None = None
    type: Literal["openrouter:code_interpreter"] = "openrouter:code_interpreter"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputComputerCallItem(Value):
    action: Any | None = None
    call_id: str | None = None
    id: str | None = None
    pending_safety_checks: tuple[OutputComputerCallItemPendingSafetyCheck, ...] = ()
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["computer_call"] = "computer_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputComputerCallItemPendingSafetyCheck(Value):
    code: str | None = None
    id: str | None = None
    message: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputCustomToolCallItem(Value):
    async_: bool | None = None
    call_id: str | None = None
    id: str | None = None
    input: str | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputDatetimeItem(Value):
    datetime: str | None = None
    error: str | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    timezone: str | None = None
    type: Literal["openrouter:datetime"] = "openrouter:datetime"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFileSearchCallItem(Value):
    id: str | None = None
    queries: tuple[str, ...] = ()
    status: Literal["completed", "searching", "in_progress", "failed"] | str | None = None
    type: Literal["file_search_call"] = "file_search_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFileSearchServerToolItem(Value):
    id: str | None = None
    queries: tuple[str, ...] = ()
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:file_search"] = "openrouter:file_search"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFilesServerToolItem(Value):
    arguments: str | None = None
    call_id: str | None = None
    error: str | None = None
    file_id: str | None = None
    filename: str | None = None
    id: str | None = None
    operation: str | None = None
    result: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:files"] = "openrouter:files"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFunctionCallItem(Value):
    """A call: answer it by a `function_call_output` with its `call_id`; `arguments` is JSON."""

    arguments: str | None = None
    async_: bool | None = None
    call_id: str | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["function_call"] = "function_call"
    subagent_id: str | None = None
    subagent_items: tuple[OutputFunctionCallItemSubagentItem, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFusionServerToolItem(Value):
    analysis: FusionAnalysisResult | None = None
    error: str | None = None
    failed_models: tuple[OutputFusionServerToolItemFailedModel, ...] = ()
    failure_reason: str | None = None
    id: str | None = None
    responses: tuple[OutputFusionServerToolItemResponse, ...] = ()
    sources: tuple[FusionSource, ...] = ()
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:fusion"] = "openrouter:fusion"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFusionServerToolItemFailedModel(Value):
    error: str | None = None
    model: str | None = None
    status_code: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFusionServerToolItemResponse(Value):
    content: str | None = None
    model: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputImageGenerationCallItem(Value):
    id: str | None = None
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"] | str | None = None
    type: Literal["image_generation_call"] = "image_generation_call"
    prompt: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputImageGenerationServerToolItem(Value):
    error: str | None = None
    id: str | None = None
    imageB64: str | None = None
    imageUrl: str | None = None
    prompt: str | None = None
    result: str | None = None
    revisedPrompt: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:image_generation"] = "openrouter:image_generation"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemApplyPatchCall(Value):
    call_id: str | None = None
    created_by: str | None = None
    id: str | None = None
    operation: ApplyPatchCallOperation | None = None
    status: Literal["in_progress", "completed"] | str | None = None
    type: Literal["apply_patch_call"] = "apply_patch_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemCodeInterpreterCall(Value):
    code: str | None = None
    container_id: str | None = None
    id: str | None = None
    outputs: tuple[OutputCodeInterpreterCallItemOutput, ...] = ()
    status: Literal["in_progress", "completed", "incomplete", "interpreting", "failed"] | str | None = None
    type: Literal["code_interpreter_call"] = "code_interpreter_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemCustomToolCall(Value):
    async_: bool | None = None
    call_id: str | None = None
    id: str | None = None
    input: str | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["custom_tool_call"] = "custom_tool_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemFileSearchCall(Value):
    id: str | None = None
    queries: tuple[str, ...] = ()
    status: Literal["completed", "searching", "in_progress", "failed"] | str | None = None
    type: Literal["file_search_call"] = "file_search_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemFunctionCall(Value):
    arguments: str | None = None
    async_: bool | None = None
    call_id: str | None = None
    id: str | None = None
    name: str | None = None
    namespace: str | None = None
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["function_call"] = "function_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemImageGenerationCall(Value):
    id: str | None = None
    result: str | None = None
    status: Literal["in_progress", "completed", "generating", "failed"] | str | None = None
    type: Literal["image_generation_call"] = "image_generation_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemReasoning(Value):
    content: tuple[ReasoningTextContent, ...] = ()
    encrypted_content: str | None = None
    id: str | None = None
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    summary: tuple[ReasoningSummaryText, ...] = ()
    type: Literal["reasoning"] = "reasoning"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemWebSearchCall(Value):
    action: OutputItemWebSearchCallAction | None = None
    id: str | None = None
    status: Literal["completed", "searching", "in_progress", "failed"] | str | None = None
    type: Literal["web_search_call"] = "web_search_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemWebSearchCallActionFindInPage(Value):
    pattern: str | None = None
    type: Literal["find_in_page"] = "find_in_page"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemWebSearchCallActionOpenPage(Value):
    type: Literal["open_page"] = "open_page"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputItemWebSearchCallActionSearch(Value):
    queries: tuple[str, ...] = ()
    query: str | None = None
    sources: tuple[WebSearchSource, ...] = ()
    type: Literal["search"] = "search"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMcpServerToolItem(Value):
    id: str | None = None
    serverLabel: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    toolName: str | None = None
    type: Literal["openrouter:mcp"] = "openrouter:mcp"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMemoryServerToolItem(Value):
    action: Literal["read", "write", "delete"] | str | None = None
    id: str | None = None
    key: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:memory"] = "openrouter:memory"
    value: Any | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMessage(Value):
    content: tuple[OutputMessageContent, ...] = ()
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | str | None = None
    role: Literal["assistant"] = "assistant"
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["message"] = "message"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputMessageItem(Value):
    """Words of the model; send the item back, as it is, to go on."""

    content: tuple[OutputMessageContent, ...] = ()
    id: str | None = None
    phase: Literal["commentary", "final_answer"] | str | None = None
    role: Literal["assistant"] = "assistant"
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    type: Literal["message"] = "message"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputReasoningItem(Value):
    """Reasoning: send it back unchanged, with the item that follows it."""

    content: tuple[ReasoningTextContent, ...] = ()
    encrypted_content: str | None = None
    id: str | None = None
    status: Literal["completed", "incomplete", "in_progress"] | str | None = None
    summary: tuple[ReasoningSummaryText, ...] = ()
    type: Literal["reasoning"] = "reasoning"
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
    signature: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputSearchModelsServerToolItem(Value):
    arguments: str | None = None
    error: str | None = None
    id: str | None = None
    query: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:experimental__search_models"] = "openrouter:experimental__search_models"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellCallItem(Value):
    action: OutputShellCallItemAction | None = None
    arguments: str | None = None
    call_id: str | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["shell_call"] = "shell_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellCallItemAction(Value):
    commands: tuple[str, ...] = ()
    max_output_length: int | None = None
    timeout_ms: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellCallOutputItem(Value):
    output: tuple[ShellCallOutputContent, ...]
    call_id: str | None = None
    container_id: str | None = None
    error: str | None = None
    files: tuple[OutputBashServerToolItemFile, ...] = ()
    id: str | None = None
    max_output_length: int | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["shell_call_output"] = "shell_call_output"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellServerToolItem(Value):
    action: OutputShellServerToolItemAction | None = None
    arguments: str | None = None
    call_id: str | None = None
    container_id: str | None = None
    error: str | None = None
    files: tuple[OutputBashServerToolItemFile, ...] = ()
    id: str | None = None
    output: tuple[ShellCallOutputContent, ...] = ()
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:shell"] = "openrouter:shell"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputShellServerToolItemAction(Value):
    commands: tuple[str, ...] = ()
    max_output_length: int | None = None
    timeout_ms: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputSubagentServerToolItem(Value):
    call_id: str | None = None
    error: str | None = None
    id: str | None = None
    instance_name: str | None = None
    model: str | None = None
    name: str | None = None
    outcome: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    task_description: str | None = None
    task_name: str | None = None
    type: Literal["openrouter:subagent"] = "openrouter:subagent"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputTextEditorServerToolItem(Value):
    command: Literal["view", "create", "str_replace", "insert"] | str | None = None
    filePath: str | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:text_editor"] = "openrouter:text_editor"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputToolSearchCallItem(Value):
    arguments: Any | None = None
    call_id: str | None = None
    execution: Literal["client"] = "client"
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["tool_search_call"] = "tool_search_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputToolSearchServerToolItem(Value):
    error: str | None = None
    id: str | None = None
    matches: tuple[OutputToolSearchServerToolItemMatche, ...] = ()
    query: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:tool_search"] = "openrouter:tool_search"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputToolSearchServerToolItemMatche(Value):
    definition: Mapping[str, Any] | None = None
    schema_digest: str | None = None
    tool_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebFetchServerToolItem(Value):
    content: str | None = None
    error: str | None = None
    httpStatus: int | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    title: str | None = None
    type: Literal["openrouter:web_fetch"] = "openrouter:web_fetch"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchCallItem(Value):
    action: OutputItemWebSearchCallAction | None = None
    id: str | None = None
    status: Literal["completed", "searching", "in_progress", "failed"] | str | None = None
    type: Literal["web_search_call"] = "web_search_call"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchServerToolItem(Value):
    action: OutputWebSearchServerToolItemAction | None = None
    error: str | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete", "failed"] | str | None = None
    type: Literal["openrouter:web_search"] = "openrouter:web_search"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchServerToolItemAction(Value):
    query: str | None = None
    sources: tuple[OutputWebSearchServerToolItemActionSource, ...] = ()
    type: Literal["search"] = "search"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputWebSearchServerToolItemActionSource(Value):
    type: Literal["url"] = "url"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Preview_20250311_WebSearchServerTool(Value):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    max_uses: int | None = None
    mode: (
        Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
        | str
        | None
    ) = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    type: Literal["web_search_preview_2025_03_11"] = "web_search_preview_2025_03_11"
    user_location: Preview_WebSearchUserLocation | None = None
    x_search: XSearchOptions | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Preview_WebSearchServerTool(Value):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    max_uses: int | None = None
    mode: (
        Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
        | str
        | None
    ) = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    type: Literal["web_search_preview"] = "web_search_preview"
    user_location: Preview_WebSearchUserLocation | None = None
    x_search: XSearchOptions | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Preview_WebSearchUserLocation(Value):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] = "approximate"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningSummaryText(Value):
    text: str | None = None
    type: Literal["summary_text"] = "summary_text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningTextContent(Value):
    text: str | None = None
    type: Literal["reasoning_text"] = "reasoning_text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponseOutputText(Value):
    annotations: tuple[OpenAIResponsesAnnotation, ...] = ()
    logprobs: tuple[ResponseOutputTextLogprob, ...] = ()
    text: str | None = None
    type: Literal["output_text"] = "output_text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponseOutputTextLogprob(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[ResponseOutputTextLogprobTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponseOutputTextLogprobTopLogprob(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ResponsesErrorField(Value):
    code: (
        Literal[
            "server_error",
            "rate_limit_exceeded",
            "invalid_prompt",
            "vector_store_timeout",
            "invalid_image",
            "invalid_image_format",
            "invalid_base64_image",
            "invalid_image_url",
            "image_too_large",
            "image_too_small",
            "image_parse_error",
            "image_content_policy_violation",
            "invalid_image_mode",
            "image_file_too_large",
            "unsupported_image_media_type",
            "empty_image_file",
            "failed_to_download_image",
            "image_file_not_found",
            "bio_policy",
            "data_residency_mismatch",
            "cyber_policy",
            "misalignment_policy_violation",
            "permission_denied",
        ]
        | str
        | None
    ) = None
    message: str | None = None
    metadata: OpenResponsesErrorMetadata | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellCallOutputContent(Value):
    outcome: ShellCallOutputContentOutcome | None = None
    stderr: str | None = None
    stdout: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellCallOutputContentOutcomeExit(Value):
    exit_code: int | None = None
    type: Literal["exit"] = "exit"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellCallOutputContentOutcomeTimeout(Value):
    type: Literal["timeout"] = "timeout"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellServerTool(Value):
    type: Literal["shell"] = "shell"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StoredPromptTemplate(Value):
    id: str | None = None
    variables: Mapping[str, Any] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextExtendedConfig(Value):
    format: Formats | None = None
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ToolChoiceAllowed(Value):
    mode: Literal["auto", "required"] | str | None = None
    tools: tuple[Mapping[str, Any], ...] = ()
    type: Literal["allowed_tools"] = "allowed_tools"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class URLCitation(Value):
    content: str | None = None
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    type: Literal["url_citation"] = "url_citation"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Usage(Value):
    """Tokens, and what they cost."""

    input_tokens: int | None = None
    input_tokens_details: UsageInputTokensDetails | None = None
    output_tokens: int | None = None
    output_tokens_details: UsageOutputTokensDetails | None = None
    total_tokens: int | None = None
    cost: float | None = None
    """In US dollars; None where the server does not say."""
    cost_details: UsageCostDetails | None = None
    is_byok: bool | None = None
    server_tool_use_details: ServerToolUseDetails | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UsageCostDetails(Value):
    server_tool_cost: float | None = None
    upstream_inference_cost: float | None = None
    upstream_inference_input_cost: float | None = None
    upstream_inference_output_cost: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UsageInputTokensDetails(Value):
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UsageOutputTokensDetails(Value):
    reasoning_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchDomainFilter(Value):
    allowed_domains: tuple[str, ...] = ()
    blocked_domains: tuple[str, ...] = ()
    excluded_domains: tuple[str, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchServerTool(Value):
    engine: Literal["native", "exa", "parallel", "firecrawl", "perplexity", "auto"] | str | None = None
    filters: WebSearchDomainFilter | None = None
    max_results: int | None = None
    max_uses: int | None = None
    mode: (
        Literal["instant", "fast", "auto", "deep-lite", "deep", "deep-reasoning", "turbo", "basic", "advanced"]
        | str
        | None
    ) = None
    search_context_size: Literal["low", "medium", "high"] | str | None = None
    type: Literal["web_search_2025_08_26"] = "web_search_2025_08_26"
    user_location: WebSearchUserLocation | None = None
    x_search: XSearchOptions | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchSource(Value):
    type: Literal["url"] = "url"
    url: str | None = None


AlignmentResponsesRejected: TypeAlias = (
    OutputItemApplyPatchCall
    | OutputItemCodeInterpreterCall
    | OutputItemCustomToolCall
    | OutputItemFileSearchCall
    | OutputItemFunctionCall
    | OutputItemImageGenerationCall
    | OutputMessage
    | OutputItemReasoning
    | OutputItemWebSearchCall
    | UnknownVariant
)


ApplyPatchCallOperation: TypeAlias = (
    ApplyPatchCreateFileOperation | ApplyPatchUpdateFileOperation | ApplyPatchDeleteFileOperation | UnknownVariant
)


ContentPartAddedEventPart: TypeAlias = (
    ResponseOutputText | ReasoningTextContent | OpenAIResponsesRefusalContent | UnknownVariant
)


CustomToolFormat: TypeAlias = CustomToolFormatText | CustomToolFormatGrammar | UnknownVariant


FileSearchServerToolFiltersUnion: TypeAlias = FileSearchServerToolFilters | CompoundFilter | UnknownVariant


Formats: TypeAlias = FormatTextConfig | FormatJsonObjectConfig | FormatJsonSchemaConfig | UnknownVariant


NamespaceToolTool: TypeAlias = NamespaceFunctionTool | CustomTool | UnknownVariant


OpenAIResponsesAnnotation: TypeAlias = FileCitation | URLCitation | FilePath | UnknownVariant


OpenAIResponsesToolChoice: TypeAlias = (
    OpenAIResponsesToolChoiceFunction
    | OpenAIResponsesToolChoice4
    | ToolChoiceAllowed
    | OpenAIResponsesToolChoiceApplyPatch
    | OpenAIResponsesToolChoiceShell
    | UnknownVariant
)


OpenResponsesResultTool: TypeAlias = (
    FunctionToolWithDeferLoading
    | Preview_WebSearchServerTool
    | Preview_20250311_WebSearchServerTool
    | Legacy_WebSearchServerTool
    | WebSearchServerTool
    | FileSearchServerTool
    | ComputerUseServerTool
    | CodeInterpreterServerTool
    | McpServerTool
    | ImageGenerationServerTool
    | CodexLocalShellTool
    | ShellServerTool
    | ApplyPatchServerTool
    | CustomTool
    | NamespaceTool
    | UnknownVariant
)


OutputCodeInterpreterCallItemOutput: TypeAlias = (
    CodeInterpreterLogsOutput | CodeInterpreterImageOutput | CodeInterpreterFileOutput | UnknownVariant
)


OutputItemWebSearchCallAction: TypeAlias = (
    OutputItemWebSearchCallActionSearch
    | OutputItemWebSearchCallActionOpenPage
    | OutputItemWebSearchCallActionFindInPage
    | UnknownVariant
)


OutputItems: TypeAlias = (
    OutputMessageItem
    | OutputReasoningItem
    | OutputFunctionCallItem
    | OutputWebSearchCallItem
    | OutputFileSearchCallItem
    | OutputImageGenerationCallItem
    | OutputCodeInterpreterCallItem
    | OutputComputerCallItem
    | OutputDatetimeItem
    | OutputWebSearchServerToolItem
    | OutputCodeInterpreterServerToolItem
    | OutputFileSearchServerToolItem
    | OutputImageGenerationServerToolItem
    | OutputBrowserUseServerToolItem
    | OutputBashServerToolItem
    | OutputTextEditorServerToolItem
    | OutputApplyPatchServerToolItem
    | OutputApplyPatchCallItem
    | OutputShellCallItem
    | OutputShellCallOutputItem
    | OutputShellServerToolItem
    | OutputWebFetchServerToolItem
    | OutputToolSearchServerToolItem
    | OutputMemoryServerToolItem
    | OutputMcpServerToolItem
    | OutputSearchModelsServerToolItem
    | OutputFusionServerToolItem
    | OutputAdvisorServerToolItem
    | OutputSubagentServerToolItem
    | OutputFilesServerToolItem
    | OutputCustomToolCallItem
    | OutputArmorBlockedItem
    | OutputToolSearchCallItem
    | UnknownVariant
)


OutputMessageContent: TypeAlias = ResponseOutputText | OpenAIResponsesRefusalContent | UnknownVariant


ShellCallOutputContentOutcome: TypeAlias = (
    ShellCallOutputContentOutcomeExit | ShellCallOutputContentOutcomeTimeout | UnknownVariant
)


OutputMessageItemContent: TypeAlias = OutputMessageContent


OutputWebSearchCallItemAction: TypeAlias = OutputItemWebSearchCallAction


OutputWebSearchCallItemActionFindInPage: TypeAlias = OutputItemWebSearchCallActionFindInPage


OutputWebSearchCallItemActionOpenPage: TypeAlias = OutputItemWebSearchCallActionOpenPage


OutputWebSearchCallItemActionSearch: TypeAlias = OutputItemWebSearchCallActionSearch

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "AlignmentChatAudio",
            "AlignmentChatImage",
            "AlignmentChatRejected",
            "AlignmentChatToolCall",
            "AlignmentChatToolCallFunction",
            "AlignmentResponsesRejected",
            "ApplyPatchCallOperation",
            "ApplyPatchCreateFileOperation",
            "ApplyPatchDeleteFileOperation",
            "ApplyPatchServerTool",
            "ApplyPatchUpdateFileOperation",
            "BaseReasoningConfig",
            "CodeInterpreterFileOutput",
            "CodeInterpreterImageOutput",
            "CodeInterpreterLogsOutput",
            "CodeInterpreterServerTool",
            "CodeInterpreterServerToolContainerAuto",
            "CodexLocalShellTool",
            "CompoundFilter",
            "ComputerUseServerTool",
            "ContentPartAddedEventPart",
            "CustomTool",
            "CustomToolFormat",
            "CustomToolFormatGrammar",
            "CustomToolFormatText",
            "FileCitation",
            "FilePath",
            "FileSearchServerTool",
            "FileSearchServerToolFilters",
            "FileSearchServerToolFiltersUnion",
            "FileSearchServerToolRankingOptions",
            "FormatJsonObjectConfig",
            "FormatJsonSchemaConfig",
            "FormatTextConfig",
            "Formats",
            "FunctionToolWithDeferLoading",
            "FusionAnalysisResult",
            "FusionAnalysisResultContradiction",
            "FusionAnalysisResultContradictionStance",
            "FusionAnalysisResultPartialCoverage",
            "FusionAnalysisResultUniqueInsight",
            "FusionSource",
            "ImageGenerationServerTool",
            "ImageGenerationServerToolInputImageMask",
            "IncompleteDetails",
            "Legacy_WebSearchServerTool",
            "McpServerTool",
            "McpServerToolAllowedTools1",
            "McpServerToolRequireApproval",
            "McpServerToolRequireApprovalAlways",
            "NamespaceFunctionTool",
            "NamespaceTool",
            "NamespaceToolTool",
            "OpenAIResponsesAnnotation",
            "OpenAIResponsesRefusalContent",
            "OpenAIResponsesToolChoice",
            "OpenAIResponsesToolChoice4",
            "OpenAIResponsesToolChoiceApplyPatch",
            "OpenAIResponsesToolChoiceFunction",
            "OpenAIResponsesToolChoiceShell",
            "OpenResponsesErrorMetadata",
            "OpenResponsesErrorMetadataAlignment",
            "OpenResponsesResult",
            "OpenResponsesResultTool",
            "OutputAdvisorServerToolItem",
            "OutputApplyPatchCallItem",
            "OutputApplyPatchServerToolItem",
            "OutputArmorBlockedItem",
            "OutputBashServerToolItem",
            "OutputBrowserUseServerToolItem",
            "OutputCodeInterpreterCallItem",
            "OutputCodeInterpreterCallItemOutput",
            "OutputCodeInterpreterServerToolItem",
            "OutputComputerCallItem",
            "OutputComputerCallItemPendingSafetyCheck",
            "OutputCustomToolCallItem",
            "OutputDatetimeItem",
            "OutputFileSearchCallItem",
            "OutputFileSearchServerToolItem",
            "OutputFilesServerToolItem",
            "OutputFunctionCallItem",
            "OutputFusionServerToolItem",
            "OutputFusionServerToolItemFailedModel",
            "OutputFusionServerToolItemResponse",
            "OutputImageGenerationCallItem",
            "OutputImageGenerationServerToolItem",
            "OutputItemApplyPatchCall",
            "OutputItemCodeInterpreterCall",
            "OutputItemCustomToolCall",
            "OutputItemFileSearchCall",
            "OutputItemFunctionCall",
            "OutputItemImageGenerationCall",
            "OutputItemReasoning",
            "OutputItemWebSearchCall",
            "OutputItemWebSearchCallAction",
            "OutputItemWebSearchCallActionFindInPage",
            "OutputItemWebSearchCallActionOpenPage",
            "OutputItemWebSearchCallActionSearch",
            "OutputItems",
            "OutputMcpServerToolItem",
            "OutputMemoryServerToolItem",
            "OutputMessage",
            "OutputMessageContent",
            "OutputMessageItem",
            "OutputMessageItemContent",
            "OutputReasoningItem",
            "OutputSearchModelsServerToolItem",
            "OutputShellCallItem",
            "OutputShellCallItemAction",
            "OutputShellCallOutputItem",
            "OutputShellServerToolItem",
            "OutputShellServerToolItemAction",
            "OutputSubagentServerToolItem",
            "OutputTextEditorServerToolItem",
            "OutputToolSearchCallItem",
            "OutputToolSearchServerToolItem",
            "OutputToolSearchServerToolItemMatche",
            "OutputWebFetchServerToolItem",
            "OutputWebSearchCallItem",
            "OutputWebSearchCallItemAction",
            "OutputWebSearchCallItemActionFindInPage",
            "OutputWebSearchCallItemActionOpenPage",
            "OutputWebSearchCallItemActionSearch",
            "OutputWebSearchServerToolItem",
            "OutputWebSearchServerToolItemAction",
            "OutputWebSearchServerToolItemActionSource",
            "Preview_20250311_WebSearchServerTool",
            "Preview_WebSearchServerTool",
            "Preview_WebSearchUserLocation",
            "ReasoningSummaryText",
            "ReasoningTextContent",
            "ResponseOutputText",
            "ResponseOutputTextLogprob",
            "ResponseOutputTextLogprobTopLogprob",
            "ResponsesErrorField",
            "ShellCallOutputContent",
            "ShellCallOutputContentOutcome",
            "ShellCallOutputContentOutcomeExit",
            "ShellCallOutputContentOutcomeTimeout",
            "ShellServerTool",
            "StoredPromptTemplate",
            "TextExtendedConfig",
            "ToolChoiceAllowed",
            "URLCitation",
            "Usage",
            "UsageCostDetails",
            "UsageInputTokensDetails",
            "UsageOutputTokensDetails",
            "WebSearchDomainFilter",
            "WebSearchServerTool",
            "WebSearchSource",
        ],
        ("shared", "responses_events", "responses_request", "shared_request"),
        {
            "UnknownVariant": "openrouter_core.models.unknown",
            "CreateApiAlphaResponsesResponse": "openrouter_core.streams.outcomes",
            "CreateResponsesResponse": "openrouter_core.streams.outcomes",
        },
    )
