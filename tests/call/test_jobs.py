"""A job is looked at ever less often until it says itself that it is done, that it failed, or until time is out."""

from __future__ import annotations

import math
from typing import Any

import pytest

from openrouter_core import Err, HttpMeta, Ok, errors
from openrouter_core.call.jobs import Looked, watch
from openrouter_core.models.convert import read

VIDEO = "video_generation.VideoGenerationResponse"
BATCH = "batch.BatchObject"
SYNC = "scim.GetScimSyncJobResponse"
INTERN = "interns.Intern"


def job(name: str, status: object, *, headers: dict[str, str] | None = None, **more: Any) -> Any:
    """Make what a look at a job gives."""
    said = {"id": "1", "status": status, **more}
    value = read(name, {"data": said} if name == SYNC else said)
    value.__dict__["_http_meta"] = HttpMeta(status_code=200, headers=headers or {})
    return value


class Watch:
    """Watches with a clock of its own; `pauses` are those that were wanted."""

    def __init__(self, every_ms: Any = 100, timeout_ms: Any = 10_000) -> None:
        self.flow = watch(every_ms, timeout_ms)
        self.now = 0.0
        self.pauses: list[float] = []
        self.outcome: Any = None
        self._go_on(None)

    def _go_on(self, seen: Any) -> None:
        try:
            wanted = self.flow.send(seen)
            self.pauses.append(wanted.pause_ms)
            self.left = wanted.left_ms
        except StopIteration as end:
            self.outcome = end.value

    def see(self, *seen: Any) -> Any:
        """See these, one at a look, and give what came of it."""
        for each in seen:
            assert self.outcome is None
            self.now += self.pauses[-1]
            outcome: Any = Err(each) if isinstance(each, errors.OpenRouterError) else Ok(each)
            self._go_on(Looked(outcome, self.now, 0))
        return self.outcome


GOING = job(VIDEO, "in_progress")
LOST = errors.APIConnectionError(message="lost", request_sent=True)
UNSENT = errors.APIConnectionError(message="no certificate")
BUSY = errors.BY_STATUS[429](message="busy", status_code=429, retryable=True, retry_after_ms=700, request_sent=True)
GONE = errors.BY_STATUS[404](message="gone", status_code=404, request_sent=True)
SLOW = errors.RequestTimeoutError(message="slow", request_sent=True)


def test_the_first_look_is_at_once_and_each_pause_longer_than_the_last_up_to_a_bound() -> None:
    watched = Watch()
    watched.see(*[GOING] * 12)
    assert watched.pauses[0] == 0
    assert watched.pauses[1:4] == [100, 125, 156.25]
    assert watched.pauses[-3:] == [600, 600, 600]
    assert watched.see(done := job(VIDEO, "completed")) == Ok(done)


@pytest.mark.parametrize(
    ("name", "states", "end"),
    [
        (VIDEO, "completed", Ok),
        (VIDEO, "failed cancelled expired", Err),
        (VIDEO, "pending in_progress dreaming running", None),
        (BATCH, "completed", Ok),
        (BATCH, "failed cancelled expired", Err),
        (BATCH, "validating in_progress finalizing cancelling", None),
        (SYNC, "succeeded", Ok),
        (SYNC, "failed", Err),
        (SYNC, "queued running", None),
        (INTERN, "running stopped awaiting_slack_install", Ok),
        (INTERN, "failed destroy_failed", Err),
        (INTERN, "queued provisioning destroying completed", None),
    ],
)
def test_each_kind_of_job_has_its_words_for_an_end(name: str, states: str, end: Any) -> None:
    for state in states.split():
        outcome = Watch().see(job(name, state))
        assert outcome is None if end is None else isinstance(outcome, end), state
    assert Watch().see(job(name, None), job(name, 3)) is None


@pytest.mark.parametrize(
    ("failed", "status", "said"),
    [
        (job(VIDEO, "failed", error="The provider fell over."), 200, "The provider fell over."),
        (job(VIDEO, "failed", error="content_policy_violation"), 400, "content_policy_violation"),
        (job(VIDEO, "expired"), 200, "the job is expired"),
        (job(BATCH, "failed", error={"message": "No."}), 200, "No."),
        (job(BATCH, "failed", error={"message": "No.", "code": 429}), 429, "No."),
        (job(BATCH, "cancelled", error=None), 200, "the job is cancelled"),
        (job(SYNC, "failed", error_message="No directory."), 200, "No directory."),
        (job(INTERN, "failed", last_failure_message="No host."), 200, "No host."),
    ],
)
def test_a_job_that_failed_is_an_error_that_keeps_it(failed: Any, status: int, said: str) -> None:
    error = Watch().see(failed).failure()
    assert isinstance(error, errors.APIError)
    assert (error.status_code, error.message, error.partial is failed) == (status, said, True)
    assert type(error) is errors.BY_STATUS.get(status, errors.OpenRouterDefaultError)
    assert error.error_type == (failed.status if hasattr(failed, "status") else failed.data.status)
    assert (error.retryable, error.request_sent, error.http_meta.status_code) == (False, True, 200)


