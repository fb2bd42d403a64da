"""Whether a failed attempt is made again, and after how long: a pure decision."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from openrouter_core.errors import APIConnectionError, APIError

if TYPE_CHECKING:
    from openrouter_core.call.settings import Retries
    from openrouter_core.errors import SendError

RETRY_AFTER_CAP_MS: Final = 60_000
"""The longest wait a server can ask of us; told to wait longer, we give the error to the caller at once."""


def pause_before_retry(
    retries: Retries, attempts: int, error: SendError, *, elapsed_ms: float, timeout_ms: float, chance: float
) -> float | None:
    """Give the milliseconds to wait before the next attempt, or None to leave it at `error`.

    `attempts` have been made, `elapsed_ms` have passed of `timeout_ms`; `chance` in [0, 1) spreads callers out.
    """
    # Part of an answer has been paid for: to ask anew is the caller's choice.
    if attempts > retries.max_retries or error.partial is not None or not _wants_retry(retries, error):
        return None
    asked = error.retry_after_ms if isinstance(error, APIError) else None
    if asked is not None and asked > RETRY_AFTER_CAP_MS:
        return None
    pause = backoff_ms(retries, attempts, chance) if asked is None else asked
    if elapsed_ms + pause >= min(timeout_ms, retries.max_elapsed_time_ms):
        return None
    return pause


def backoff_ms(retries: Retries, attempts: int, chance: float) -> float:
    """Give `initial * exponent ** (attempts - 1)`, at most the maximum, between half of it and the whole."""
    try:
        grown = retries.initial_interval_ms * math.pow(retries.exponent, attempts - 1)
    except OverflowError:
        grown = math.inf
    return min(grown, retries.max_interval_ms) * (1 + chance) / 2


def _wants_retry(retries: Retries, error: SendError) -> bool:
    if isinstance(error, APIConnectionError):
        # After the request was sent, it may be served, and billed, though its answer is lost.
        return error.retryable if retries.connection_errors is None else retries.connection_errors
    if isinstance(error, APIError) and retries.codes is not None:
        status = str(error.status_code)
        return status in retries.codes or f"{status[0]}XX" in retries.codes
    return error.retryable
