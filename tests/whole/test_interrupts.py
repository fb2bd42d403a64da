"""Interrupts, cancellations, forks and full stacks leave nothing behind that a later call trips over."""

from __future__ import annotations

import asyncio
import importlib
import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections import deque
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from kit.places import KIT
from openrouter_core import (
    AsyncEventStream,
    EventStream,
    Ok,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    text_of,
)
from openrouter_core.call.last_resort import resign
from openrouter_core.testing import StandIn, Wait, streamed
from openrouter_core.transport import inside
from openrouter_core.transport.inside import pools_within
from openrouter_core.transport.lines import is_cramped

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatRequest, ChatStreamRequest

LONG = Wait(60)
ASK: Any = {"messages": [{"role": "user", "content": "Hello to all of you"}]}
STREAM: Any = {**ASK, "stream": True}


class TestCancellation:
    """https://github.com/encode/httpx/issues/3782, https://github.com/encode/httpcore/issues/1093."""

    @pytest.mark.parametrize("backend", ["asyncio", "trio", "anyio"])
    @pytest.mark.parametrize("width", [1, 8], ids=["one by one", "eight at once"])
    def test_at_any_moment_leaves_no_connection_but_idle_ones(  # noqa: C901 - a little program
        self, stand_in: StandIn, backend: str, width: int, thorough: bool
    ) -> None:
        """Each moment lies within about the time that a call takes here, be the machine fast or slow."""
        chance = random.Random(width)  # noqa: S311 - moments, not secrets
        seen = {"calls": 0, "cut off": 0}
        calls, cut_off = (2_000, 200) if thorough else (60, 12)

        async def one(core: OpenRouterCore, *, whole: bool) -> None:
            if whole:
                assert isinstance(await chat_send_async(core, ASK), Ok)
                return
            async with (await chat_send_async(core, STREAM)).unwrap() as stream:
                async for item in stream:
                    assert isinstance(item, Ok)

        async def some(core: OpenRouterCore, longest: float) -> None:
            while seen["calls"] < calls or seen["cut off"] < cut_off:
                seen["calls"] += 1
                seconds, whole = chance.random() * longest, chance.random() < 0.5
                try:
                    if backend == "asyncio":
                        # A task of asyncio's own can be cancelled at whatever it awaits, shielded or not.
                        async with asyncio.timeout(seconds):
                            await one(core, whole=whole)
                    else:
                        with anyio.fail_after(seconds):
                            await one(core, whole=whole)
                except TimeoutError:
                    seen["cut off"] += 1

        async def main() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                await one(core, whole=True)
                began = time.monotonic()
                await one(core, whole=False)
                longest = 2 * width * (time.monotonic() - began)
                async with anyio.create_task_group() as tasks:
                    for _ in range(width):
                        tasks.start_soon(some, core, longest)
                assert 0 < seen["cut off"] < seen["calls"]
                assert isinstance(await chat_send_async(core, ASK), Ok)
                (line,) = core.pools.lines.values()
                (pool,) = pools_within(line.client)
                assert all(connection.is_idle() for connection in pool.connections)
                assert pool._requests == []
                assert all(each() is None for each in core.pools.retired.values())
                with anyio.fail_after(5):
                    # The server closes its side in threads of its own.
                    while stand_in.open_connections != len(pool.connections):  # noqa: ASYNC110
                        await anyio.sleep(0.005)

        anyio.run(main, backend="trio" if backend == "trio" else "asyncio")

    def test_of_one_stream_leaves_the_others_alone(self, stand_in: StandIn) -> None:
        """The connection of a whole call is not given up where nothing is out of order."""

        async def main() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                await chat_send_async(core, ASK)
                stand_in.script(streamed("Hi", LONG))
                with anyio.move_on_after(0.05):
                    async with (await chat_send_async(core, STREAM)).unwrap() as stream:
                        async for _ in stream:
                            pass
                assert [isinstance(await chat_send_async(core, ASK), Ok) for _ in range(3)] == [True] * 3

        asyncio.run(main())
        assert stand_in.connections <= 3


