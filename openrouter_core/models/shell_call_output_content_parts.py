"""`ShellCallOutputContentOutcomeExit`, `ShellCallOutputContentOutcomeTimeout`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellCallOutputContentOutcomeExit(Model):
    exit_code: int | None = None
    type: Literal["exit"] = "exit"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class ShellCallOutputContentOutcomeTimeout(Model):
    type: Literal["timeout"] = "timeout"
