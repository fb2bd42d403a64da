"""`ShellServerTool`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellServerTool(Model):
    type: Literal["shell"] = "shell"
