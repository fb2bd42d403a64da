"""Shared: what comes out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal

from openrouter_core.models.model import Model, frozen

__all__ = [
    "EndpointInfo",
    "EndpointsMetadata",
    "OpenRouterMetadata",
    "PipelineStage",
    "PromptCacheBreakpoint",
    "PromptCacheOptions",
    "RouterAttempt",
    "RouterParams",
    "ServerToolUseDetails",
    "WebSearchUserLocation",
]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointInfo(Model):
    model: str | None = None
    provider: str | None = None
    selected: bool | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointsMetadata(Model):
    available: tuple[EndpointInfo, ...] = ()
    total: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenRouterMetadata(Model):
    """How the request was routed; it comes where that was asked for."""

    attempt: int | None = None
    attempts: tuple[RouterAttempt, ...] = ()
    endpoints: EndpointsMetadata | None = None
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
class PipelineStage(Model):
    cost_usd: float | None = None
    data: Mapping[str, Any] | None = None
    guardrail_id: str | None = None
    guardrail_scope: str | None = None
    name: str | None = None
    summary: str | None = None
    type: Literal["guardrail", "plugin", "server_tools", "response_healing", "context_compression"] | str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"] = "explicit"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PromptCacheOptions(Model):
    mode: Literal["explicit"] = "explicit"
    ttl: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RouterAttempt(Model):
    model: str | None = None
    provider: str | None = None
    status: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RouterParams(Model):
    quality_floor: float | None = None
    throughput_floor: float | None = None
    version_group: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ServerToolUseDetails(Model):
    """How often tools ran on the server."""

    tool_calls_executed: int | None = None
    tool_calls_requested: int | None = None
    web_search_requests: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchUserLocation(Model):
    city: str | None = None
    country: str | None = None
    region: str | None = None
    timezone: str | None = None
    type: Literal["approximate"] | None = None
