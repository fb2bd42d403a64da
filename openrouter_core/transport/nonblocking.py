"""The asynchronous driver, on asyncio and trio: the blocking one with its waits awaited and bounded by scopes."""

from __future__ import annotations

import inspect
import random
import time
from contextlib import closing, suppress
from typing import TYPE_CHECKING, Any, Final, TypeVar

import anyio
import anyio.lowlevel
import httpx

from openrouter_core.call.headers import invalid
from openrouter_core.call.last_resort import keyless, keys_of, resign
from openrouter_core.call.operation import Ask, Attempt, Opened, Streaming, perform
from openrouter_core.errors import OpenRouterError, alone, describe
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import DRAIN_BYTES, DRAIN_MS, Arriving, meta_of
from openrouter_core.transport.async_sockets import AsyncBoundStream
from openrouter_core.transport.dispatch import beneath, build_request
from openrouter_core.transport.environment import variables
from openrouter_core.transport.faults import fault, interruption, out_of_time, silence
from openrouter_core.transport.inside import peer_of
from openrouter_core.transport.logs import heed, note
from openrouter_core.transport.loops import async_line
from openrouter_core.transport.wall_clock import SLICE, Exchange, head_start
from openrouter_core.transport.witnessing import is_observed, witnessed

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, AsyncIterator, Callable

    from openrouter_core.call.operation import AnyOperation, Flow, Pause
    from openrouter_core.call.reply import Reply
    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.model import Answer
    from openrouter_core.result import Result
    from openrouter_core.streams.byte_stream import AsyncByteStream
    from openrouter_core.streams.stream import AsyncEventStream
    from openrouter_core.transport.loops import AsyncLine
    from openrouter_core.transport.uploading import AsyncUpload

_TURN: Final = 64
"""Pieces of a stream after which others have their turn, be nothing waited for. What is encoded may hold a gigabyte in
one packet: there, it is after each.
"""

Whole = TypeVar("Whole", bound="Answer | None")
Event = TypeVar("Event")


async def call_async(
    core: OpenRouterCore, operation: AnyOperation, request: object, options: object
) -> Result[Any, SendError]:
    """Make a call and await what comes of it. It never raises an `Exception`; cancellation passes through."""
    environ = variables()
    heed(environ)
    if is_observed(core, options):
        flow = witnessed(operation, core, request, options, environ, is_awaited=True)
    else:
        flow = perform(operation, core, request, options, environ, random.random)
    return await _drive(core, flow, lambda: keys_of(core, options, environ))


async def _drive(core: OpenRouterCore, flow: Flow, secrets: Callable[[], Secrets] = tuple) -> Result[Any, SendError]:
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
                        await answer.source.close()
                    raise
                if not isinstance(wanted, Attempt):
                    answer = await _prepare(wanted, core)
                    continue
                await sleep(wanted.pause_ms / 1000, core)
                exchange = Exchange(started + wanted.request.timeout_ms / 1000)
                begun = time.monotonic()
                came = await _send(core, wanted, exchange, started)
                sent = not isinstance(came, OpenRouterError) or came.request_sent
                note(wanted, came, time.monotonic() - begun)
                answer = came
    # The last resort, for faults of ours and for arguments that fail when they are looked at.
    except Exception as error:  # noqa: BLE001 - that is its purpose
        return resign(error, secrets, sent=sent or (exchange is not None and exchange.written))


def deliver(
    outcome: Result[Whole | Streaming[Event] | Opened, SendError],
) -> Result[Whole | AsyncEventStream[Event] | AsyncByteStream, SendError]:
    """Give the outcome of a flow as callers get it: what is to be read on is a stream."""
    if isinstance(outcome, Err):
        return outcome
    value = outcome.unwrap()
    # Calls that do not stream do without these modules.
    if isinstance(value, Streaming):
        from openrouter_core.streams.stream import AsyncEventStream

        return Ok(AsyncEventStream(value))
    if isinstance(value, Opened):
        from openrouter_core.streams.byte_stream import AsyncByteStream

        return Ok(AsyncByteStream(value))
    return Ok(value)


async def _prepare(wanted: Ask | Pause, core: OpenRouterCore) -> object:
    if isinstance(wanted, Ask):
        return await _ask(wanted)
    await sleep(wanted.pause_ms / 1000, core)
    return None


async def sleep(seconds: float, core: OpenRouterCore) -> None:
    """Wait, but not longer than until the core is closed."""
    end = time.monotonic() + seconds
    # An event would belong to this loop, and the core may be closed in any.
    while (left := end - time.monotonic()) > 0 and not core.pools.closed:  # noqa: ASYNC110
        await anyio.sleep(min(left, SLICE))


