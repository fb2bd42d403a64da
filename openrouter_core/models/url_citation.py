"""`URLCitation`."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class URLCitation(Model):
    content: str | None = None
    end_index: int | None = None
    start_index: int | None = None
    title: str | None = None
    type: Literal["url_citation"] = "url_citation"
    url: str | None = None
