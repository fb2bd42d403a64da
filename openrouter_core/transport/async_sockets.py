"""An asynchronous connection whose waits end with the exchange, and which can be closed without waiting for it."""

from __future__ import annotations

import socket
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import anyio
import anyio.lowlevel
import httpcore

from openrouter_core.transport.corking import held_and_ready
from openrouter_core.transport.readiness import is_readable
from openrouter_core.transport.standing import CLOSED
from openrouter_core.transport.wall_clock import EARLY, Until, before_sending, is_answer, note_writing

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from openrouter_core.transport.standing import Standing
    from openrouter_core.transport.wall_clock import Exchange

_PACKET: Final = 65_536


class AsyncBoundStream(httpcore.AsyncNetworkStream):
    """A socket whose reads end at `deadline` while there is one; a scope around each read of a stream costs more."""

    def __init__(
        self, stream: httpcore.AsyncNetworkStream, standing: Standing, exchange: Exchange | None = None
    ) -> None:
        """Wrap a socket that was opened for `exchange`, and stand among those of its client."""
        self._stream = stream
        self._standing = standing
        self._exchange = exchange
        self._held = b""
        self._socket: Any = None
        self._early = b""
        self._second: socket.socket | None = None
        self.deadline: float | None = None
        standing.add(self)
        if exchange is not None:
            exchange.opened = self

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's own
        """Wait for what comes."""
        self._let_second_go()
        if self._early:
            early, self._early = self._early, b""
            return early
        if self.deadline is not None:
            timeout = max(self.deadline - time.monotonic(), 0)
        try:
            return await self._stream.read(max_bytes, timeout)
        except httpcore.ReadError as error:
            if self._standing.closed:
                raise httpcore.ReadError(CLOSED) from error
            raise

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        """Send: what is read after it has a time of its own."""
        self.deadline = None
        note_writing(buffer, timeout)
        self._held, at_once = held_and_ready(self._held, buffer)
        is_long = isinstance(timeout, Until) and timeout.exchange.is_long
        for ready in at_once:
            if is_long:
                await self._write_listening(ready, timeout or 0)
            else:
                await self._stream.write(ready, timeout)

    async def _write_listening(self, buffer: bytes, timeout: float) -> None:  # noqa: ASYNC109 - as above
        """Send, unless the server answers: httpcore goes on to read after what it is told with this error.

        On asyncio what has come is lost when a write fails: it is read meanwhile, and, but for TLS, by a second hand
        after that.
        """
        if buffer and is_answer(self._early):
            raise httpcore.WriteError(EARLY)
        second = self._second = self._second or self._second_hand()
        failed: Exception | None = None
        is_over = is_sent = False

        async def listen() -> None:
            nonlocal is_over
            # What keeps it from being read keeps it from being written, too.
            with suppress(Exception):
                while not is_over:
                    came = await self._stream.read(_PACKET, timeout)
                    self._early += came
                    is_over = not came or is_answer(self._early)
                both.cancel_scope.cancel()

        async with anyio.create_task_group() as both:
            both.start_soon(listen)
            try:
                # In one turn of the loop the listening begins, and in the next what is there already is told.
                await anyio.lowlevel.checkpoint()
                await anyio.lowlevel.checkpoint()
                await self._stream.write(buffer, timeout)
                is_sent = True
            except Exception as error:  # noqa: BLE001 - a group would wrap it
                failed = error
            both.cancel_scope.cancel()
        if failed is not None and self._stream.get_extra_info("ssl_object") is None:
            with suppress(OSError):
                self._early += second.recv(_PACKET)
        if not is_sent:
            raise failed or httpcore.WriteError(EARLY)

    def _second_hand(self) -> socket.socket:
        """Hold the socket a second time, which whoever closes it does not know of."""
        held = self._stream.get_extra_info("socket")
        try:
            second = socket.fromfd(held.fileno(), held.family, held.type)
        except OSError as error:  # it was closed before anything was sent
            raise httpcore.WriteError(error) from error
        second.settimeout(0)
        return second

    def _let_second_go(self) -> None:
        if self._second is not None:
            self._second.close()
            self._second = None

    async def aclose(self) -> None:
        """Close."""
        self._let_second_go()
        self._standing.drop(self)
        await self._stream.aclose()

    def cut(self) -> None:
        """Close: before its first wait, which is a turn of the loop, all is done that wakes who waits here."""
        self._let_second_go()
        self._standing.drop(self)
        closing = self._stream.aclose().__await__()
        # What the loop or the other side says of it is of no interest; what yields None lets others have their turn.
        with suppress(Exception):
            while next(closing) is None:
                pass
        closing.close()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> httpcore.AsyncNetworkStream:
        """Go on within TLS."""
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, before_sending(timeout))
        except BaseException:
            # httpcore closes after an `Exception` alone, and cancellation is none.
            self.cut()
            raise
        self._standing.drop(self)
        return AsyncBoundStream(stream, self._standing, self._exchange)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as above
        """Tell of the socket; whether it is readable is asked of each that is kept, for each call."""
        if info != "is_readable":
            return self._stream.get_extra_info(info)
        if self._socket is None:
            self._socket = self._stream.get_extra_info("socket")
        return is_readable(self._socket)


class Pending:
    """A connection that is being made."""

    def __init__(self, scope: anyio.CancelScope) -> None:
        """Remember what it is made in."""
        self._scope = scope

    def cut(self) -> None:
        """Give it up."""
        self._scope.cancel()


class AsyncBackend(httpcore.AsyncNetworkBackend):
    """Opens the connections of one client."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend, standing: Standing) -> None:
        """Connect as `backend` does."""
        self._backend = backend
        self._standing = standing

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Connect, within the time."""
        exchange = timeout.exchange if isinstance(timeout, Until) else None
        if exchange is not None:
            exchange.connecting = True
        timeout = before_sending(timeout)
        with anyio.CancelScope() as scope, self._standing.holding(Pending(scope)):
            stream = await self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
            return AsyncBoundStream(stream, self._standing, exchange)
        raise httpcore.ConnectError(CLOSED)
