"""`OutputReasoningItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputReasoningItem(Model):
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
