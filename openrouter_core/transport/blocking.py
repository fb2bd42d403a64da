"""The blocking driver: carries out a call, and the reading of a stream, on the caller's thread."""

from __future__ import annotations

import inspect
import os
import random
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from openrouter_core.call.headers import invalid
from openrouter_core.call.last_resort import keyless, keys_of, resign
from openrouter_core.call.operation import Ask, Attempt, Opened, Streaming, perform
from openrouter_core.errors import OpenRouterError, alone, describe
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import DRAIN_BYTES, DRAIN_MS, Arriving, meta_of
from openrouter_core.transport.dispatch import beneath, build_request
from openrouter_core.transport.environment import variables
from openrouter_core.transport.faults import fault, interruption, out_of_time, silence
from openrouter_core.transport.inside import peer_of
from openrouter_core.transport.logs import heed, note
from openrouter_core.transport.pools import blocking_line
from openrouter_core.transport.sockets import BoundStream, let_go, shut_down
from openrouter_core.transport.wall_clock import SLICE, Exchange, head_start
from openrouter_core.transport.witnessing import is_observed, witnessed

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator

    from openrouter_core.call.operation import AnyOperation, Flow, Pause
    from openrouter_core.call.reply import Reply
    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.model import Answer
    from openrouter_core.result import Result
    from openrouter_core.streams.byte_stream import ByteStream
    from openrouter_core.streams.stream import EventStream
    from openrouter_core.transport.lines import Line
    from openrouter_core.transport.uploading import Upload

Whole = TypeVar("Whole", bound="Answer | None")
Event = TypeVar("Event")


def call(core: OpenRouterCore, operation: AnyOperation, request: object, options: object) -> Result[Any, SendError]:
    """Make a call and wait for what comes of it. It never raises an `Exception`."""
    environ = variables()
    heed(environ)
    if is_observed(core, options):
        flow = witnessed(operation, core, request, options, environ, is_awaited=False)
    else:
        flow = perform(operation, core, request, options, environ, random.random)
    return _drive(core, flow, lambda: keys_of(core, options, environ))


def _drive(core: OpenRouterCore, flow: Flow, secrets: Callable[[], Secrets] = tuple) -> Result[Any, SendError]:
    started = time.monotonic()
    answer: Any = None
    exchange: Exchange | None = None
    sent = False
    try:
        with closing(flow):
            while True:
                try:
                    wanted = flow.send(answer)
                except StopIteration as end:
                    return deliver(end.value)
                except BaseException:
                    if isinstance(answer, Opened):
                        answer.source.close()
                    raise
                if not isinstance(wanted, Attempt):
                    answer = _prepare(wanted, core)
                    continue
                sleep(wanted.pause_ms / 1000, core)
                exchange = Exchange(started + wanted.request.timeout_ms / 1000)
                begun = time.monotonic()
                came = _send(core, wanted, exchange, started)
                sent = not isinstance(came, OpenRouterError) or came.request_sent
                note(wanted, came, time.monotonic() - begun)
                answer = came
    # The last resort, for faults of ours and for arguments that fail when they are looked at.
    except Exception as error:  # noqa: BLE001 - that is its purpose
        return resign(error, secrets, sent=sent or (exchange is not None and exchange.written))


def deliver(
    outcome: Result[Whole | Streaming[Event] | Opened, SendError],
) -> Result[Whole | EventStream[Event] | ByteStream, SendError]:
    """Give the outcome of a flow as callers get it: what is to be read on is a stream."""
    if isinstance(outcome, Err):
        return outcome
    value = outcome.unwrap()
    # Calls that do not stream do without these modules.
    if isinstance(value, Streaming):
        from openrouter_core.streams.stream import EventStream

        return Ok(EventStream(value))
    if isinstance(value, Opened):
        from openrouter_core.streams.byte_stream import ByteStream

        return Ok(ByteStream(value))
    return Ok(value)


def _prepare(wanted: Ask | Pause, core: OpenRouterCore) -> object:
    if isinstance(wanted, Ask):
        return _ask(wanted)
    sleep(wanted.pause_ms / 1000, core)
    return None


