"""A whole reply becomes `Ok` or `Err`, whatever its status and its bytes."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import errors
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.reading import read_whole
from openrouter_core.call.reply import Reply
from openrouter_core.call.retry import pause_before_retry
from openrouter_core.call.settings import Retries
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.chat import ChatResult
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.call.dialects import Dialect
    from openrouter_core.errors import SendError
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.result import Result

DIALECT = cast("Dialect[ChatResult, ChatStreamChunk]", CHAT)
META = HttpMeta(status_code=200, headers={"x-a": "b"}, generation_id="gen-1", attempts=2, elapsed_ms=3.0)
ANSWER: dict[str, Any] = {"id": "gen-1", "choices": [{"message": {"content": "Paris"}, "finish_reason": "stop"}]}


def ask(
    body: object,
    status: int | None = 200,
    *,
    damage: str | None = None,
    over_limit: int | None = None,
) -> Result[ChatResult, SendError]:
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    meta = HttpMeta(status_code=status, headers={"x-a": "b"})
    reply = Reply(meta=meta, now_ms=0.0, body=data, damage=damage, over_limit=over_limit)
    return read_whole(DIALECT, reply)


def failure(outcome: Result[ChatResult, SendError]) -> SendError:
    assert isinstance(outcome, Err)
    return outcome.failure()


def test_an_answer_is_ok_and_knows_its_exchange() -> None:
    outcome = read_whole(DIALECT, Reply(meta=META, now_ms=0.0, body=json.dumps(ANSWER).encode()))
    assert isinstance(outcome, Ok)
    result = outcome.unwrap()
    assert (result.choices[0].message.content, result.http_meta) == ("Paris", META)
    assert result.raw == ANSWER


@pytest.mark.parametrize("status", [200, 201, 202, 299])
def test_every_status_of_the_2xx_family_may_answer(status: int) -> None:
    assert isinstance(ask(ANSWER, status), Ok)


@pytest.mark.parametrize("status", [None, 100, 300, 302, 400, 404, 500, 529], ids=str)
def test_no_other_status_answers_even_with_an_answer_in_its_body(status: int | None) -> None:
    assert isinstance(failure(ask(ANSWER, status)), errors.APIError)


def test_whitespace_that_kept_the_connection_awake_is_passed_over() -> None:
    assert isinstance(ask(b"\n    \n\r\n  " + json.dumps(ANSWER).encode() + b"\n"), Ok)


@pytest.mark.parametrize(
    ("body", "message"),
    [
        pytest.param(b"", "the answer is not JSON: Expecting value: line 1 column 1 (char 0)", id="empty"),
        pytest.param(b"<html>", "the answer is not JSON: Expecting value: line 1 column 1 (char 0)", id="HTML"),
        pytest.param(b'{"choices": "\xff"}', "the answer is not JSON: byte 13 is not UTF-8", id="not UTF-8"),
        pytest.param(
            b"data: {}\n\n", "the answer is not JSON: it is a stream of events, which was not asked for", id="a stream"
        ),
        pytest.param(
            b"\n: x", "the answer is not JSON: it is a stream of events, which was not asked for", id="comment"
        ),
        pytest.param(b"null", "the answer is no JSON object but null", id="null"),
        pytest.param(b"[]", "the answer is no JSON object but an array", id="array"),
        pytest.param(b"1", "the answer is no JSON object but a number", id="number"),
        pytest.param(b"{}", "there is nothing usable in the answer", id="nothing in it"),
        pytest.param(b'{"id": null, "choices": null}', "there is nothing usable in the answer", id="all null"),
        pytest.param(b'{"choices": []}', "there is nothing usable in the answer", id="no choices"),
        pytest.param(b'{"choices": [null, 1]}', "there is nothing usable in the answer", id="choices that are none"),
    ],
)
def test_an_answer_that_is_none_says_why_and_keeps_what_came(body: bytes, message: str) -> None:
    error = failure(ask(body))
    assert isinstance(error, errors.ResponseValidationError)
    assert (error.message, error.body, error.request_sent) == (message, body.decode(errors="replace"), True)
    assert (error.headers, error.http_meta.status_code) == ({"x-a": "b"}, 200)


def test_only_an_empty_completion_which_costs_nothing_may_be_tried_again() -> None:
    assert failure(ask({"choices": []})).retryable
    assert not failure(ask(b"not JSON")).retryable


def test_deep_nesting_is_an_error_like_any_other() -> None:
    assert isinstance(failure(ask(b"[" * 200_000)), errors.ResponseValidationError)


def test_the_reason_for_a_damaged_body_is_what_the_transport_said() -> None:
    assert failure(ask(b'{"choi', damage="the connection broke")).message == "the connection broke"


def test_an_answer_over_the_limit_is_too_large_but_a_refusal_over_it_is_still_a_refusal() -> None:
    error = failure(ask(b'{"choi', over_limit=6))
    assert isinstance(error, errors.ResponseTooLargeError)
    assert error.message == "the answer is longer than 6 bytes"
    assert isinstance(failure(ask(b'{"erro', 500, over_limit=6)), errors.InternalServerResponseError)


@pytest.mark.parametrize(
    ("body", "kind", "partial"),
    [
        pytest.param({"error": {"code": 429, "message": "m"}}, errors.TooManyRequestsResponseError, None, id="alone"),
        pytest.param({**ANSWER, "error": "m"}, errors.OpenRouterDefaultError, "Paris", id="beside an answer"),
        pytest.param(
            {"choices": [{"message": {"content": None}}], "error": {"code": 502}},
            errors.BadGatewayResponseError,
            None,
            id="beside an answer that says nothing",
        ),
        pytest.param(
            {"choices": [{"message": {"content": "half"}, "error": {"code": 502, "message": "m"}}]},
            errors.BadGatewayResponseError,
            "half",
            id="within a choice",
        ),
        pytest.param(
            {"choices": [{"message": {"content": "half"}, "finish_reason": "error"}]},
            errors.BadGatewayResponseError,
            "half",
            id="a finish reason and no more",
        ),
    ],
)
def test_an_error_within_a_200_is_an_error_that_keeps_what_was_answered(
    body: object, kind: type[errors.APIError], partial: str | None
) -> None:
    error = failure(ask(body))
    assert type(error) is kind
    if partial is None:
        assert error.partial is None
    else:
        assert isinstance(error.partial, ChatResult)
        assert error.partial.choices[0].message.content == partial


@pytest.mark.parametrize("byte", [b"\xff", b"\xed\xa0\x80", b"\xc3", b"\xf0\x9f"], ids=repr)
def test_a_byte_that_is_no_text_costs_a_letter_and_not_the_answer(byte: bytes) -> None:
    outcome = ask(json.dumps(ANSWER).encode().replace(b"Paris", b"Pa" + byte + b"is"))
    assert isinstance(outcome, Ok)
    content = outcome.unwrap().choices[0].message.content
    assert isinstance(content, str)
    assert (content[:2], content[-2:], set(content[2:-2])) == ("Pa", "is", {"\ufffd"})


BILLED = {"prompt_tokens": 9, "completion_tokens": 3, "cost": 0.02}


@pytest.mark.parametrize("status", [200, 503], ids=str)
@pytest.mark.parametrize(
    "body",
    [
        {"choices": [], "usage": BILLED},
        {"choices": None, "usage": BILLED, "error": {"code": 503, "message": "m"}},
        {"usage": BILLED, "error": "m"},
        {"provider": {"choices": None, "usage": BILLED}},
        {"usage": BILLED, "choices": [{"message": {"content": None}, "finish_reason": "error"}]},
    ],
    ids=str,
)
def test_what_says_that_it_cost_something_is_kept_and_not_asked_for_again(body: Any, status: int) -> None:
    error = failure(ask(body, status))
    assert isinstance(error.partial, ChatResult)
    assert error.partial.usage is not None
    assert error.partial.usage.cost == 0.02
    patient = Retries(max_retries=9, connection_errors=True, codes=frozenset({"200", "502", "5XX"}))
    assert pause_before_retry(patient, 1, error, elapsed_ms=0, timeout_ms=1e9, chance=0) is None
    assert error.retryable <= isinstance(error, errors.APIError)


EVENTS = [
    (b'data: {"error":{"code":529,"message":"hot","type":"overloaded_error"}}\n\n', "hot", 529, "overloaded_error"),
    (b'event: error\r\ndata: {"error":{"message":"hot"}}', "hot", None, None),
    (b"event: error\ndata: hot\n\n", "hot", None, None),
    (b': awake\n\ndata: {"choices":[{"delta":{}}]}\n\ndata: {"error":"hot"}\n\ndata: [DONE]\n\n', "hot", None, None),
    (b'\xef\xbb\xbf\n\ndata: {"message":"hot"}\n\n', "hot", None, None),
    (b"data: [DONE]\n\n", "data: [DONE]", None, None),
    (b'data: {"error":{"message":"ho', 'data: {"error":{"message":"ho', None, None),
]


@pytest.mark.parametrize(("body", "message", "code", "error_type"), EVENTS, ids=str)
def test_a_refusal_that_comes_as_a_stream_of_events_is_read(
    body: bytes, message: str, code: object, error_type: str | None
) -> None:
    error = failure(ask(body, 503))
    assert isinstance(error, errors.ServiceUnavailableResponseError)
    assert (error.message, error.code, error.error_type, error.retryable) == (message, code, error_type, True)
    assert error.body == body.decode()


KEYS = st.sampled_from(
    (
        "choices",
        "error",
        "message",
        "content",
        "finish_reason",
        "provider",
        "usage",
        "tool_calls",
        "function",
        "id",
        "object",
    )
)
SCALARS = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
ANY_JSON = st.recursive(SCALARS, lambda inner: st.lists(inner) | st.dictionaries(KEYS | st.text(max_size=5), inner))
ENVELOPES = st.fixed_dictionaries({"choices": st.lists(st.dictionaries(KEYS, ANY_JSON))}, optional={"error": ANY_JSON})


@settings(deadline=None)
@given(
    body=st.binary() | ANY_JSON | ENVELOPES,
    status=st.none() | st.integers(100, 599),
)
def test_any_body_under_any_status_is_ok_or_err(body: object, status: int | None) -> None:
    outcome = ask(body, status)
    if isinstance(outcome, Ok):
        assert outcome.unwrap().choices
    else:
        assert outcome.failure().message
        assert outcome.failure().http_meta.status_code == status
