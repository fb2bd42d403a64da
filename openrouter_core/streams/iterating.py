"""What every stream is: items one by one, each an `Ok`; if it fails, one `Err` comes last."""

from __future__ import annotations

import threading
import warnings
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from openrouter_core.call.last_resort import STACK_FULL, unexpected
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from types import TracebackType

    import anyio

    from openrouter_core.call.operation import Opened
    from openrouter_core.call.reply import Reply
    from openrouter_core.call.request import HttpRequest
    from openrouter_core.errors import SendError
    from openrouter_core.http_meta import HttpMeta
    from openrouter_core.result import Result
    from openrouter_core.transport.blocking import BlockingSource
    from openrouter_core.transport.nonblocking import AsyncSource

Item = TypeVar("Item")


class Reader(Protocol[Item]):
    """What makes items of what arrives; once `over`, it takes no more. It cannot fail."""

    over: bool

    @property
    def has_begun(self) -> bool:
        """Whether anything has come."""
        ...

    def so_far(self) -> str:
        """Tell in words how much came."""
        ...

    def feed(self, data: bytes) -> list[Result[Item, SendError]]:
        """Give the items that `data` completes."""
        ...

    def end(self, interruption: SendError | None) -> list[Result[Item, SendError]]:
        """Give what is left to say at the end, be it clean or an `interruption`."""
        ...

    def leave(self) -> None:
        """Take note that nobody reads on, be it over or not."""
        ...


class _Reading(Generic[Item]):
    """What all streams are: items that are ready, and how what arrives becomes more of them."""

    def __init__(self, reader: Reader[Item], reply: Reply, request: HttpRequest, opened: Opened | None) -> None:
        self._meta = reply.meta
        self._reader = reader
        self._secrets = request.secrets
        self._source: Any = opened.source if opened is not None else None
        self._ready: deque[Result[Item, SendError]] = deque()
        self._patience_ms = max(request.timeout_ms - self._meta.elapsed_ms, 1.0)
        self._idle_ms = request.idle_ms
        self._is_taken = False

    @property
    def http_meta(self) -> HttpMeta:
        """Status, headers, generation id, attempts and time until the stream was opened."""
        return self._meta

    def _arrived(self, data: bytes | SendError | None) -> None:
        try:
            items = self._reader.feed(data) if isinstance(data, bytes) else self._reader.end(data)
        # The last resort: a fault of ours ends the stream, and is told.
        except Exception as error:  # noqa: BLE001
            self._reader.over = True
            items = [Err(unexpected(error, self._secrets, sent=True))]
        if items:
            self._ready.extend(items)
            # The first event ends the wait that `timeout_ms` bounds.
            self._patience_ms = self._idle_ms

    def __repr__(self) -> str:
        """Say where it stands."""
        waiting = f", {len(self._ready)} waiting" if self._ready else ""
        state = "over" if self._source is None else "open"
        return f"<{type(self).__name__} {self._meta.status_code}: {self._reader.so_far()}{waiting}, {state}>"

    def __del__(self) -> None:
        """Be loud where nobody read it, as Python is of a coroutine that nobody awaits.

        Most often it was iterated while still in its `Ok`, which gives the stream itself, once, and no item.
        """
        # An interrupt may have come before there was anything to read.
        if self.__dict__.get("_is_taken", True) or self._reader.has_begun:
            return
        if self._source is not None or self._ready:
            told = f"{self!r} was dropped unread: take it out of its Ok with .unwrap(), and iterate or close it"
            # Where warnings are errors, somebody may keep this one, with all that is known here.
            self._source = None
            self._reader.leave()
            warnings.warn(told, RuntimeWarning, stacklevel=2)

    @property
    def _is_complete(self) -> bool:
        return self._reader.over and not (self._ready and not isinstance(self._ready[-1], Ok))


