"""`TextExtendedConfig`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from openrouter_core.models.unions import Formats


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class TextExtendedConfig(Model):
    format: Formats | None = None
    verbosity: Literal["low", "medium", "high", "xhigh", "max"] | str | None = None
