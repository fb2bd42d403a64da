"""Whether and how long to wait: every reason to stop, and the bounds of every pause."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.call.retry import RETRY_AFTER_CAP_MS, Repeats, backoff_ms, pause_before_retry
from openrouter_core.call.settings import Retries
from openrouter_core.errors import (
    APIConnectionError,
    OpenRouterDefaultError,
    RequestTimeoutError,
    ResponseValidationError,
)

if TYPE_CHECKING:
    from openrouter_core.errors import SendError

USUAL = Retries()


def refusal(
    status: int = 503, *, retryable: bool = True, retry_after_ms: int | None = None, partial: object = None
) -> SendError:
    return OpenRouterDefaultError(
        message="no", status_code=status, retryable=retryable, retry_after_ms=retry_after_ms, partial=partial
    )


def lost(*, retryable: bool) -> SendError:
    return APIConnectionError(message="gone", retryable=retryable, request_sent=not retryable)


def pause(
    error: SendError,
    retries: Retries = USUAL,
    *,
    attempts: int = 1,
    elapsed_ms: float = 0,
    timeout_ms: float = 600_000,
    chance: float = 0,
    repeats: Repeats = "if failed",
    is_torn: bool = False,
) -> float | None:
    return pause_before_retry(
        retries,
        attempts,
        error,
        elapsed_ms=elapsed_ms,
        timeout_ms=timeout_ms,
        chance=chance,
        repeats=repeats,
        is_torn=is_torn,
    )


@pytest.mark.parametrize(
    ("error", "retries", "again"),
    [
        pytest.param(refusal(), USUAL, True, id="retryable"),
        pytest.param(refusal(retryable=False), USUAL, False, id="not-retryable"),
        pytest.param(refusal(partial={"text": "half"}), USUAL, False, id="part-of-an-answer-was-paid-for"),
        pytest.param(refusal(), Retries(max_retries=0), False, id="no-retries"),
        pytest.param(ResponseValidationError(message="no JSON", retryable=True), USUAL, True, id="unreadable"),
        pytest.param(lost(retryable=True), USUAL, True, id="never-sent"),
        pytest.param(lost(retryable=False), USUAL, False, id="perhaps-served"),
        pytest.param(lost(retryable=False), Retries(connection_errors=True), True, id="perhaps-served-but-wanted"),
        pytest.param(lost(retryable=True), Retries(connection_errors=False), False, id="never-sent-but-unwanted"),
        pytest.param(lost(retryable=True), Retries(codes=frozenset()), True, id="codes-are-no-matter-of-connections"),
        pytest.param(refusal(418, retryable=False), Retries(codes=frozenset({"418"})), True, id="code-named"),
        pytest.param(refusal(599, retryable=False), Retries(codes=frozenset({"5XX"})), True, id="family-named"),
        pytest.param(refusal(429), Retries(codes=frozenset({"428", "5XX"})), False, id="code-not-named"),
        pytest.param(refusal(503), Retries(codes=frozenset()), False, id="no-code-named"),
        pytest.param(refusal(5), Retries(codes=frozenset({"5XX"})), True, id="a-status-out-of-all-order"),
    ],
)
def test_these_failures_are_tried_again(error: SendError, retries: Retries, again: bool) -> None:
    assert (pause(error, retries) is not None) is again


WANTED = Retries(connection_errors=True)
UNWANTED = Retries(connection_errors=False)
EMPTY = ResponseValidationError(message="nothing in it", retryable=True)
UNREADABLE = ResponseValidationError(message="no JSON")


@pytest.mark.parametrize(
    ("error", "retries", "freely", "if_failed", "if_refused"),
    [
        pytest.param(lost(retryable=True), USUAL, True, True, True, id="never-sent"),
        pytest.param(lost(retryable=False), USUAL, True, False, False, id="perhaps-served"),
        pytest.param(lost(retryable=False), WANTED, True, True, True, id="perhaps-served-but-wanted"),
        pytest.param(lost(retryable=False), UNWANTED, False, False, False, id="perhaps-served-and-unwanted"),
        pytest.param(APIConnectionError(message="bad certificate"), USUAL, False, False, False, id="never-will-be"),
        *[pytest.param(refusal(status), USUAL, True, True, True, id=str(status)) for status in (408, 425, 429, 503)],
        *[pytest.param(refusal(status), USUAL, True, True, False, id=str(status)) for status in (500, 502, 504, 529)],
        pytest.param(refusal(503, retryable=False), USUAL, False, False, False, id="refused-for-good"),
        pytest.param(refusal(502), Retries(codes=frozenset({"5XX"})), True, True, True, id="code-named"),
        pytest.param(refusal(503), Retries(codes=frozenset({"502"})), False, False, False, id="code-not-named"),
        pytest.param(EMPTY, USUAL, True, True, False, id="empty"),
        pytest.param(UNREADABLE, USUAL, False, False, False, id="unreadable"),
        pytest.param(RequestTimeoutError(message="over", request_sent=True), USUAL, False, False, False, id="over"),
    ],
)
def test_what_an_operation_does_says_what_is_tried_again(
    error: SendError, retries: Retries, freely: bool, if_failed: bool, if_refused: bool
) -> None:
    ways: tuple[Repeats, ...] = ("freely", "if failed", "if refused")
    again = [pause(error, retries, repeats=way) is not None for way in ways]
    assert again == [freely, if_failed, if_refused]


@pytest.mark.parametrize(
    ("repeats", "retries", "again"),
    [
        ("freely", USUAL, True),
        ("freely", WANTED, True),
        ("freely", UNWANTED, False),
        ("if failed", USUAL, False),
        ("if failed", WANTED, False),
        ("if refused", USUAL, False),
    ],
)
def test_an_answer_torn_off_is_asked_for_again_where_that_costs_nothing(
    repeats: Repeats, retries: Retries, again: bool
) -> None:
    assert (pause(UNREADABLE, retries, repeats=repeats, is_torn=True) is not None) is again


@pytest.mark.parametrize(("attempts", "again"), [(1, True), (2, True), (3, False), (4, False)])
def test_two_retries_are_three_attempts(attempts: int, again: bool) -> None:
    assert (pause(refusal(), attempts=attempts) is not None) is again


@pytest.mark.parametrize(
    ("asked", "waits"),
    [
        pytest.param(0, 0, id="at-once"),
        pytest.param(1_234, 1_234, id="exactly-as-asked"),
        pytest.param(RETRY_AFTER_CAP_MS, RETRY_AFTER_CAP_MS, id="the-longest"),
        pytest.param(RETRY_AFTER_CAP_MS + 1, None, id="too-long"),
        pytest.param(10**300, None, id="for-ever"),
        pytest.param(None, 250, id="not-asked"),
    ],
)
def test_the_server_s_wish_replaces_the_backoff(asked: int | None, waits: float | None) -> None:
    assert pause(refusal(retry_after_ms=asked)) == waits


@pytest.mark.parametrize(
    ("elapsed_ms", "timeout_ms", "max_elapsed_time_ms", "again"),
    [
        pytest.param(0, 1_001, math.inf, True, id="in-time"),
        pytest.param(0, 1_000, math.inf, False, id="the-timeout-would-be-over"),
        pytest.param(1, 1_001, math.inf, False, id="time-has-passed-already"),
        pytest.param(0, 600_000, 1_001, True, id="within-the-retries-own-limit"),
        pytest.param(0, 600_000, 1_000, False, id="over-the-retries-own-limit"),
        pytest.param(5_000, 1_000, math.inf, False, id="long-over"),
    ],
)
def test_no_pause_outlasts_the_call(
    elapsed_ms: float, timeout_ms: float, max_elapsed_time_ms: float, again: bool
) -> None:
    retries = Retries(max_elapsed_time_ms=max_elapsed_time_ms)
    waits = pause(refusal(retry_after_ms=1_000), retries, elapsed_ms=elapsed_ms, timeout_ms=timeout_ms)
    assert waits == (1_000 if again else None)


@pytest.mark.parametrize(
    ("attempts", "whole"), [(1, 500), (2, 1_000), (3, 2_000), (4, 4_000), (5, 8_000), (6, 8_000), (10**6, 8_000)]
)
def test_the_pause_doubles_up_to_its_maximum_and_chance_takes_off_half_at_most(attempts: int, whole: float) -> None:
    assert backoff_ms(USUAL, attempts, 0) == whole / 2
    assert backoff_ms(USUAL, attempts, 0.5) == whole * 3 / 4


@pytest.mark.parametrize(
    "huge",
    [Retries(exponent=10**400), Retries(initial_interval_ms=10**400), Retries(initial_interval_ms=math.inf)],
    ids=["exponent", "whole-number", "infinite"],
)
def test_what_grows_beyond_all_numbers_is_the_maximum(huge: Retries) -> None:
    assert backoff_ms(huge, 9, 0) == huge.max_interval_ms / 2


DURATIONS = st.floats(min_value=1e-3, max_value=1e15)
CHANCES = st.floats(min_value=0, max_value=1, exclude_max=True)
RETRIES = st.builds(
    Retries,
    max_retries=st.integers(0, 100),
    initial_interval_ms=DURATIONS,
    max_interval_ms=DURATIONS,
    exponent=st.floats(min_value=1, allow_infinity=False),
    max_elapsed_time_ms=DURATIONS | st.just(math.inf),
)


@given(RETRIES, st.integers(1, 10_000), CHANCES)
def test_a_backoff_is_within_its_bounds(retries: Retries, attempts: int, chance: float) -> None:
    least = min(retries.initial_interval_ms, retries.max_interval_ms) / 2
    assert least <= backoff_ms(retries, attempts, chance) <= retries.max_interval_ms
    assert backoff_ms(retries, attempts, chance) <= backoff_ms(retries, attempts + 1, chance)


@given(RETRIES, st.integers(1, 100), DURATIONS, DURATIONS, CHANCES, st.none() | st.integers(0))
def test_a_retry_begins_in_time_and_within_its_number(
    retries: Retries, attempts: int, elapsed_ms: float, timeout_ms: float, chance: float, asked: int | None
) -> None:
    error = refusal(retry_after_ms=asked)
    waits = pause(error, retries, attempts=attempts, elapsed_ms=elapsed_ms, timeout_ms=timeout_ms, chance=chance)
    if waits is not None:
        assert attempts <= retries.max_retries
        assert waits >= 0
        assert elapsed_ms + waits < min(timeout_ms, retries.max_elapsed_time_ms)
        assert asked is None or waits == asked <= RETRY_AFTER_CAP_MS
