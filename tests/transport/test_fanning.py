"""Many awaited calls at once stand on several lines; what is more than those may hold waits, first come first."""

from __future__ import annotations

import threading
from collections.abc import AsyncGenerator, Callable, Generator
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import anyio
import pytest

from openrouter_core import Err, Ok, OpenRouterCore, chat_send_async, errors
from openrouter_core.testing import StandIn
from openrouter_core.transport import fanning
from openrouter_core.transport.loops import WIDTH, running_loop

if TYPE_CHECKING:
    from openrouter_core.models.chat_request import ChatRequest
    from openrouter_core.options import RequestOptions
    from openrouter_core.testing import Received

pytestmark = pytest.mark.anyio

ASKED: ChatRequest = {"model": "m", "messages": [{"role": "user", "content": "Hi"}]}


async def until(condition: Callable[[], bool]) -> None:
    """Wait for something to become true, as it must soon."""
    with anyio.fail_after(10):
        while not condition():  # noqa: ASYNC110 - what is waited for sets no event
            await anyio.sleep(0.001)


class Gate:
    """A stand-in that answers nobody until it is opened."""

    def __init__(self) -> None:
        """Begin closed."""
        self.opened = threading.Event()
        self.stand_in = StandIn(self.answer)

    def answer(self, request: Received) -> Any:
        """Wait, and answer as usual."""
        self.opened.wait(20)
        return self.stand_in.play(request)

    async def has(self, count: int) -> None:
        """Wait until so many requests are here."""
        await until(lambda: len(self.stand_in.received) >= count)


@contextmanager
def gated() -> Generator[Gate]:
    """Run one."""
    gate = Gate()
    with gate.stand_in:
        try:
            yield gate
        finally:
            gate.opened.set()


class Calls:
    """Calls that go on, and what came of them, in the order in which they ended."""

    def __init__(self, core: OpenRouterCore, group: anyio.abc.TaskGroup) -> None:
        """Begin with none."""
        self.core = core
        self.group = group
        self.outcomes: list[Any] = []

    def begin(self, count: int, options: RequestOptions | None = None) -> list[anyio.CancelScope]:
        """Begin so many calls; give what cancels each."""
        scopes = [anyio.CancelScope() for _ in range(count)]
        for scope in scopes:
            self.group.start_soon(self._one, scope, options)
        return scopes

    async def ended(self, count: int) -> None:
        """Wait until so many have ended."""
        await until(lambda: len(self.outcomes) >= count)

    async def _one(self, scope: anyio.CancelScope, options: RequestOptions | None) -> None:
        with scope:
            self.outcomes.append(await chat_send_async(self.core, ASKED, options))


@asynccontextmanager
async def calling(gate: Gate) -> AsyncGenerator[Calls]:
    """Give a core that calls can be begun with."""
    core = OpenRouterCore(api_key="k", server_url=gate.stand_in.url, retries=0)
    async with core, anyio.create_task_group() as group:
        yield Calls(core, group)


@pytest.fixture
def two_lines(monkeypatch: pytest.MonkeyPatch) -> int:
    """Let a loop have two lines, and give how many calls these take."""
    monkeypatch.setattr(fanning, "_MOST", 2)
    return 2 * WIDTH


async def waiting(calls: Calls, count: int) -> None:
    """Wait until so many calls wait for a line."""
    await until(lambda: len(calls.core.pools.lines[running_loop()].waiting) == count)


async def test_more_calls_than_a_line_holds_stand_on_others_which_go_with_them() -> None:
    with gated() as gate:
        async with calling(gate) as calls:
            calls.begin(3 * WIDTH)
            await gate.has(3 * WIDTH)
            first = calls.core.pools.lines[running_loop()]
            assert len(first.beside) == 2
            gate.opened.set()
            await calls.ended(3 * WIDTH)
            assert all(isinstance(each, Ok) for each in calls.outcomes)
            assert first.beside == []
            # What the first keeps serves the calls to come.
            made = gate.stand_in.connections
            calls.begin(1)
            await calls.ended(3 * WIDTH + 1)
            assert (made, gate.stand_in.connections) == (3 * WIDTH, 3 * WIDTH)


async def test_what_no_line_takes_waits_and_is_served_in_turn(two_lines: int) -> None:
    with gated() as gate:
        async with calling(gate) as calls:
            calls.begin(two_lines)
            await gate.has(two_lines)
            for number in range(5):
                calls.begin(1, {"headers": {"x-n": str(number)}})
                await waiting(calls, number + 1)
            assert len(gate.stand_in.received) == two_lines
            gate.opened.set()
        assert len(calls.outcomes) == two_lines + 5
        assert all(isinstance(each, Ok) for each in calls.outcomes)
        told = [each.headers["x-n"] for each in gate.stand_in.received if "x-n" in each.headers]
        assert sorted(told) == ["0", "1", "2", "3", "4"]
        assert gate.stand_in.connections <= two_lines


async def test_to_wait_is_part_of_the_calls_time(two_lines: int) -> None:
    with gated() as gate:
        async with calling(gate) as calls:
            calls.begin(two_lines)
            await gate.has(two_lines)
            calls.begin(1, {"timeout_ms": 50})
            await calls.ended(1)
            error = calls.outcomes[0].failure()
            assert isinstance(error, errors.RequestTimeoutError)
            assert not error.request_sent
            assert not calls.core.pools.lines[running_loop()].waiting
            gate.opened.set()


async def test_who_is_cancelled_while_waiting_leaves_the_turn_to_the_next(two_lines: int) -> None:
    with gated() as gate:
        async with calling(gate) as calls:
            calls.begin(two_lines)
            await gate.has(two_lines)
            first = calls.core.pools.lines[running_loop()]
            scopes = calls.begin(3)
            await waiting(calls, 3)
            scopes[0].cancel()
            await waiting(calls, 2)
            # Called, and cancelled before it could go on.
            first.let_next()
            scopes[1].cancel()
            await waiting(calls, 1)
            gate.opened.set()
        assert len(calls.outcomes) == two_lines + 1
        assert all(isinstance(each, Ok) for each in calls.outcomes)


async def test_a_core_that_is_closed_ends_those_that_wait(two_lines: int) -> None:
    with gated() as gate:
        async with calling(gate) as calls:
            calls.begin(two_lines)
            await gate.has(two_lines)
            calls.begin(4)
            await waiting(calls, 4)
            calls.core.close()
        assert len(calls.outcomes) == two_lines + 4
        kinds = {type(each.failure()) for each in calls.outcomes if isinstance(each, Err)}
        assert kinds == {errors.APIConnectionError, errors.InvalidRequestError}
        gate.opened.set()
        assert gate.stand_in.wait_until_left()


async def test_a_line_that_cannot_be_made_is_told(two_lines: int, monkeypatch: pytest.MonkeyPatch) -> None:
    with gated() as gate:
        async with calling(gate) as calls:
            calls.begin(WIDTH)
            await gate.has(WIDTH)
            monkeypatch.setenv("HTTP_PROXY", "ftp://proxy.test")
            calls.begin(1)
            await calls.ended(1)
            assert "HTTP_PROXY" in calls.outcomes[0].failure().message
            gate.opened.set()
