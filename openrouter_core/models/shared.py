"""Shared: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from openrouter_core.models.model import Value, frozen

__all__ = [
    "Alignment",
    "AlignmentAllowedCallRecord",
    "AlignmentBlockedCallRecord",
    "AlignmentRuleRecord",
    "AlignmentUnavailableCallRecord",
    "ArmorSafeguardResult",
    "ArmorSafeguardResultStatus",
    "ChatAssistantImageImageUrl",
    "CostDetails",
    "EndpointInfo",
    "EndpointsMetadata",
    "OpenRouterMetadata",
    "OutputBashServerToolItemFile",
    "OutputFunctionCallItemSubagentItem",
    "PipelineStage",
    "PromptCacheBreakpoint",
    "PromptCacheOptions",
    "RouterAttempt",
    "RouterParams",
    "ServerToolUseDetails",
    "WebSearchUserLocation",
    "XSearchOptions",
]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Alignment(Value):
    calls: tuple[Mapping[str, Any], ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentAllowedCallRecord(Value):
    call: int | None = None
    outcome: Literal["allowed"] = "allowed"
    rules: tuple[AlignmentRuleRecord, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentBlockedCallRecord(Value):
    call: int | None = None
    outcome: Literal["blocked"] = "blocked"
    rules: tuple[AlignmentRuleRecord, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentRuleRecord(Value):
    applicable: bool | None = None
    broken: bool | None = None
    probability: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class AlignmentUnavailableCallRecord(Value):
    call: int | None = None
    outcome: Literal["unavailable"] = "unavailable"
    reason: Literal["cut", "evaluator_error", "malformed_answer", "time_limit"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ArmorSafeguardResult(Value):
    status: ArmorSafeguardResultStatus | None = None
    type: Literal["dangerous_tool_use"] = "dangerous_tool_use"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ArmorSafeguardResultStatus(Value):
    tool_uses: Mapping[str, Any] | None = None
    type: Literal["available"] = "available"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatAssistantImageImageUrl(Value):
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CostDetails(Value):
    """What the providers charged, in US dollars."""

    server_tool_cost: float | None = None
    upstream_inference_completions_cost: float | None = None
    upstream_inference_cost: float | None = None
    upstream_inference_prompt_cost: float | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointInfo(Value):
    model: str | None = None
    provider: str | None = None
    selected: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointsMetadata(Value):
    available: tuple[EndpointInfo, ...] = ()
    total: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenRouterMetadata(Value):
    """How the request was routed; it comes where that was asked for."""

    attempt: int | None = None
    attempts: tuple[RouterAttempt, ...] = ()
    endpoints: EndpointsMetadata | None = None
    generation_time: int | None = None
    is_byok: bool | None = None
    params: RouterParams | None = None
    pipeline: tuple[PipelineStage, ...] = ()
    region: str | None = None
    requested: str | None = None
    strategy: (
        Literal["direct", "auto", "free", "latest", "alias", "fallback", "pareto", "bodybuilder", "fusion"] | str | None
    ) = None
    summary: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputBashServerToolItemFile(Value):
    container_id: str | None = None
    end_index: int | None = None
    file_id: str | None = None
    filename: str | None = None
    start_index: int | None = None
    type: Literal["container_file_citation"] = "container_file_citation"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFunctionCallItemSubagentItem(Value):
    type: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PipelineStage(Value):
    cost_usd: float | None = None
    data: Mapping[str, Any] | None = None
    guardrail_id: str | None = None
    guardrail_scope: str | None = None
    name: str | None = None
    summary: str | None = None
    type: Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PromptCacheBreakpoint(Value):
    mode: Literal["explicit"] = "explicit"
    ttl: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PromptCacheOptions(Value):
    mode: Literal["explicit"] = "explicit"
    ttl: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RouterAttempt(Value):
    model: str | None = None
    provider: str | None = None
    status: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RouterParams(Value):
    quality_floor: float | None = None
    throughput_floor: float | None = None
    version_group: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolUseDetails(Value):
    """How often tools ran on the server."""

    tool_calls_executed: int | None = None
    tool_calls_requested: int | None = None
    web_search_requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchUserLocation(Value):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class XSearchOptions(Value):
    allowed_x_handles: tuple[str, ...] = ()
    enable_image_understanding: bool | None = None
    enable_video_understanding: bool | None = None
    excluded_x_handles: tuple[str, ...] = ()
    from_date: str | None = None
    to_date: str | None = None
