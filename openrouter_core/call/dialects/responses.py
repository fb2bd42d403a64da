"""Responses: items in `output`, a `status` that may tell of a failure, and events told apart by their `type`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.bill import billed
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.json_value import Json
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_events import StreamEvents

_FAILED: Final = ("failed", "cancelled")
_UNDER_WAY: Final = ("in_progress", "queued")
_FAILING: Final = ("response.failed", "response.error", "error")
_CONCLUDING: Final = ("response.completed", "response.incomplete", "response.done")
# None of them documented, all but the last of them seen: https://github.com/OpenRouterTeam/python-sdk/issues/266,
# https://github.com/openai/openai-node/issues/1964, https://github.com/dcdpr/jp/pull/566.
_WAKEFUL: Final = frozenset(
    f"{family}{word}" for word in ("keepalive", "keep_alive", "ping", "heartbeat") for family in ("", "response.")
)
_BESIDE: Final = _WAKEFUL | {"response.debug"}
"""What tells of no part of the answer."""
_GOING: Final = (("response", False),)
_ENDED: Final = (("response", True),)


class ResponsesDialect:
    """https://openrouter.ai/docs/api/reference/responses/overview."""

    nothing = None
    done_concludes = False  # every stream that is complete has an event that says so

    def whole(self, json: Json) -> OpenResponsesResult | None:
        """Read a response, be it within an event."""
        json = _response(json)
        # Where a status accounts for it, an empty `output` is an answer: to ask again might pay twice.
        accounted = is_array(json.get("output")) and json.get("status") in ("completed", "incomplete", *_UNDER_WAY)
        return _read(json) if accounted or _items(json) else None

    def event(self, json: Json) -> StreamEvents | None:
        """Read an event of any kind but those that only keep the connection awake."""
        kind: object = json.get("type")
        if kind.__class__ is str and kind in _WAKEFUL:
            return None
        event: StreamEvents = read("responses_events.StreamEvents", json)
        return event

    def failure(self, json: Json) -> Json | None:
        """Look for an error before all else, and write it as an error reply, the exact `error_type` beside it."""
        if ("item_id" in json or "output_index" in json) and json.get("type") not in _FAILING:
            # Its error is that of one item, such as a model on a fusion panel; the response goes on without.
            return None
        response = _response(json)
        if not _fails(json, response):
            return None
        told = _told(json, response)
        return {**told, "error": json.get("error") or response.get("error") or _flat(json) or _silent(told)}

    def progress(self, json: Json) -> Sequence[tuple[object, bool]]:
        """Look at the type alone; an `incomplete` response is over, and no failure.

        It counts from `response.created` on: what was begun may be billed, and its loss is an interruption.
        """
        kind: object = json.get("type")
        if not isinstance(kind, str) or kind[:9] != "response." or kind in _BESIDE:
            return ()
        return _ENDED if kind in _CONCLUDING else _GOING

    def paid(self, json: Json) -> OpenResponsesResult | None:
        """Look for any item of output, and for the usage."""
        response = _response(json)
        paid = billed(response, json) or (response if _items(response) else None)
        return None if paid is None else _read(paid)

    def is_free(self, json: Json) -> bool:  # noqa: ARG002 - others look at it
        """Take it that nothing was generated; `paid` has looked for what was."""
        return True

    def as_events(self, json: Json) -> list[Json]:
        """Wrap a whole response in the event that tells how far it came."""
        status: object = json.get("status")
        ended = "incomplete" if status == "incomplete" else "completed"
        # The API has no event for one that is queued; the status within stays exact.
        return [{"type": f"response.{'in_progress' if status in _UNDER_WAY else ended}", "response": json}]


def _read(json: Json) -> OpenResponsesResult:
    result: OpenResponsesResult = read("responses.OpenResponsesResult", json)
    return result


def _response(json: Json) -> Json:
    """Find the response: the events that begin and end a stream carry it."""
    inner: object = json.get("response")
    return inner if is_object(inner) and "output" not in json else json


def _items(response: Json) -> list[Json]:
    output: object = response.get("output")
    return [item for item in output if is_object(item)] if is_array(output) else []


def _fails(json: Json, response: Json) -> bool:
    if json.get("type") in _FAILING:
        return True
    # An empty one is how some servers say that there was none.
    return response.get("status") in _FAILED or bool(json.get("error") or response.get("error"))


def _told(json: Json, response: Json) -> Json:
    """Gather what stands around an error.

    `metadata` of a response are labels that the caller gave it; beside the error of a plain reply they are the
    error's: https://openrouter.ai/docs/api/reference/responses/error-handling.
    """
    labelled = response is not json or _is_response(json)
    told = {key: value for key, value in response.items() if key != "metadata"} if labelled else json
    return told if response is json else {**told, **json}


def _is_response(json: Json) -> bool:
    return json.get("object") == "response" or "output" in json or isinstance(json.get("status"), str)


def _flat(json: Json) -> Json:
    """Take an event for the error itself: some have `code` and `message` at the top."""
    if json.get("type") not in _FAILING:
        return {}
    around = ("type", "sequence_number", "response", "error")
    return {key: value for key, value in json.items() if key not in around and value is not None}


def _silent(told: Json) -> Json:
    """Say what little is known of a failure without words. To cancel is a decision: no status stands for that."""
    if told.get("status") == "cancelled":
        return {"message": "the response was cancelled, and no reason was given"}
    message = {"message": "the response failed and gave no reason"}
    # A number would outweigh the exact word.
    return message if told.get("error_type") else {**message, "http_status": 502}


RESPONSES: Final = ResponsesDialect()
