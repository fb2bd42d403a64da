"""Interns: what comes out; what goes in is offered, too, and loaded when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.models.lazy import offer_all
from openrouter_core.models.model import Answer, Page, Value, frozen

if TYPE_CHECKING:
    from openrouter_core.models.interns_request import *


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DeleteInternResponse(Answer):
    deleting: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Intern(Answer):
    attached_vault_id: str | None = None
    created_at: str | None = None
    description: str | None = None
    hostname: str | None = None
    id: str | None = None
    instructions: str | None = None
    last_failure_message: str | None = None
    model: str | None = None
    name: str | None = None
    progress: InternProgress | None = None
    status: (
        Literal[
            "awaiting_slack_install",
            "queued",
            "provisioning",
            "running",
            "failed",
            "stopped",
            "destroying",
            "destroy_failed",
        ]
        | str
        | None
    ) = None
    updated_at: str | None = None
    vault_id: str | None = None
    workspace_id: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatChoice(Value):
    delta: InternChatDelta
    finish_reason: Literal["error", "stop", "tool_calls"] | str | None = None
    index: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatCompletionChunk(Value):
    choices: tuple[InternChatChoice, ...]
    created: int | None = None
    error: InternChatStreamError | None = None
    id: str | None = None
    model: str | None = None
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    session_id: str | None = None
    usage: InternChatUsage | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatDelta(Value):
    content: str | None = None
    reasoning: str | None = None
    role: Literal["assistant"] | None = None
    tool_calls: tuple[InternChatToolCall, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatErrorMetadata(Value):
    reason: (
        Literal[
            "attachment_failed",
            "bad_request",
            "busy",
            "client_closed_request",
            "interaction_not_pending",
            "interaction_unknown",
            "intern_not_ready",
            "intern_rejected",
            "intern_unreachable",
            "not_found",
            "payload_too_large",
            "rate_limited",
            "run_ended",
            "stream_severed",
            "timeout",
            "turn_failed",
        ]
        | str
        | None
    ) = None
    retryable: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatPromptTokensDetails(Value):
    cached_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatSteeredResponse(Answer):
    session_id: str | None = None
    status: Literal["steered"] = "steered"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatStreamError(Value):
    code: int | None = None
    message: str | None = None
    metadata: InternChatErrorMetadata | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatToolCall(Value):
    function: InternChatToolCallFunction
    id: str | None = None
    index: int | None = None
    type: Literal["function"] = "function"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatToolCallFunction(Value):
    arguments: str | None = None
    name: Literal["openrouter.provide_input"] = "openrouter.provide_input"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternChatUsage(Value):
    completion_tokens: int | None = None
    cost: float | None = None
    prompt_tokens: int | None = None
    prompt_tokens_details: InternChatPromptTokensDetails | None = None
    total_tokens: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternListResponse(Page):
    data: tuple[Intern, ...] = ()
    has_more: bool | None = None
    next_cursor: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class InternProgress(Value):
    step_label: str | None = None
    step_number: int | None = None
    total_steps: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ProvisionInternResponse(Answer):
    provisioning: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class SuspendInternResponse(Answer):
    suspended: bool | None = None


if not TYPE_CHECKING:  # or checkers would take any misspelt name for one that is here
    __getattr__, __dir__ = offer_all(
        __name__,
        [
            "DeleteInternResponse",
            "Intern",
            "InternChatChoice",
            "InternChatCompletionChunk",
            "InternChatDelta",
            "InternChatErrorMetadata",
            "InternChatPromptTokensDetails",
            "InternChatSteeredResponse",
            "InternChatStreamError",
            "InternChatToolCall",
            "InternChatToolCallFunction",
            "InternChatUsage",
            "InternListResponse",
            "InternProgress",
            "ProvisionInternResponse",
            "SuspendInternResponse",
        ],
        ("interns_request",),
        {},
    )
