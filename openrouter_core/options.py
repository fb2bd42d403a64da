"""What a caller may say about one call: plain data, as the docs' literals have it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Literal, TypeAlias, TypedDict

ApiKey: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A key, or a function that gives one, synchronous or not; asked once per call."""


class BackoffStrategy(TypedDict, total=False):
    """How long to wait between attempts: `initial_interval_ms * exponent ** n`, at most `max_interval_ms`.

    Each pause is drawn between half of that and the whole. No attempt begins later than `max_elapsed_time_ms`
    after the call did.
    """

    initial_interval_ms: float
    max_interval_ms: float
    exponent: float
    max_elapsed_time_ms: float


class RetryConfig(TypedDict, total=False):
    """Whether a failed attempt is made again.

    `retry_connection_errors`: absent, when the connection failed before the request was sent; True, also when
    it broke without a byte of a reply (the request may be billed twice); False, never. `max_retries`: 2 if absent.
    """

    strategy: Literal["none", "backoff"]
    backoff: BackoffStrategy
    retry_connection_errors: bool
    max_retries: int


class FetchOptions(TypedDict, total=False):
    """What the HTTP library takes for one request, but for method, URL and body."""

    headers: Mapping[str, str]
    params: Mapping[str, str | int | float | bool | None]
    cookies: Mapping[str, str]
    extensions: Mapping[str, object]


class RequestOptions(TypedDict, total=False):
    """Options of one call. Durations are milliseconds, sizes are bytes.

    `timeout_ms` bounds the whole call, retries and pauses included; for a stream, until its first event, and
    `stream_idle_timeout_ms` each gap after. `retry_codes` are statuses or families (`"429"`, `"5XX"`) to retry
    instead of the usual ones. `extra_body` is merged into the request's top level. `max_body_bytes` and
    `max_event_bytes` bound what is read of an answer and of one event, after decompression; `max_pages`, 10,000 if
    absent, what `pages` and `items` ask for.
    """

    retries: RetryConfig | int
    retry_codes: Sequence[str | int]
    timeout_ms: float
    stream_idle_timeout_ms: float
    server_url: str
    headers: Mapping[str, str]
    http_referer: str
    app_title: str
    app_categories: str | Sequence[str]
    api_key: ApiKey
    extra_body: Mapping[str, object]
    max_body_bytes: int
    max_event_bytes: int
    max_pages: int
    fetch_options: FetchOptions
