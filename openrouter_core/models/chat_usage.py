"""What an answer cost: tokens, and US dollars."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsagePromptTokensDetails(Model):
    """Tokens of the prompt by kind."""

    cached_tokens: int | None = None
    cache_write_tokens: int | None = None
    audio_tokens: int | None = None
    video_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsageCompletionTokensDetails(Model):
    """Tokens of the completion by kind."""

    reasoning_tokens: int | None = None
    audio_tokens: int | None = None
    image_tokens: int | None = None
    accepted_prediction_tokens: int | None = None
    rejected_prediction_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CostDetails(Model):
    """What the providers charged, in US dollars."""

    upstream_inference_cost: float | None = None
    upstream_inference_prompt_cost: float | None = None
    upstream_inference_completions_cost: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolUseDetails(Model):
    """How often tools ran on the server."""

    tool_calls_executed: int | None = None
    tool_calls_requested: int | None = None
    web_search_requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsage(Model):
    """Tokens counted by the model's own tokenizer; `cost` in US dollars; all zero for a cached answer.

    https://openrouter.ai/docs/use-cases/usage-accounting
    """

    prompt_tokens: int | None = None
    completion_tokens: int | None = None
    total_tokens: int | None = None
    cost: float | None = None
    is_byok: bool | None = None
    prompt_tokens_details: ChatUsagePromptTokensDetails | None = None
    completion_tokens_details: ChatUsageCompletionTokensDetails | None = None
    cost_details: CostDetails | None = None
    server_tool_use: ServerToolUseDetails | None = None
    server_tool_use_details: ServerToolUseDetails | None = None
