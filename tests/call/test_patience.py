"""How long the server asked to wait: each place where it may say so, in their order, and what is no wish."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.call.patience import retry_after_ms
from openrouter_core.models.availability import Availability

NOW_MS = 1_700_000_000_000.0
"""Tue, 14 Nov 2023 22:13:20 GMT."""


@pytest.mark.parametrize(
    ("name", "value", "waits"),
    [
        pytest.param("retry-after", "2", 2_000, id="seconds"),
        pytest.param("retry-after", "0.5", 500, id="part-of-a-second"),
        pytest.param("retry-after", " 2 ", 2_000, id="space-around"),
        pytest.param("retry-after", "0", 0, id="zero-is-said"),
        pytest.param("retry-after", "-1", None, id="negative"),
        pytest.param("retry-after", "nan", None, id="nan"),
        pytest.param("retry-after", "inf", None, id="infinite"),
        pytest.param("retry-after", "9" * 5_000, None, id="endless"),
        pytest.param("retry-after", "", None, id="empty"),
        pytest.param("retry-after", "1.1", 1_100, id="decimal"),
        pytest.param("retry-after", "soon", None, id="word"),
        pytest.param("retry-after", "2, 3", None, id="twice"),
        pytest.param("retry-after", "Tue, 14 Nov 2023 22:13:50 GMT", 30_000, id="date"),
        pytest.param("retry-after", "Tuesday, 14-Nov-23 22:13:50 GMT", 30_000, id="date-in-the-old-form"),
        pytest.param("retry-after", "Tue, 14 Nov 2023 23:13:50 +0100", 30_000, id="date-elsewhere"),
        pytest.param("retry-after", "Tue, 14 Nov 2023 22:13:00 GMT", 0, id="date-just-past"),
        pytest.param("retry-after", "Tue, 14 Foo 2023 22:13:00 GMT", None, id="no-date"),
        pytest.param("retry-after", "Tue, 99 Nov 2023 22:13:00 GMT", None, id="no-such-day"),
        pytest.param("retry-after", "Tue, 14 Nov 99999999999999999999 22:13:00 GMT", None, id="no-such-year"),
        pytest.param("retry-after-ms", "1500.5", 1_501, id="milliseconds"),
        pytest.param("retry-after-ms", "-1", None, id="negative-milliseconds"),
        pytest.param("retry-after-ms", "Tue, 14 Nov 2023 22:13:50 GMT", None, id="a-date-is-no-number"),
        pytest.param("x-ratelimit-reset", "1700000060", 60_000, id="reset-in-seconds"),
        pytest.param("x-ratelimit-reset", "1700000060000", 60_000, id="reset-in-milliseconds"),
        pytest.param("x-ratelimit-reset", "1699999999000", None, id="reset-is-past"),
        pytest.param("x-ratelimit-reset", "1700000000", None, id="reset-is-now"),
        pytest.param("x-ratelimit-reset", "60", None, id="reset-is-no-moment"),
        pytest.param("x-ratelimit-reset", "soon", None, id="reset-is-a-word"),
        pytest.param("x-other", "2", None, id="another-header"),
    ],
)
def test_a_header_is_read(name: str, value: str, waits: float | None) -> None:
    assert retry_after_ms({name: value}, None, {}, NOW_MS) == waits
    assert retry_after_ms({}, None, {"headers": {name.title(): value}}, NOW_MS) == waits


@pytest.mark.parametrize(
    ("said", "waits"),
    [
        pytest.param({"Retry-After": 2}, 2_000, id="number"),
        pytest.param({"X-RateLimit-Reset": 1_700_000_060_000}, 60_000, id="moment"),
        pytest.param({"Retry-After": True}, None, id="boolean"),
        pytest.param({"Retry-After": ["2"]}, None, id="list"),
        pytest.param({"Retry-After": None}, None, id="null"),
        pytest.param({"Retry-After": 10**400}, None, id="too-large-for-a-float"),
        pytest.param({"Retry-After": math.inf}, None, id="infinite"),
        pytest.param(["Retry-After", 2], None, id="headers-as-a-list"),
        pytest.param(None, None, id="headers-null"),
    ],
)
def test_headers_repeated_in_the_body_may_hold_any_json(said: object, waits: float | None) -> None:
    assert retry_after_ms({}, None, {"headers": said}, NOW_MS) == waits


@pytest.mark.parametrize(("seconds", "waits"), [(40, 40_000), (0, 0), (1.5, 1_500), (-1, None), (None, None)])
def test_the_availability_report_says_it_in_seconds(seconds: float | None, waits: float | None) -> None:
    assert retry_after_ms({}, Availability(retry_after=seconds), {}, NOW_MS) == waits


def test_the_places_are_asked_in_order_and_an_unreadable_one_is_passed_over() -> None:
    headers = {"retry-after-ms": "1", "retry-after": "2", "x-ratelimit-reset": "1700000007"}
    repeated: dict[str, object] = {"retry-after-ms": 4, "Retry-After": 5, "X-RateLimit-Reset": 1_700_000_006}
    availability: Availability | None = Availability(retry_after=3)
    found: list[float | None] = []
    for spoilt in ("retry-after-ms", "retry-after"):
        found.append(retry_after_ms(headers, availability, {"headers": repeated}, NOW_MS))
        headers[spoilt] = "?"
    found.append(retry_after_ms(headers, availability, {"headers": repeated}, NOW_MS))
    for spoilt in ("retry-after-ms", "Retry-After", "X-RateLimit-Reset"):
        found.append(retry_after_ms(headers, None, {"headers": repeated}, NOW_MS))
        repeated[spoilt] = "?"
    found.append(retry_after_ms(headers, None, {"headers": repeated}, NOW_MS))
    assert found == [1, 2_000, 3_000, 4, 5_000, 6_000, 7_000]


NAMES = st.sampled_from(["retry-after-ms", "retry-after", "x-ratelimit-reset", "Retry-After"])
DATES = st.from_regex(r"(Tue,? )?\d{1,3}[ -](Nov|Foo)[ -]\d{1,5} \d{1,3}:\d\d(:\d\d)? ?(GMT|EST|[+-]\d{1,6})")
TEXTS = st.text() | st.integers().map(str) | st.floats().map(str) | DATES
JSON = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.lists(st.integers())


@given(
    st.dictionaries(NAMES, TEXTS),
    st.none() | st.builds(Availability, retry_after=st.floats()),
    st.dictionaries(st.just("headers") | st.text(), JSON | st.dictionaries(NAMES | st.text(), JSON)),
)
def test_whatever_is_said_is_a_wait_or_nothing(
    headers: dict[str, str], availability: Availability | None, metadata: dict[str, object]
) -> None:
    wait = retry_after_ms(headers, availability, metadata, NOW_MS)
    assert wait is None or (type(wait) is int and wait >= 0)
