"""What is done in a thread is done beside the event loop, and holds up neither that nor the end of the process."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from contextvars import ContextVar
from typing import Any

import anyio
import pytest

from kit.callers import RUNNERS
from openrouter_core.transport.aside import aside

Run = Callable[[Callable[[], Any]], Any]


@pytest.fixture(params=["asyncio", "trio"])
def run(request: pytest.FixtureRequest) -> Run:
    """Give what runs an asynchronous function."""
    runner = RUNNERS[request.param]
    assert runner is not None
    return runner


@pytest.mark.parametrize("may_be_left", [True, False])
def test_no_process_waits_for_its_threads(run: Run, may_be_left: bool) -> None:
    """One may wait for a pipe for ever, and the loop of another may be gone."""
    assert run(lambda: aside(lambda: threading.current_thread().daemon, may_be_left=may_be_left))


def test_it_knows_what_the_task_knows(run: Run) -> None:
    known = ContextVar("known", default=0)

    async def main() -> int:
        known.set(5)
        return await aside(known.get)

    assert run(main) == 5


@pytest.mark.parametrize("error", [ValueError("no"), KeyboardInterrupt()])
def test_what_it_raises_is_raised_where_it_is_awaited(run: Run, error: BaseException) -> None:
    def fail() -> None:
        raise error

    async def main() -> None:
        with pytest.raises(type(error)) as raised:
            await aside(fail)
        assert raised.value is error

    run(main)


def test_what_may_be_left_is_and_goes_on(run: Run) -> None:
    gate, done = threading.Event(), threading.Event()

    def work() -> None:
        gate.wait(30)
        done.set()

    async def main() -> None:
        with anyio.move_on_after(0.02):
            await aside(work, may_be_left=True)
        assert not done.is_set()
        gate.set()
        assert await aside(lambda: done.wait(30))

    run(main)


def test_what_may_not_be_left_is_awaited_by_who_is_cancelled(run: Run) -> None:
    began, gate, done = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        began.set()
        gate.wait(30)
        done.set()

    async def main() -> None:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(lambda: aside(work))
            assert await aside(lambda: began.wait(30))
            tasks.cancel_scope.cancel()
            gate.set()
        assert done.is_set()

    run(main)


def test_one_that_ends_when_its_loop_is_gone_does_no_harm() -> None:
    gate, threads = threading.Event(), list[threading.Thread]()

    def work() -> None:
        threads.append(threading.current_thread())
        gate.wait(30)

    async def main() -> None:
        with anyio.move_on_after(0.02):
            await aside(work, may_be_left=True)

    asyncio.run(main())
    gate.set()
    threads[0].join(30)
    assert not threads[0].is_alive()
