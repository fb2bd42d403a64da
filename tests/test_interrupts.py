"""Interrupts, cancellations, forks and full stacks leave nothing behind that a later call trips over."""

from __future__ import annotations

import asyncio
import gc
import os
import random
import signal
import subprocess
import sys
import threading
import traceback
from collections import deque
from collections.abc import Callable, Generator, Iterator
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from openrouter_core import (
    Ok,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    errors,
    responses_send,
    responses_send_async,
    text_of,
)
from openrouter_core.testing import StandIn, Wait, streamed
from openrouter_core.transport.async_sockets import AsyncBoundStream
from openrouter_core.transport.inside import pools_within
from openrouter_core.transport.sockets import BoundStream

if TYPE_CHECKING:
    from types import FrameType

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
        chance = random.Random(width)  # noqa: S311 - moments, not secrets
        times = 2_000 if thorough else 300
        counted = {"cut off": 0, "left": times}

        async def one(core: OpenRouterCore) -> None:
            if chance.random() < 0.5:
                assert isinstance(await chat_send_async(core, ASK), Ok)
                return
            async with (await chat_send_async(core, STREAM)).unwrap() as stream:
                async for item in stream:
                    assert isinstance(item, Ok)

        async def some(core: OpenRouterCore) -> None:
            while counted["left"] > 0:
                counted["left"] -= 1
                seconds = chance.random() * 0.012 * width
                try:
                    if backend == "asyncio":
                        # A task of asyncio's own can be cancelled at whatever it awaits, shielded or not.
                        async with asyncio.timeout(seconds):
                            await one(core)
                    else:
                        with anyio.fail_after(seconds):
                            await one(core)
                except TimeoutError:
                    counted["cut off"] += 1

        async def main() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                async with anyio.create_task_group() as tasks:
                    for _ in range(width):
                        tasks.start_soon(some, core)
                assert counted["cut off"] > times / 20
                assert isinstance(await chat_send_async(core, ASK), Ok)
                (line,) = core.pools.lines.values()
                (pool,) = pools_within(line.client)
                assert all(connection.is_idle() for connection in pool.connections)
                assert pool._requests == []
                assert all(each() is None for each in core.pools.retired)
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
import random, signal, sys
from openrouter_core import Ok, OpenRouterCore, chat_send
url, times = sys.argv[1], int(sys.argv[2])
core = OpenRouterCore(api_key="k", server_url=url)
ask = {"messages": [{"role": "user", "content": "Hello to all of you"}]}
chance = random.Random(1)
signal.signal(signal.SIGALRM, signal.default_int_handler)

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
        signal.setitimer(signal.ITIMER_REAL, 1e-6 + chance.random() * 0.006)
        call_on()
    except KeyboardInterrupt:
        signal.setitimer(signal.ITIMER_REAL, 0)
    assert isinstance(chat_send(core, ask, {"timeout_ms": 5_000}), Ok)
print("ended")
"""


class TestInterrupts:
    def test_at_any_moment_leave_the_next_call_and_the_exit_alone(self, stand_in: StandIn, thorough: bool) -> None:
        """Httpcore's locks are held for ever by who was interrupted while taking them."""
        script = INTERRUPTED.replace("{**ask", "{**ask")
        command = [sys.executable, "-X", "dev", "-W", "error", "-c", script, stand_in.url, "500" if thorough else "150"]
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

    @pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="there are no timers")
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