def sleep(seconds: float, core: OpenRouterCore) -> None:
    """Wait, but not longer than until the core is closed; an interrupt is noticed within a slice."""
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0 and not core.pools.closed:
        time.sleep(min(left, SLICE))


def _ask(wanted: Ask) -> object:
    try:
        key = wanted.source()
    except Exception as error:  # noqa: BLE001 - the caller's function may raise anything
        return keyless(error)
    if inspect.isawaitable(key):
        if inspect.iscoroutine(key):
            key.close()
        return invalid("api_key: the function is asynchronous, and this call is not").failure()
    return key


def _send(core: OpenRouterCore, attempt: Attempt, exchange: Exchange, started: float) -> Reply | Opened | SendError:
    request = attempt.request
    found = blocking_line(core)
    if isinstance(found, Err):
        return found.failure()
    line = found.unwrap()
    if isinstance(request.content, bytes):
        return _send_on(line, attempt, exchange, started)
    # Calls without files do without this module.
    from openrouter_core.transport.uploading import Upload

    with Upload(request.content) as upload:
        opened = upload.open()
        if isinstance(opened, Err):
            return opened.failure()
        return _send_on(line, attempt, exchange, started, upload)


def _send_on(
    line: Line[httpx.Client], attempt: Attempt, exchange: Exchange, started: float, upload: Upload | None = None
) -> Reply | Opened | SendError:
    request = attempt.request
    left = exchange.deadline - time.monotonic()
    if left <= 0:
        return out_of_time(meta_of(None, attempt, started), sent=False)
    try:
        http_request = build_request(line, request, exchange, left, upload)
    except Exception as error:  # noqa: BLE001 - a URL, cookie or parameter that httpx refuses, each in its way
        return invalid(f"the request cannot be built: {describe(error)}").failure()
    response = None
    try:
        response = _dispatch(line, http_request)
        arriving = Arriving(response, attempt, started)
        if arriving.is_stream:
            source = BlockingSource(response, arriving, line)
            return Opened(arriving.head, source, arriving.request)
        return _gather(response, arriving, line, exchange.deadline)
    except httpx.HTTPStatusError as refused:
        # A hook of the caller's has read the status before us.
        return _gather(refused.response, Arriving(refused.response, attempt, started), line, exchange.deadline)
    except Exception as error:  # noqa: BLE001 - hooks and transports of the caller's may raise anything
        line.heed(error)
        exchange.let_go()
        over = time.monotonic() >= exchange.deadline - 2 * head_start(left)
        sent = line.may_have_sent(exchange, error)
        peer = peer_of(line.client, http_request.url)
        unread = None if upload is None else upload.fault
        return fault(error, meta_of(response, attempt, started), sent=sent, time_is_over=over, peer=peer, unread=unread)
    except BaseException:
        line.retire()
        _close(response)
        raise


def _dispatch(line: Line[httpx.Client], request: httpx.Request) -> httpx.Response:
    if (transport := beneath(line, request.url)) is not None:
        response: httpx.Response = transport.handle_request(request)
        return response
    # `auth=None`: an authorization of the client's would replace the key. Redirects would hand it on.
    return line.client.send(request, stream=True, auth=None, follow_redirects=False)


def _close(response: httpx.Response | None) -> None:
    # What a connection of the caller's making says at its end changes nothing of what came before.
    with suppress(Exception):
        if response is not None:
            response.close()


def _gather(
    response: httpx.Response, arriving: Arriving, line: Line[httpx.Client], deadline: float
) -> Reply | Opened | SendError:
    """Read a whole body; what breaks it off is told beside what came. One that shows to be a stream is opened."""
    damage = packets = None
    try:
        if response.is_stream_consumed:
            arriving.take_decoded(response.content)
        elif not response.is_closed:
            packets = _raw(response)
            for data in packets:
                if not arriving.take(data):
                    break
                _check(deadline)
            else:
                arriving.complete()
    except Exception as error:  # noqa: BLE001 - hooks and transports of the caller's may raise anything
        line.heed(error)
        stopped = fault(error, arriving.reply().meta)
        if arriving.head.is_success and isinstance(alone(error), httpx.TimeoutException):
            return stopped
        damage = f"the answer broke off: {stopped.message}"
    finally:
        if not arriving.is_stream:
            _close(response)
    if arriving.is_stream:
        return Opened(arriving.head, BlockingSource(response, arriving, line, packets), arriving.request)
    return arriving.reply(damage)