class Stream(_Reading[Item]):
    """The items of a blocking call. Use it in `with`, or close it, to leave early; at its end it closes itself.

    Iterating gives `Ok(item)` for each item and, if the stream fails, exactly one `Err(error)` as the last.
    Each wait is bounded: `timeout_ms` until the first item, `stream_idle_timeout_ms` after.
    """

    def __init__(self, reader: Reader[Item], reply: Reply, request: HttpRequest, opened: Opened | None) -> None:
        """Take over a call that became a stream."""
        super().__init__(reader, reply, request, opened)
        # Of several threads that iterate, one reads.
        self._turn = threading.Lock()

    def __iter__(self) -> Self:
        """Iterate over what is left."""
        self._is_taken = True
        return self

    def __next__(self) -> Result[Item, SendError]:
        """Wait for the next item. Of several threads that iterate, each item goes to one."""
        ready = self._ready
        while True:
            try:
                if ready:
                    return ready.popleft()
                while not ready and (source := self._source) is not None:
                    self._fill(source)
                return ready.popleft()
            except IndexError:
                # It is over, or another thread was quicker.
                if self._source is None:
                    raise StopIteration from None
            except RecursionError:
                self._reader.over = True
                return STACK_FULL

    def _fill(self, source: BlockingSource) -> None:
        with self._turn:
            source.wait_at_most(self._patience_ms)
            ready, reader = self._ready, self._reader
            # Another thread may have read meanwhile, or close the stream.
            while not ready and not reader.over and self._source is source:
                self._arrived(source.read())
        if self._source is not source:
            source.close()
        elif reader.over:
            self._let_go(is_complete=self._is_complete)

    def _let_go(self, *, is_complete: bool) -> None:
        source, self._source = self._source, None
        if source is not None:
            try:
                self._reader.leave()
            finally:
                source.close(is_complete=is_complete)

    def close(self) -> None:
        """Leave the stream: the connection is closed, which tells the server to stop, and no more items come."""
        self._ready.clear()
        self._let_go(is_complete=False)

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close."""
        self.close()


class AsyncStream(_Reading[Item]):
    """The items of an asynchronous call: as `Stream`, with `async for`, `async with` and `aclose`."""

    def __init__(self, reader: Reader[Item], reply: Reply, request: HttpRequest, opened: Opened | None) -> None:
        """Take over a call that became a stream."""
        super().__init__(reader, reply, request, opened)
        # Of several tasks that iterate, one reads.
        self._is_being_read = False
        self._passed: anyio.Event | None = None

    def __aiter__(self) -> Self:
        """Iterate over what is left."""
        self._is_taken = True
        return self

    async def __anext__(self) -> Result[Item, SendError]:
        """Await the next item. Of several tasks that iterate, each item goes to one."""
        ready = self._ready
        while True:
            try:
                if ready:
                    return ready.popleft()
                while not ready and (source := self._source) is not None:
                    await self._fill(source)
                return ready.popleft()
            except IndexError:
                # It is over, or another task was quicker.
                if self._source is None:
                    raise StopAsyncIteration from None
            except RecursionError:
                self._reader.over = True
                return STACK_FULL

    async def _fill(self, source: AsyncSource) -> None:
        while self._is_being_read:
            await self._wait_for_turn()
        self._is_being_read = True
        ready, reader = self._ready, self._reader
        try:
            source.wait_at_most(self._patience_ms)
            # Another task may have read meanwhile, or close the stream.
            while not ready and not reader.over and self._source is source:
                self._arrived(await source.read())
        finally:
            self._is_being_read = False
            if self._passed is not None:
                self._pass_on(self._passed)
        if self._source is not source:
            await source.close()
        elif reader.over:
            await self._let_go(is_complete=self._is_complete)

    async def _wait_for_turn(self) -> None:
        if self._passed is None:
            import anyio

            self._passed = anyio.Event()
        await self._passed.wait()

    def _pass_on(self, turn: anyio.Event) -> None:
        turn.set()
        self._passed = None

    async def _let_go(self, *, is_complete: bool) -> None:
        source, self._source = self._source, None
        if source is not None:
            try:
                self._reader.leave()
            finally:
                await source.close(is_complete=is_complete)

    async def aclose(self) -> None:
        """Leave the stream: the connection is closed, which tells the server to stop, and no more items come."""
        self._ready.clear()
        await self._let_go(is_complete=False)

    async def __aenter__(self) -> Self:
        """Close at the end of the block."""
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close."""
        await self.aclose()
