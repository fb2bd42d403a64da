"""`FileCitation`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class FileCitation(Model):
    file_id: str | None = None
    filename: str | None = None
    index: int | None = None
    type: Literal["file_citation"] = "file_citation"
