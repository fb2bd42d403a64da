"""`ErrorEvent`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ErrorEvent(Model):
    code: str | None = None
    message: str | None = None
    param: str | None = None
    sequence_number: int | None = None
    type: Literal["error"] = "error"
