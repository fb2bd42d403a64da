"""Messages tell what they hold, that they failed, and that they are over."""

from __future__ import annotations

from typing import Any

import pytest

from openrouter_core import errors
from openrouter_core.call.dialects.messages import MESSAGES
from openrouter_core.call.reading import read_whole
from openrouter_core.call.refusal import read_refusal
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.result import Err, Ok

META = HttpMeta(status_code=200)
TEXT = {"type": "text", "text": "Paris.", "citations": None}
WHOLE: dict[str, Any] = {"id": "msg_1", "type": "message", "content": [TEXT], "stop_reason": "end_turn"}


@pytest.mark.parametrize(
    "json",
    [
        WHOLE,
        {"content": [TEXT]},
        {"content": [None, TEXT]},
        {"content": [], "stop_reason": "end_turn"},
        {"content": [], "stop_reason": "refusal"},
    ],
    ids=["all of it", "no reason", "a hole", "silence", "a refusal"],
)
def test_what_has_content_or_ended_without_is_an_answer(json: dict[str, Any]) -> None:
    result = MESSAGES.whole(json)
    assert result is not None
    assert result.raw is json


@pytest.mark.parametrize(
    "json", [{}, {"content": []}, {"content": "Paris."}, {"content": [None]}, {"stop_reason": "end_turn"}], ids=str
)
def test_what_has_neither_is_none(json: dict[str, Any]) -> None:
    assert MESSAGES.whole(json) is None


@pytest.mark.parametrize("json", [WHOLE, {**WHOLE, "error": None}, {"type": "ping"}, {**WHOLE, "error": {}}], ids=str)
def test_what_is_well_is_no_failure(json: dict[str, Any]) -> None:
    assert MESSAGES.failure(json) is None


@pytest.mark.parametrize(
    ("word", "kind"),
    [
        ("invalid_request_error", errors.BadRequestResponseError),
        ("authentication_error", errors.UnauthorizedResponseError),
        ("billing_error", errors.PaymentRequiredResponseError),
        ("permission_error", errors.ForbiddenResponseError),
        ("not_found_error", errors.NotFoundResponseError),
        ("request_too_large", errors.PayloadTooLargeResponseError),
        ("rate_limit_error", errors.TooManyRequestsResponseError),
        ("api_error", errors.InternalServerResponseError),
        ("timeout_error", errors.OpenRouterDefaultError),
        ("overloaded_error", errors.ProviderOverloadedResponseError),
    ],
)
def test_each_word_for_an_error_has_a_status(word: str, kind: type[errors.APIError]) -> None:
    said = {"type": "error", "error": {"type": word, "message": "Told."}, "request_id": "req_1"}
    failure = MESSAGES.failure(said)
    error = read_refusal(META, "", failure, now_ms=0)
    assert type(error) is kind
    assert error.error_type == word
    assert error.message == "Told."
    assert error.status_code >= 400
    assert error.retryable == (error.status_code == 429 or error.status_code >= 500)


def test_the_exact_word_of_the_api_counts_more_than_the_providers() -> None:
    said = {"type": "error", "error": {"type": "api_error", "error_type": "rate_limit_exceeded", "message": "Slow."}}
    error = read_refusal(META, "", MESSAGES.failure(said), now_ms=0)
    assert type(error) is errors.TooManyRequestsResponseError


@pytest.mark.parametrize(
    ("kind", "parts"),
    [
        ("ping", []),
        ("error", []),
        ("news", []),
        (None, []),
        ("message_start", [("message", False)]),
        ("content_block_start", [("message", False)]),
        ("content_block_delta", [("message", False)]),
        ("content_block_stop", [("message", False)]),
        ("message_delta", [("message", False)]),
        ("message_stop", [("message", True)]),
    ],
)
def test_a_stream_is_over_with_the_stop_of_its_message_and_with_nothing_else(
    kind: object, parts: list[tuple[object, bool]]
) -> None:
    assert MESSAGES.progress({"type": kind, "delta": {"stop_reason": "end_turn"}}) == parts


def test_what_keeps_awake_is_no_event_and_what_is_unknown_is_one() -> None:
    assert MESSAGES.event({"type": "ping"}) is None
    stranger = MESSAGES.event({"type": "news", "of": 2030})
    assert stranger is not None
    assert (stranger.type, stranger.raw["of"]) == ("unknown", 2030)


@pytest.mark.parametrize(
    "json",
    [
        {"content": [TEXT]},
        {"usage": {"output_tokens": 3}},
        {"message": {"content": [], "usage": {"output_tokens": 3}}},
        {"type": "error", "error": {"message": "m"}, "usage": {"cost": 0.1}},
    ],
    ids=["words", "a bill", "a message's bill", "an error's bill"],
)
def test_what_was_paid_for_is_kept(json: dict[str, Any]) -> None:
    assert MESSAGES.paid(json) is not None


@pytest.mark.parametrize("json", [{}, {"usage": {"output_tokens": 0}}, {"message": {"content": []}}], ids=str)
def test_what_cost_nothing_is_not(json: dict[str, Any]) -> None:
    assert MESSAGES.paid(json) is None
    assert MESSAGES.is_free(json)


def test_an_error_within_a_success_is_an_error_and_keeps_what_was_said() -> None:
    body = b'{"type":"error","error":{"type":"overloaded_error","message":"m"},"content":[{"type":"text","text":"a"}]}'
    outcome = read_whole(MESSAGES, Reply(meta=META, now_ms=0, body=body))
    assert isinstance(outcome, Err)
    error = outcome.failure()
    assert isinstance(error, errors.ProviderOverloadedResponseError)
    assert error.partial is not None


def test_a_whole_message_is_told_in_the_order_of_a_stream() -> None:
    call = {"type": "tool_use", "id": "t", "name": "weather", "input": {"town": "Paris"}}
    found = {"type": "web_search_tool_result", "content": []}
    events = [*MESSAGES.as_events({**WHOLE, "content": [TEXT, call, found]})]
    assert [event["type"] for event in events] == [
        "message_start",
        *("content_block_start", "content_block_delta", "content_block_stop"),
        *("content_block_start", "content_block_delta", "content_block_stop"),
        *("content_block_start", "content_block_stop"),
        "message_delta",
        "message_stop",
    ]
    assert events[0]["message"] == {**WHOLE, "content": [], "stop_reason": None}
    assert events[1]["content_block"] == {**TEXT, "text": ""}
    assert events[5]["delta"] == {"type": "input_json_delta", "partial_json": '{"town":"Paris"}'}
    assert events[7]["content_block"] == found
    assert events[9]["delta"] == {"stop_reason": "end_turn"}


def test_input_that_cannot_be_written_stays_at_the_start_of_its_block() -> None:
    call = {"type": "tool_use", "id": "t", "name": "f", "input": {"n": float("nan")}}
    events = [*MESSAGES.as_events({"content": [call]})]
    assert [event["type"] for event in events[1:3]] == ["content_block_start", "content_block_stop"]
    assert events[1]["content_block"] == call


def test_a_whole_message_in_a_reply_is_read() -> None:
    body = b'{"type":"message","content":[{"type":"text","text":"Paris."}],"stop_reason":"end_turn"}'
    outcome = read_whole(MESSAGES, Reply(meta=META, now_ms=0, body=body))
    assert isinstance(outcome, Ok)
    (block,) = outcome.unwrap().content
    assert block.type == "text"
    assert block.text == "Paris."
