"""Errors are values: they compare by identity, travel, can be raised, and say little in one line."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from typing import Any, get_args

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import errors
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.availability import Availability

TREE = {
    **dict.fromkeys(errors.BY_STATUS.values(), errors.APIError),
    errors.OpenRouterDefaultError: errors.APIError,
    errors.APIError: errors.OpenRouterError,
    errors.InvalidRequestError: errors.OpenRouterError,
    errors.APIConnectionError: errors.OpenRouterError,
    errors.RequestTimeoutError: errors.OpenRouterError,
    errors.UnreadableError: errors.OpenRouterError,
    errors.ResponseValidationError: errors.UnreadableError,
    errors.ResponseTooLargeError: errors.UnreadableError,
    errors.StreamInterruptedError: errors.UnreadableError,
    errors.UnexpectedClientError: errors.OpenRouterError,
    errors.SaveError: errors.OpenRouterError,
    errors.OpenRouterError: Exception,
}
SECRET = "what nobody should log"
VALUES: dict[str, Any] = {
    "message": "no",
    "retryable": True,
    "request_sent": True,
    "previous": (errors.APIConnectionError(message=SECRET),),
    "partial": {"text": SECRET},
    "http_meta": HttpMeta(status_code=200, headers={"x": SECRET}, attempts=2),
    "status_code": 429,
    "code": "rate",
    "error_type": "rate_limit_exceeded",
    "provider_name": "Groq",
    "api_message": SECRET,
    "metadata": {"flagged_input": SECRET, "deep": [1]},
    "availability": Availability(code=SECRET),
    "retry_after_ms": 5.0,
    "generation_id": "gen-1",
    "user_id": SECRET,
    "openrouter_metadata": {"summary": SECRET},
    "headers": {"x": SECRET},
    "body": SECRET,
    "traceback": SECRET,
}


def make(kind: type[errors.OpenRouterError], **changes: object) -> errors.OpenRouterError:
    values: dict[str, Any] = {**VALUES, **changes}
    return kind(**{field.name: values[field.name] for field in attrs.fields(kind)})


def fields_of(error: errors.OpenRouterError) -> dict[str, object]:
    values: dict[str, object] = {field.name: getattr(error, field.name) for field in attrs.fields(type(error))}
    # Errors compare by identity, so those within are compared by what they show.
    return {**values, "previous": [repr(each) for each in error.previous]}


def refusal(message: str, **values: Any) -> errors.APIError:
    return errors.APIError(status_code=400, message=message, **values)


each_kind = pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)


@each_kind
def test_a_log_may_hold_what_an_error_tells_of_itself(kind: type[errors.OpenRouterError]) -> None:
    told: dict[str, Any] = make(kind, previous=(make(kind, previous=()),)).to_dict()
    assert SECRET not in json.dumps(told)
    assert (told["type"], told["message"]) == (kind.__name__, "no")
    assert (told["http_status"], told["attempts"], told["elapsed_ms"]) == (200, 2, 0)
    (earlier,) = told.pop("previous")
    assert earlier == told
    own = {"status_code": 429, "code": "rate", "error_type": "rate_limit_exceeded", "provider_name": "Groq"}
    assert (own.items() <= told.items()) is issubclass(kind, errors.APIError)


def test_a_log_is_not_told_what_says_nothing() -> None:
    assert errors.InvalidRequestError(message="x" * 5_000).to_dict() == {
        "type": "InvalidRequestError",
        "message": "x" * 500 + "…",
        "retryable": False,
        "request_sent": False,
        "attempts": 0,
        "elapsed_ms": 0,
    }


def test_the_tree_is_as_drawn_and_complete() -> None:
    classes = {kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, Exception)}
    assert {kind: kind.__bases__ for kind in classes} == {kind: (base,) for kind, base in TREE.items()}
    assert errors.__doc__ is not None
    hidden = {errors.UnreadableError}
    assert all((kind.__name__ in errors.__doc__) is (kind not in hidden) for kind in classes)
    assert errors.ChatError is errors.APIError


def test_the_union_of_what_can_go_wrong_covers_the_tree() -> None:
    union = get_args(errors.SendError)
    assert len(union) == 8
    others = {errors.OpenRouterError, errors.UnreadableError, errors.SaveError}
    assert {kind for kind in TREE if not issubclass(kind, union)} == others


def test_each_documented_status_has_a_class_that_says_so() -> None:
    statuses = (400, 401, 402, 403, 404, 408, 413, 422, 429, 500, 502, 503, 524, 529)
    assert tuple(errors.BY_STATUS) == statuses
    assert len(set(errors.BY_STATUS.values())) == len(statuses)
    assert all(inspect.getdoc(kind) and f"{status}:" in str(kind.__doc__) for status, kind in errors.BY_STATUS.items())


@each_kind
def test_an_error_travels_by_pickle_at_every_protocol(kind: type[errors.OpenRouterError]) -> None:
    error = make(kind)
    error.add_note("a note")
    for protocol in range(pickle.HIGHEST_PROTOCOL + 1):
        travelled = pickle.loads(pickle.dumps(error, protocol))  # noqa: S301 - our own bytes
        assert type(travelled) is kind
        assert fields_of(travelled) == fields_of(error)
        assert (str(travelled), travelled.args, travelled.__notes__) == (str(error), error.args, ["a note"])


@each_kind
def test_an_error_can_be_copied_shallowly_and_deeply(kind: type[errors.OpenRouterError]) -> None:
    error = make(kind)
    error.add_note("a note")
    shallow, deep = copy.copy(error), copy.deepcopy(error)
    assert fields_of(shallow) == fields_of(deep) == fields_of(error)
    assert shallow.partial is error.partial
    assert deep.partial is not error.partial
    assert shallow.__notes__ == deep.__notes__ == ["a note"]


@each_kind
def test_an_evolved_error_is_a_new_one_with_its_own_line(kind: type[errors.OpenRouterError]) -> None:
    error = make(kind)
    changed = attrs.evolve(error, message="other")
    assert type(changed) is kind
    assert fields_of(changed) == {**fields_of(error), "message": "other"}
    assert ("other" in str(changed), "other" in str(error)) == (True, False)


@each_kind
def test_an_error_can_be_raised_noted_chained_and_caught_as_what_it_is(kind: type[errors.OpenRouterError]) -> None:
    error = make(kind)
    cause = ValueError("beneath")
    with pytest.raises(errors.OpenRouterError) as caught:
        raise error from cause
    error.add_note("seen")
    assert caught.value is error
    assert (error.__cause__, error.__suppress_context__, error.__notes__) == (cause, True, ["seen"])
    assert error.__traceback__ is not None
    assert error.with_traceback(None).__traceback__ is None


@each_kind
def test_an_error_is_built_without_a_cause_and_frozen_but_for_what_raising_sets(
    kind: type[errors.OpenRouterError],
) -> None:
    error = make(kind)
    try:
        int(SECRET)
    except ValueError:
        error = make(kind)
    assert (error.__cause__, error.__context__) == (None, None)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        error.message = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]


@each_kind
def test_errors_compare_by_identity(kind: type[errors.OpenRouterError]) -> None:
    error = make(kind)
    assert error != copy.copy(error)
    assert len({error, copy.copy(error), error}) == 2


@each_kind
def test_what_was_sent_and_received_is_in_no_text_of_an_error(kind: type[errors.OpenRouterError]) -> None:
    error = make(kind)
    assert repr(error).startswith(f"{kind.__name__}(message='no', retryable=True, request_sent=True")
    assert all(SECRET not in text for text in (str(error), repr(error), repr(error.args)))
    assert error.args == (str(error),)


def test_only_the_message_is_needed_and_the_status_of_a_refusal() -> None:
    error = errors.InvalidRequestError(message="m")
    assert (error.retryable, error.request_sent, error.previous, error.http_meta) == (False, False, (), HttpMeta())
    build: Any = errors.APIError
    with pytest.raises(TypeError, match="status_code"):
        build(message="m")
    with pytest.raises(TypeError, match="positional"):
        build("m", 400)


@pytest.mark.parametrize(
    ("error", "line"),
    [
        pytest.param(errors.APIConnectionError(message="no\r\n\tanswer "), "no answer", id="one line"),
        pytest.param(refusal("slow down"), "400: slow down", id="status"),
        pytest.param(refusal("slow\ndown", provider_name="Groq"), "400 from Groq: slow down", id="provider"),
        pytest.param(refusal("[Groq] no", provider_name="Groq"), "400: [Groq] no", id="provider in the message"),
        pytest.param(refusal("x" * 495), f"400: {'x' * 495}", id="as long as is shown"),
        pytest.param(refusal("x" * 496), f"400: {'x' * 495}…", id="longer"),
        pytest.param(refusal("m", provider_name="A\nB"), "400 from A B: m", id="provider in lines"),
    ],
)
def test_the_line_of_an_error_says_status_provider_and_message(error: errors.OpenRouterError, line: str) -> None:
    assert str(error) == line


@settings(deadline=None)
@given(st.text(), st.sampled_from(list(TREE)))
def test_the_line_is_one_line_and_short_whatever_the_message(message: str, kind: type[errors.OpenRouterError]) -> None:
    error = make(kind, message=message * 50)
    assert len(str(error).splitlines()) <= 1
    assert len(str(error)) <= 550
    assert error.message == message * 50
    assert pickle.loads(pickle.dumps(error)).message == error.message  # noqa: S301 - our own bytes
