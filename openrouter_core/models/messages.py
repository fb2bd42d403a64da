"""Messages: what comes out, whole; its events and requests are offered, too, and loaded when asked for."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from openrouter_core.models.common import AnthropicCacheCreation as AnthropicCacheCreation
from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Value, frozen
from openrouter_core.models.shared import (
    CostDetails,
    OpenRouterMetadata,
    OutputBashServerToolItemFile,
    OutputFunctionCallItemSubagentItem,
)
from openrouter_core.models.unknown import UnknownVariant as UnknownVariant

if TYPE_CHECKING:
    from openrouter_core.models.messages_events import *
    from openrouter_core.models.messages_request import *
    from openrouter_core.models.shared import *
    from openrouter_core.models.shared_request import *


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
class MessagesResult(Answer):
    container: AnthropicContainer | None = None
    content: tuple[ORAnthropicContentBlock, ...] = ()
    id: str | None = None
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
    usage: MessagesResultUsage | None = None
    context_management: MessagesResultContextManagement | None = None
    openrouter_metadata: OpenRouterMetadata | None = None
    provider: (
        Literal[
            "Modal",
            "AkashML",
            "AI21",
            "AionLabs",
            "Alibaba",
            "Ambient",
            "Baidu",
            "Amazon Bedrock",
            "Amazon Nova",
            "Anthropic",
            "Arcee AI",
            "AtlasCloud",
            "Avian",
            "Azure",
            "BaseTen",
            "BytePlus",
            "Black Forest Labs",
            "Cerebras",
            "Chutes",
            "Cirrascale",
            "Claude Platform on AWS",
            "Clarifai",
            "Cloudflare",
            "Cohere",
            "CoreWeave",
            "Crucible",
            "Crusoe",
            "Darkbloom",
            "Databricks",
            "Decart",
            "Deepgram",
            "DeepInfra",
            "DeepSeek",
            "DekaLLM",
            "DigitalOcean",
            "Featherless",
            "Fireworks",
            "Fish Audio",
            "Friendli",
            "GMICloud",
            "Google",
            "Google AI Studio",
            "Groq",
            "HeyGen",
            "Inception",
            "Inceptron",
            "InferenceNet",
            "Ionstream",
            "Infermatic",
            "Io Net",
            "Inferact vLLM",
            "Inflection",
            "Liquid",
            "Makora",
            "Mara",
            "Mancer 2",
            "Meta",
            "Minimax",
            "ModelRun",
            "Mistral",
            "Modular",
            "Moonshot AI",
            "Morph",
            "VoyageAI by MongoDB",
            "NCompass",
            "Nebius",
            "Nex AGI",
            "NextBit",
            "Novita",
            "Nvidia",
            "OpenAI",
            "OpenInference",
            "Parasail",
            "Poolside",
            "Perceptron",
            "Perplexity",
            "Phala",
            "Recraft",
            "Reka",
            "Relace",
            "Sail Research",
            "Sakana AI",
            "SambaNova",
            "Seed",
            "SiliconFlow",
            "Sourceful",
            "StepFun",
            "Stealth",
            "StreamLake",
            "Switchpoint",
            "Tencent",
            "Tenstorrent",
            "Thinking Machines",
            "Together",
            "Upstage",
            "Venice",
            "Wafer",
            "WandB",
            "Quiver",
            "Krea",
            "Runway",
            "Xiaomi",
            "xAI",
            "Z.AI",
            "FakeProvider",
            "AssemblyAI",
            "Cosine",
            "ElevenLabs",
            "TypeSafe",
            "Near AI",
            "Ollama",
            "ParetoAlpha",
            "PrimeIntellect",
            "Recursive",
            "Respan",
            "ScaleDown",
            "Unbiased",
        ]
        | str
        | None
    ) = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesResultContextManagement(Value):
    applied_edits: tuple[OutputFunctionCallItemSubagentItem, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class MessagesResultUsage(Value):
    cache_creation: AnthropicCacheCreation | None = None
    cache_creation_input_tokens: int | None = None
    cache_read_input_tokens: int | None = None
    inference_geo: str | None = None
    input_tokens: int | None = None
    output_tokens: int | None = None
    output_tokens_details: AnthropicOutputTokensDetails | None = None
    server_tool_use: AnthropicServerToolUsage | None = None
    service_tier: str | None = None
    cost: float | None = None
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    iterations: tuple[Mapping[str, Any], ...] = ()
    speed: Literal["fast", "standard"] | str | None = None


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


MessagesContentBlockStartEventContentBlock: TypeAlias = (
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
            "MessagesContentBlockStartEventContentBlock",
            "MessagesResult",
            "MessagesResultContextManagement",
            "MessagesResultUsage",
            "ORAnthropicBashToolResult",
            "ORAnthropicContentBlock",
            "ORAnthropicServerToolUseBlock",
            "ORAnthropicShellToolResult",
            "ORAnthropicToolSearchResult",
        ],
        ("shared", "messages_events", "messages_request", "shared_request"),
        {"AnthropicCacheCreation": "openrouter_core.models.common", "UnknownVariant": "openrouter_core.models.unknown"},
    )
