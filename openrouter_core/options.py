"""What a caller may say about one call: plain data, as the docs' literals have it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Literal, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.observing.events import CallEvent
    from openrouter_core.observing.witness import Onlooker

    Observer: TypeAlias = Callable[[CallEvent], object] | Onlooker
else:
    # What reads these types while a program runs needs nothing of what is told.
    Observer = Callable[..., object]

ApiKey: TypeAlias = str | Callable[[], str] | Callable[[], Awaitable[str]]
"""A key, or a function that gives one, synchronous or not; asked once per call."""


class BackoffStrategy(TypedDict, total=False):
    """How long to wait between attempts: `initial_interval_ms * exponent ** n`, at most `max_interval_ms`.

    Each pause is drawn between half of that and the whole. No attempt begins later than `max_elapsed_time_ms`
    after the call did.
    """

    initial_interval_ms: float
    """Before the second attempt; 500 if left out."""
    max_interval_ms: float
    """The longest pause; 8,000 if left out."""
    exponent: float
    """How much longer each pause is than the one before; 2 if left out."""
    max_elapsed_time_ms: float
    """Since the call began; no limit if left out."""


class RetryConfig(TypedDict, total=False):
    """Whether a failed attempt is made again."""

    strategy: Literal["none", "backoff"]
    """`none`: never again."""
    backoff: BackoffStrategy
    """How long to wait between attempts."""
    retry_connection_errors: bool
    """Left out: where the connection failed before the request was sent. True: also where it broke without a byte of a
    reply, and the request may be billed twice. False: never."""
    max_retries: int
    """How many attempts more; 2 if left out."""


class FetchOptions(TypedDict, total=False):
    """What the HTTP library takes for one request, but for method, URL and body."""

    headers: Mapping[str, str]
    """As `headers` of the options."""
    params: Mapping[str, str | int | float | bool | None]
    """Added to the URL's query."""
    cookies: Mapping[str, str]
    """Sent with this request alone."""
    extensions: Mapping[str, object]
    """What httpx hands to its transport."""


class RequestOptions(TypedDict, total=False):
    """Options of one call. They outweigh the core's. Durations are milliseconds, sizes are bytes."""

    retries: RetryConfig | int
    """How often to try again: a number, or a `RetryConfig`; 2 if left out, 0 for never."""
    retry_codes: Sequence[str | int]
    """Statuses, or families of them (`429`, `"5XX"`), after which to try again, instead of the usual ones."""
    timeout_ms: float
    """Milliseconds for the whole call, retries and pauses included; for a stream, until its first event. 600,000 if
    left out; where no time is left, the call is a `RequestTimeoutError` at once."""
    stream_idle_timeout_ms: float
    """Milliseconds from one event of a stream to the next; 150,000 if left out."""
    server_url: str
    """Where to ask, as `https://openrouter.ai/api/v1`."""
    headers: Mapping[str, str]
    """More headers."""
    http_referer: str
    """Your application's address, for OpenRouter's rankings."""
    app_title: str
    """Your application's name, for OpenRouter's rankings."""
    app_categories: str | Sequence[str]
    """What kind of application it is, for OpenRouter's rankings."""
    api_key: ApiKey
    """The key, or a function that gives it."""
    extra_body: Mapping[str, object]
    """Keys to add to the request, for what its type does not know."""
    max_body_bytes: int
    """The longest answer that is read, after decompression; 64 MiB if left out."""
    max_event_bytes: int
    """The longest event of a stream that is read, after decompression; 32 MiB if left out."""
    observe: Observer | Sequence[Observer]
    """Who is told what happens in this call, besides those whom the core names."""
    observe_content: bool
    """Whether they are also told what is asked and answered."""
    max_pages: int
    """The most pages that `pages` and `items` ask for; 10,000 if left out."""
    fetch_options: FetchOptions
    """What the HTTP library takes for this request."""
