"""An asynchronous connection whose waits end with the exchange, and which can be closed without waiting for it."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpcore

from openrouter_core.transport.standing import CLOSED
from openrouter_core.transport.wall_clock import Until, before_sending

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from openrouter_core.transport.standing import Standing


class AsyncBoundStream(httpcore.AsyncNetworkStream):
    """A socket whose reads end at `deadline` while there is one; a scope around each read of a stream costs more."""

    def __init__(self, stream: httpcore.AsyncNetworkStream, standing: Standing) -> None:
        """Wrap a socket, and stand among those of its client."""
        self._stream = stream
        self._standing = standing
        self.deadline: float | None = None
        standing.add(self)

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's own
        """Wait for what comes."""
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
        if isinstance(timeout, Until):
            timeout.exchange.written = True
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close."""
        self._standing.drop(self)
        await self._stream.aclose()

    def cut(self) -> None:
        """Close: before its first wait, which is a turn of the loop, all is done that wakes who waits here."""
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
        """Go on within TLS; what a proxy was asked for before is not the request."""
        if isinstance(timeout, Until):
            timeout.exchange.written = False
        try:
            stream = await self._stream.start_tls(ssl_context, server_hostname, before_sending(timeout))
        except BaseException:
            # httpcore closes after an `Exception` alone, and cancellation is none.
            self._standing.drop(self)
            self.cut()
            raise
        self._standing.drop(self)
        return AsyncBoundStream(stream, self._standing)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as above
        """Tell of the socket."""
        return self._stream.get_extra_info(info)


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
        if isinstance(timeout, Until):
            timeout.exchange.connecting = True
        self._standing.check()
        timeout = before_sending(timeout)
        return AsyncBoundStream(
            await self._backend.connect_tcp(host, port, timeout, local_address, socket_options), self._standing
        )
