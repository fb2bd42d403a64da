"""Credits: what comes out."""

from __future__ import annotations

from openrouter_core.models.model import Answer, Value, frozen

__all__ = ["Credits", "GetCreditsResponse"]


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class Credits(Value):
    total_credits: float | None = None
    """Bought, in all."""
    total_usage: float | None = None
    """Used, in all."""


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class GetCreditsResponse(Answer):
    data: Credits | None = None
