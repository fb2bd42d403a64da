"""What the stand-in answers without a script: what the user said, and all else from a world that loads when asked."""

from __future__ import annotations

import threading
from collections import deque
from typing import TYPE_CHECKING, Final

from openrouter_core.testing.echo import echo, is_echoed
from openrouter_core.testing.replies import RawReply, Reply
from openrouter_core.testing.world import World

if TYPE_CHECKING:
    from openrouter_core.testing.received import Received
    from openrouter_core.testing.world.state import State

_REMEMBERED: Final = 1_000
"""Calls that a world hears of which nobody asked anything before."""


class Unscripted:
    """A world, what has become of it, and the calls that it has not heard of yet."""

    def __init__(self, world: World | None) -> None:
        """Begin with a world, by default one of its own."""
        self._world = World() if world is None else world
        self._is_plain = world is None
        self._calls: deque[tuple[Received, Reply]] = deque(maxlen=_REMEMBERED)
        self._state: State | None = None
        self._lock = threading.Lock()

    def answer(self, request: Received) -> Reply:
        """Answer a request; as long as nothing but chat is asked for, the world stays unloaded."""
        if self._is_plain and self._state is None and is_echoed(request.path):
            return echo(request)
        from openrouter_core.testing.world.answering import answered
        from openrouter_core.testing.world.state import State

        with self._lock:
            if self._state is None:
                self._state = State(self._world, self._calls)
            return answered(self._state, request)

    def note(self, request: Received, reply: Reply | RawReply) -> None:
        """Remember a call that the books may want to have."""
        if request.method == "POST" and isinstance(reply, Reply) and reply.status in {200, 202}:
            self._calls.append((request, reply))
