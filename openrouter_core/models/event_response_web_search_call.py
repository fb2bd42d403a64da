"""`WebSearchCallCompletedEvent`, `WebSearchCallInProgressEvent` and their like."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from openrouter_core.model import Model


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallCompletedEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.completed"] = "response.web_search_call.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallInProgressEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.in_progress"] = "response.web_search_call.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class WebSearchCallSearchingEvent(Model):
    item_id: str | None = None
    output_index: int | None = None
    sequence_number: int | None = None
    type: Literal["response.web_search_call.searching"] = "response.web_search_call.searching"
