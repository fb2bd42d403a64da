"""`OutputTextEditorServerToolItem`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OutputTextEditorServerToolItem(Model):
    command: Literal["view", "create", "str_replace", "insert"] | str | None = None
    filePath: str | None = None
    id: str | None = None
    status: Literal["in_progress", "completed", "incomplete"] | str | None = None
    type: Literal["openrouter:text_editor"] = "openrouter:text_editor"
