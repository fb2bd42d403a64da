"""`DebugEvent`, `DebugEventDebug` and their like."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from attrs import frozen

from openrouter_core.model import Model

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.debug_event_debug_parts import DebugEventDebugTimings
    from openrouter_core.models.open_responses_result import OpenResponsesResult


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEvent(Model):
    debug: DebugEventDebug | None = None
    sequence_number: int | None = None
    type: Literal["response.debug"] = "response.debug"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class DebugEventDebug(Model):
    echo_upstream_body: Mapping[str, Any] | None = None
    timings: DebugEventDebugTimings | None = None


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesCreatedEvent(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.created"] = "response.created"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class OpenResponsesInProgressEvent(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.in_progress"] = "response.in_progress"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseCompleted(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.completed"] = "response.completed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseFailed(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.failed"] = "response.failed"


@frozen(kw_only=True, slots=False, eq=False, repr=False)
class StreamEventsResponseIncomplete(Model):
    response: OpenResponsesResult
    sequence_number: int | None = None
    type: Literal["response.incomplete"] = "response.incomplete"