def test_a_server_says_when_to_look_again() -> None:
    watched = Watch()
    watched.see(job(VIDEO, "pending", headers={"retry-after": "2"}), BUSY, job(VIDEO, "pending"))
    assert watched.pauses[1:] == [2_000, 700, 156.25]


def test_a_last_look_is_taken_shortly_before_time_is_out() -> None:
    watched = Watch(timeout_ms=1_000, every_ms=900)
    error = watched.see(GOING, GOING, GOING).failure()
    assert watched.pauses[1:] == [900, pytest.approx(90)]
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.message, error.partial) == ("the job was still in_progress after 1,000 ms", GOING)
    assert (error.retryable, error.request_sent, error.http_meta.status_code) == (True, True, 200)


def test_a_server_that_says_to_come_back_after_time_is_out_is_left_alone() -> None:
    late = job(VIDEO, "pending", headers={"retry-after": "60"})
    watched = Watch()
    assert isinstance(watched.see(late).failure(), errors.RequestTimeoutError)
    assert watched.pauses == [0]


def test_a_look_that_took_all_the_time_is_the_last() -> None:
    watched = Watch(timeout_ms=50)
    watched.now = 60
    assert isinstance(watched.see(SLOW).failure(), errors.RequestTimeoutError)
    assert watched.outcome.failure().previous == (SLOW,)
    assert watched.outcome.failure().message == "there was no answer after 50 ms"


def test_a_look_that_has_no_time_left_is_the_end_of_the_time() -> None:
    """Whether it was sent or not: it was clipped to what was left."""
    late = errors.RequestTimeoutError(message="no answer within 2 ms")
    error = Watch(every_ms=970, timeout_ms=1_000).see(GOING, late).failure()
    assert (error.message, error.partial) == ("the job was still in_progress after 1,000 ms", GOING)
    assert Watch(every_ms=970, timeout_ms=1_000).see(GOING, GONE).failure().message == "gone"
    early = Watch(every_ms=100, timeout_ms=1_000).see(GOING, late).failure()
    assert early.message == "no answer within 2 ms"


@pytest.mark.parametrize("failure", [LOST, BUSY, SLOW])
def test_looks_that_fail_are_waited_over_and_so_often_only(failure: Any) -> None:
    watched = Watch()
    assert watched.see(*[failure] * 5, GOING, *[failure] * 5) is None
    last = watched.see(failure).failure()
    assert (type(last), last.message, last.partial) == (type(failure), failure.message, GOING)


@pytest.mark.parametrize("failure", [GONE, UNSENT])
def test_a_failure_that_stays_is_told_at_once_with_the_job(failure: Any) -> None:
    for seen, kept in (((failure,), None), ((GOING, failure), GOING)):
        told = Watch().see(*seen).failure()
        assert (type(told), told.message, told.partial) == (type(failure), failure.message, kept)


NUMBERLESS: list[Any] = [math.nan, "1", None, True]


@pytest.mark.parametrize(
    ("limits", "wanted"),
    [
        *(
            ({"every_ms": value}, "every_ms: must be a positive number of milliseconds")
            for value in (0, -1, *NUMBERLESS)
        ),
        *(({"timeout_ms": value}, "timeout_ms: must be a number of milliseconds") for value in NUMBERLESS),
    ],
)
def test_a_time_is_a_number_and_that_between_looks_positive(limits: dict[str, Any], wanted: str) -> None:
    error = Watch(**limits).outcome.failure()
    assert isinstance(error, errors.InvalidRequestError)
    assert error.message.startswith(wanted)


@pytest.mark.parametrize("left", [0, -1, -0.5, -math.inf, -(10**400)])
def test_a_time_that_is_over_before_the_first_look_is_a_timeout(left: float) -> None:
    error = Watch(timeout_ms=left).outcome.failure()
    assert isinstance(error, errors.RequestTimeoutError)
    assert (error.message, error.request_sent) == ("the time was over before the first look", False)


def test_a_time_without_an_end_has_one() -> None:
    watched = Watch(timeout_ms=math.inf, every_ms=10**4_000)
    assert watched.left == 20 * 86_400_000
    assert watched.see(GOING) is None
    assert watched.left == pytest.approx(watched.pauses[-1] / 9)


def test_what_has_no_status_is_no_job() -> None:
    error = Watch().see(read("credits.GetCreditsResponse", {"data": {}})).failure()
    assert error.message == "function: gives no job but GetCreditsResponse, which has no status"
