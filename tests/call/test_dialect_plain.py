"""Plain answers: what is one, what is an error in the place of one, and what an error may carry."""

from __future__ import annotations

import json
from typing import Any

import pytest

from kit.made_up import JOB, KEY, KEYS, Free, Half, Job, KeyListResponse, KeyResponse, Video
from openrouter_core.call.dialects import family
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.plain import NOTHING, Plain
from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.reading import read_whole
from openrouter_core.call.reply import Reply
from openrouter_core.errors import (
    BadRequestResponseError,
    OpenRouterDefaultError,
    PaymentRequiredResponseError,
    ResponseValidationError,
    ServiceUnavailableResponseError,
)
from openrouter_core.http_meta import HttpMeta
from openrouter_core.result import Ok

ERROR = {"code": 503, "message": "no"}
FREE: Plain[Free] = Plain("made_up.Free")
VIDEO: Plain[Video] = Plain("made_up.Video")
EITHER: Plain[Any] = Plain("made_up.Either")


def ask(reading: Any, body: object, status: int = 200) -> Any:
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return read_whole(reading, Reply(meta=HttpMeta(status_code=status), now_ms=0.0, body=content))


@pytest.mark.parametrize("status", [200, 201, 202])
def test_an_answer_is_of_its_class_and_knows_its_exchange(status: int) -> None:
    answer = ask(KEY, {"data": {"hash": "h", "new": 1}, "key": "k"}, status).unwrap()
    assert isinstance(answer, KeyResponse)
    assert (answer.data.hash, answer.data.raw["new"], answer.key) == ("h", 1, "k")
    assert answer.http_meta.status_code == status


@pytest.mark.parametrize(
    ("reading", "body", "kind"),
    [
        pytest.param(KEY, {"key": None}, KeyResponse, id="one-field-of-it"),
        pytest.param(KEYS, {"data": []}, KeyListResponse, id="an-empty-list"),
        pytest.param(FREE, {}, Free, id="a-class-without-fields"),
        pytest.param(FREE, {"a": 1}, Free, id="a-class-without-fields-and-some"),
        pytest.param(VIDEO, {"class": "c"}, Video, id="a-field-that-is-a-keyword"),
        pytest.param(VIDEO, {"class": "c", "error": "it failed"}, Video, id="an-error-of-its-own-in-words"),
        pytest.param(JOB, {"id": "j", "status": "failed", "error": {"message": "m"}}, Job, id="an-error-of-its-own"),
        pytest.param(JOB, {"id": "j", "status": "done", "error": None}, Job, id="no-error"),
        pytest.param(EITHER, {"type": "half"}, Half, id="one-of-a-union"),
    ],
)
def test_these_are_answers(reading: Any, body: object, kind: type) -> None:
    outcome = ask(reading, body)
    assert isinstance(outcome, Ok)
    assert type(outcome.unwrap()) is kind


@pytest.mark.parametrize(
    ("reading", "body"),
    [
        pytest.param(KEY, {}, id="empty"),
        pytest.param(KEY, {"status": "ok"}, id="none-of-its-fields"),
        pytest.param(KEYS, {"total_count": 3}, id="a-list-without-its-list"),
        pytest.param(KEYS, {"data": None}, id="a-list-that-is-null"),
        pytest.param(EITHER, {"type": "third"}, id="a-stranger-in-a-union"),
        pytest.param(EITHER, {"type": "third", "data": 1}, id="a-stranger-with-something-in-it"),
        pytest.param(KEY, [], id="an-array"),
        pytest.param(KEY, b"", id="nothing"),
        pytest.param(KEY, b"<html>", id="a-page"),
    ],
)
def test_these_are_none(reading: Any, body: object) -> None:
    assert isinstance(ask(reading, body).failure(), ResponseValidationError)


@pytest.mark.parametrize("reading", [KEY, KEYS, FREE, VIDEO, JOB, EITHER, NOTHING])
@pytest.mark.parametrize(
    "around",
    [{}, {"user_id": "u", "openrouter_metadata": {}}, {"user_id": "u", "trace": 1}],
    ids=["alone", "envelope", "a-stranger"],
)
@pytest.mark.parametrize("status", [200, 503])
def test_an_error_that_is_an_object_is_one_of_its_status(reading: Any, around: dict[str, Any], status: int) -> None:
    error = ask(reading, {"error": ERROR, **around}, status).failure()
    assert isinstance(error, ServiceUnavailableResponseError)
    assert (error.message, error.retryable, error.partial) == ("no", True, None)


@pytest.mark.parametrize("status", [200, 503])
def test_an_error_alone_loads_no_class(status: int) -> None:
    unread: Plain[Any] = Plain("no_such_module.Answer")
    assert isinstance(ask(unread, {"error": ERROR, "user_id": "u"}, status).failure(), ServiceUnavailableResponseError)


def test_what_an_error_is_about_stays_with_it() -> None:
    batch = {"id": "b", "status": "failed", "error": {"code": 402, "message": "no credits"}}
    error = ask(JOB, batch, 402).failure()
    assert isinstance(error, PaymentRequiredResponseError)
    assert error.message == "no credits"
    assert isinstance(error.partial, Job)
    assert (error.partial.status, json.loads(error.body)) == ("failed", batch)


@pytest.mark.parametrize("status", [200, 400])
def test_an_error_of_oauth_is_told_in_its_sentence(status: int) -> None:
    error = ask(KEY, {"error": "invalid_grant", "error_description": "the code was used"}, status).failure()
    assert isinstance(error, BadRequestResponseError if status == 400 else OpenRouterDefaultError)
    assert (error.message, error.code, error.error_type) == ("the code was used", "invalid_grant", "invalid_grant")
    assert error.partial is None


@pytest.mark.parametrize("body", [b"", b" ", b"OK", b'"done"', b"[]", b"{}", b'{"deleted": true}', b'{"error": null}'])
@pytest.mark.parametrize("status", [200, 202, 204])
def test_where_nothing_is_asked_for_any_success_is_none(body: bytes, status: int) -> None:
    assert ask(NOTHING, body, status) == Ok(None)


def test_where_nothing_is_asked_for_a_refusal_is_one() -> None:
    assert ask(NOTHING, b"", 404).failure().status_code == 404


@pytest.mark.parametrize(
    ("dialect", "protocol"),
    [
        (CHAT, family.Dialect),
        (RESPONSES, family.Dialect),
        (KEY, family.Reading),
        (NOTHING, family.Reading),
    ],
    ids=["chat", "responses", "plain", "nothing"],
)
def test_a_family_says_all_that_is_asked_of_one(dialect: object, protocol: Any) -> None:
    wanted = {name for kind in protocol.__mro__ for name in vars(kind) if not name.startswith("_")}
    assert len(wanted) >= 4
    assert wanted <= set(dir(dialect))


def test_what_wants_nothing_is_never_asked_again_for_having_none() -> None:
    assert not NOTHING.is_free({})
