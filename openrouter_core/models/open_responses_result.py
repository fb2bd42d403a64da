"""`OpenResponsesResult`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Answer

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.base_reasoning_config import BaseReasoningConfig
    from openrouter_core.models.incomplete_details import IncompleteDetails
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata
    from openrouter_core.models.prompt_cache_options import PromptCacheOptions
    from openrouter_core.models.responses_error_field import ResponsesErrorField
    from openrouter_core.models.stored_prompt_template import StoredPromptTemplate
    from openrouter_core.models.text_extended_config import TextExtendedConfig
    from openrouter_core.models.unions import OpenAIResponsesToolChoice, OpenResponsesResultTool, OutputItems
    from openrouter_core.models.usage import Usage


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
