"""`EndpointsMetadata`, `PipelineStage` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.endpoints_metadata_parts import EndpointInfo


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class EndpointsMetadata(Model):
    available: tuple[EndpointInfo, ...] = ()
    total: int | None = None


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
class RouterAttempt(Model):
    model: str | None = None
    provider: str | None = None
    status: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class RouterParams(Model):
    quality_floor: float | None = None
    throughput_floor: float | None = None
    version_group: str | None = None
