"""Credits: what comes out."""

from __future__ import annotations

from openrouter_core.models.model import Answer, Value, frozen

__all__ = ["GetCreditsResponse", "GetCreditsResponseData"]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetCreditsResponse(Answer):
    data: GetCreditsResponseData | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetCreditsResponseData(Value):
    total_credits: float | None = None
    total_usage: float | None = None
