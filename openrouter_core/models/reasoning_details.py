"""What a model tells of its reasoning, piece by piece: to be sent back unchanged, in order and complete."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailText(Model):
    """Reasoning in clear, signed by some providers."""

    type: Literal["reasoning.text"] = "reasoning.text"
    text: str | None = None
    signature: str | None = None
    format: str | None = None
    id: str | None = None
    index: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailSummary(Model):
    """A summary of the reasoning."""

    type: Literal["reasoning.summary"] = "reasoning.summary"
    summary: str | None = None
    format: str | None = None
    id: str | None = None
    index: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailEncrypted(Model):
    """Reasoning that only the provider can read."""

    type: Literal["reasoning.encrypted"] = "reasoning.encrypted"
    data: str | None = None
    format: str | None = None
    id: str | None = None
    index: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ReasoningDetailServerToolCall(Model):
    """A tool that ran on the server while the model reasoned."""

    type: Literal["reasoning.server_tool_call"] = "reasoning.server_tool_call"
    tool_name: str | None = None
    tool_call_id: str | None = None
    arguments: str | None = None
    result: str | None = None
    format: str | None = None
    id: str | None = None
    index: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class UnknownReasoningDetail(Model):
    """A kind this version does not know: `wire_type` names it, `raw` holds it."""

    type: Literal["unknown"] = "unknown"
    wire_type: str | None = None
