"""`FusionSource`, `OutputFusionServerToolItemFailedModel` and their like."""

from __future__ import annotations

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FusionSource(Model):
    title: str | None = None
    url: str | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFusionServerToolItemFailedModel(Model):
    error: str | None = None
    model: str | None = None
    status_code: int | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputFusionServerToolItemResponse(Model):
    content: str | None = None
    model: str | None = None
