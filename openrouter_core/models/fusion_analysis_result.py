"""`FusionAnalysisResult`, `FusionAnalysisResultContradiction` and their like."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResult(Model):
    blind_spots: tuple[str, ...] = ()
    consensus: tuple[str, ...] = ()
    contradictions: tuple[FusionAnalysisResultContradiction, ...] = ()
    partial_coverage: tuple[FusionAnalysisResultPartialCoverage, ...] = ()
    unique_insights: tuple[FusionAnalysisResultUniqueInsight, ...] = ()


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultContradiction(Model):
    stances: tuple[FusionAnalysisResultContradictionStance, ...] = ()
    topic: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultContradictionStance(Model):
    model: str | None = None
    stance: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultPartialCoverage(Model):
    models: tuple[str, ...] = ()
    point: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionAnalysisResultUniqueInsight(Model):
    insight: str | None = None
    model: str | None = None
