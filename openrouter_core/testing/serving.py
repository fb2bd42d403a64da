"""HTTP as the stand-in speaks it: a thread for each connection, which reads requests and takes a reply's steps."""

from __future__ import annotations

import dataclasses
import socket
import struct
from contextlib import suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, Protocol

from openrouter_core.errors import describe
from openrouter_core.testing.received import Received, Source, read_body
from openrouter_core.testing.replies import RawReply, Reply, Wait, error

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.testing.replies import Step

_RESET: Final = struct.pack("ii", 1, 0)
"""`SO_LINGER` with no time to linger: closing sends a reset instead of an end."""


class Host(Protocol):
    """Whoever answers what is served."""

    def take(self, request: Received) -> Reply | RawReply:
        """Note a request, and choose its reply."""
        ...

    def note(self, connection: socket.socket, *, is_open: bool) -> None:
        """Note that a connection was made, or is closed."""
        ...


class Server(ThreadingHTTPServer):
    """Listens, and makes a handler for each connection."""

    daemon_threads = False  # so that closing waits for the last reply to end
    request_queue_size = 1_024  # a fan-out connects all at once

    def __init__(self, address: tuple[str, int], host: Host) -> None:
        """Listen at once."""
        self.host = host
        self._is_over = False
        super().__init__(address, _Handler)

    def serve(self) -> None:
        """Take connections until `end`: the base class's loop looks for its end now and then, which takes longer."""
        while not self._is_over:
            self.handle_request()

    def end(self) -> None:
        """Take no more; a connection of our own wakes who waits for one."""
        self._is_over = True
        with suppress(OSError), socket.socket() as waking:
            waking.connect(self.socket.getsockname())

    def verify_request(self, request: Any, client_address: Any) -> bool:  # noqa: ANN401, ARG002 - socketserver's own
        """Turn away whoever comes too late."""
        return not self._is_over

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own
        """Note a connection before its thread begins."""
        self.host.note(request, is_open=True)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - socketserver's own
        """Close without the orderly end that the base class begins with: a reset must be one."""
        self.close_request(request)
        self.host.note(request, is_open=False)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own
        """Pass over clients that leave in the middle: some tests are about that."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A reply in many small pieces should leave as such.
    disable_nagle_algorithm = True

    def setup(self) -> None:
        """Read so that a client's end is no line, no head and no body."""
        super().setup()
        self._source = self.rfile = Source(self.rfile.detach())

    @property
    def _host(self) -> Host:
        # Only `Server` makes handlers; the base class types its server as any.
        return self.server.host  # type: ignore[attr-defined, no-any-return]

    if not TYPE_CHECKING:  # checkers would let any name pass

        def __getattr__(self, name: str) -> Callable[[], None]:
            """Take every method, known or not: which are allowed is the answer's to say."""
            if name.startswith("do_"):
                return self._reply
            raise AttributeError(name)

    def _reply(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        try:
            body = read_body(headers, self._source)
        except ValueError as reason:
            self.send_error(400, f"The body cannot be read: {reason}.")
            return
        try:
            reply = self._host.take(Received(self.command, self.path, headers, body))
        except Exception as reason:  # noqa: BLE001 - the answer is the author's of a test, who should see what it raised
            reply = error(500, f"The stand-in's answer raised {describe(reason)}")
        self._send(reply)

    def _send(self, reply: Reply | RawReply) -> None:
        if isinstance(reply, Reply) and self.request_version != self.protocol_version:
            # Older clients know neither chunks nor, for sure, connections that are kept.
            reply = dataclasses.replace(reply, chunked=False)
            self.close_connection = True
        is_bodiless = isinstance(reply, Reply) and self.command == "HEAD"
        for step in islice(reply.steps(), 1 if is_bodiless else None):
            if not self._take(step):
                self.close_connection = True
                return

    def _take(self, step: Step) -> bool:
        """Do a step; False where the connection is at its end."""
        if isinstance(step, bytes):
            self.wfile.write(step)
            return True
        if isinstance(step, Wait):
            self.connection.settimeout(step.seconds)
            try:
                # A client that leaves, or a stand-in that stops, ends the wait. So does one that has the whole reply,
                # and sends its next request.
                return bool(self.connection.recv(1, socket.MSG_PEEK))
            except (TimeoutError, BlockingIOError):  # the latter where no time was to pass
                return True
            finally:
                self.connection.settimeout(None)
        if step.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        return False

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """Refuse in the API's words what is no request."""
        self.close_connection = True
        self._send(error(code, message or explain or HTTPStatus(code).phrase))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""
