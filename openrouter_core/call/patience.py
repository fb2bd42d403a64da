"""How long the server asked to wait, wherever it said so: in whole milliseconds, or None."""

from __future__ import annotations

import math
import re
from datetime import UTC
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Final

from openrouter_core.models.json_value import is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.availability import Availability
    from openrouter_core.models.json_value import Json

_YEAR_2001_MS: Final = 1e12
"""As a number of seconds this is far off, as milliseconds it is past: it tells the two epochs apart."""


def retry_after_ms(
    headers: Mapping[str, str], availability: Availability | None, metadata: Json, now_ms: float
) -> int | None:
    """Look in the headers, the availability report, and the headers that 429s repeat in their body.

    `now_ms` is the time since the epoch. Negative and unreadable values count as not said; zero is said.
    """
    inner: object = metadata.get("headers")
    repeated = {name.lower(): value for name, value in inner.items()} if is_object(inner) else {}
    waits = (
        _number(headers.get("retry-after-ms")),
        _seconds_or_date(headers.get("retry-after"), now_ms),
        _number(availability.retry_after if availability is not None else None, 1000),
        _number(repeated.get("retry-after-ms")),
        _seconds_or_date(repeated.get("retry-after"), now_ms),
        _until(repeated.get("x-ratelimit-reset"), now_ms),
        _until(headers.get("x-ratelimit-reset"), now_ms),
    )
    return next((math.ceil(round(wait, 3)) for wait in waits if wait is not None and wait >= 0), None)


_NUMERAL: Final = r"(?a)\s*\d+(\.\d*)?\s*"


def _number(value: object, factor: float = 1) -> float | None:
    if isinstance(value, str) and not re.fullmatch(_NUMERAL, value):
        return None
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return None
    try:
        number = float(value) * factor
    except (ValueError, OverflowError):
        return None
    return number if math.isfinite(number) else None


def _seconds_or_date(value: object, now_ms: float) -> float | None:
    seconds = _number(value, 1000)
    if seconds is not None or not isinstance(value, str):
        return seconds
    try:
        moment = parsedate_to_datetime(value)
        # The forms of a date that name no zone mean UTC (RFC 9110, section 5.6.7).
        aware = moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
        return max(aware.timestamp() * 1000 - now_ms, 0)
    except (ValueError, OverflowError, OSError, TypeError):
        return None


def _until(value: object, now_ms: float) -> float | None:
    moment = _number(value)
    if moment is None:
        return None
    wait = (moment if moment > _YEAR_2001_MS else moment * 1000) - now_ms
    # A reset that is past, or a number that is no moment at all, is no reason to come back at once.
    return wait if wait > 0 else None
