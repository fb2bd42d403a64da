"""The stand-in of a sweep: meets each request with the failure that is on, and sees which answers are left open."""

from __future__ import annotations

import socket
import threading
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, Self
from urllib.parse import urlsplit

from openrouter_core.testing.replies import CUT, RawReply, Reply, Wait, error
from openrouter_core.testing.stand_in import StandIn
from openrouter_core.testing.unscripted import Unscripted

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator
    from types import TracebackType

    from openrouter_core.testing.failures.failure import Failure
    from openrouter_core.testing.received import Received
    from openrouter_core.testing.replies import Step

_GRACE: Final = 3.0
"""Seconds in which a connection that was left has come to its end, be the machine as busy as it may."""


class Play:
    """One failure, and what became of it."""

    def __init__(self, failure: Failure, script: tuple[Reply | RawReply, ...], silence: float) -> None:
        """Begin with a world of its own."""
        self._failure = failure
        self._script = script
        self._usual = Unscripted(None)
        self._changed = threading.Condition()
        self._is_over = False
        self._on = 0
        self._held = 0
        self._met = 0
        self.silence = silence
        self.requests = 0
        self.fault: Exception | None = None

    @property
    def is_missed(self) -> bool:
        """Whether something was asked, and nothing of it failed so."""
        return self.requests > 0 and self._met == 0

    def answer(self, request: Received) -> Reply | RawReply:
        """Meet a request."""
        with self._changed:
            self.requests += 1
            self._on += 1
            number = self.requests
        reply = self._script[number - 1] if number <= len(self._script) else self._fail(request)
        return _Bounded((), reply, self)

    def _fail(self, request: Received) -> Reply | RawReply:
        usual = self._usual.answer(request)
        try:
            reply = self._failure.answer(request, usual)
        except Exception as fault:  # noqa: BLE001 - a failure of the caller's own making, who should hear of it
            self.fault = fault
            return usual
        self._met += reply is not None
        return usual if reply is None else reply

    def end(self, *, by_us: bool) -> None:
        """Note that a reply has ended; `by_us`, since the silence was long enough."""
        with self._changed:
            self._on -= 1
            self._held += by_us and self._is_over
            self._changed.notify_all()

    def left_open(self) -> int:
        """Count the replies that somebody still waits for, though who asked is done."""
        with self._changed:
            self._is_over = True
            self._changed.wait_for(lambda: not self._on, self.silence + _GRACE)
            return self._held + self._on


@dataclass(frozen=True)
class _Bounded(RawReply):
    """A reply that ends when it has been silent for long enough."""

    reply: Reply | RawReply
    play: Play = field(repr=False)

    def steps(self) -> Iterator[Step]:
        left, by_us = self.play.silence, False
        try:
            for step in self.reply.steps():
                if not isinstance(step, Wait):
                    yield step
                    continue
                yield Wait(min(step.seconds, left))
                left -= step.seconds
                if left <= 0:
                    by_us = True
                    yield CUT
        finally:
            self.play.end(by_us=by_us)


class Stage:
    """One address for the whole of a sweep: programs remember it, and keep connections to it."""

    def __init__(self, script: tuple[Reply | RawReply, ...], silence: float) -> None:
        """Listen; `silence` is in seconds."""
        self._script = script
        self._silence = silence
        self._play: Play | None = None
        self._server = StandIn(self._answer).start()
        self.url = self._server.url

    def __enter__(self) -> Self:
        """Stop at the end of the block."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Stop."""
        self._server.stop()

    def _answer(self, request: Received) -> Reply | RawReply:
        return error(500) if self._play is None else self._play.answer(request)

    @contextmanager
    def playing(self, failure: Failure) -> Generator[Play]:
        """Play one failure."""
        self._play = Play(failure, self._script, self._silence)
        if failure.listening:
            yield self._play
            return
        port = urlsplit(self.url).port or 0
        self._server.stop()
        # Whoever has an address and does not listen refuses; and nobody else takes it.
        with socket.socket() as deaf:
            deaf.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            deaf.bind(("127.0.0.1", port))
            yield self._play
        self._server = StandIn(self._answer, port=port).start()
