"""A blocking call ends when its time is over, whatever drips in: each wait on a socket is clipped to what is left.

A read timeout alone bounds every gap and no sum: a server that sends a byte a second keeps a call for ever.
"""

from __future__ import annotations

import math
import threading
import time
from contextlib import suppress
from socket import SHUT_RDWR
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from openrouter_core.transport.inside import pools_within

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable
    from types import TracebackType


_waiting = threading.local()


class Until:
    """While it is entered, the thread's waits on our sockets end at `deadline`, in seconds of `time.monotonic`."""

    def __init__(self, deadline: float) -> None:
        """Remember the deadline."""
        self._deadline = deadline
        self._before: float | None = None

    def __enter__(self) -> None:
        """Begin."""
        self._before = getattr(_waiting, "deadline", None)
        _waiting.deadline = self._deadline

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Go back to what was before: a hook may call within a call."""
        _waiting.deadline = self._before


def _clip(timeout: float | None, over: type[httpcore.TimeoutException], deadline: float | None = None) -> float | None:
    if deadline is None:
        deadline = getattr(_waiting, "deadline", None)
    if deadline is None:
        return timeout
    left = deadline - time.monotonic()
    if left <= 0:
        raise over("the call's time is over")
    return left if timeout is None else min(timeout, left)


class BoundStream(httpcore.NetworkStream):
    """A socket whose waits end at the call's deadline, and whose reads end at `deadline` while there is one."""

    def __init__(self, stream: httpcore.NetworkStream, standing: dict[int, httpcore.NetworkStream]) -> None:
        """Wrap a socket, and keep it among those that are `standing` until it is closed."""
        self._stream = stream
        self._standing = standing
        standing[id(self)] = stream
        self.deadline: float | None = None

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for what comes."""
        return self._stream.read(max_bytes, _clip(timeout, httpcore.ReadTimeout, self.deadline))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send: what is read after it has a time of its own."""
        self.deadline = None
        self._stream.write(buffer, _clip(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close."""
        self._standing.pop(id(self), None)
        self._stream.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on within TLS."""
        timeout = _clip(timeout, httpcore.ConnectTimeout)
        try:
            return BoundStream(self._stream.start_tls(ssl_context, server_hostname, timeout), self._standing)
        finally:
            # The socket is the other's now, or closed.
            self._standing.pop(id(self), None)

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's own signature
        """Tell of the socket."""
        return self._stream.get_extra_info(info)


class _Backend(httpcore.NetworkBackend):
    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend
        self._standing: dict[int, httpcore.NetworkStream] = {}

    def hang_up(self) -> None:
        for stream in list(self._standing.values()):
            shut_down(stream)

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        timeout = _clip(timeout, httpcore.ConnectTimeout)
        stream = self._backend.connect_tcp(host, port, timeout, local_address, socket_options)
        return BoundStream(stream, self._standing)


def head_start(left: float) -> float:
    """Give the seconds by which the waits before a request is sent end before the call's time does.

    So what ends first tells whether the server may have seen the request.
    """
    return min(left / 10, 0.05)


def _within_scope(timeout: float | None) -> float:
    """Clip a wait to the scope of the call."""
    # Blocking calls do without.
    import anyio

    left = anyio.current_effective_deadline() - anyio.current_time()
    return max(min(math.inf if timeout is None else timeout, left - head_start(left)), 0.0)


class AsyncBoundStream(httpcore.AsyncNetworkStream):
    """A socket whose reads end at `deadline` while there is one; a scope around each read of a stream costs more."""

    def __init__(self, stream: httpcore.AsyncNetworkStream) -> None:
        """Wrap a socket."""
        self._stream = stream
        self.deadline: float | None = None

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:  # noqa: ASYNC109 - httpcore's own
        """Wait for what comes."""
        if self.deadline is not None:
            timeout = _clip(timeout, httpcore.ReadTimeout, self.deadline)
        return await self._stream.read(max_bytes, timeout)

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:  # noqa: ASYNC109 - as above
        """Send: what is read after it has a time of its own."""
        self.deadline = None
        await self._stream.write(buffer, timeout)

    async def aclose(self) -> None:
        """Close."""
        await self._stream.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
    ) -> httpcore.AsyncNetworkStream:
        """Go on within TLS."""
        return AsyncBoundStream(await self._stream.start_tls(ssl_context, server_hostname, _within_scope(timeout)))

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - as above
        """Tell of the socket."""
        return self._stream.get_extra_info(info)


class _AsyncBackend(httpcore.AsyncNetworkBackend):
    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,  # noqa: ASYNC109 - as above
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        timeout = _within_scope(timeout)
        return AsyncBoundStream(await self._backend.connect_tcp(host, port, timeout, local_address, socket_options))


def bound(client: httpx.Client | httpx.AsyncClient) -> None:
    """Clip the waits of a client of ours. Names are resolved by the system, which takes no timeout."""
    backend = _Backend if isinstance(client, httpx.Client) else _AsyncBackend
    for pool in pools_within(client):
        pool._network_backend = backend(pool._network_backend)  # noqa: SLF001 - see `inside`


def hang_up(client: httpx.Client) -> None:
    """Wake the threads that wait on the sockets of a client of ours: closing alone would not."""
    for pool in pools_within(client):
        pool._network_backend.hang_up()  # noqa: SLF001 - see `inside`


def shut_down(stream: Any) -> None:  # noqa: ANN401 - a stream of whatever HTTP library
    """End both ways of a connection, which wakes who waits on it."""
    with suppress(AttributeError, OSError):  # a mock has no socket, and another may be closed already
        stream.get_extra_info("socket").shutdown(SHUT_RDWR)
