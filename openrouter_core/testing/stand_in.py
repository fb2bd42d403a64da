"""The stand-in itself: a small HTTP server on loopback that answers by script, and otherwise echoes."""

from __future__ import annotations

import contextlib
import json
import select
import socket
import struct
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any, Self, TypeAlias

from openrouter_core.errors import describe
from openrouter_core.testing.echo import echo
from openrouter_core.testing.replies import RawReply, Reply, Wait, error

if TYPE_CHECKING:
    from collections.abc import Mapping
    from types import TracebackType

    from openrouter_core.testing.replies import Step

_RESET = struct.pack("ii", 1, 0)
"""`SO_LINGER` with no time to linger: closing sends a reset instead of an end."""


@dataclass(frozen=True)
class Received:
    """A request as it came. Header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the client sent
        """The body's JSON; raises `ValueError` if it is none."""
        return json.loads(self.body)


Answer: TypeAlias = Callable[[Received], "Reply | RawReply"]


class StandIn:
    """Serves from `with` or `start` until the block's end or `stop`.

    Requests are answered by what `script` queued, in order, then by `answer`, which by default repeats what the
    user said. `received` holds every request; `connections` counts those that were made, `open_connections` those
    that stand.
    """

    def __init__(self, answer: Answer = echo, *, port: int = 0) -> None:
        """Prepare; with port 0 the system chooses one."""
        self._answer = answer
        self._port = port
        self._scripted: deque[Reply | RawReply] = deque()
        self._changed = threading.Condition()
        self._sockets: set[socket.socket] = set()
        self._server: _Server | None = None
        self._thread: threading.Thread | None = None
        self.received: list[Received] = []
        self.connections = 0

    @property
    def url(self) -> str:
        """The `server_url` for a core. Only a stand-in that was started has one."""
        if self._server is None:
            raise RuntimeError("the stand-in is not started")
        host, port = self._server.server_address[:2]
        return f"http://{host!s}:{port}/api/v1"

    @property
    def open_connections(self) -> int:
        """How many connections stand now."""
        return len(self._sockets)

    def script(self, *replies: Reply | RawReply) -> Self:
        """Answer the next requests with `replies`, one each."""
        self._scripted.extend(replies)
        return self

    def wait_until_left(self, timeout: float = 5.0) -> bool:
        """Wait until every client has closed its connections, those it keeps for later included.

        False if `timeout` seconds were not enough.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._sockets, timeout)

    def start(self) -> Self:
        """Listen, and serve in threads of our own."""
        self._server = _Server(("127.0.0.1", self._port), self)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close every connection and the listening socket; stopping twice is fine."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        server.shutdown()
        self._thread.join()
        with self._changed:
            for each in self._sockets:
                _hang_up(each)
        server.server_close()

    def __enter__(self) -> Self:
        """Start."""
        return self.start()

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Stop."""
        self.stop()

    def take(self, request: Received) -> Reply | RawReply:
        """Note a request, and choose its reply."""
        self.received.append(request)
        try:
            return self._scripted.popleft()
        except IndexError:
            return self._answer(request)

    def note(self, connection: socket.socket, *, is_open: bool) -> None:
        """Note that a connection was made, or is closed."""
        with self._changed:
            if is_open:
                self.connections += 1
                self._sockets.add(connection)
            else:
                self._sockets.discard(connection)
            self._changed.notify_all()


def _hang_up(connection: socket.socket) -> None:
    with contextlib.suppress(OSError):  # it may be closed already
        connection.shutdown(socket.SHUT_RDWR)


class _Server(ThreadingHTTPServer):
    daemon_threads = False  # so that closing waits for the last reply to end
    request_queue_size = 1_024  # a fan-out connects all at once

    def __init__(self, address: tuple[str, int], stand_in: StandIn) -> None:
        self.stand_in = stand_in
        super().__init__(address, _Handler)

    def process_request(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own
        self.stand_in.note(request, is_open=True)
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:  # noqa: ANN401 - socketserver's own
        # Without the orderly end that the base class begins with: a reset must be one.
        self.close_request(request)
        self.stand_in.note(request, is_open=False)

    def handle_error(self, request: Any, client_address: Any) -> None:  # noqa: ANN401 - socketserver's own
        """Pass over clients that leave in the middle: some tests are about that."""


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    # A reply in many small pieces should leave as such.
    disable_nagle_algorithm = True

    @property
    def _stand_in(self) -> StandIn:
        # Only `_Server` makes handlers; the base class types its server as any.
        return self.server.stand_in  # type: ignore[attr-defined, no-any-return]

    def _reply(self) -> None:
        length = int(self.headers.get("content-length") or 0)
        headers = {name.lower(): value for name, value in self.headers.items()}
        request = Received(self.command, self.path, headers, self.rfile.read(length))
        try:
            reply = self._stand_in.take(request)
        except Exception as reason:  # noqa: BLE001 - the answer is the author's of a test, who should see what it raised
            reply = error(500, f"The stand-in's answer raised {describe(reason)}")
        for step in reply.steps():
            if not self._take(step):
                self.close_connection = True
                return

    def _take(self, step: Step) -> bool:
        """Do a step; False where the connection is at its end."""
        if isinstance(step, bytes):
            self.wfile.write(step)
            return True
        if isinstance(step, Wait):
            # A client that leaves, or a stand-in that stops, makes the socket readable.
            readable, _, _ = select.select([self.connection], [], [], step.seconds)
            # So does one that has the whole reply, and sends its next request.
            return not readable or self.connection.recv(1, socket.MSG_PEEK) != b""
        if step.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _RESET)
        return False

    do_DELETE = do_GET = do_PATCH = do_POST = do_PUT = _reply  # noqa: N815 - the names that the base class looks for

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the base class's name
        """Say nothing."""
