"""One API call as data, and as a conversation: it yields what it wants done, and is sent what came of it. No I/O.

The drivers in `transport` carry it out, blocking or not; `httpx.Auth.auth_flow` is the model. A call asks for the
key where it must, then sends, reads, and insists for as long as the retry decision says.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, NamedTuple, TypeAlias, TypeVar

from attrs import evolve

from openrouter_core.call.headers import check_key, invalid
from openrouter_core.call.reading import read_whole
from openrouter_core.call.reply import Reply
from openrouter_core.call.request import Endpoint as Endpoint
from openrouter_core.call.request import build
from openrouter_core.call.secrecy import concealing_error, secrets_of
from openrouter_core.call.settings import settle
from openrouter_core.errors import (
    APIError,
    InvalidRequestError,
    OpenRouterError,
    RequestTimeoutError,
    UnreadableError,
)
from openrouter_core.models.json_value import is_mapping
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping

    from openrouter_core.call.dialects import Dialect, Reading
    from openrouter_core.call.download import Download, StreamingDownload
    from openrouter_core.call.request import HttpRequest
    from openrouter_core.call.settings import Retries, Settings
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.content import Content
    from openrouter_core.models.model import Answer
    from openrouter_core.result import Result

Given = TypeVar("Given", bound="Answer | None")
Whole = TypeVar("Whole", bound="Answer")
Event = TypeVar("Event")
Read = TypeVar("Read")

REMEMBERED: Final = 8
"""Errors of earlier attempts kept on the last one."""

_REMEMBERED_BODY: Final = 4_096
"""Characters of the body of each."""


# Named tuples: attrs would take twice as long to make the classes, at every start.
class Operation(NamedTuple, Generic[Given]):
    """One call of the API: where it lives, and how its answers are read."""

    endpoint: Endpoint
    reading: Reading[Given]


# No subclass: to overloads, what is one is the other too.
class StreamingOperation(NamedTuple, Generic[Whole, Event]):
    """One that gives a stream of events where the request asks for it."""

    endpoint: Endpoint
    dialect: Dialect[Whole, Event]


AnyOperation: TypeAlias = "Operation[Any] | StreamingOperation[Any, Any] | Download | StreamingDownload"


class Ask(NamedTuple):
    """Wants the key from the caller's function. Sent back: what that gave, or the error it made."""

    source: Callable[[], object]
    timeout_ms: float


class Pause(NamedTuple):
    """Wants nothing done for `pause_ms`: it stands before an attempt whose beginning somebody is to see."""

    pause_ms: float


class Attempt(NamedTuple):
    """Wants `request` sent after `pause_ms`. Sent back: a `Reply`, an `Opened` stream, or why there is none."""

    request: HttpRequest
    number: int
    pause_ms: float


class Opened(NamedTuple):
    """A successful reply to `request` whose bytes are yet to come, from `source`, which belongs to the driver.

    `before`: puts what reads them before those who look on.
    """

    reply: Reply
    source: Any
    request: HttpRequest
    before: Callable[[Any], Any] | None = None


class Streaming(NamedTuple, Generic[Event]):
    """A call that became a stream: from `opened`, or from a whole answer, `given` where events were asked for."""

    dialect: Dialect[Any, Event]
    reply: Reply
    request: HttpRequest
    opened: Opened | None = None
    given: tuple[Event, ...] = ()
    before: Callable[[Any], Any] | None = None


# What is sent into the generator depends on what it yielded; `_ask` and `_attempt` are the two typed doors. What
# comes of it depends on the operation, which whoever begins a call knows.
Flow: TypeAlias = "Generator[Ask | Pause | Attempt, Any, Result[Any, SendError]]"


def perform(
    operation: AnyOperation,
    core: OpenRouterCore,
    request: object,
    options: object,
    environ: Mapping[str, str],
    chance: Callable[[], float],
) -> Flow:
    """Make the call: settle, build, send, read, and insist. `chance` gives numbers in [0, 1)."""
    settled = settle(core, options, environ)
    if isinstance(settled, Err):
        return settled
    settings = settled.unwrap()
    if settings.timeout_ms <= 0 or settings.stream_idle_timeout_ms <= 0:
        # Who computes what is left, as of a serverless invocation, comes to this.
        return Err(RequestTimeoutError(message="the time was over before the call began"))
    key = yield from _key(operation.endpoint, core, options, environ, settings)
    if isinstance(key, Err):
        return key
    built = build(operation.endpoint, request, settings, key.unwrap())
    if isinstance(built, Err):
        # What the caller's own objects raise when they are looked at may quote it.
        return Err(concealing_error(built.failure(), secrets_of((key.unwrap(),), settings.headers)))
    outcome = yield from insist(operation, built.unwrap(), settings.retries, chance)
    if isinstance(outcome, Ok) and (operation.endpoint.page or operation.endpoint.cursor):
        know_the_next(operation.endpoint, request, outcome.unwrap())
    return outcome


def know_the_next(endpoint: Endpoint, request: object, page: Any) -> None:  # noqa: ANN401 - the operation's own
    """Have a page know the request of the one behind it; itself, it came of `request`."""
    # What gives no pages does without this module.
    from openrouter_core.call.paging import following

    page.__dict__["_next_page"] = following(endpoint, request, page.raw)


