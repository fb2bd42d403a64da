"""`BaseReasoningConfig`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class BaseReasoningConfig(Model):
    context: Literal["auto", "all_turns", "current_turn"] | str | None = None
    effort: Literal["max", "xhigh", "high", "medium", "low", "minimal", "none"] | str | None = None
    mode: Literal["standard", "pro"] | str | None = None
    summary: Literal["auto", "concise", "detailed"] | str | None = None