async def _ask(wanted: Ask) -> object:
    try:
        with anyio.move_on_after(wanted.timeout_ms / 1000):
            key = wanted.source()
            return await key if inspect.isawaitable(key) else key
    except Exception as error:  # noqa: BLE001 - the caller's function may raise anything
        return keyless(error)
    return invalid("api_key: the function did not answer in the time of the call").failure()


async def _send(
    core: OpenRouterCore, attempt: Attempt, exchange: Exchange, started: float
) -> Reply | Opened | SendError:
    found = await async_line(core)
    if isinstance(found, Err):
        return found.failure()
    line = found.unwrap()
    if line.is_full or line.waiting:
        from openrouter_core.transport.fanning import line_with_room

        found = await line_with_room(line, core.pools, exchange.deadline)
        if isinstance(found, Err):
            return found.failure()
        line = found.unwrap()
    content = attempt.request.content
    with line:
        if isinstance(content, bytes):
            return await _send_on(line, attempt, exchange, started)
        # Calls without files do without this module.
        from openrouter_core.transport.uploading import AsyncUpload

        with AsyncUpload(content) as upload:
            opened = None
            with anyio.move_on_after(exchange.deadline - time.monotonic()):
                opened = await upload.open_aside()
            if opened is None:
                return out_of_time(meta_of(None, attempt, started), sent=False)
            if isinstance(opened, Err):
                return opened.failure()
            return await _send_on(line, attempt, exchange, started, upload)


async def _send_on(
    line: AsyncLine, attempt: Attempt, exchange: Exchange, started: float, upload: AsyncUpload | None = None
) -> Reply | Opened | SendError:
    request = attempt.request
    left = exchange.deadline - time.monotonic()
    if left <= 0:
        return out_of_time(meta_of(None, attempt, started), sent=False)
    try:
        http_request = build_request(line, request, exchange, left, upload)
    except Exception as error:  # noqa: BLE001 - a URL, cookie or parameter that httpx refuses, each in its way
        return invalid(f"the request cannot be built: {describe(error)}").failure()
    response = arriving = None
    try:
        with anyio.move_on_after(left):
            response = await _dispatch(line, http_request)
            arriving = Arriving(response, attempt, started)
            if arriving.is_stream:
                return Opened(arriving.head, await AsyncSource.open(response, arriving, line), arriving.request)
            return await _gather(response, arriving, line)
    except httpx.HTTPStatusError as refused:
        # A hook of the caller's has read the status before us.
        return await _gather(refused.response, Arriving(refused.response, attempt, started), line)
    except Exception as error:  # noqa: BLE001 - hooks and transports of the caller's may raise anything
        line.heed(error)
        exchange.let_go()
        over = time.monotonic() >= exchange.deadline - 2 * head_start(left)
        sent = line.may_have_sent(exchange, error)
        peer = peer_of(line.client, http_request.url)
        unread = None if upload is None else upload.fault
        return fault(error, meta_of(response, attempt, started), sent=sent, time_is_over=over, peer=peer, unread=unread)
    except BaseException:
        await _close(response)
        raise
    line.suspect()
    exchange.let_go()
    await _close(response)
    if arriving is not None and not arriving.head.is_success:
        return arriving.reply("the answer broke off: the call's time is over")
    return out_of_time(meta_of(response, attempt, started), sent=line.may_have_sent(exchange))


async def _dispatch(line: AsyncLine, request: httpx.Request) -> httpx.Response:
    if (transport := beneath(line, request.url)) is not None:
        response: httpx.Response = await transport.handle_async_request(request)
        return response
    # `auth=None`: an authorization of the client's would replace the key. Redirects would hand it on.
    return await line.client.send(request, stream=True, auth=None, follow_redirects=False)


async def _close(response: httpx.Response | None, packets: AsyncIterator[bytes] | None = None) -> None:
    if response is None:
        return
    # What a connection of the caller's making says at its end changes nothing of what came before.
    with anyio.CancelScope(shield=True), suppress(Exception):
        await response.aclose()
        if packets is not None and isinstance(response.extensions.get("network_stream"), AsyncBoundStream):
            # httpcore nests generators, and trio tells of each that is dropped half-way. To read on ends them: the
            # socket is closed.
            async for _ in packets:
                pass


