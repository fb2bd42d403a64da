"""A line: one HTTP client and its open sockets. What an interrupt may have left in disorder is retired, not mended.

A retired line serves the calls that are on it, and no new ones; with the last of them it is closed.
"""

from __future__ import annotations

import weakref
from typing import TYPE_CHECKING, Generic, TypeVar

import httpx

from openrouter_core.transport.inside import take_over

if TYPE_CHECKING:
    from openrouter_core.core import Pools
    from openrouter_core.transport.wall_clock import Exchange

Client = TypeVar("Client", bound=httpx.Client | httpx.AsyncClient)


class Line(Generic[Client]):
    """A client, known to `pools` under the event loop that it belongs to; without, it is the caller's."""

    def __init__(self, client: Client, pools: Pools | None = None, loop: object = None) -> None:
        """Begin with no socket."""
        self.client = client
        self._loop = loop
        self._pools = None if pools is None else weakref.ref(pools)
        self.standing = None if pools is None else take_over(client)

    @property
    def is_ours(self) -> bool:
        """Whether it was opened here, and is to be closed here."""
        return self.standing is not None

    def may_have_sent(self, exchange: Exchange, error: Exception | None = None) -> bool:
        """Tell whether the request may have gone out; of what goes not through our sockets, a mock's say, it may."""
        is_seen = self.standing is not None and (self.standing.is_in_use or is_cramped(error))
        return exchange.written or not (exchange.connecting or is_seen)

    def retire(self) -> None:
        """Take no new calls."""
        pools = None if self._pools is None else self._pools()
        if pools is not None:
            if pools.lines.get(self._loop) is self:
                del pools.lines[self._loop]
            pools.retired = (*(each for each in pools.retired if each() is not None), weakref.ref(self))

    def heed(self, error: Exception) -> None:
        """Take no new calls after one that came upon the process's own limits, and may have left a lock locked."""
        if is_cramped(error):
            self.retire()

    def close(self) -> None:
        """Close the sockets; calls that are on them end."""
        if self.standing is not None:
            self.standing.close()

    def __del__(self) -> None:
        """Close with the last who knows it. This may be anywhere, under whatever lock: it waits for none."""
        self.close()


def is_cramped(error: BaseException | None) -> bool:
    """Tell whether an error comes of a limit of the process, a full stack say, whatever was made of it on the way."""
    while error is not None and not isinstance(error, RecursionError | MemoryError):
        error = error.__context__
    return error is not None
