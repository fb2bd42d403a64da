"""Batch: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.chat import CostDetails, ReasoningDetailUnion
from openrouter_core.models.common import (
    AnthropicCacheCreation,
    BatchListItemUsageCompletionTokensDetails,
    BatchListItemUsagePromptTokensDetails,
    BatchListItemUsageServerToolUse,
    BatchObjectResultResponseBodyUsagePromptTokensDetails,
)
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen
from openrouter_core.models.responses import AlignmentChatToolCallFunction, OutputBashServerToolItemFile
from openrouter_core.models.shared import (
    Alignment,
    ArmorSafeguardResult,
    ChatAssistantImageImageUrl,
    OpenRouterMetadata,
)
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.batch_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicAdvisorToolResult(Value):
    content: Mapping[str, Any] | None = None
    tool_use_id: str | None = None
    type: Literal["advisor_tool_result"] = "advisor_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicBase64PdfSource(Value):
    data: str | None = None
    media_type: Literal["application/pdf"] = "application/pdf"
    type: Literal["base64"] = "base64"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicBashCodeExecutionOutput(Value):
    file_id: str | None = None
    type: Literal["bash_code_execution_output"] = "bash_code_execution_output"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicBashCodeExecutionResult(Value):
    content: tuple[AnthropicBashCodeExecutionOutput, ...] = ()
    return_code: int | None = None
    stderr: str | None = None
    stdout: str | None = None
    type: Literal["bash_code_execution_result"] = "bash_code_execution_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicBashCodeExecutionToolResult(Value):
    content: AnthropicBashCodeExecutionContent | None = None
    tool_use_id: str | None = None
    type: Literal["bash_code_execution_tool_result"] = "bash_code_execution_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicBashCodeExecutionToolResultError(Value):
    error_code: (
        Literal[
            "invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "output_file_too_large"
        ]
        | str
        | None
    ) = None
    type: Literal["bash_code_execution_tool_result_error"] = "bash_code_execution_tool_result_error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCitationCharLocation(Value):
    cited_text: str | None = None
    document_index: int | None = None
    document_title: str | None = None
    end_char_index: int | None = None
    file_id: str | None = None
    start_char_index: int | None = None
    type: Literal["char_location"] = "char_location"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCitationContentBlockLocation(Value):
    cited_text: str | None = None
    document_index: int | None = None
    document_title: str | None = None
    end_block_index: int | None = None
    file_id: str | None = None
    start_block_index: int | None = None
    type: Literal["content_block_location"] = "content_block_location"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCitationPageLocation(Value):
    cited_text: str | None = None
    document_index: int | None = None
    document_title: str | None = None
    end_page_number: int | None = None
    file_id: str | None = None
    start_page_number: int | None = None
    type: Literal["page_location"] = "page_location"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCitationSearchResultLocation(Value):
    cited_text: str | None = None
    end_block_index: int | None = None
    search_result_index: int | None = None
    source: str | None = None
    start_block_index: int | None = None
    title: str | None = None
    type: Literal["search_result_location"] = "search_result_location"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCitationWebSearchResultLocation(Value):
    cited_text: str | None = None
    encrypted_index: str | None = None
    title: str | None = None
    type: Literal["web_search_result_location"] = "web_search_result_location"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCitationsConfig(Value):
    enabled: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCodeExecution20250825Caller(Value):
    tool_id: str | None = None
    type: Literal["code_execution_20250825"] = "code_execution_20250825"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCodeExecution20260120Caller(Value):
    tool_id: str | None = None
    type: Literal["code_execution_20260120"] = "code_execution_20260120"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCodeExecutionOutput(Value):
    file_id: str | None = None
    type: Literal["code_execution_output"] = "code_execution_output"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCodeExecutionResult(Value):
    content: tuple[AnthropicCodeExecutionOutput, ...] = ()
    return_code: int | None = None
    stderr: str | None = None
    stdout: str | None = None
    type: Literal["code_execution_result"] = "code_execution_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCodeExecutionToolResult(Value):
    content: AnthropicCodeExecutionContent | None = None
    tool_use_id: str | None = None
    type: Literal["code_execution_tool_result"] = "code_execution_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCodeExecutionToolResultError(Value):
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str | None
    ) = None
    type: Literal["code_execution_tool_result_error"] = "code_execution_tool_result_error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicCompactionBlock(Value):
    content: str | None = None
    encrypted_content: str | None = None
    type: Literal["compaction"] = "compaction"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicContainer(Value):
    expires_at: str | None = None
    id: str | None = None
    skills: tuple[AnthropicContainerSkill, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicContainerSkill(Value):
    skill_id: str | None = None
    type: Literal["anthropic", "custom"] | str | None = None
    version: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicContainerUpload(Value):
    file_id: str | None = None
    type: Literal["container_upload"] = "container_upload"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicDirectCaller(Value):
    type: Literal["direct"] = "direct"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicDocumentBlock(Value):
    citations: AnthropicCitationsConfig | None = None
    source: AnthropicDocumentBlockSource | None = None
    title: str | None = None
    type: Literal["document"] = "document"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicEncryptedCodeExecutionResult(Value):
    content: tuple[AnthropicCodeExecutionOutput, ...] = ()
    encrypted_stdout: str | None = None
    return_code: int | None = None
    stderr: str | None = None
    type: Literal["encrypted_code_execution_result"] = "encrypted_code_execution_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicInputTransformation(Value):
    path: str | None = None
    reason: str | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicOutputTokensDetails(Value):
    thinking_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicPlainTextSource(Value):
    data: str | None = None
    media_type: Literal["text/plain"] = "text/plain"
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicRedactedThinkingBlock(Value):
    data: str | None = None
    type: Literal["redacted_thinking"] = "redacted_thinking"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicRefusalStopDetails(Value):
    category: Literal["cyber", "bio", "frontier_llm", "reasoning_extraction", "general_harms"] | str | None = None
    explanation: str | None = None
    type: Literal["refusal"] = "refusal"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicServerToolUsage(Value):
    web_fetch_requests: int | None = None
    web_search_requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicTextBlock(Value):
    citations: tuple[AnthropicTextCitation, ...] = ()
    text: str | None = None
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionCreateResult(Value):
    is_file_update: bool | None = None
    type: Literal["text_editor_code_execution_create_result"] = "text_editor_code_execution_create_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionStrReplaceResult(Value):
    lines: tuple[str, ...] = ()
    new_lines: int | None = None
    new_start: int | None = None
    old_lines: int | None = None
    old_start: int | None = None
    type: Literal["text_editor_code_execution_str_replace_result"] = "text_editor_code_execution_str_replace_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionToolResult(Value):
    content: AnthropicTextEditorCodeExecutionContent | None = None
    tool_use_id: str | None = None
    type: Literal["text_editor_code_execution_tool_result"] = "text_editor_code_execution_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionToolResultError(Value):
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded", "file_not_found"]
        | str
        | None
    ) = None
    error_message: str | None = None
    type: Literal["text_editor_code_execution_tool_result_error"] = "text_editor_code_execution_tool_result_error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicTextEditorCodeExecutionViewResult(Value):
    content: str | None = None
    file_type: Literal["text", "image", "pdf"] | str | None = None
    num_lines: int | None = None
    start_line: int | None = None
    total_lines: int | None = None
    type: Literal["text_editor_code_execution_view_result"] = "text_editor_code_execution_view_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicThinkingBlock(Value):
    signature: str | None = None
    thinking: str | None = None
    type: Literal["thinking"] = "thinking"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicToolReference(Value):
    tool_name: str | None = None
    type: Literal["tool_reference"] = "tool_reference"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicToolSearchResult(Value):
    tool_references: tuple[AnthropicToolReference, ...] = ()
    type: Literal["tool_search_tool_search_result"] = "tool_search_tool_search_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicToolSearchResultError(Value):
    error_code: (
        Literal["invalid_tool_input", "unavailable", "too_many_requests", "execution_time_exceeded"] | str | None
    ) = None
    error_message: str | None = None
    type: Literal["tool_search_tool_result_error"] = "tool_search_tool_result_error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicToolSearchToolResult(Value):
    content: AnthropicToolSearchContent | None = None
    tool_use_id: str | None = None
    type: Literal["tool_search_tool_result"] = "tool_search_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicToolUseBlock(Value):
    caller: AnthropicCaller | None = None
    id: str | None = None
    input: Any | None = None
    name: str | None = None
    type: Literal["tool_use"] = "tool_use"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicWebFetchBlock(Value):
    content: AnthropicDocumentBlock | None = None
    retrieved_at: str | None = None
    type: Literal["web_fetch_result"] = "web_fetch_result"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicWebFetchToolResult(Value):
    caller: AnthropicCaller | None = None
    content: AnthropicWebFetchContent | None = None
    tool_use_id: str | None = None
    type: Literal["web_fetch_tool_result"] = "web_fetch_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicWebFetchToolResultError(Value):
    error_code: (
        Literal[
            "invalid_tool_input",
            "url_too_long",
            "url_not_allowed",
            "url_not_accessible",
            "unsupported_content_type",
            "too_many_requests",
            "max_uses_exceeded",
            "unavailable",
            "content_too_large",
            "url_not_in_prior_context",
        ]
        | str
        | None
    ) = None
    type: Literal["web_fetch_tool_result_error"] = "web_fetch_tool_result_error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicWebSearchResult(Value):
    encrypted_content: str | None = None
    page_age: str | None = None
    title: str | None = None
    type: Literal["web_search_result"] = "web_search_result"
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicWebSearchToolResult(Value):
    caller: AnthropicCaller | None = None
    content: tuple[AnthropicWebSearchResult, ...] | AnthropicWebSearchToolResultError | None = None
    tool_use_id: str | None = None
    type: Literal["web_search_tool_result"] = "web_search_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicWebSearchToolResultError(Value):
    error_code: (
        Literal[
            "invalid_tool_input",
            "unavailable",
            "max_uses_exceeded",
            "too_many_requests",
            "query_too_long",
            "request_too_large",
        ]
        | str
        | None
    ) = None
    type: Literal["web_search_tool_result_error"] = "web_search_tool_result_error"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchChatResult(Value):
    data: tuple[BatchObjectResultResponseBodyData, ...] = ()
    id: str | None = None
    model: str | None = None
    object: Literal["list"] = "list"
    usage: BatchChatUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchChatUsage(Value):
    cost: float | None = None
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: BatchObjectResultResponseBodyUsagePromptTokensDetails | None = None
    total_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchDeletedObject(Answer):
    deletion: BatchDeletionTargets | None = None
    id: str | None = None
    object: Literal["batch"] = "batch"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchDeletionTargets(Value):
    openrouter: Literal["deleted"] = "deleted"
    upstream: BatchUpstreamDeletion | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItem(Value):
    completion_window: Literal["24h"] = "24h"
    created_at: int | None = None
    endpoint: str | None = None
    error: BatchListItemError | None = None
    expires_at: int | None = None
    finalized_at: int | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["batch"] = "batch"
    provider: str | None = None
    request_counts: BatchListItemRequestCounts | None = None
    results: Any | None = None
    """Always None: look at the batch itself."""
    status: (
        Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"]
        | str
        | None
    ) = None
    usage: BatchListItemUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItemError(Value):
    message: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItemRequestCounts(Value):
    completed: int | None = None
    failed: int | None = None
    total: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListItemUsage(Value):
    cache_creation: AnthropicCacheCreation | None = None
    completion_tokens: int | None = None
    completion_tokens_details: BatchListItemUsageCompletionTokensDetails | None = None
    cost: float | None = None
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    iterations: tuple[Mapping[str, Any], ...] = ()
    prompt_tokens: int | None = None
    prompt_tokens_details: BatchListItemUsagePromptTokensDetails | None = None
    server_tool_use: BatchListItemUsageServerToolUse | None = None
    service_tier: str | None = None
    speed: Literal["fast", "standard"] | str | None = None
    total_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchListResponse(Page):
    data: tuple[BatchListItem, ...] = ()
    first_id: str | None = None
    has_more: bool | None = None
    last_id: str | None = None
    object: Literal["list"] = "list"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObject(Answer):
    completion_window: Literal["24h"] = "24h"
    created_at: int | None = None
    endpoint: str | None = None
    error: BatchListItemError | None = None
    expires_at: int | None = None
    finalized_at: int | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["batch"] = "batch"
    provider: str | None = None
    request_counts: BatchListItemRequestCounts | None = None
    results: tuple[BatchResult, ...] = ()
    """None until the batch has ended."""
    status: (
        Literal["validating", "in_progress", "finalizing", "completed", "failed", "expired", "cancelling", "cancelled"]
        | str
        | None
    ) = None
    usage: BatchListItemUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2(Value):
    choices: tuple[BatchObjectResultResponseBody2Choice, ...]
    alignment: Alignment | None = None
    created: int | None = None
    debug: BatchObjectResultResponseBody2Debug | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["chat.completion"] = "chat.completion"
    openrouter_metadata: OpenRouterMetadata | None = None
    provider: str | None = None
    safeguard_results: tuple[ArmorSafeguardResult, ...] = ()
    service_tier: str | None = None
    system_fingerprint: str | None = None
    usage: BatchObjectResultResponseBody2Usage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2Choice(Value):
    message: BatchObjectResultResponseBody2ChoiceMessage
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | str | None = None
    index: int | None = None
    logprobs: BatchObjectResultResponseBody2ChoiceLogprobs | None = None
    native_finish_reason: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceLogprobs(Value):
    content: tuple[BatchObjectResultResponseBody2ChoiceLogprobsContent, ...] = ()
    refusal: tuple[BatchObjectResultResponseBody2ChoiceLogprobsContent, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceLogprobsContent(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None
    top_logprobs: tuple[BatchObjectResultResponseBody2ChoiceLogprobsContentTopLogprob, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceLogprobsContentTopLogprob(Value):
    bytes: tuple[int, ...] = ()
    logprob: float | None = None
    token: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessage(Value):
    annotations: tuple[BatchObjectResultResponseBody2ChoiceMessageAnnotation, ...] = ()
    content: str | None = None
    images: tuple[BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentImageUrl, ...] = ()
    reasoning: str | None = None
    reasoning_details: tuple[ReasoningDetailUnion, ...] = ()
    refusal: str | None = None
    role: Literal["assistant"] = "assistant"
    tool_calls: tuple[BatchObjectResultResponseBody2ChoiceMessageToolCall, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationFile(Value):
    file: BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFile | None = None
    type: Literal["file"] = "file"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFile(Value):
    content: tuple[BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContent, ...] = ()
    hash: str | None = None
    name: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentImageUrl(Value):
    image_url: ChatAssistantImageImageUrl
    type: Literal["image_url"] = "image_url"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentText(Value):
    text: str | None = None
    type: Literal["text"] = "text"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationUrlCitation(Value):
    type: Literal["url_citation"] = "url_citation"
    url_citation: BatchObjectResultResponseBody2ChoiceMessageAnnotationUrlCitationUrlCitation | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationUrlCitationUrlCitation(Value):
    content: str | None = None
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationWebSearchCitation(Value):
    type: Literal["web_search_citation"] = "web_search_citation"
    web_search_citation: (
        BatchObjectResultResponseBody2ChoiceMessageAnnotationWebSearchCitationWebSearchCitation | None
    ) = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageAnnotationWebSearchCitationWebSearchCitation(Value):
    cited_text: str | None = None
    encrypted_index: str | None = None
    title: str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2ChoiceMessageToolCall(Value):
    function: AlignmentChatToolCallFunction
    id: str | None = None
    index: int | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2Debug(Value):
    echo_upstream_body: Mapping[str, Any] | None = None
    timings: BatchObjectResultResponseBody2DebugTimings | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2DebugTimings(Value):
    epoch_ms: int | None = None
    event: (
        Literal["adapter_request", "upstream_headers_received", "first_token_received", "upstream_body_ended"]
        | str
        | None
    ) = None
    start_ms: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBody2Usage(Value):
    completion_tokens: int | None = None
    completion_tokens_details: BatchListItemUsageCompletionTokensDetails | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: BatchListItemUsagePromptTokensDetails | None = None
    server_tool_use: BatchListItemUsageServerToolUse | None = None
    server_tool_use_details: BatchListItemUsageServerToolUse | None = None
    total_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBodyData(Value):
    embedding: tuple[float, ...] | str | None = None
    index: int | None = None
    object: Literal["embedding"] = "embedding"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBodyMessage(Value):
    container: AnthropicContainer | None = None
    content: tuple[ORAnthropicContentBlock, ...] = ()
    id: str | None = None
    input_transformations: tuple[AnthropicInputTransformation, ...] = ()
    model: str | None = None
    role: Literal["assistant"] = "assistant"
    stop_details: AnthropicRefusalStopDetails | None = None
    stop_reason: (
        Literal[
            "end_turn",
            "max_tokens",
            "model_context_window_exceeded",
            "stop_sequence",
            "tool_use",
            "pause_turn",
            "refusal",
            "compaction",
        ]
        | str
        | None
    ) = None
    stop_sequence: str | None = None
    type: Literal["message"] = "message"
    usage: BatchObjectResultResponseBodyMessageUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchObjectResultResponseBodyMessageUsage(Value):
    cache_creation: AnthropicCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    inference_geo: str | None = None
    input_tokens: int | None = None
    iterations: tuple[Mapping[str, Any], ...] = ()
    output_tokens: int | None = None
    output_tokens_details: AnthropicOutputTokensDetails | None = None
    server_tool_use: AnthropicServerToolUsage | None = None
    service_tier: Literal["standard", "priority", "batch"] | str | None = None
    speed: Literal["fast", "standard"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchResult(Value):
    response: BatchResultResponse
    custom_id: str | None = None
    error: BatchResultError | None = None
    id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchResultError(Value):
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
    message: str | None = None
    param: str | None = None
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchResultResponse(Value):
    body: Mapping[str, Any] | None = None
    request_id: str | None = None
    status_code: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BatchUpstreamDeletion(Value):
    provider: str | None = None
    status: Literal["deleted", "unsupported", "not_applicable"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ORAnthropicBashToolResult(Value):
    container_id: str | None = None
    content: Mapping[str, Any] | None = None
    files: tuple[OutputBashServerToolItemFile, ...] = ()
    tool_use_id: str | None = None
    type: Literal["openrouter_bash_tool_result"] = "openrouter_bash_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ORAnthropicServerToolUseBlock(Value):
    caller: AnthropicCaller | None = None
    id: str | None = None
    input: Any | None = None
    name: str | None = None
    type: Literal["server_tool_use"] = "server_tool_use"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ORAnthropicShellToolResult(Value):
    container_id: str | None = None
    content: Mapping[str, Any] | None = None
    files: tuple[OutputBashServerToolItemFile, ...] = ()
    tool_use_id: str | None = None
    type: Literal["openrouter_shell_tool_result"] = "openrouter_shell_tool_result"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ORAnthropicToolSearchResult(Value):
    content: Mapping[str, Any] | None = None
    tool_use_id: str | None = None
    type: Literal["openrouter_tool_search_result"] = "openrouter_tool_search_result"


AnthropicBashCodeExecutionContent: TypeAlias = (
    AnthropicBashCodeExecutionToolResultError | AnthropicBashCodeExecutionResult | UnknownVariant
)


AnthropicCaller: TypeAlias = (
    AnthropicDirectCaller | AnthropicCodeExecution20250825Caller | AnthropicCodeExecution20260120Caller | UnknownVariant
)


AnthropicCodeExecutionContent: TypeAlias = (
    AnthropicCodeExecutionToolResultError
    | AnthropicCodeExecutionResult
    | AnthropicEncryptedCodeExecutionResult
    | UnknownVariant
)


AnthropicDocumentBlockSource: TypeAlias = AnthropicBase64PdfSource | AnthropicPlainTextSource | UnknownVariant


AnthropicTextCitation: TypeAlias = (
    AnthropicCitationCharLocation
    | AnthropicCitationPageLocation
    | AnthropicCitationContentBlockLocation
    | AnthropicCitationWebSearchResultLocation
    | AnthropicCitationSearchResultLocation
    | UnknownVariant
)


AnthropicTextEditorCodeExecutionContent: TypeAlias = (
    AnthropicTextEditorCodeExecutionToolResultError
    | AnthropicTextEditorCodeExecutionViewResult
    | AnthropicTextEditorCodeExecutionCreateResult
    | AnthropicTextEditorCodeExecutionStrReplaceResult
    | UnknownVariant
)


AnthropicToolSearchContent: TypeAlias = AnthropicToolSearchResultError | AnthropicToolSearchResult | UnknownVariant


AnthropicWebFetchContent: TypeAlias = AnthropicWebFetchToolResultError | AnthropicWebFetchBlock | UnknownVariant


BatchObjectResultResponseBody2ChoiceMessageAnnotation: TypeAlias = (
    BatchObjectResultResponseBody2ChoiceMessageAnnotationFile
    | BatchObjectResultResponseBody2ChoiceMessageAnnotationUrlCitation
    | BatchObjectResultResponseBody2ChoiceMessageAnnotationWebSearchCitation
    | UnknownVariant
)


BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContent: TypeAlias = (
    BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentText
    | BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentImageUrl
    | UnknownVariant
)


ORAnthropicContentBlock: TypeAlias = (
    AnthropicTextBlock
    | AnthropicToolUseBlock
    | AnthropicThinkingBlock
    | AnthropicRedactedThinkingBlock
    | ORAnthropicServerToolUseBlock
    | AnthropicWebSearchToolResult
    | AnthropicWebFetchToolResult
    | AnthropicCodeExecutionToolResult
    | AnthropicBashCodeExecutionToolResult
    | AnthropicTextEditorCodeExecutionToolResult
    | AnthropicToolSearchToolResult
    | AnthropicContainerUpload
    | AnthropicCompactionBlock
    | AnthropicAdvisorToolResult
    | ORAnthropicShellToolResult
    | ORAnthropicBashToolResult
    | ORAnthropicToolSearchResult
    | UnknownVariant
)

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "AnthropicAdvisorToolResult",
            "AnthropicBase64PdfSource",
            "AnthropicBashCodeExecutionContent",
            "AnthropicBashCodeExecutionOutput",
            "AnthropicBashCodeExecutionResult",
            "AnthropicBashCodeExecutionToolResult",
            "AnthropicBashCodeExecutionToolResultError",
            "AnthropicCaller",
            "AnthropicCitationCharLocation",
            "AnthropicCitationContentBlockLocation",
            "AnthropicCitationPageLocation",
            "AnthropicCitationSearchResultLocation",
            "AnthropicCitationWebSearchResultLocation",
            "AnthropicCitationsConfig",
            "AnthropicCodeExecution20250825Caller",
            "AnthropicCodeExecution20260120Caller",
            "AnthropicCodeExecutionContent",
            "AnthropicCodeExecutionOutput",
            "AnthropicCodeExecutionResult",
            "AnthropicCodeExecutionToolResult",
            "AnthropicCodeExecutionToolResultError",
            "AnthropicCompactionBlock",
            "AnthropicContainer",
            "AnthropicContainerSkill",
            "AnthropicContainerUpload",
            "AnthropicDirectCaller",
            "AnthropicDocumentBlock",
            "AnthropicDocumentBlockSource",
            "AnthropicEncryptedCodeExecutionResult",
            "AnthropicInputTransformation",
            "AnthropicOutputTokensDetails",
            "AnthropicPlainTextSource",
            "AnthropicRedactedThinkingBlock",
            "AnthropicRefusalStopDetails",
            "AnthropicServerToolUsage",
            "AnthropicTextBlock",
            "AnthropicTextCitation",
            "AnthropicTextEditorCodeExecutionContent",
            "AnthropicTextEditorCodeExecutionCreateResult",
            "AnthropicTextEditorCodeExecutionStrReplaceResult",
            "AnthropicTextEditorCodeExecutionToolResult",
            "AnthropicTextEditorCodeExecutionToolResultError",
            "AnthropicTextEditorCodeExecutionViewResult",
            "AnthropicThinkingBlock",
            "AnthropicToolReference",
            "AnthropicToolSearchContent",
            "AnthropicToolSearchResult",
            "AnthropicToolSearchResultError",
            "AnthropicToolSearchToolResult",
            "AnthropicToolUseBlock",
            "AnthropicWebFetchBlock",
            "AnthropicWebFetchContent",
            "AnthropicWebFetchToolResult",
            "AnthropicWebFetchToolResultError",
            "AnthropicWebSearchResult",
            "AnthropicWebSearchToolResult",
            "AnthropicWebSearchToolResultError",
            "BatchChatResult",
            "BatchChatUsage",
            "BatchDeletedObject",
            "BatchDeletionTargets",
            "BatchListItem",
            "BatchListItemError",
            "BatchListItemRequestCounts",
            "BatchListItemUsage",
            "BatchListResponse",
            "BatchObject",
            "BatchObjectResultResponseBody2",
            "BatchObjectResultResponseBody2Choice",
            "BatchObjectResultResponseBody2ChoiceLogprobs",
            "BatchObjectResultResponseBody2ChoiceLogprobsContent",
            "BatchObjectResultResponseBody2ChoiceLogprobsContentTopLogprob",
            "BatchObjectResultResponseBody2ChoiceMessage",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotation",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationFile",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFile",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContent",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentImageUrl",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationFileFileContentText",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationUrlCitation",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationUrlCitationUrlCitation",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationWebSearchCitation",
            "BatchObjectResultResponseBody2ChoiceMessageAnnotationWebSearchCitationWebSearchCitation",
            "BatchObjectResultResponseBody2ChoiceMessageToolCall",
            "BatchObjectResultResponseBody2Debug",
            "BatchObjectResultResponseBody2DebugTimings",
            "BatchObjectResultResponseBody2Usage",
            "BatchObjectResultResponseBodyData",
            "BatchObjectResultResponseBodyMessage",
            "BatchObjectResultResponseBodyMessageUsage",
            "BatchResult",
            "BatchResultError",
            "BatchResultResponse",
            "BatchUpstreamDeletion",
            "ORAnthropicBashToolResult",
            "ORAnthropicContentBlock",
            "ORAnthropicServerToolUseBlock",
            "ORAnthropicShellToolResult",
            "ORAnthropicToolSearchResult",
            "UnknownVariant",
        ],
        ("batch_request",),
        {},
    )
