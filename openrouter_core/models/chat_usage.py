"""`ChatUsage`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.chat_usage_parts import (
        ChatUsageCompletionTokensDetails,
        ChatUsagePromptTokensDetails,
        CostDetails,
    )
    from openrouter_core.models.server_tool_use_details import ServerToolUseDetails


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatUsage(Model):
    """Tokens by the model's own tokenizer, `cost` in US dollars; all zero for a cached answer."""

    completion_tokens: int | None = None
    completion_tokens_details: ChatUsageCompletionTokensDetails | None = None
    cost: float | None = None
    cost_details: CostDetails | None = None
    is_byok: bool | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: ChatUsagePromptTokensDetails | None = None
    server_tool_use_details: ServerToolUseDetails | None = None
    total_tokens: int | None = None
    server_tool_use: ServerToolUseDetails | None = None
