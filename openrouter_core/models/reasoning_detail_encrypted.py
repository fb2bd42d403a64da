"""`ReasoningDetailEncrypted`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailEncrypted(Model):
    data: str | None = None
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
    id: str | None = None
    index: int | None = None
    type: Literal["reasoning.encrypted"] = "reasoning.encrypted"
