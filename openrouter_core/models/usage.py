"""`Usage`, `UsageInputTokensDetails` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails
    from openrouter_core.models.usage_parts import UsageCostDetails


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Usage(Model):
    """Tokens, and `cost` in US dollars."""

    input_tokens: int | None = None
    input_tokens_details: UsageInputTokensDetails | None = None
    output_tokens: int | None = None
    output_tokens_details: UsageOutputTokensDetails | None = None
    total_tokens: int | None = None
    cost: float | None = None
    cost_details: UsageCostDetails | None = None
    is_byok: bool | None = None
    server_tool_use_details: ServerToolUseDetails | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UsageInputTokensDetails(Model):
    cache_write_tokens: int | None = None
    cached_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UsageOutputTokensDetails(Model):
    reasoning_tokens: int | None = None
