"""`FusionCallAnalysisCompletedEvent`, `FusionCallAnalysisInProgressEvent`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.fusion_analysis_result import FusionAnalysisResult


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallAnalysisCompletedEvent(Model):
    analysis: FusionAnalysisResult | None = None
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.analysis.completed"] = "response.fusion_call.analysis.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionCallAnalysisInProgressEvent(Model):
    analyst_model: str | None = None
    item_id: str | None = None
    judge_model: str | None = None
    """Deprecated: it is `analyst_model`."""
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.fusion_call.analysis.in_progress"] = "response.fusion_call.analysis.in_progress"
