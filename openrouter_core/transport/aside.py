"""Work that would hold up the event loop is done in a thread. Nothing else is loaded for it, on the loop."""

from __future__ import annotations

import sys
import threading
from contextlib import suppress
from contextvars import copy_context
from typing import TYPE_CHECKING, TypeVar

import anyio.to_thread

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable

T = TypeVar("T")


async def aside(work: Callable[[], T], *, may_be_left: bool = False) -> T:
    """Do `work` in a thread, and await its end; one that `may_be_left` goes on without who is cancelled meanwhile."""
    # With trio as its guest, asyncio has a loop here, and no task.
    told = sys.modules.get("asyncio")
    task: asyncio.Task[object] | None = None
    with suppress(RuntimeError):
        task = told.current_task() if told is not None else None
    if task is None:
        # Of the loop's own there are so many, and others wait for them.
        return await anyio.to_thread.run_sync(work, abandon_on_cancel=may_be_left, limiter=anyio.CapacityLimiter(1))
    done = _in_thread(work, task.get_loop())
    with anyio.CancelScope(shield=not may_be_left):
        await done
    value, error = done.result()
    if error is not None:
        raise error
    return value  # type: ignore[return-value]  # without an error, it is what `work` gave


def _in_thread(
    work: Callable[[], T], loop: asyncio.AbstractEventLoop
) -> asyncio.Future[tuple[T | None, BaseException | None]]:
    """Begin it in a thread that no process waits for at its end.

    For those of anyio's it does, for ever where one waits for a pipe, or its loop was left:
    https://docs.python.org/3/library/threading.html#threading.Thread.daemon
    """
    future: asyncio.Future[tuple[T | None, BaseException | None]] = loop.create_future()

    def run() -> None:
        try:
            outcome: tuple[T | None, BaseException | None] = (work(), None)
        except BaseException as error:  # noqa: BLE001 - it is raised where it is awaited
            outcome = (None, error)
        # Of a loop that is closed, nobody waits.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(tell, outcome)

    def tell(outcome: tuple[T | None, BaseException | None]) -> None:
        if not future.done():
            future.set_result(outcome)

    # The caller's file may ask for what the caller's task knows.
    threading.Thread(target=copy_context().run, args=(run,), name="openrouter_core aside", daemon=True).start()
    return future
