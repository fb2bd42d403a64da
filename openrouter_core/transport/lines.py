"""A line: one HTTP client and its open sockets. What an interrupt may have left in disorder is retired, not mended.

A retired line serves the calls that are on it, and no new ones; with the last of them it is closed.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Final, Generic, NamedTuple, TypeVar

import httpx

from openrouter_core.transport.inside import take_over
from openrouter_core.transport.standing import Standing

if TYPE_CHECKING:
    from openrouter_core.core import Pools
    from openrouter_core.transport.wall_clock import Exchange

_STEPS: Final = 16
"""How far back an error is looked into: what was made by hand may lead in a circle."""

Client = TypeVar("Client", bound=httpx.Client | httpx.AsyncClient)


class Shape(NamedTuple):
    """What requests to one place, with the same headers, have in common as httpx writes it."""

    url: httpx.URL
    headers: httpx.Headers


class Line(Generic[Client]):
    """A client, known to `pools` under the event loop that it belongs to; without pools, it is the caller's."""

    def __init__(self, client: Client, pools: Pools | None = None, loop: object = None) -> None:
        """Begin with no socket."""
        self.client = client
        # Where the sockets of the caller's clients are, nobody knows.
        self.standing = Standing()
        self.is_ours = pools is not None
        self.shapes: dict[tuple[object, ...], Shape] = {}
        if self.is_ours:
            take_over(client, self.standing)
        self._loop = loop
        self._pools = None if pools is None else weakref.ref(pools)

    def may_have_sent(self, exchange: Exchange, error: Exception | None = None) -> bool:
        """Tell whether the request may have gone out; of what goes not through our sockets, a mock's say, it may."""
        is_seen = self.is_ours and (self.standing.is_in_use or is_cramped(error))
        return exchange.written or not (exchange.connecting or is_seen)

    def retire(self) -> None:
        """Take no new calls."""
        pools = None if self._pools is None else self._pools()
        if pools is None:
            return
        # Known first, then forgotten: who closes the core at this moment finds it in one place or the other.
        pools.retired[id(self)] = weakref.ref(self)
        if pools.lines.get(self._loop) is self:
            pools.lines.pop(self._loop, None)
        for gone in [key for key, each in pools.retired.copy().items() if each() is None]:
            pools.retired.pop(gone, None)

    def heed(self, error: Exception) -> None:
        """Take no new calls after one that came upon the process's own limits, and may have left a lock locked."""
        if is_cramped(error):
            self.retire()

    def close(self) -> None:
        """Close the sockets; calls that are on them end."""
        self.standing.close()

    def __del__(self) -> None:
        """Close with the last who knows it. This may be anywhere, under whatever lock: it waits for none."""
        try:
            self.close()
        except TypeError:  # at the very end of the interpreter its modules are emptied first, and the sockets go anyway
            return


def is_cramped(error: BaseException | None) -> bool:
    """Tell whether an error comes of a limit of the process, a full stack say, whatever was made of it on the way."""
    for _ in range(_STEPS):
        if error is None:
            return False
        if isinstance(error, RecursionError | MemoryError):
            return True
        error = error.__context__
    return False