class TestFullStack:
    """In the last frames before the recursion limit, too, a call answers, and says truly what went out."""

    @pytest.fixture
    def written(self, monkeypatch: pytest.MonkeyPatch) -> list[str]:
        """Give what is noted of each piece: that it is about to go out, and that it did."""
        written: list[str] = []
        blocking, awaited = BoundStream.write, AsyncBoundStream.write

        def write(stream: BoundStream, *piece: Any, **timeout: Any) -> None:
            written.append("begun")
            blocking(stream, *piece, **timeout)
            written.append("done")

        async def write_async(stream: AsyncBoundStream, *piece: Any, **timeout: Any) -> None:
            written.append("begun")
            await awaited(stream, *piece, **timeout)
            written.append("done")

        monkeypatch.setattr(BoundStream, "write", write)
        monkeypatch.setattr(AsyncBoundStream, "write", write_async)
        return written

    @pytest.mark.parametrize("send", [chat_send, responses_send])
    def test_a_blocking_call(self, stand_in: StandIn, written: list[str], send: Any) -> None:
        request = {"input": "Hello"} if send is responses_send else ASK
        with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
            for room in range(1, 150):
                written.clear()
                outcome = dive(lambda: send(core, request), room)
                assert was_not_entered(outcome) or told_right(outcome, written)
            assert isinstance(send(core, request), Ok)

    @pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
    @pytest.mark.parametrize("send", [chat_send_async, responses_send_async])
    def test_an_asynchronous_call(self, stand_in: StandIn, written: list[str], send: Any) -> None:
        """A transport of asyncio's that is closed on a full stack may stay half closed: the collector finds it."""
        request = {"input": "Hello"} if send is responses_send_async else ASK

        async def main() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                for room in range(1, 150):
                    written.clear()
                    outcome = await Deep(send(core, request), room)
                    assert was_not_entered(outcome) or told_right(outcome, written)
                assert isinstance(await send(core, request), Ok)

        asyncio.run(main())
        gc.collect()

    def test_the_next_item_of_a_stream(self, stand_in: StandIn) -> None:
        with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
            opened = iter(lambda: chat_send(core, STREAM).unwrap(), None)
            streams: list[Any] = []

            def first() -> Any:
                return next(streams[-1])

            def anew() -> Iterator[Callable[[], Any]]:
                for stream in opened:
                    streams.append(stream)
                    yield first

            for room, call in zip(range(1, 100), anew(), strict=False):
                item = dive(call, room)
                assert was_not_entered(item) or isinstance(item, Ok) or item.failure().request_sent
                streams.pop().close()


def told_right(outcome: Any, written: list[str]) -> bool:
    """Tell whether an outcome is an answer, or an error that says whether anything went out."""
    if isinstance(outcome, Ok):
        return True
    error = outcome.failure()
    assert isinstance(error, errors.OpenRouterError)
    return "begun" in written if error.request_sent else "done" not in written


def was_not_entered(outcome: Any) -> bool:
    """Tell whether there was no room for the function itself, so that its caller raised."""
    return isinstance(outcome, RecursionError) and all(
        frame.f_code.co_filename == __file__ for frame, _ in traceback.walk_tb(outcome.__traceback__)
    )


class Deep:
    """Awaits a call whose first step has so much room."""

    def __init__(self, call: Any, room: int) -> None:
        self._steps = call.__await__()
        self._room = room

    def _step(self) -> tuple[object, object]:
        try:
            return self._steps.send(None), None
        except StopIteration as end:
            return None, end.value

    def __await__(self) -> Generator[Any, Any, Any]:
        stepped = dive(self._step, self._room)
        if isinstance(stepped, RecursionError):
            self._steps.close()
            return stepped
        waits, outcome = stepped
        if outcome is not None:
            return outcome
        yield waits
        return (yield from self._steps)


def dive(call: Callable[[], Any], room: int) -> Any:
    """Call with `room` frames left, and give what came, be it raised."""
    frames = 0
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        frames, frame = frames + 1, frame.f_back
    limit, hook = sys.getrecursionlimit(), sys.unraisablehook
    # What is let go of there may not have the room to say that it cannot be closed: it is closed with its client.
    sys.unraisablehook = deque[Any](maxlen=0).append
    try:
        sys.setrecursionlimit(frames + room)
        return call()
    except RecursionError as error:
        return error
    finally:
        sys.setrecursionlimit(limit)
        sys.unraisablehook = hook


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
