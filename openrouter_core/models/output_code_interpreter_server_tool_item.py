"""`OutputCodeInterpreterServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputCodeInterpreterServerToolItem(Model):
    code: str | None = None
    exitCode: int | None = None
    id: str | None = None
    language: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    stderr: str | None = None
    stdout: str | None = None
    type: Literal["openrouter:code_interpreter"] = "openrouter:code_interpreter"
