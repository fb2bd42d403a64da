"""`CustomToolFormatGrammar`, `CustomToolFormatText`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolFormatGrammar(Model):
    definition: str | None = None
    syntax: Literal["lark", "regex"] | str | None = None
    type: Literal["grammar"] = "grammar"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class CustomToolFormatText(Model):
    type: Literal["text"] = "text"