def insist(operation: AnyOperation, request: HttpRequest, retries: Retries, chance: Callable[[], float]) -> Flow:
    """Send, read, and send again as `retries` allow."""
    number, pause = 0, 0.0
    previous: tuple[SendError, ...] = ()
    while True:
        number += 1
        answer = yield from _attempt(request, number, pause)
        outcome = _read(operation, request, answer)
        if isinstance(outcome, Ok):
            return outcome
        # A call that is answered does without this module.
        from openrouter_core.call.retry import pause_before_retry

        error = evolve(outcome.failure(), previous=previous)
        wait = pause_before_retry(
            retries,
            number,
            error,
            repeats=operation.endpoint.may_repeat,
            is_torn=isinstance(answer, Reply) and answer.damage is not None,
            elapsed_ms=error.http_meta.elapsed_ms,
            timeout_ms=request.timeout_ms,
            chance=chance(),
        )
        if wait is None or (not isinstance(request.content, bytes) and request.content.is_spent):
            return Err(error)
        pause, previous = wait, (*previous, _remembered(error))[-REMEMBERED:]


def _remembered(error: SendError) -> SendError:
    """Make an error of an earlier attempt small: what they met is told, not kept whole."""
    if isinstance(error, APIError | UnreadableError):
        return evolve(error, previous=(), body=error.body[:_REMEMBERED_BODY])
    return evolve(error, previous=())


def _read(operation: AnyOperation, request: HttpRequest, answer: Reply | Opened | SendError) -> Result[Any, SendError]:
    if isinstance(answer, OpenRouterError):
        return Err(concealing_error(answer, request.secrets))
    if isinstance(operation, StreamingOperation):
        return _read_streamed(operation.dialect, request, answer)
    if not isinstance(operation, Operation):
        return _read_download(operation, request, answer)
    # It asked for no stream, and none was opened.
    reply = answer if isinstance(answer, Reply) else answer.reply
    outcome = read_whole(operation.reading, reply)
    return outcome if isinstance(outcome, Ok) else _read_again(partial(read_whole, operation.reading), request, reply)


def _read_download(
    operation: Download | StreamingDownload, request: HttpRequest, answer: Reply | Opened
) -> Result[Content | Opened, SendError]:
    if isinstance(answer, Opened):
        return Ok(answer)
    # What gives JSON does without this module.
    from openrouter_core.call.download import read_bytes

    outcome = read_bytes(operation.endpoint, answer)
    return outcome if isinstance(outcome, Ok) else _read_again(partial(read_bytes, operation.endpoint), request, answer)


def _read_streamed(
    dialect: Dialect[Whole, Event], request: HttpRequest, answer: Reply | Opened
) -> Result[Whole | Streaming[Event], SendError]:
    if isinstance(answer, Opened):
        return Ok(Streaming(dialect, answer.reply, request, opened=answer))
    outcome = read_whole(dialect, answer)
    if isinstance(outcome, Err):
        return _read_again(partial(read_whole, dialect), request, answer)
    if not request.streaming:
        return outcome
    # A whole answer where a stream was asked for: it was paid for, and is given as the events of one.
    events = [event for json in dialect.as_events(outcome.unwrap().raw) if (event := dialect.event(json)) is not None]
    return Ok(Streaming(dialect, answer, request, given=tuple(events))) if events else outcome


def _read_again(
    read: Callable[[Reply], Result[Read, SendError]], request: HttpRequest, reply: Reply
) -> Result[Read, SendError]:
    """Read what failed without the key, which must not be repeated; what is answered is left as it is."""
    secrets = request.secrets
    refused = read(reply.concealing(secrets))
    return refused if isinstance(refused, Ok) else Err(concealing_error(refused.failure(), secrets))


def _attempt(
    request: HttpRequest, number: int, pause_ms: float
) -> Generator[Attempt, Reply | Opened | SendError, Reply | Opened | SendError]:
    return (yield Attempt(request, number, pause_ms))


def _key(
    endpoint: Endpoint, core: OpenRouterCore, options: object, environ: Mapping[str, str], settings: Settings
) -> Generator[Ask, object, Result[str, InvalidRequestError]]:
    """Find the key: the call's, the core's, the environment's. `""` means that none is to be sent."""
    if endpoint.keyed == "none":
        return Ok("")
    called = "api_key"
    said: object = options.get("api_key") if is_mapping(options) else None
    key: object = core.api_key if said is None else said
    if key is None:
        called = "OPENROUTER_API_KEY"
        key = environ.get(called, "").strip() or None
    if key is None:
        named = {name.lower() for name in (*settings.headers, *settings.fetch.get("headers", {}))}
        if endpoint.keyed == "welcome" or "authorization" in named:
            return Ok("")
        return invalid("api_key: none was given, and OPENROUTER_API_KEY is not set")
    if callable(key):
        key = yield Ask(key, settings.timeout_ms)
        if isinstance(key, InvalidRequestError):
            return Err(key)
    return check_key(key, called)
