"""`ChatUsageCompletionTokensDetails`, `ChatUsagePromptTokensDetails` and their like."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsageCompletionTokensDetails(Model):
    """Tokens of the completion by kind."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None
    image_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsagePromptTokensDetails(Model):
    """Tokens of the prompt by kind."""

    audio_tokens: int | None = None
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None
    video_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CostDetails(Model):
    """What the providers charged, in US dollars."""

    upstream_inference_completions_cost: float | None = None
    upstream_inference_cost: float | None = None
    upstream_inference_prompt_cost: float | None = None
