"""Responses tell what they hold, that they failed, and that they are over."""

from __future__ import annotations

import json as text
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import errors
from openrouter_core.call.dialects import responses
from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.reading import read_whole
from openrouter_core.call.refusal import read_refusal
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.model import Answer
from openrouter_core.result import Err, Ok
from openrouter_core.streams.events import EventReader

if TYPE_CHECKING:
    from collections.abc import Iterator

META = HttpMeta(status_code=200)
MESSAGE = {"type": "message", "id": "msg_1", "role": "assistant", "content": [{"type": "output_text", "text": "a"}]}
# What every response echoes of its request; these labels look like what an error's metadata may hold.
LABELS = {"error_type": "timeout", "provider_name": "mine", "raw": "secret", "limit_source": "x_daily"}
RESULT: dict[str, Any] = {
    "id": "resp_1",
    "object": "response",
    "status": "completed",
    "error": None,
    "incomplete_details": None,
    "metadata": LABELS,
    "output": [MESSAGE],
}


class Read(Answer):
    """A value of whatever kind was asked for."""

    def __init__(self, kind: str, json: object) -> None:
        self.__dict__.update(kind=kind, _raw=json)


@pytest.fixture(scope="module", autouse=True)
def reading() -> Iterator[None]:
    """Let the dialect ask for values by name, and make none: what is in them is not its business."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(responses, "read", Read)
        yield


def kind_of(value: object) -> str:
    assert isinstance(value, Read)
    return str(value.__dict__["kind"])


def event(kind: str, **fields: object) -> dict[str, Any]:
    return {"type": kind, "sequence_number": 3, **fields}


@pytest.mark.parametrize(
    "json",
    [
        pytest.param({}, id="nothing"),
        pytest.param({"output": None, "status": "completed"}, id="null"),
        pytest.param({"output": {"0": MESSAGE}, "status": "completed"}, id="no array"),
        pytest.param({"output": []}, id="empty, and no status"),
        pytest.param({"output": [], "status": None}, id="empty, and a null for status"),
        pytest.param({"output": [], "status": "brand_new"}, id="empty, and a status nobody knows"),
        pytest.param({"output": [None, "x", 1]}, id="no objects"),
        pytest.param({"status": "completed", "output_text": "a"}, id="a text beside it"),
        pytest.param({"choices": [{"message": {"content": "a"}}]}, id="another family"),
    ],
)
def test_without_output_there_is_no_result(json: dict[str, Any]) -> None:
    assert RESPONSES.whole(json) is None


@pytest.mark.parametrize(
    "json",
    [
        pytest.param(RESULT, id="items"),
        pytest.param({"output": [MESSAGE]}, id="items and no status"),
        pytest.param({"output": [{}], "status": "brand_new"}, id="items and a status nobody knows"),
        pytest.param({"output": [MESSAGE], "response": {"output": []}}, id="a field of a later day"),
        *[
            pytest.param({"output": [], "status": status}, id=f"empty and {status}")
            for status in ("completed", "incomplete", "in_progress", "queued")
        ],
    ],
)
def test_a_result_has_items_or_a_status_that_accounts_for_there_being_none(json: dict[str, Any]) -> None:
    result = RESPONSES.whole(json)
    assert result is not None
    assert (kind_of(result), result.raw is json) == ("responses.OpenResponsesResult", True)


def test_the_response_within_an_event_is_read_as_a_whole_one() -> None:
    result = RESPONSES.whole(event("response.failed", response=RESULT))
    assert result is not None
    assert result.raw is RESULT


@pytest.mark.parametrize(
    "kind", ["keepalive", "response.keepalive", "response.keep_alive", "keep_alive", "ping", "heartbeat"]
)
def test_an_event_that_only_keeps_the_connection_awake_is_none(kind: str) -> None:
    assert RESPONSES.event(event(kind)) is None
    assert [*RESPONSES.progress(event(kind))] == []


@pytest.mark.parametrize(
    "json",
    [
        {},
        {"type": None},
        {"type": 7},
        event("response.created", response=RESULT),
        event("response.output_text.delta", delta="ping"),
        event("response.brand_new.ping"),
        event("brand_new"),
    ],
    ids=str,
)
def test_any_other_event_is_read_by_its_type(json: dict[str, Any]) -> None:
    value = RESPONSES.event(json)
    assert value is not None
    assert (kind_of(value), value.raw is json) == ("responses_events.StreamEvents", True)


@pytest.mark.parametrize(
    "json",
    [
        pytest.param({}, id="nothing"),
        pytest.param(RESULT, id="completed"),
        pytest.param({**RESULT, "status": "incomplete"}, id="incomplete"),
        pytest.param({**RESULT, "status": ["failed"]}, id="malformed status"),
        pytest.param(event("response.created", response=RESULT), id="created"),
        pytest.param(event("response.incomplete", response={**RESULT, "status": "incomplete"}), id="incomplete event"),
        pytest.param(event("response.completed", response=None), id="no response"),
        pytest.param(event("response.output_item.done", item={"status": "failed", "error": "x"}), id="failed item"),
        pytest.param(
            event("response.fusion_call.panel.failed", output_index=0, error="x", status_code=500), id="failed panel"
        ),
        pytest.param(event("response.brand_new.failed", item_id="i", error={"code": 1}), id="failed part of an item"),
        pytest.param(event("response.image_generation_call.failed", status="failed", item_id="i"), id="failed call"),
        pytest.param({"type": ["error"]}, id="malformed type"),
    ],
)
def test_what_is_no_failure_of_the_whole_is_none(json: dict[str, Any]) -> None:
    assert RESPONSES.failure(json) is None


FAILED: dict[str, Any] = {**RESULT, "status": "failed", "output": []}
SERVER_ERROR = {"code": "server_error", "message": "no"}
AVAILABILITY = {"code": "capacity_exhausted", "retryable": True}
FULL = {"code": 429, "message": "no", "metadata": {"provider_name": "P"}, "availability": AVAILABILITY}
GAVE_NO_REASON = "the response failed and gave no reason"
CANCELLED = "the response was cancelled, and no reason was given"


@pytest.mark.parametrize(
    ("json", "message", "status"),
    [
        pytest.param({"error": SERVER_ERROR}, "no", 500, id="a plain error reply"),
        pytest.param({"error": "no"}, "no", 200, id="text"),
        pytest.param({"error": {"code": 429, "message": "no"}, "output": 5}, "no", 429, id="and malformed around it"),
        pytest.param({**RESULT, "error": SERVER_ERROR}, "no", 500, id="completed, and an error"),
        pytest.param({**FAILED, "error": SERVER_ERROR}, "no", 500, id="failed"),
        pytest.param({**FAILED, "error": SERVER_ERROR, "error_type": "authentication"}, "no", 401, id="exact word"),
        pytest.param(FAILED, GAVE_NO_REASON, 502, id="failed without a word"),
        pytest.param({**FAILED, "error": {}}, GAVE_NO_REASON, 502, id="failed with an empty error"),
        pytest.param({**FAILED, "error_type": "timeout"}, GAVE_NO_REASON, 504, id="failed with no more than a word"),
        pytest.param({**FAILED, "status": "cancelled"}, CANCELLED, 200, id="cancelled"),
        pytest.param({**FAILED, "status": "cancelled", "error": SERVER_ERROR}, "no", 500, id="cancelled by an error"),
        pytest.param(event("response.failed", response={**FAILED, "error": FULL}), "no", 429, id="response.failed"),
        pytest.param(event("response.failed", response=FAILED), GAVE_NO_REASON, 502, id="response.failed, silent"),
        pytest.param(event("response.failed", error=FULL), "no", 429, id="response.failed and the error beside it"),
        pytest.param(event("response.failed"), GAVE_NO_REASON, 502, id="response.failed and nothing else"),
        pytest.param(event("response.error", error=FULL), "no", 429, id="response.error"),
        pytest.param(event("response.error", **FULL), "no", 429, id="response.error, flat"),
        pytest.param(event("error", error={"code": None, "message": "no"}), "no", 200, id="error, nested"),
        pytest.param(event("error", code="server_error", message="no", param=None), "no", 500, id="error, flat"),
        pytest.param(event("error", error=None, code="429", message="no"), "no", 429, id="error, flat beside a null"),
        pytest.param(event("error", error="no", code=429), "no", 429, id="error, a text"),
        pytest.param(event("error", detail="no"), "no", 200, id="error, in a gateway's words"),
        pytest.param({"type": "error"}, GAVE_NO_REASON, 502, id="error and nothing else"),
        pytest.param(event("error", code=None, message=None), GAVE_NO_REASON, 502, id="error of nulls"),
        pytest.param({"id": "gen-1", "error": FULL, "choices": []}, "no", 429, id="an error without a type"),
        pytest.param(event("brand_new", error=FULL), "no", 429, id="an error of a new type"),
        pytest.param(event("response.in_progress", response=FAILED), GAVE_NO_REASON, 502, id="a failed response"),
        pytest.param(
            event("response.done", response={**FAILED, "status": "cancelled"}), CANCELLED, 200, id="a cancelled one"
        ),
        pytest.param(
            event("response.completed", error=None, response={**RESULT, "error": FULL}), "no", 429, id="but an error"
        ),
    ],
)
def test_a_failure_is_found_wherever_it_stands(json: dict[str, Any], message: str, status: int) -> None:
    failure = RESPONSES.failure(json)
    assert failure is not None
    error = read_refusal(META, "", failure, now_ms=0.0)
    assert (error.message, error.status_code) == (message, status)
    assert error.metadata in ({}, FULL["metadata"])


@pytest.mark.parametrize(
    "json",
    [
        pytest.param({"error": FULL}, id="a plain error reply"),
        pytest.param({**FAILED, "error": FULL}, id="failed"),
        pytest.param(event("response.failed", response={**FAILED, "error": FULL}), id="response.failed"),
        pytest.param(event("response.error", error=FULL), id="nested"),
        pytest.param(event("error", **FULL), id="flat"),
    ],
)
def test_all_that_an_error_says_is_kept(json: dict[str, Any]) -> None:
    error = read_refusal(META, "", RESPONSES.failure({**json, "error_type": "rate_limit_exceeded"}), now_ms=0.0)
    assert isinstance(error, errors.TooManyRequestsResponseError)
    assert (error.code, error.error_type, error.provider_name) == (429, "rate_limit_exceeded", "P")
    assert error.metadata == {"provider_name": "P"}
    assert error.availability is not None


@pytest.mark.parametrize(
    "json",
    [
        pytest.param({**FAILED, "error": SERVER_ERROR}, id="a response"),
        pytest.param({"metadata": LABELS, "status": "failed", "error": SERVER_ERROR}, id="known by its status"),
        pytest.param({"metadata": LABELS, "output": None, "error": SERVER_ERROR}, id="known by its output"),
        pytest.param({"metadata": LABELS, "object": "response", "error": SERVER_ERROR}, id="known by its name"),
        pytest.param(event("response.failed", response={"metadata": LABELS, "error": SERVER_ERROR}), id="by its place"),
    ],
)
def test_the_labels_of_a_response_are_not_taken_for_an_errors_metadata(json: dict[str, Any]) -> None:
    error = read_refusal(META, "", RESPONSES.failure(json), now_ms=0.0)
    assert (dict(error.metadata), error.error_type, error.provider_name) == ({}, None, None)
    assert error.retryable


@pytest.mark.parametrize(
    "json",
    [
        {"error": SERVER_ERROR, "metadata": {"provider_name": "P"}},
        event("response.failed", response=FAILED, metadata={"provider_name": "P"}),
    ],
    ids=["error reply", "event"],
)
def test_metadata_beside_an_error_that_has_none_is_the_errors(json: dict[str, Any]) -> None:
    error = read_refusal(META, "", RESPONSES.failure(json), now_ms=0.0)
    assert error.provider_name == "P"


@pytest.mark.parametrize(
    ("kind", "progress"),
    [
        ("response.completed", [True]),
        ("response.incomplete", [True]),
        ("response.done", [True]),
        ("response.output_text.done", [False]),
        ("response.created", [False]),
        ("response.brand_new", [False]),
        ("response.debug", []),
        ("brand_new", []),
        (["response.completed"], []),
        (None, []),
        (7, []),
    ],
    ids=str,
)
def test_a_response_begins_with_its_first_event_and_is_finished_by_its_last(kind: object, progress: list[bool]) -> None:
    assert [is_finished for _, is_finished in RESPONSES.progress({"type": kind})] == progress


@pytest.mark.parametrize("output", [None, [], {}, "text", [None, 1]], ids=str)
def test_without_an_item_there_is_no_content(output: object) -> None:
    assert RESPONSES.paid({"output": output}) is None
    assert RESPONSES.paid(event("response.failed", response={"output": output})) is None


@pytest.mark.parametrize(
    "usage", [{"output_tokens": 1}, {"input_tokens": 9, "output_tokens": 0, "cost": 0.1}], ids=repr
)
def test_a_usage_that_cost_something_is_kept_though_nothing_came(usage: Any) -> None:
    for json in ({"usage": usage}, event("response.failed", response={"status": "failed", "usage": usage})):
        paid = RESPONSES.paid(json)
        assert paid is not None
        assert paid.raw["usage"] == usage
    assert RESPONSES.paid({"usage": {"input_tokens": 9, "output_tokens": 0, "cost": 0}}) is None


@pytest.mark.parametrize(
    "json",
    [
        {"error": {"code": 502, "usage": {"cost": 0.1}}},
        {"error": {"code": 502, "metadata": {"usage": {"cost": 0.1}}}},
        event("response.failed", usage={"cost": 0.1}, response={"status": "failed", "usage": None}),
        event("response.failed", response={"status": "failed", "error": {"usage": {"cost": 0.1}}}),
        event("response.failed", response={"output": [MESSAGE]}, error={"usage": {"cost": 0.1}}),
        event("error", error={"metadata": {"usage": {"cost": 0.1}}}),
    ],
    ids=repr,
)
def test_a_bill_is_found_beside_the_response_and_within_its_error(json: Any) -> None:
    paid = RESPONSES.paid(json)
    assert paid is not None
    assert paid.raw["usage"] == {"cost": 0.1}
    assert paid.raw.get("output", []) == [MESSAGE] * ("output" in repr(json.get("response")))


def test_labels_of_the_callers_are_no_bill() -> None:
    assert RESPONSES.paid({"status": "failed", "output": [], "metadata": {"usage": {"cost": 1}}}) is None


def test_an_item_is_content() -> None:
    assert RESPONSES.paid({"output": [None, MESSAGE]})
    assert RESPONSES.paid(event("response.failed", response={"output": [MESSAGE]}))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        ("completed", "response.completed"),
        ("incomplete", "response.incomplete"),
        ("in_progress", "response.in_progress"),
        ("queued", "response.in_progress"),
        ("brand_new", "response.completed"),
        (None, "response.completed"),
        (["incomplete"], "response.completed"),
    ],
    ids=str,
)
def test_a_whole_answer_is_written_as_the_event_that_tells_how_far_it_came(status: object, kind: str) -> None:
    json = {**RESULT, "status": status}
    (written,) = RESPONSES.as_events(json)
    assert written == {"type": kind, "response": json}
    assert written["response"] is json


def test_what_a_failed_answer_holds_is_kept_on_the_error() -> None:
    json = {**RESULT, "status": "failed", "error": SERVER_ERROR}
    outcome = read_whole(RESPONSES, Reply(meta=META, now_ms=0.0, body=text.dumps(json).encode()))
    assert isinstance(outcome, Err)
    partial = outcome.failure().partial
    assert isinstance(partial, Answer)
    assert partial.raw == json


def sent(*events: dict[str, Any] | str) -> bytes:
    lines = (each if isinstance(each, str) else text.dumps(each) for each in events)
    return "".join(f"data: {line}\n\n" for line in lines).encode()


CREATED = event("response.created", response={**RESULT, "status": "in_progress", "output": []})
DELTA = event("response.output_text.delta", delta="a")
AWAKE = event("response.keep_alive")
DEBUG = event("response.debug", debug={})
COMPLETED = event("response.completed", response=RESULT)
INCOMPLETE = event("response.incomplete", response={**RESULT, "status": "incomplete"})
DONE = "[DONE]"


@pytest.mark.parametrize(
    ("stream", "count", "kind"),
    [
        pytest.param(sent(CREATED, AWAKE, DELTA, COMPLETED, DONE), 3, None, id="completed"),
        pytest.param(sent(CREATED, DELTA, COMPLETED), 3, None, id="completed, and no DONE"),
        pytest.param(sent(CREATED, DELTA, INCOMPLETE, DONE), 3, None, id="incomplete"),
        pytest.param(sent(CREATED, DELTA, DONE), 2, errors.StreamInterruptedError, id="DONE too early"),
        pytest.param(sent(CREATED, DELTA), 2, errors.StreamInterruptedError, id="cut short"),
        pytest.param(sent(CREATED), 1, errors.StreamInterruptedError, id="cut short before the first word"),
        pytest.param(sent(AWAKE, AWAKE, DONE), 0, errors.ResponseValidationError, id="nothing but keep-alives"),
        pytest.param(sent(DEBUG), 1, errors.ResponseValidationError, id="nothing but debugging"),
        pytest.param(
            sent(CREATED, event("error", code="server_error", message="no"), DONE),
            1,
            errors.InternalServerResponseError,
            id="failed",
        ),
    ],
)
def test_a_stream_is_complete_if_an_event_says_so(
    stream: bytes, count: int, kind: type[errors.OpenRouterError] | None
) -> None:
    reader = EventReader(RESPONSES, Reply(meta=META, now_ms=0.0), (), 10_000)
    items = [*reader.feed(stream), *reader.end(None)]
    assert sum(isinstance(item, Ok) for item in items) == count
    assert [type(item.failure()) for item in items if isinstance(item, Err)] == ([] if kind is None else [kind])


KEYS = ("type", "status", "error", "response", "output", "metadata", "error_type", "message", "code", "item_id", "id")
WORDS = st.sampled_from(
    ("response.failed", "response.completed", "response.keep_alive", "error", "failed", "cancelled", "in_progress")
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | WORDS
ANY_JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(st.sampled_from(KEYS), inner))


@settings(deadline=None)
@given(st.dictionaries(st.sampled_from(KEYS), ANY_JSON))
def test_no_json_object_makes_any_question_fail(json: dict[str, Any]) -> None:
    before = repr(json)
    whole, value, failure = RESPONSES.whole(json), RESPONSES.event(json), RESPONSES.failure(json)
    assert whole is None or isinstance(whole.raw["output"], list)
    assert value is None or value.raw is json
    assert failure is None or failure["error"]
    assert all(isinstance(is_finished, bool) for _, is_finished in RESPONSES.progress(json))
    assert (paid := RESPONSES.paid(json)) is None or whole is not None or paid.raw["usage"]
    assert all(RESPONSES.event(each) is not None for each in RESPONSES.as_events(json))
    assert isinstance(read_refusal(META, "", failure, now_ms=0.0), errors.APIError)
    assert repr(json) == before, "the JSON that came is left as it was"
