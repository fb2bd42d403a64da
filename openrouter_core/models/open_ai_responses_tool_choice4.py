"""`OpenAIResponsesToolChoice4`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenAIResponsesToolChoice4(Model):
    type: Literal["web_search_preview_2025_03_11", "web_search_preview"] | str | None = None
