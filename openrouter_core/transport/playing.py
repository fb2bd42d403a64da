"""What the stream of a record is read from: its packets as they came, and then its end."""

from __future__ import annotations

from typing import TYPE_CHECKING

import anyio
import anyio.lowlevel

from openrouter_core.errors import StreamInterruptedError
from openrouter_core.http_meta import HttpMeta
from openrouter_core.transport.aside import aside

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.errors import SendError
    from openrouter_core.observing.record import Exchange


class PlayedSource:
    """The packets of a stream as they came, cut where they were, and then its end."""

    def __init__(self, exchange: Exchange) -> None:
        """Begin with the first."""
        self._packets = iter(exchange.packets or ())
        self._exchange = exchange

    def wait_at_most(self, limit_ms: float) -> None:
        """Wait for nothing."""

    def read(self) -> bytes | SendError | None:
        """Give what comes next."""
        if (packet := next(self._packets, None)) is not None:
            return packet
        exchange = self._exchange
        if exchange.fault is not None:
            return exchange.fault.error
        if exchange.end == "left":
            told = "record: it ends here: the stream was not read on"
            return StreamInterruptedError(message=told, request_sent=True, http_meta=exchange.meta or HttpMeta())
        return None

    def close(self, *, is_complete: bool = False) -> None:  # noqa: ARG002 - others read the rest then
        """Be done."""
        self._packets = iter(())


class AsyncPlayedSource:
    """The same for calls that are awaited."""

    def __init__(self, exchange: Exchange) -> None:
        """Begin with the first."""
        self._source = PlayedSource(exchange)

    def wait_at_most(self, limit_ms: float) -> None:
        """Wait for nothing."""

    async def read(self) -> bytes | SendError | None:
        """Give what comes next, after a turn of the others."""
        await anyio.lowlevel.checkpoint()
        return self._source.read()

    async def aside(self, work: Callable[[], object], *, is_shielded: bool = False) -> None:
        """Do `work` in a thread; shielded, also for who is cancelled."""
        with anyio.CancelScope(shield=is_shielded):
            await aside(work)

    async def close(self, *, is_complete: bool = False) -> None:
        """Be done."""
        self._source.close(is_complete=is_complete)
