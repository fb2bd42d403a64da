"""The sockets that are open for one client: closing them asks for no lock, whatever the HTTP library holds of them.

A thread that was interrupted, or was not taken along by a fork, may have left its locks locked for ever.
"""

from __future__ import annotations

import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final, Protocol

import httpcore

if TYPE_CHECKING:
    from collections.abc import Generator

CLOSED: Final = "the core was closed"


class Stream(Protocol):
    """A connection, blocking or not."""

    def cut(self) -> None:
        """Close it without waiting for anything, and wake who waits on it."""


class Standing:
    """All of one client's. Once closed, it takes no more."""

    def __init__(self) -> None:
        """Begin with none."""
        self._streams: dict[int, Stream] = {}
        self._pid = os.getpid()
        self.closed = False

    @property
    def is_inherited(self) -> bool:
        """Whether the sockets are another process's, which goes on with them: here they are only let go of."""
        return self._pid != os.getpid()

    @property
    def is_in_use(self) -> bool:
        """Whether any stands."""
        return bool(self._streams)

    def add(self, stream: Stream) -> None:
        """Keep a new one."""
        self._streams[id(stream)] = stream
        self.check()

    def check(self, refusal: type[Exception] = httpcore.ConnectError) -> None:
        """Refuse to go on where all are closed, and close what came too late."""
        if self.closed:
            self.close()
            raise refusal(CLOSED)

    def drop(self, stream: Stream) -> None:
        """Forget one that is closed."""
        self._streams.pop(id(stream), None)

    @contextmanager
    def holding(self, stream: Stream) -> Generator[None]:
        """Keep one for the length of a block."""
        self.add(stream)
        try:
            yield
        finally:
            self.drop(stream)

    def close(self) -> None:
        """Close them all."""
        self.closed = True
        try:
            while True:
                self._streams.popitem()[1].cut()
        except KeyError:  # by asking first it would be lost to another who closes; no name is there at the very end
            return
