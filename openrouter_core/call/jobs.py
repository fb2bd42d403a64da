"""Whether a job is done, has failed or goes on, as it says itself, and when to look at it again. No clock, no I/O."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from attrs import evolve

from openrouter_core.call.given import meta_of
from openrouter_core.call.headers import invalid
from openrouter_core.call.patience import retry_after_ms
from openrouter_core.call.refusal import read_refusal
from openrouter_core.call.settings import LONGEST_MS
from openrouter_core.errors import APIConnectionError, APIError, RequestTimeoutError
from openrouter_core.models.json_value import Json, is_object
from openrouter_core.models.model import Value
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping

    from openrouter_core.errors import InvalidRequestError, SendError
    from openrouter_core.result import Result

_DONE: Final = frozenset({"completed", "succeeded"})
_FAILED: Final = frozenset({"failed", "cancelled", "expired"})
_OF_OTHERS: Final[Mapping[str, tuple[frozenset[str], frozenset[str]]]] = {
    "Intern": (
        frozenset({"running", "stopped", "awaiting_slack_install"}),
        frozenset({"failed", "destroy_failed"}),
    ),
}
"""Of what has words of its own, those for an end and for a failure: what works for a job is an end for an intern."""

_GROWTH: Final = 1.25
_LONGEST: Final = 6
"""Each pause is longer than the one before by a quarter, up to six times the first."""
_IN_A_ROW: Final = 5
"""Looks that may fail, one after the other, before that is how it ends."""
_LAST_LOOK: Final = 0.9
"""The part of what is left of the time after which a last look is taken, where the next would come too late."""


class Looked(NamedTuple):
    """What a look at a job gave, how long it is since the first, and the time since the epoch."""

    outcome: Result[Any, SendError]
    elapsed_ms: float
    now_ms: float


class Look(NamedTuple):
    """Wants a look, after `pause_ms`, that ends within `left_ms` more."""

    pause_ms: float
    left_ms: float


Watching: TypeAlias = "Generator[Look, Looked, Result[Any, SendError]]"


def watch(every_ms: object, timeout_ms: object) -> Watching:
    """Look at a job until it is done."""
    limits = [limit_of("every_ms", every_ms), limit_of("timeout_ms", timeout_ms, may_be_over=True)]
    for limit in limits:
        if isinstance(limit, Err):
            return limit
    every, timeout = (limit.unwrap() for limit in limits)
    if timeout <= 0:
        return Err(RequestTimeoutError(message="the time was over before the first look"))
    pause, left, rhythm, is_last = 0.0, timeout, every, False
    job: Any = None
    failures: tuple[SendError, ...] = ()
    while True:
        outcome, elapsed, now = yield Look(pause, left - pause)
        if isinstance(outcome, Err):
            error = outcome.failure()
            failures = (*failures, error)
            if not _passes(error) or len(failures) > _IN_A_ROW:
                is_late = elapsed >= timeout * _LAST_LOOK
                return Err(_ended_by(error, job) if not is_late else _late(error, job, timeout, failures))
            asked = error.retry_after_ms if isinstance(error, APIError) else None
        else:
            job, failures = outcome.unwrap(), ()
            if (end := _end_of(job, now)) is not None:
                return end
            asked = retry_after_ms(meta_of(job).headers, None, {}, now)
        left = timeout - elapsed
        pause = max(rhythm, asked or 0)
        rhythm = min(rhythm * _GROWTH, every * _LONGEST)
        if pause >= left:
            if is_last or left <= 0 or (asked or 0) >= left:
                return Err(_out_of_time(job, timeout, failures))
            pause, is_last = left * _LAST_LOOK, True


def limit_of(name: str, value: object, *, may_be_over: bool = False) -> Result[float, InvalidRequestError]:
    """Check a time in milliseconds; one that `may_be_over` may be nothing, or less."""
    if isinstance(value, int | float) and not isinstance(value, bool) and (value > 0 or (may_be_over and value <= 0)):
        return Ok(float(max(min(value, LONGEST_MS), 0)))
    wanted = "a number" if may_be_over else "a positive number"
    return invalid(f"{name}: must be {wanted} of milliseconds, not {type(value).__name__}")


def _passes(error: SendError) -> bool:
    """Tell whether the next look may fare better: to look costs nothing, whatever became of the last one."""
    is_lost = isinstance(error, APIConnectionError | RequestTimeoutError) and error.request_sent
    return error.retryable or is_lost


def _ended_by(error: SendError, job: object) -> SendError:
    return error if error.partial is not None else evolve(error, partial=job)


def _late(error: SendError, job: object, timeout_ms: float, failures: tuple[SendError, ...]) -> SendError:
    """Tell of a look that had next to no time: it was clipped to what was left."""
    is_clipped = isinstance(error, RequestTimeoutError)
    return _out_of_time(job, timeout_ms, failures) if is_clipped else _ended_by(error, job)


def _place(job: object) -> Any:  # noqa: ANN401 - whatever the caller's function gives
    """Give what says how a job stands: itself, or what it holds."""
    return job if hasattr(job, "status") else getattr(job, "data", None)


def _end_of(job: object, now_ms: float) -> Result[Any, SendError] | None:
    place = _place(job)
    if not hasattr(place, "status"):
        return invalid(f"function: gives no job but {type(job).__name__}, which has no status")
    state: object = place.status
    words = (_OF_OTHERS[each.__name__] for each in type(place).__mro__ if each.__name__ in _OF_OTHERS)
    done, failed = next(words, (_DONE, _FAILED))
    if state in done:
        return Ok(job)
    return Err(_failure_of(job, str(state), now_ms)) if state in failed else None


def _failure_of(job: object, state: str, now_ms: float) -> APIError:
    """Make the error of a job that failed, of what it says of that itself. To look again would find the same."""
    place, meta = _place(job), meta_of(job)
    told = (getattr(place, name, None) for name in ("error", "error_message", "last_failure_message"))
    said: object = next((each for each in told if each), None)
    error: Json = said.to_json() if isinstance(said, Value) else said if is_object(said) else {"message": said}
    text: object = error.get("message")
    # One word is no sentence, but it may be one of the API's.
    code = text if isinstance(text, str) and re.fullmatch(r"[a-z_]+", text) else None
    error = {"code": code, "type": state, **error, "message": text or f"the job is {state}"}
    return evolve(read_refusal(meta, "", {"error": error}, now_ms=now_ms, partial=job), retryable=False)


def _out_of_time(job: object, timeout_ms: float, failures: tuple[SendError, ...]) -> RequestTimeoutError:
    state = getattr(_place(job), "status", None)
    told = "there was no answer" if job is None else f"the job was still {state}"
    return RequestTimeoutError(
        message=f"{told} after {timeout_ms:,.0f} ms",
        retryable=True,
        request_sent=job is not None or any(each.request_sent for each in failures),
        previous=failures,
        partial=job,
        http_meta=failures[-1].http_meta if failures else meta_of(job),
    )