INTERRUPTED = """
import random, signal, sys, warnings
from openrouter_core import Ok, OpenRouterCore, chat_send
url, times = sys.argv[1], int(sys.argv[2])
core = OpenRouterCore(api_key="k", server_url=url)
ask = {"messages": [{"role": "user", "content": "Hello to all of you"}]}
chance = random.Random(1)
signal.signal(signal.SIGALRM, signal.default_int_handler)
# An interrupt may come between a stream and its first item.
warnings.filterwarnings("ignore", ".* was dropped unread")
# Python passes over an interrupt that comes within a finalizer, whoever's it is: another follows a second later.
sys.unraisablehook = lambda of: None if of.exc_type is KeyboardInterrupt else sys.__unraisablehook__(of)

def call_on():
    while True:
        assert isinstance(chat_send(core, ask), Ok)
        with chat_send(core, {**ask, "stream": True}).unwrap() as stream:
            assert all(isinstance(item, Ok) for item in stream)

for _ in range(2):
    for stream in (False, True):
        answer = chat_send(core, {**ask, "stream": stream}).unwrap()
        stream and list(answer)
for _ in range(times):
    try:
        signal.setitimer(signal.ITIMER_REAL, 1e-6 + chance.random() * 0.006, 1)
        call_on()
    except KeyboardInterrupt:
        signal.setitimer(signal.ITIMER_REAL, 0)
    assert isinstance(chat_send(core, ask, {"timeout_ms": 5_000}), Ok)
print("ended")
"""


class TestInterrupts:
    def test_at_any_moment_leave_the_next_call_and_the_exit_alone(self, stand_in: StandIn, thorough: bool) -> None:
        """Httpcore's locks are held for ever by who was interrupted while taking them."""
        command = [
            sys.executable,
            "-X",
            "dev",
            "-W",
            "error",
            "-c",
            INTERRUPTED,
            stand_in.url,
            "500" if thorough else "80",
        ]
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False)
        assert (done.returncode, done.stdout, done.stderr) == (0, "ended\n", "")
        assert stand_in.wait_until_left()

    def test_retire_the_line_that_they_came_upon(self, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        chat_send(core, ASK)
        before = core.pools.lines[None]

        def interrupt(*_: object, **__: object) -> None:
            raise KeyboardInterrupt

        monkeypatch.setattr(before.client, "send", interrupt)
        with pytest.raises(KeyboardInterrupt):
            chat_send(core, ASK)
        assert core.pools.lines == {}
        del before
        monkeypatch.undo()
        assert stand_in.wait_until_left(), "nobody uses it any more"
        assert isinstance(chat_send(core, ASK), Ok)

    @pytest.mark.parametrize("act", ["read", "close"])
    def test_of_a_stream_retire_its_line(self, stand_in: StandIn, act: str) -> None:
        stand_in.script(streamed("Hi", LONG))
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        stream: Any = chat_send(core, STREAM).unwrap()
        assert isinstance(next(stream), Ok)

        class Interrupted:
            def __next__(self) -> bytes:
                raise KeyboardInterrupt

            def close(self) -> None:
                raise KeyboardInterrupt

        stream._source._bytes, kept = Interrupted(), stream._source._bytes
        with pytest.raises(KeyboardInterrupt):
            next(stream) if act == "read" else stream.close()
        assert core.pools.lines == {}
        kept.close()
        assert stand_in.wait_until_left()

    def test_end_a_pause_between_attempts(self, stand_in: StandIn) -> None:
        from openrouter_core.testing import error

        stand_in.script(error(503, headers={"retry-after": "30"}))
        before = signal.signal(signal.SIGALRM, signal.default_int_handler)
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.2)
            with pytest.raises(KeyboardInterrupt), OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                chat_send(core, ASK)
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)


@pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
class TestForks:
    def test_a_child_ends_though_the_parents_locks_were_held(self, stand_in: StandIn) -> None:
        """As by a thread that was calling at that moment, and is not there in the child."""
        script = """
import os, sys, threading
from openrouter_core import Ok, OpenRouterCore, chat_send
core = OpenRouterCore(api_key="k", server_url=sys.argv[1])
ask = {"messages": [{"role": "user", "content": "Hello"}]}
chat_send(core, ask)
held, ended = threading.Event(), threading.Event()
def hold():
    with core.pools.lines[None].client._transport._pool._optional_thread_lock:
        held.set()
        ended.wait()
holding = threading.Thread(target=hold)
holding.start()
held.wait()
if (child := os.fork()) == 0:
    sys.exit(0 if isinstance(chat_send(core, ask), Ok) else 1)
print(os.waitpid(child, 0)[1])
ended.set()
holding.join()
print(isinstance(chat_send(core, ask), Ok))
"""
        command = [sys.executable, "-c", script, stand_in.url]
        done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
        assert (done.stdout.split(), done.stderr) == (["0", "True"], "")
        assert stand_in.connections == 2

    def test_a_child_has_locks_of_its_own(self, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
        """As in a forked child, where the thread that holds one is not there."""
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        chat_send(core, ASK)
        lines = core.pools.lines
        (pool,) = pools_within(lines[None].client)
        holding = threading.Thread(target=pool._optional_thread_lock.acquire)
        holding.start()
        holding.join()
        monkeypatch.setitem(inside._TAKEN, -1, lambda: None)  # as of a core that is gone
        inside.unlock()
        assert isinstance(chat_send(core, ASK), Ok)

    @pytest.mark.parametrize("way", ["closes", "drops", "ends with", "closes the core of"])
    def test_a_child_that_leaves_a_stream_leaves_it_to_its_parent(self, stand_in: StandIn, way: str) -> None:
        stand_in.script(streamed("Hi", Wait(0.3), "Ho"))
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        stream: Any = chat_send(core, STREAM).unwrap()
        assert text_of(next(stream).unwrap()) == "Hi"
        if (child := os.fork()) == 0:
            try:
                if way == "closes":
                    stream.close()
                elif way == "closes the core of":
                    core.close()
                elif way == "drops":
                    del stream, core
            finally:
                os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        assert "".join(text_of(each.unwrap()) for each in stream) == "Ho"

    def test_a_stream_of_another_process_is_let_go_of(self, stand_in: StandIn) -> None:
        """As in a forked child, which cannot be looked into from here."""
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        with chat_send(core, STREAM).unwrap() as stream:
            stream._source._pid = -1
            opened = stream._source._socket.get_extra_info("socket")
        assert opened.fileno() == -1

    def test_so_is_one_in_which_a_thread_of_that_process_waits(self, stand_in: StandIn) -> None:
        class Waiting:
            def close(self) -> None:
                raise ValueError("generator already executing")

        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        stream = chat_send(core, STREAM).unwrap()
        source: Any = stream._source
        source._pid, source._bytes, kept = -1, Waiting(), source._bytes
        opened = source._socket.get_extra_info("socket")
        with opened.dup() as parents:
            stream.close()
            assert (opened.fileno(), parents.getpeername()[0]) == (-1, "127.0.0.1")
        kept.close()

    def test_a_child_that_closes_what_a_thread_of_its_parents_reads_does_not_end_that(self, stand_in: StandIn) -> None:
        stand_in.script(streamed("Hi", Wait(0.5), "Ho"))
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        stream: Any = chat_send(core, STREAM).unwrap()
        assert text_of(next(stream).unwrap()) == "Hi"
        rest: list[str] = []
        reading = threading.Thread(target=lambda: rest.extend(text_of(each.unwrap()) for each in stream))
        reading.start()
        while not stream._turn.locked():
            pass
        if (child := os.fork()) == 0:
            try:
                stream.close()
            finally:
                os._exit(0)
        assert os.waitpid(child, 0)[1] == 0
        reading.join(5)
        assert "".join(rest) == "Ho"


@pytest.mark.parametrize("backend", ["threads", "asyncio", "trio"])
def test_of_several_that_iterate_over_a_stream_each_item_goes_to_one(stand_in: StandIn, backend: str) -> None:
    words = [f"{number} " for number in range(40)]
    pieces: list[Any] = [piece for word in words for piece in (word, Wait(0.002))]
    stand_in.script(streamed(*pieces))
    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    seen: list[str] = []
    if backend == "threads":
        stream: Any = chat_send(core, STREAM).unwrap()

        def read() -> None:
            seen.extend(text_of(item.unwrap()) for item in stream)

        threads = [threading.Thread(target=read) for _ in range(4)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
    else:

        async def main() -> None:
            stream: Any = (await chat_send_async(core, STREAM)).unwrap()

            async def read() -> None:
                seen.extend([text_of(item.unwrap()) async for item in stream])

            async with anyio.create_task_group() as tasks:
                for _ in range(4):
                    tasks.start_soon(read)

        anyio.run(main, backend=backend)
    assert sorted(filter(None, seen)) == sorted(words)


def test_an_item_that_another_was_quicker_to_take_is_not_the_end(stand_in: StandIn) -> None:
    class Taken(deque[Any]):
        """Of the items, the first look finds none any more."""

        has_looked = False

        def popleft(self) -> Any:
            if not self.has_looked:
                self.has_looked = True
                raise IndexError
            return super().popleft()

    async def read(core: OpenRouterCore) -> Any:
        async with (await chat_send_async(core, STREAM)).unwrap() as stream:
            stream._ready = Taken(["item"])
            return await anext(stream)

    with OpenRouterCore(api_key="k", server_url=stand_in.url) as core, chat_send(core, STREAM).unwrap() as stream:
        stream._ready = Taken(["item"])
        items: list[Any] = [next(stream), asyncio.run(read(core))]
    assert items == ["item", "item"]


class TestFullStack:
    """In the last frames before the recursion limit, too, a call answers, and says truly what went out."""

    @pytest.mark.parametrize("name", ["chat_send", "responses_send", "chat_send_async", "responses_send_async", "next"])
    def test_with_ever_more_room(self, stand_in: StandIn, name: str) -> None:
        """In a process of its own: what measures coverage needs some of the room."""
        command = [sys.executable, str(KIT / "full_stack.py"), name, stand_in.url]
        environment = {each: value for each, value in os.environ.items() if not each.startswith("COV")}
        done = subprocess.run(command, capture_output=True, text=True, timeout=100, check=False, env=environment)
        assert (done.stdout, done.stderr) == ("ended\n", "")

    @pytest.mark.parametrize("module", ["chat_send", "responses_send"])
    def test_where_nothing_can_be_called_any_more(self, monkeypatch: pytest.MonkeyPatch, module: str) -> None:
        """What was made beforehand is given: it says that nothing was sent."""

        def fail(*_: object) -> None:
            raise RecursionError

        home = importlib.import_module(f"openrouter_core.funcs.{module}")
        monkeypatch.setattr(home, "call", fail)
        monkeypatch.setattr(home, "call_async", fail)
        core = OpenRouterCore()
        for outcome in (getattr(home, module)(core, {}), asyncio.run(getattr(home, f"{module}_async")(core, {}))):
            assert str(outcome.failure()) == "RecursionError: the stack is full"
            assert not outcome.failure().request_sent

    def test_is_seen_in_what_libraries_make_of_it_and_not_in_what_leads_in_a_circle(self) -> None:
        first, second = LookupError(), KeyError()
        first.__context__ = RecursionError()
        second.__context__ = first
        assert is_cramped(second)
        first.__context__ = second
        assert not is_cramped(second)

    def test_in_the_last_resort(self) -> None:
        def fail() -> Any:
            raise RecursionError

        for sent in (False, True):
            error: Any = resign(RecursionError(), fail, sent=sent).failure()
            assert (str(error), error.request_sent) == ("RecursionError: the stack is full", sent)

    def test_between_two_items(self, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
        def fail(*_: object) -> None:
            raise RecursionError

        monkeypatch.setattr(EventStream, "_fill", fail)
        monkeypatch.setattr(AsyncEventStream, "_fill", fail)

        async def read(core: OpenRouterCore) -> Any:
            async with (await chat_send_async(core, STREAM)).unwrap() as stream:
                return await anext(stream)

        with OpenRouterCore(api_key="k", server_url=stand_in.url) as core, chat_send(core, STREAM).unwrap() as stream:
            items: list[Any] = [next(stream), asyncio.run(read(core))]
        assert [item.failure().request_sent for item in items] == [True, True]


def test_what_a_client_of_the_callers_raised_may_have_been_sent(question: ChatRequest) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise LookupError

    with httpx.Client(transport=httpx.MockTransport(fail)) as client:
        failed: Any = chat_send(OpenRouterCore(api_key="k", http_client=client), question).failure()
    assert failed.request_sent


def test_a_stream_of_a_client_of_the_callers_has_a_turn_too(stand_in: StandIn, streaming: ChatStreamRequest) -> None:
    with httpx.Client() as client:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url, http_client=client)
        with chat_send(core, streaming).unwrap() as stream:
            assert all(isinstance(item, Ok) for item in stream)
