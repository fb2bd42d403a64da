"""Batch: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.chat import ReasoningDetailUnion
from openrouter_core.models.common import AnthropicCacheCreation as AnthropicCacheCreation
from openrouter_core.models.common import (
    BatchListItemUsageCompletionTokensDetails as BatchListItemUsageCompletionTokensDetails,
)
from openrouter_core.models.common import BatchListItemUsagePromptTokensDetails as BatchListItemUsagePromptTokensDetails
from openrouter_core.models.common import BatchListItemUsageServerToolUse as BatchListItemUsageServerToolUse
from openrouter_core.models.common import BatchObjectResultResponseBodyUsagePromptTokensDetails
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.messages import AnthropicContainer as AnthropicContainer
from openrouter_core.models.messages import AnthropicOutputTokensDetails as AnthropicOutputTokensDetails
from openrouter_core.models.messages import AnthropicRefusalStopDetails as AnthropicRefusalStopDetails
from openrouter_core.models.messages import AnthropicServerToolUsage as AnthropicServerToolUsage
from openrouter_core.models.messages import ORAnthropicContentBlock as ORAnthropicContentBlock
from openrouter_core.models.model import Answer, Page, Value, frozen
from openrouter_core.models.responses import AlignmentChatToolCallFunction
from openrouter_core.models.shared import (
    Alignment,
    ArmorSafeguardResult,
    ChatAssistantImageImageUrl,
    OpenRouterMetadata,
)
from openrouter_core.models.shared import CostDetails as CostDetails
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.batch_request import *
    from openrouter_core.models.messages import AnthropicAdvisorToolResult as AnthropicAdvisorToolResult
    from openrouter_core.models.messages import AnthropicBase64PdfSource as AnthropicBase64PdfSource
    from openrouter_core.models.messages import AnthropicBashCodeExecutionContent as AnthropicBashCodeExecutionContent
    from openrouter_core.models.messages import AnthropicBashCodeExecutionOutput as AnthropicBashCodeExecutionOutput
    from openrouter_core.models.messages import AnthropicBashCodeExecutionResult as AnthropicBashCodeExecutionResult
    from openrouter_core.models.messages import (
        AnthropicBashCodeExecutionToolResult as AnthropicBashCodeExecutionToolResult,
    )
    from openrouter_core.models.messages import (
        AnthropicBashCodeExecutionToolResultError as AnthropicBashCodeExecutionToolResultError,
    )
    from openrouter_core.models.messages import AnthropicCaller as AnthropicCaller
    from openrouter_core.models.messages import AnthropicCitationCharLocation as AnthropicCitationCharLocation
    from openrouter_core.models.messages import (
        AnthropicCitationContentBlockLocation as AnthropicCitationContentBlockLocation,
    )
    from openrouter_core.models.messages import AnthropicCitationPageLocation as AnthropicCitationPageLocation
    from openrouter_core.models.messages import AnthropicCitationsConfig as AnthropicCitationsConfig
    from openrouter_core.models.messages import (
        AnthropicCitationSearchResultLocation as AnthropicCitationSearchResultLocation,
    )
    from openrouter_core.models.messages import (
        AnthropicCitationWebSearchResultLocation as AnthropicCitationWebSearchResultLocation,
    )
    from openrouter_core.models.messages import (
        AnthropicCodeExecution20250825Caller as AnthropicCodeExecution20250825Caller,
    )
    from openrouter_core.models.messages import (
        AnthropicCodeExecution20260120Caller as AnthropicCodeExecution20260120Caller,
    )
    from openrouter_core.models.messages import AnthropicCodeExecutionContent as AnthropicCodeExecutionContent
    from openrouter_core.models.messages import AnthropicCodeExecutionOutput as AnthropicCodeExecutionOutput
    from openrouter_core.models.messages import AnthropicCodeExecutionResult as AnthropicCodeExecutionResult
    from openrouter_core.models.messages import AnthropicCodeExecutionToolResult as AnthropicCodeExecutionToolResult
    from openrouter_core.models.messages import (
        AnthropicCodeExecutionToolResultError as AnthropicCodeExecutionToolResultError,
    )
    from openrouter_core.models.messages import AnthropicCompactionBlock as AnthropicCompactionBlock
    from openrouter_core.models.messages import AnthropicContainerSkill as AnthropicContainerSkill
    from openrouter_core.models.messages import AnthropicContainerUpload as AnthropicContainerUpload
    from openrouter_core.models.messages import AnthropicDirectCaller as AnthropicDirectCaller
    from openrouter_core.models.messages import AnthropicDocumentBlock as AnthropicDocumentBlock
    from openrouter_core.models.messages import AnthropicDocumentBlockSource as AnthropicDocumentBlockSource
    from openrouter_core.models.messages import (
        AnthropicEncryptedCodeExecutionResult as AnthropicEncryptedCodeExecutionResult,
    )
    from openrouter_core.models.messages import AnthropicPlainTextSource as AnthropicPlainTextSource
    from openrouter_core.models.messages import AnthropicRedactedThinkingBlock as AnthropicRedactedThinkingBlock
    from openrouter_core.models.messages import AnthropicTextBlock as AnthropicTextBlock
    from openrouter_core.models.messages import AnthropicTextCitation as AnthropicTextCitation
    from openrouter_core.models.messages import (
        AnthropicTextEditorCodeExecutionContent as AnthropicTextEditorCodeExecutionContent,
    )
    from openrouter_core.models.messages import (
        AnthropicTextEditorCodeExecutionCreateResult as AnthropicTextEditorCodeExecutionCreateResult,
    )
    from openrouter_core.models.messages import (
        AnthropicTextEditorCodeExecutionStrReplaceResult as AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from openrouter_core.models.messages import (
        AnthropicTextEditorCodeExecutionToolResult as AnthropicTextEditorCodeExecutionToolResult,
    )
    from openrouter_core.models.messages import (
        AnthropicTextEditorCodeExecutionToolResultError as AnthropicTextEditorCodeExecutionToolResultError,
    )
    from openrouter_core.models.messages import (
        AnthropicTextEditorCodeExecutionViewResult as AnthropicTextEditorCodeExecutionViewResult,
    )
    from openrouter_core.models.messages import AnthropicThinkingBlock as AnthropicThinkingBlock
    from openrouter_core.models.messages import AnthropicToolReference as AnthropicToolReference
    from openrouter_core.models.messages import AnthropicToolSearchContent as AnthropicToolSearchContent
    from openrouter_core.models.messages import AnthropicToolSearchResult as AnthropicToolSearchResult
    from openrouter_core.models.messages import AnthropicToolSearchResultError as AnthropicToolSearchResultError
    from openrouter_core.models.messages import AnthropicToolSearchToolResult as AnthropicToolSearchToolResult
    from openrouter_core.models.messages import AnthropicToolUseBlock as AnthropicToolUseBlock
    from openrouter_core.models.messages import AnthropicWebFetchBlock as AnthropicWebFetchBlock
    from openrouter_core.models.messages import AnthropicWebFetchContent as AnthropicWebFetchContent
    from openrouter_core.models.messages import AnthropicWebFetchToolResult as AnthropicWebFetchToolResult
    from openrouter_core.models.messages import AnthropicWebFetchToolResultError as AnthropicWebFetchToolResultError
    from openrouter_core.models.messages import AnthropicWebSearchResult as AnthropicWebSearchResult
    from openrouter_core.models.messages import AnthropicWebSearchToolResult as AnthropicWebSearchToolResult
    from openrouter_core.models.messages import AnthropicWebSearchToolResultError as AnthropicWebSearchToolResultError
    from openrouter_core.models.messages import ORAnthropicBashToolResult as ORAnthropicBashToolResult
    from openrouter_core.models.messages import ORAnthropicServerToolUseBlock as ORAnthropicServerToolUseBlock
    from openrouter_core.models.messages import ORAnthropicShellToolResult as ORAnthropicShellToolResult
    from openrouter_core.models.messages import ORAnthropicToolSearchResult as ORAnthropicToolSearchResult


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AnthropicInputTransformation(Value):
    path: str | None = None
    reason: str | None = None
    type: str | None = None


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

if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "AnthropicInputTransformation",
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
            "UnknownVariant",
        ],
        ("batch_request",),
        {
            "AnthropicAdvisorToolResult": "openrouter_core.models.messages",
            "AnthropicBase64PdfSource": "openrouter_core.models.messages",
            "AnthropicBashCodeExecutionContent": "openrouter_core.models.messages",
            "AnthropicBashCodeExecutionOutput": "openrouter_core.models.messages",
            "AnthropicBashCodeExecutionResult": "openrouter_core.models.messages",
            "AnthropicBashCodeExecutionToolResult": "openrouter_core.models.messages",
            "AnthropicBashCodeExecutionToolResultError": "openrouter_core.models.messages",
            "AnthropicCacheCreation": "openrouter_core.models.common",
            "AnthropicCaller": "openrouter_core.models.messages",
            "AnthropicCitationCharLocation": "openrouter_core.models.messages",
            "AnthropicCitationContentBlockLocation": "openrouter_core.models.messages",
            "AnthropicCitationPageLocation": "openrouter_core.models.messages",
            "AnthropicCitationSearchResultLocation": "openrouter_core.models.messages",
            "AnthropicCitationWebSearchResultLocation": "openrouter_core.models.messages",
            "AnthropicCitationsConfig": "openrouter_core.models.messages",
            "AnthropicCodeExecution20250825Caller": "openrouter_core.models.messages",
            "AnthropicCodeExecution20260120Caller": "openrouter_core.models.messages",
            "AnthropicCodeExecutionContent": "openrouter_core.models.messages",
            "AnthropicCodeExecutionOutput": "openrouter_core.models.messages",
            "AnthropicCodeExecutionResult": "openrouter_core.models.messages",
            "AnthropicCodeExecutionToolResult": "openrouter_core.models.messages",
            "AnthropicCodeExecutionToolResultError": "openrouter_core.models.messages",
            "AnthropicCompactionBlock": "openrouter_core.models.messages",
            "AnthropicContainer": "openrouter_core.models.messages",
            "AnthropicContainerSkill": "openrouter_core.models.messages",
            "AnthropicContainerUpload": "openrouter_core.models.messages",
            "AnthropicDirectCaller": "openrouter_core.models.messages",
            "AnthropicDocumentBlock": "openrouter_core.models.messages",
            "AnthropicDocumentBlockSource": "openrouter_core.models.messages",
            "AnthropicEncryptedCodeExecutionResult": "openrouter_core.models.messages",
            "AnthropicOutputTokensDetails": "openrouter_core.models.messages",
            "AnthropicPlainTextSource": "openrouter_core.models.messages",
            "AnthropicRedactedThinkingBlock": "openrouter_core.models.messages",
            "AnthropicRefusalStopDetails": "openrouter_core.models.messages",
            "AnthropicServerToolUsage": "openrouter_core.models.messages",
            "AnthropicTextBlock": "openrouter_core.models.messages",
            "AnthropicTextCitation": "openrouter_core.models.messages",
            "AnthropicTextEditorCodeExecutionContent": "openrouter_core.models.messages",
            "AnthropicTextEditorCodeExecutionCreateResult": "openrouter_core.models.messages",
            "AnthropicTextEditorCodeExecutionStrReplaceResult": "openrouter_core.models.messages",
            "AnthropicTextEditorCodeExecutionToolResult": "openrouter_core.models.messages",
            "AnthropicTextEditorCodeExecutionToolResultError": "openrouter_core.models.messages",
            "AnthropicTextEditorCodeExecutionViewResult": "openrouter_core.models.messages",
            "AnthropicThinkingBlock": "openrouter_core.models.messages",
            "AnthropicToolReference": "openrouter_core.models.messages",
            "AnthropicToolSearchContent": "openrouter_core.models.messages",
            "AnthropicToolSearchResult": "openrouter_core.models.messages",
            "AnthropicToolSearchResultError": "openrouter_core.models.messages",
            "AnthropicToolSearchToolResult": "openrouter_core.models.messages",
            "AnthropicToolUseBlock": "openrouter_core.models.messages",
            "AnthropicWebFetchBlock": "openrouter_core.models.messages",
            "AnthropicWebFetchContent": "openrouter_core.models.messages",
            "AnthropicWebFetchToolResult": "openrouter_core.models.messages",
            "AnthropicWebFetchToolResultError": "openrouter_core.models.messages",
            "AnthropicWebSearchResult": "openrouter_core.models.messages",
            "AnthropicWebSearchToolResult": "openrouter_core.models.messages",
            "AnthropicWebSearchToolResultError": "openrouter_core.models.messages",
            "BatchListItemUsageCompletionTokensDetails": "openrouter_core.models.common",
            "BatchListItemUsagePromptTokensDetails": "openrouter_core.models.common",
            "BatchListItemUsageServerToolUse": "openrouter_core.models.common",
            "CostDetails": "openrouter_core.models.shared",
            "ORAnthropicBashToolResult": "openrouter_core.models.messages",
            "ORAnthropicContentBlock": "openrouter_core.models.messages",
            "ORAnthropicServerToolUseBlock": "openrouter_core.models.messages",
            "ORAnthropicShellToolResult": "openrouter_core.models.messages",
            "ORAnthropicToolSearchResult": "openrouter_core.models.messages",
        },
    )
