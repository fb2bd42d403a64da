"""`ComputerUseServerTool`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ComputerUseServerTool(Model):
    display_height: int | None = None
    display_width: int | None = None
    environment: Literal["windows", "mac", "linux", "ubuntu", "browser"] | str | None = None
    type: Literal["computer_use_preview"] = "computer_use_preview"
