"""The stand-in itself: a small HTTP server on loopback that answers by script, and otherwise from its world."""

from __future__ import annotations

import contextlib
import socket
import threading
from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING, Self, TypeAlias

from openrouter_core.testing.received import Received
from openrouter_core.testing.replies import RawReply, Reply
from openrouter_core.testing.serving import Server
from openrouter_core.testing.unscripted import Unscripted

if TYPE_CHECKING:
    from types import TracebackType

    from openrouter_core.testing.world import World

Answer: TypeAlias = Callable[[Received], Reply | RawReply]


class StandIn:
    """Serves from `with` or `start` until the block's end or `stop`.

    Requests are answered by what `script` queued, in order, then by `answer`. By default that is `play`: it repeats
    what the user said, and plays all else from a `world` that begins as given, or anew. `received` holds every request;
    `connections` counts those that were made, `open_connections` those that stand.
    """

    def __init__(self, answer: Answer | None = None, *, port: int = 0, world: World | None = None) -> None:
        """Prepare; with port 0 the system chooses one."""
        self._unscripted = Unscripted(world)
        self._answer = self.play if answer is None else answer
        self._port = port
        self._scripted: deque[Reply | RawReply] = deque()
        self._changed = threading.Condition()
        self._sockets: set[socket.socket] = set()
        self._server: Server | None = None
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

    def forget(self) -> tuple[Reply | RawReply, ...]:
        """Take back what `script` queued and nobody asked for."""
        with self._changed:
            left = tuple(self._scripted)
            self._scripted.clear()
        return left

    def wait_until_left(self, timeout: float = 5.0) -> bool:
        """Wait until every client has closed its connections, those it keeps for later included.

        False if `timeout` seconds were not enough.
        """
        with self._changed:
            return self._changed.wait_for(lambda: not self._sockets, timeout)

    def start(self) -> Self:
        """Listen, and serve in threads of our own."""
        self._server = Server(("127.0.0.1", self._port), self)
        self._thread = threading.Thread(target=self._server.serve, daemon=True)
        self._thread.start()
        return self

    def stop(self) -> None:
        """Close every connection and the listening socket; stopping twice is fine."""
        server, self._server = self._server, None
        if server is None or self._thread is None:
            return
        server.end()
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
        with self._changed:  # the nth request has the nth reply, however many come at once
            self.received.append(request)
            scripted = self._scripted.popleft() if self._scripted else None
        reply = self._answer(request) if scripted is None else scripted
        self._unscripted.note(request, reply)
        return reply

    def play(self, request: Received) -> Reply:
        """Answer as a stand-in does that nobody told how: an `answer` of your own may leave to it what it likes."""
        return self._unscripted.answer(request)

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
