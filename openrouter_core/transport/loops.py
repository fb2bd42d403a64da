"""The lines of a core that are awaited: the caller's client, or one of ours for each loop, opened at first use."""

from __future__ import annotations

import asyncio
import sys
import weakref
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpx

from openrouter_core.call.headers import invalid
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import set_location_aside
from openrouter_core.transport.inside import is_in_order
from openrouter_core.transport.lines import Line
from openrouter_core.transport.pools import KEPT, callers_client, make_client, manners, publish

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator
    from types import TracebackType

    import anyio

    from openrouter_core.core import OpenRouterCore, Pools
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result
    from openrouter_core.transport.standing import Standing


WIDTH: Final = KEPT
"""Calls that are on one line at once, streams included. For each call that comes or goes httpcore looks at all that it
holds, and where there are more connections than it may keep, it closes each that has nothing to do at the moment.
"""


async def async_line(core: OpenRouterCore) -> Result[AsyncLine, InvalidRequestError]:
    """Give a line with the caller's client, or ours for the running event loop, opened now if need be."""
    given = callers_client(core, core.async_http_client, httpx.AsyncClient, "async_http_client")
    if given is not None:
        return given if isinstance(given, Err) else Ok(AsyncLine(given.unwrap()))
    pools, loop = core.pools.here(), running_loop()
    if loop is None:
        return invalid("an asynchronous call needs asyncio or trio")
    for other in pools.lines.copy():
        if isinstance(other, asyncio.AbstractEventLoop) and other.is_closed():
            pools.lines.pop(other, None)
    if (kept := pools.lines.get(loop)) is not None:
        return Ok(kept)
    opened = await open_line(pools)
    return opened if isinstance(opened, Err) else publish(opened.unwrap(), pools, loop)


async def open_line(pools: Pools, first: AsyncLine | None = None) -> Result[AsyncLine, InvalidRequestError]:
    """Make a line of the running loop: the first, or one beside it."""
    made = make_client(
        lambda: httpx.AsyncClient(**manners(httpx.AsyncHTTPTransport), event_hooks={"response": [_set_location_aside]})
    )
    if isinstance(made, Err):
        return made
    line = AsyncLine(made.unwrap(), pools, running_loop(), first)
    await line.keep()
    return Ok(line)


async def _set_location_aside(response: httpx.Response) -> None:
    set_location_aside(response)


class AsyncLine(Line[httpx.AsyncClient]):
    """A line of one event loop, and how many calls are on it. Where they are many, others stand `beside` the first."""

    _keeper: AsyncGenerator[None] | None = None
    _live = 0
    _is_suspect = False
    _is_retired = False

    def __init__(
        self, client: httpx.AsyncClient, pools: Pools | None = None, loop: object = None, first: AsyncLine | None = None
    ) -> None:
        """Begin with no call."""
        super().__init__(client, pools, loop)
        self._first = first
        self.beside: list[AsyncLine] = []
        self.waiting: deque[anyio.Event] = deque()

    @property
    def is_full(self) -> bool:
        """Whether it takes no more calls."""
        return self._live >= WIDTH or self._is_retired

    def let_next(self) -> None:
        """Let the call go on that has waited longest."""
        if self.waiting:
            self.waiting.popleft().set()

    async def keep(self) -> None:
        """Have the loop close it when it shuts down: asynchronous generators begun in it, it closes."""
        self._keeper = _kept(self.standing, weakref.ref(self))
        await anext(self._keeper)

    def __enter__(self) -> None:
        """Begin a call."""
        self._live += 1

    def retire(self) -> None:
        """Take no new calls, and close with the last that is on."""
        self._is_retired = True
        super().retire()
        if self._first is not None and self in self._first.beside:
            self._first.beside.remove(self)

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
        if self._is_suspect and self.is_ours:
            self._is_suspect = self._live > 0
            if not is_in_order(self.client, self._live):
                self.retire()
        first = self._first or self
        if first.waiting:
            first.let_next()
        elif self._first is not None and not self._live:
            # The first alone keeps connections for calls to come.
            self.retire()
        if self._is_retired and not self._live:
            self.close()

    def close(self) -> None:
        """Close the sockets, in their own loop: here if it is the one that runs, or as soon as it does."""
        keeper, self._keeper = self._keeper, None
        if keeper is None:
            return
        loop: Any = self._loop
        is_idle = isinstance(loop, asyncio.AbstractEventLoop) and not loop.is_running()
        if is_idle or loop is running_loop():
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
