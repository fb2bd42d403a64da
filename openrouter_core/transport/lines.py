"""A line: one HTTP client and its open sockets. What an interrupt may have left in disorder is retired, not mended.

A retired line serves the calls that are on it, and no new ones; with the last of them it is closed.
"""

from __future__ import annotations

import asyncio
import sys
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import httpx

from openrouter_core.transport.inside import is_in_order, take_over

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from types import TracebackType

    from openrouter_core.core import Pools
    from openrouter_core.transport.standing import Standing

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

    def retire(self) -> None:
        """Take no new calls."""
        pools = None if self._pools is None else self._pools()
        if pools is not None:
            if pools.lines.get(self._loop) is self:
                del pools.lines[self._loop]
            pools.retired = (*(each for each in pools.retired if each() is not None), weakref.ref(self))

    def close(self) -> None:
        """Close the sockets; calls that are on them end."""
        if self.standing is not None:
            self.standing.close()

    def __del__(self) -> None:
        """Close with the last who knows it. This may be anywhere, under whatever lock: it waits for none."""
        self.close()


class AsyncLine(Line[httpx.AsyncClient]):
    """A line of one event loop, and how many calls are on it."""

    _keeper: AsyncGenerator[None] | None = None
    _live = 0
    _is_suspect = False
    _is_retired = False

    async def keep(self) -> None:
        """Have the loop close it when it shuts down: asynchronous generators begun in it, it closes."""
        if self.standing is not None:
            self._keeper = _kept(self.standing, weakref.ref(self))
            await anext(self._keeper)

    def __enter__(self) -> None:
        """Begin a call."""
        self._live += 1

    def suspect(self) -> None:
        """Note that a call was cancelled: httpcore may keep its connection as a busy one for ever.

        asyncio cancels a task at whatever it awaits, be that the closing of a connection within anyio's shield.
        https://github.com/encode/httpx/issues/3782, https://github.com/encode/httpcore/issues/1093
        """
        self._is_suspect = True

    def __exit__(
        self, kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """End a call; where one was cancelled, see whether more is held than by those that go on."""
        self._live -= 1
        if kind is not None and not issubclass(kind, Exception):
            self.suspect()
        if self._is_suspect:
            self._is_suspect = self._live > 0
            if not is_in_order(self.client, self._live):
                self._is_retired = True
                self.retire()
        if self._is_retired and not self._live:
            self.close()

    def close(self) -> None:
        """Close the sockets, in their own loop: here if it is the one that runs, or as soon as it does."""
        keeper, self._keeper = self._keeper, None
        if keeper is None:
            return
        loop: Any = self._loop
        if loop is running_loop():
            _finish(keeper)
            return
        with suppress(Exception):  # it is over
            later = loop.call_soon_threadsafe if isinstance(loop, asyncio.AbstractEventLoop) else loop.run_sync_soon
            later(_finish, keeper)


async def _kept(standing: Standing, line: weakref.ref[AsyncLine]) -> AsyncGenerator[None]:
    """Close the sockets at the end; the line itself may be gone.

    A dictionary with weak keys would never let go of a loop: the client's sockets hold it.
    """
    try:
        yield
    finally:
        if (kept := line()) is not None:
            kept.retire()
        standing.close()


def _finish(keeper: AsyncGenerator[None]) -> None:
    """Close it at once: it awaits nothing."""
    with suppress(StopIteration):
        keeper.aclose().send(None)


def running_loop() -> object:
    """Give what stands for the event loop that runs in this thread, None without one."""
    with suppress(RuntimeError):
        return asyncio.get_running_loop()
    if (trio := sys.modules.get("trio")) is not None:
        with suppress(RuntimeError):
            token: object = trio.lowlevel.current_trio_token()
            return token
    return None
