"""A blocking connection whose every wait ends with the exchange, and within a slice for who interrupts it.

It is a backend of httpcore's (https://www.encode.io/httpcore/network-backends/), whose own gives each system call of a
wait the whole time.
"""

from __future__ import annotations

import socket
import ssl
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpcore

from openrouter_core.transport.connecting import connect
from openrouter_core.transport.corking import held_and_ready
from openrouter_core.transport.readiness import is_readable
from openrouter_core.transport.standing import CLOSED
from openrouter_core.transport.wall_clock import EARLY, SLICE, Until, before_sending, end_of, is_answer, note_writing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from openrouter_core.transport.standing import Standing
    from openrouter_core.transport.tls_within import TlsWithin
    from openrouter_core.transport.wall_clock import Exchange

_PACKET: Final = 65_536


class BoundStream(httpcore.NetworkStream):
    """A socket. While there is a `deadline`, in seconds of `time.monotonic`, it bounds what is read."""

    def __init__(
        self, sock: socket.socket, standing: Standing, exchange: Exchange | None = None, tls: TlsWithin | None = None
    ) -> None:
        """Take over a socket, and stand among those of its client; `tls` speaks through it, where it is one of two.

        It was opened for `exchange`, whose end counts for what httpcore waits for without a timeout, as with SOCKS.
        """
        self._socket = sock
        self._speaker: Any = tls or sock
        self._standing = standing
        self._exchange = exchange
        self._wait: float | None = None
        self._is_busy = False
        self._held = b""
        self._early = b""
        self.deadline: float | None = None
        standing.add(self)
        if exchange is not None:
            exchange.opened = self

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Wait for what comes."""
        if self._early:
            early, self._early = self._early, b""
            return early
        end = self._end(timeout) if self.deadline is None else self.deadline
        data: bytes = self._insist(end, httpcore.ReadTimeout, httpcore.ReadError, self._speaker.recv, max_bytes)
        if not data and self._standing.closed:
            raise httpcore.ReadError(CLOSED)
        return data

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Send all of it: what is read after it has a time of its own."""
        self.deadline = None
        note_writing(buffer, timeout)
        self._held, at_once = held_and_ready(self._held, buffer)
        end = self._end(timeout)
        send = self._speaker.send
        if isinstance(timeout, Until) and timeout.exchange.is_long:
            send = self._send_listening
        for ready in at_once:
            rest = memoryview(ready)
            while rest:
                # A copy of what is left for each piece that fits would take longer than to send it.
                rest = rest[self._insist(end, httpcore.WriteTimeout, httpcore.WriteError, send, rest) :]

    def _send_listening(self, rest: memoryview) -> int:
        """Send, unless the server has answered: httpcore goes on to read after what it is told with this error."""
        if is_readable(self._socket):
            # In TLS what has come may be nothing for us.
            self._speaker.settimeout(0)
            try:
                came = self._speaker.recv(_PACKET)
                self._early += came
                if not came or is_answer(self._early):
                    raise httpcore.WriteError(EARLY)
            except (BlockingIOError, ssl.SSLWantReadError):
                pass
            finally:
                self._speaker.settimeout(self._wait)
        sent: int = self._speaker.send(rest)
        return sent

    def _end(self, timeout: float | None) -> float:
        if timeout is None and self._exchange is not None:
            return self._exchange.deadline
        return end_of(timeout)

    def _insist(
        self, end: float, over: type[Exception], broken: type[Exception], step: Callable[..., Any], *of: object
    ) -> Any:  # noqa: ANN401 - it gives whatever the step gives
        """Do a step again whenever its wait was but a slice, until the `end`."""
        self._is_busy = True
        try:
            while (left := end - time.monotonic()) > 0:
                self._standing.check(broken)
                try:
                    wait = min(left, SLICE)
                    if wait != self._wait:
                        self._wait = wait
                        self._speaker.settimeout(wait)
                    return step(*of)
                except TimeoutError as error:
                    if error.errno:  # the connection's, which the system has probed in vain
                        raise broken(error) from error
                except OSError as error:
                    raise broken(CLOSED if self._standing.closed else error) from error
            raise over("the call's time is over")
        finally:
            self._is_busy = False

    def close(self) -> None:
        """Close; where that fails, on a full stack say, it stands until its client is closed."""
        self._socket.close()
        self._standing.drop(self)

    def cut(self) -> None:
        """Close, or wake the thread that waits here, which closes: its descriptor may be another's at any moment."""
        is_shared = self._standing.is_inherited
        if not is_shared:
            shut_down(self)
        if is_shared or not self._is_busy:
            self.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        """Go on within TLS."""
        self._standing.drop(self)
        try:
            made = self._within(ssl_context, server_hostname)
        except (OSError, ValueError) as error:  # a name may be none
            self._socket.close()
            raise httpcore.ConnectError(error) from error
        made.shake_hands(timeout)
        return made

    def _within(self, ssl_context: ssl.SSLContext, server_hostname: str | None) -> BoundStream:
        if isinstance(self._socket, ssl.SSLSocket):
            # Few proxies are spoken to in TLS.
            from openrouter_core.transport.tls_within import TlsWithin

            tls = TlsWithin(self._socket, ssl_context, server_hostname)
            return BoundStream(self._socket, self._standing, self._exchange, tls)
        sock = ssl_context.wrap_socket(self._socket, server_hostname=server_hostname, do_handshake_on_connect=False)
        return BoundStream(sock, self._standing, self._exchange)

    def shake_hands(self, timeout: float | None) -> None:
        """Agree with the server, or close."""
        end = time.monotonic() + before_sending(timeout)
        try:
            self._insist(end, httpcore.ConnectTimeout, httpcore.ConnectError, self._speaker.do_handshake)
        except BaseException:
            self.close()
            raise

    def get_extra_info(self, info: str) -> Any:  # noqa: ANN401 - httpcore's own signature
        """Tell of the socket."""
        match info:
            case "socket":
                return self._socket
            case "is_readable":
                return is_readable(self._socket)
            case "ssl_object":
                return self._speaker if hasattr(self._speaker, "selected_alpn_protocol") else None
            case "client_addr":
                return self._socket.getsockname()
            case "server_addr":
                return self._socket.getpeername()
            case _:
                return None


def shut_down(stream: Any) -> None:  # noqa: ANN401 - a stream of whatever HTTP library
    """End both ways of a connection, which wakes who waits on it."""
    with suppress(AttributeError, OSError):  # a mock has no socket, and another may be closed already
        # The method of TLS sockets takes away what the other thread works with.
        socket.socket.shutdown(stream.get_extra_info("socket"), socket.SHUT_RDWR)


def let_go(stream: Any) -> None:  # noqa: ANN401 - as above
    """Close a connection in a forked child, for the child alone: its parent goes on with it."""
    with suppress(AttributeError, OSError):
        stream.get_extra_info("socket").close()


class Backend(httpcore.NetworkBackend):
    """Opens the connections of one client."""

    def __init__(self, standing: Standing) -> None:
        """Remember among which they stand."""
        self._standing = standing

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect, within the time."""
        if isinstance(timeout, Until):
            timeout.exchange.connecting = True
        self._standing.check()
        end = time.monotonic() + before_sending(timeout)
        try:
            sock = connect(host, port, end, self._standing.check, local_address, tuple(socket_options or ()))
        except TimeoutError as error:
            raise httpcore.ConnectTimeout(error) from error
        except (OSError, UnicodeError) as error:  # a name may be none
            raise httpcore.ConnectError(error) from error
        return BoundStream(sock, self._standing, timeout.exchange if isinstance(timeout, Until) else None)
