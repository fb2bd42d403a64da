"""Whether a failed attempt is made again, and after how long: a pure decision."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from openrouter_core.errors import APIConnectionError, APIError, ResponseValidationError

if TYPE_CHECKING:
    from openrouter_core.call.settings import Retries
    from openrouter_core.errors import SendError

RETRY_AFTER_CAP_MS: Final = 60_000
"""The longest wait a server can ask of us; told to wait longer, we give the error to the caller at once."""


Repeats: TypeAlias = Literal["freely", "if failed", "if refused"]
"""What makes another attempt safe: nothing need, that the first failed, or that it was not begun."""

_NOT_BEGUN: Final = frozenset({408, 425, 429, 503})
"""What a server says that has done nothing yet (RFC 9110, 15.5.9 and 15.6.4; RFC 8470, 5.2; RFC 6585, 4)."""


def pause_before_retry(
    retries: Retries,
    attempts: int,
    error: SendError,
    *,
    elapsed_ms: float,
    timeout_ms: float,
    chance: float,
    repeats: Repeats = "if failed",
    is_torn: bool = False,
) -> float | None:
    """Give the milliseconds to wait before the next attempt, or None to leave it at `error`.

    `attempts` have been made, `elapsed_ms` have passed of `timeout_ms`; `chance` in [0, 1) spreads callers out. The
    operation `repeats` so, and the answer to the last attempt may have been torn off.
    """
    # Part of an answer has been paid for: to ask anew is the caller's choice.
    if attempts > retries.max_retries or error.partial is not None:
        return None
    if not _wants_retry(retries, error, repeats, is_torn=is_torn):
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


def _wants_retry(retries: Retries, error: SendError, repeats: Repeats, *, is_torn: bool) -> bool:
    """Decide by what the caller said, and where that is nothing, by what the operation does."""
    if isinstance(error, APIConnectionError):
        # After the request was sent, it may be served, and billed, though its answer is lost.
        by_itself = error.retryable or (repeats == "freely" and error.request_sent)
        return by_itself if retries.connection_errors is None else retries.connection_errors
    if isinstance(error, APIError):
        if retries.codes is not None:
            status = str(error.status_code)
            return status in retries.codes or f"{status[0]}XX" in retries.codes
        return error.retryable and (repeats != "if refused" or error.status_code in _NOT_BEGUN)
    if is_torn and repeats == "freely" and isinstance(error, ResponseValidationError):
        return retries.connection_errors is not False
    return error.retryable and repeats != "if refused"