async def _gather(response: httpx.Response, arriving: Arriving, line: AsyncLine) -> Reply | Opened | SendError:
    """Read a whole body; what breaks it off is told beside what came. One that shows to be a stream is opened."""
    damage = packets = None
    try:
        if response.is_stream_consumed:
            arriving.take_decoded(response.content)
        elif not response.is_closed:
            packets = _raw(response)
            async for data in packets:
                if not arriving.take(data):
                    break
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
            await _close(response, packets)
    if arriving.is_stream:
        return Opened(arriving.head, await AsyncSource.open(response, arriving, line, packets), arriving.request)
    return arriving.reply(damage)


def _raw(response: httpx.Response) -> AsyncIterator[bytes]:
    # `aiter_raw` would do the same through three more layers a packet.
    if not isinstance(response.stream, httpx.AsyncByteStream):
        raise TypeError("the client gave a blocking reply to an asynchronous call")
    return aiter(response.stream)


class AsyncSource:
    """The bytes of a stream, each wait bounded. Dropping it closes the reply, as does closing it."""

    def __init__(
        self, response: httpx.Response, arriving: Arriving, line: AsyncLine, packets: AsyncIterator[bytes] | None
    ) -> None:
        """Take over an open reply; see `open`."""
        self._response = response
        self._arriving = arriving
        self._line = line
        self._deadline = 0.0
        socket: object = response.extensions.get("network_stream")
        self._socket = socket if isinstance(socket, AsyncBoundStream) else None
        self._bytes = _held(response, arriving, self._socket, line, packets)

    @classmethod
    async def open(
        cls,
        response: httpx.Response,
        arriving: Arriving,
        line: AsyncLine,
        packets: AsyncIterator[bytes] | None = None,
    ) -> AsyncSource:
        """Take over an open reply, of which `packets` may have given something.

        Once begun, the generator is closed by its loop when it is dropped.
        """
        source = cls(response, arriving, line, packets)
        await anext(source._bytes)
        return source

    def wait_at_most(self, limit_ms: float) -> None:
        """Begin a wait: what `read` does until the next call of this ends within `limit_ms`."""
        self._deadline = time.monotonic() + limit_ms / 1000
        if self._socket is not None:
            self._socket.deadline = self._deadline

    async def read(self) -> bytes | SendError | None:
        """Give what comes next, None at a clean end, or what broke the stream off."""
        left = self._deadline - time.monotonic()
        if left <= 0:
            return silence(self._arriving.head.meta)
        try:
            if self._socket is not None:
                return await self._bytes.__anext__()
            with anyio.move_on_after(left):
                return await self._bytes.__anext__()
        except StopAsyncIteration:
            return None
        except Exception as error:  # noqa: BLE001 - streams of the caller's clients may raise anything
            self._line.heed(error)
            return interruption(error, self._arriving.head.meta)
        return silence(self._arriving.head.meta)

    async def aside(self, work: Callable[[], object], *, is_shielded: bool = False) -> None:
        """Do `work` in a thread; shielded, also for who is cancelled."""
        from openrouter_core.transport.aside import aside

        with anyio.CancelScope(shield=is_shielded):
            await aside(work)

    async def close(self, *, is_complete: bool = False) -> None:
        """Let go of the connection; after a complete stream, read its last bytes so that it can serve again."""
        if is_complete:
            self.wait_at_most(DRAIN_MS)
            room = DRAIN_BYTES
            while room > 0 and isinstance(data := await self.read(), bytes):
                room -= len(data)
        try:
            await self._bytes.aclose()
        except RuntimeError:
            # Another task waits within it: that wait ends with the connection.
            if self._socket is not None:
                self._socket.cut()
            await _close(self._response)


async def _held(
    response: httpx.Response,
    arriving: Arriving,
    socket: AsyncBoundStream | None,
    line: AsyncLine,
    packets: AsyncIterator[bytes] | None,
) -> AsyncGenerator[bytes]:
    with line:
        try:
            yield b""
            if arriving.fault is not None and not arriving.begun:
                raise httpx.DecodingError(arriving.fault)
            if packets is None and response.is_stream_consumed:
                yield response.content
            else:
                given, is_plain = 0, arriving.is_plain
                turn = _TURN if is_plain else 1
                for piece in arriving.begun:
                    yield piece
                    if (given := given + 1) % turn == 0:
                        await anyio.lowlevel.checkpoint()
                packets = packets or _raw(response)
                async for data in packets:
                    for piece in (data,) if is_plain else arriving.plain(data):
                        yield piece
                        if (given := given + 1) % turn == 0:
                            await anyio.lowlevel.checkpoint()
                arriving.complete()
            if arriving.fault is not None:
                raise httpx.DecodingError(arriving.fault)
        finally:
            if socket is not None:
                # Its next call has a time of its own.
                socket.deadline = None
            await _close(response, packets)
