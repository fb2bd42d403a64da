"""What a child measures of itself, in CPU time, once all that is done only once has been done."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    Stream = Callable[[], Iterator[str]]

_ENOUGH = 0.15
"""Seconds of CPU time after which a figure stands, so that who is slow does not hold up the run."""


def per_call(call: Callable[[], str], times: int) -> None:
    """Tell the microseconds of a call, made at most so many `times`."""
    for _ in range(min(max(times // 10, 1), 5)):
        call()
    count, start = 0, time.process_time()
    while count < times and time.process_time() - start < _ENOUGH:
        call()
        count += 1
    _tell(cpu=(time.process_time() - start) / count * 1e6)


def per_event(make: Callable[[str], Stream], short_url: str, url: str) -> None:
    """Tell the microseconds of an event of a long stream, its opening left out."""
    for _ in make(short_url)():
        pass
    texts = make(url)()
    next(texts)
    count, start = 0, time.process_time()
    for _ in texts:
        count += 1
        if count % 64 == 0 and time.process_time() - start > _ENOUGH:
            break
    _tell(cpu=(time.process_time() - start) / count * 1e6)


def per_call_async(call: Callable[[], Awaitable[str]], times: int) -> None:
    """Tell the microseconds of a call that is awaited, made at most so many `times`."""

    async def measure() -> None:
        for _ in range(5):
            await call()
        count, start = 0, time.process_time()
        while count < times and time.process_time() - start < _ENOUGH:
            await call()
            count += 1
        _tell(cpu=(time.process_time() - start) / count * 1e6)

    asyncio.run(measure())


def per_event_async(make: Callable[[str], Callable[[], AsyncIterator[str]]], short_url: str, url: str) -> None:
    """Tell the microseconds of an event of a long stream that is awaited, its opening left out."""

    async def measure() -> None:
        async for _ in make(short_url)():
            pass
        texts = make(url)()
        await anext(texts)
        count, start = 0, time.process_time()
        async for _ in texts:
            count += 1
            if count % 64 == 0 and time.process_time() - start > _ENOUGH:
                break
        _tell(cpu=(time.process_time() - start) / count * 1e6)

    asyncio.run(measure())


def per_stream(stream: Stream, times: int) -> None:
    """Tell the microseconds of a whole stream, read at most so many `times`."""
    per_call(lambda: "".join(stream()), times)


def calls_at_once(call: Callable[[], Awaitable[str]], width: int) -> None:
    """Tell how many calls a second, and the microseconds of each, when `width` are made at once."""

    async def one() -> int:
        await call()
        return 1

    asyncio.run(_at_once(one, width))


def streams_at_once(stream: Callable[[], AsyncIterator[str]], width: int) -> None:
    """Tell how many events a second, and the microseconds of each, when `width` streams are read at once."""

    async def one() -> int:
        return sum([1 async for _ in stream()])

    asyncio.run(_at_once(one, width))


async def _at_once(one: Callable[[], Awaitable[int]], width: int) -> None:
    await asyncio.gather(*(one() for _ in range(width)))
    start, started = time.process_time(), time.perf_counter()
    done = sum(await asyncio.gather(*(one() for _ in range(width))))
    wall, cpu = time.perf_counter() - started, time.process_time() - start
    _tell(rate=done / wall, cpu=cpu / done * 1e6)


def _tell(**figures: float) -> None:
    print(" ".join(f"{name}={value}" for name, value in figures.items()), flush=True)
