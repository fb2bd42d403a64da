"""`OutputBrowserUseServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputBrowserUseServerToolItem(Model):
    action: str | None = None
    id: str | None = None
    screenshotB64: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:browser_use"] = "openrouter:browser_use"