def _check(deadline: float) -> None:
    # A client of the caller's does not know of it.
    if time.monotonic() >= deadline:
        raise httpx.ReadTimeout("the call's time is over")


def _raw(response: httpx.Response) -> Iterator[bytes]:
    # `iter_raw` would do the same through three more layers a packet.
    if not isinstance(response.stream, httpx.SyncByteStream):
        raise TypeError("the client gave an asynchronous reply to a blocking call")
    return iter(response.stream)


class BlockingSource:
    """The bytes of a stream, each wait bounded. Dropping it closes the reply, as does closing it."""

    def __init__(
        self,
        response: httpx.Response,
        arriving: Arriving,
        line: Line[httpx.Client],
        packets: Iterator[bytes] | None = None,
    ) -> None:
        """Take over an open reply, of which `packets` may have given something."""
        self._response = response
        self._arriving = arriving
        # The core may be dropped before the stream is read: its connections live as long as either.
        self._line = line
        self._pid = os.getpid()
        self._deadline = 0.0
        socket: object = response.extensions.get("network_stream")
        self._socket = socket if isinstance(socket, BoundStream) else None
        self._bytes = _held(response, arriving, self._socket, packets)
        # Once begun, its `finally` runs when it is dropped, though no one ever asked for a byte.
        next(self._bytes)

    def wait_at_most(self, limit_ms: float) -> None:
        """Begin a wait: what `read` does until the next call of this ends within `limit_ms`."""
        self._deadline = time.monotonic() + limit_ms / 1000
        if self._socket is not None:
            self._socket.deadline = self._deadline

    def read(self) -> bytes | SendError | None:
        """Give what comes next, None at a clean end, or what broke the stream off."""
        try:
            # One packet may hold a gigabyte, and no socket is asked for that.
            if time.monotonic() >= self._deadline:
                return silence(self._arriving.head.meta)
            return next(self._bytes, None)
        except Exception as error:  # noqa: BLE001 - streams of the caller's clients may raise anything
            self._line.heed(error)
            return interruption(error, self._arriving.head.meta)
        except BaseException:
            self._line.retire()
            raise

    def close(self, *, is_complete: bool = False) -> None:
        """Let go of the connection; after a complete stream, read its last bytes so that it can serve again."""
        if is_complete and self._line.is_ours and self._pid == os.getpid():
            self.wait_at_most(DRAIN_MS)
            room = DRAIN_BYTES
            while room > 0 and isinstance(data := self.read(), bytes):
                room -= len(data)
        try:
            self._bytes.close()
        except ValueError:
            # Another thread waits within it: that wait ends with the connection.
            end = shut_down if self._pid == os.getpid() else let_go
            end(self._response.extensions.get("network_stream"))
        except BaseException:
            self._line.retire()
            raise


def _held(
    response: httpx.Response, arriving: Arriving, socket: BoundStream | None, packets: Iterator[bytes] | None
) -> Generator[bytes]:
    try:
        yield b""
        if arriving.fault is not None and not arriving.begun:
            raise httpx.DecodingError(arriving.fault)
        if packets is None and response.is_stream_consumed:
            yield response.content
        else:
            yield from arriving.begun
            packets = packets or _raw(response)
            if arriving.is_plain:
                yield from packets
            else:
                for data in packets:
                    yield from arriving.plain(data)
                arriving.complete()
        if arriving.fault is not None:
            raise httpx.DecodingError(arriving.fault)
    finally:
        if socket is not None:
            # Its next call has a time of its own.
            socket.deadline = None
        _close(response)
