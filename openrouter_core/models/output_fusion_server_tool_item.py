"""`OutputFusionServerToolItem`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult
    from openrouter_core.models.output_fusion_server_tool_item_parts import (
        FusionSource,
        OutputFusionServerToolItemFailedModel,
        OutputFusionServerToolItemResponse,
    )


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFusionServerToolItem(Model):
    analysis: FusionAnalysisResult | None = None
    error: str | None = None
    failed_models: tuple[OutputFusionServerToolItemFailedModel, ...] = ()
    failure_reason: str | None = None
    id: str | None = None
    responses: tuple[OutputFusionServerToolItemResponse, ...] = ()
    sources: tuple[FusionSource, ...] = ()
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:fusion"] = "openrouter:fusion"
