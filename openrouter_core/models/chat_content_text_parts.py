"""`ChatContentCacheControl`, `PromptCacheBreakpoint`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ChatContentCacheControl(Model):
    ttl: Literal["5m", "1h"] | str | None = None
    type: Literal["ephemeral"] = "ephemeral"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class PromptCacheBreakpoint(Model):
    mode: Literal["explicit"] = "explicit"
