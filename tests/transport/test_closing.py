"""Closing a core ends the calls that are on, wherever they are, and leaves no connection; dropping it does, too."""

from __future__ import annotations

import asyncio
import gc
import socket
import subprocess
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest
import trio

from kit.tls import serving
from openrouter_core import Err, Ok, OpenRouterCore, chat_send, chat_send_async, errors
from openrouter_core.testing import RawReply, StandIn, Wait, error, streamed
from openrouter_core.transport import lines, loops, pools
from openrouter_core.transport.loops import AsyncLine
from openrouter_core.transport.standing import Standing

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

LONG = Wait(60)
HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\n\r\n"
PATIENT: Any = {"timeout_ms": 30_000, "stream_idle_timeout_ms": 30_000}


def hold(client: socket.socket) -> None:
    """Take what comes, and answer nothing."""
    while client.recv(65_536):
        pass


@pytest.fixture
def silent() -> Iterator[int]:
    """Serve who never answers; in TLS, a handshake waits for ever."""
    with serving(hold) as port:
        yield port


WAITS: dict[str, Callable[[StandIn, int], str]] = {
    "for the head": lambda server, _: server.script(RawReply([LONG])).url,
    "for the body": lambda server, _: server.script(RawReply([b"HTTP/1.1 200 OK\r\n\r\n", LONG])).url,
    "for the next attempt": lambda server, _: server.script(error(503, headers={"retry-after": "20"})).url,
    "for a handshake": lambda _, silent: f"https://127.0.0.1:{silent}",
}


def within_the_wait(server: StandIn, core: OpenRouterCore) -> bool:
    """Tell whether the call has got as far as it will."""
    return bool(server.received) or any(line.standing._streams for line in core.pools.lines.values())


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(5):
        # What is waited for happens in other threads.
        while not condition():  # noqa: ASYNC110
            await anyio.sleep(0.005)


@pytest.mark.parametrize("wait", WAITS)
def test_a_blocking_call_ends_when_another_thread_closes_the_core(
    stand_in: StandIn, silent: int, question: ChatRequest, wait: str
) -> None:
    core = OpenRouterCore(api_key="k", server_url=WAITS[wait](stand_in, silent))
    outcome: list[Any] = []
    calling = threading.Thread(target=lambda: outcome.append(chat_send(core, question, PATIENT)))
    calling.start()
    asyncio.run(until(lambda: within_the_wait(stand_in, core)))
    core.close()
    calling.join(5)
    assert not calling.is_alive()
    assert isinstance(outcome[0], Err)
    assert "closed" in str(outcome[0].failure())
    assert stand_in.wait_until_left()


@pytest.mark.parametrize("wait", WAITS)
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
@pytest.mark.parametrize("elsewhere", [False, True], ids=["in the loop", "from another thread"])
def test_an_asynchronous_call_ends_when_the_core_is_closed(
    stand_in: StandIn, silent: int, question: ChatRequest, backend: str, elsewhere: bool, wait: str
) -> None:
    core = OpenRouterCore(api_key="k", server_url=WAITS[wait](stand_in, silent))
    outcome: list[Any] = []

    async def call() -> None:
        outcome.append(await chat_send_async(core, question, PATIENT))

    async def main() -> None:
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                await until(lambda: within_the_wait(stand_in, core))
                if elsewhere:
                    await anyio.to_thread.run_sync(core.close)
                else:
                    await core.aclose()
        assert await anyio.to_thread.run_sync(stand_in.wait_until_left)

    anyio.run(main, backend=backend)
    assert isinstance(outcome[0], Err)
    assert "closed" in str(outcome[0].failure())


def test_streams_end_too(caller: Caller, stand_in: StandIn, question: ChatRequest) -> None:
    stand_in.script(streamed("Hi", LONG))
    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    request: Any = {**question, "stream": True}
    if caller.run is None:
        stream: Any = chat_send(core, request, PATIENT).unwrap()
        assert isinstance(next(stream), Ok)
        closing = threading.Timer(0.05, core.close)
        closing.start()
        last = [*stream][-1]
        closing.join()
    else:

        async def read() -> Any:
            stream: Any = (await chat_send_async(core, request, PATIENT)).unwrap()
            assert isinstance(await anext(stream), Ok)
            core.close()
            return [item async for item in stream][-1]

        last = caller.run(read)
    assert isinstance(last.failure(), errors.StreamInterruptedError)
    assert "closed" in str(last.failure())
    assert stand_in.wait_until_left()


def test_a_signal_handler_may_close_the_core_while_its_client_is_made(
    caller: Caller, stand_in: StandIn, question: ChatRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The handler runs on the very thread that is making it."""
    make = pools.make_client

    def interrupted(how: Callable[[], Any]) -> Any:
        made = make(how)
        core.close()
        return made

    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    for place in ("pools", "loops"):
        monkeypatch.setattr(f"openrouter_core.transport.{place}.make_client", interrupted)
    assert str(caller.err(core, question)) == "the core is closed"
    assert stand_in.connections == 0


def test_threads_that_call_first_at_once_end_up_on_one_line(stand_in: StandIn, question: ChatRequest) -> None:
    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    first, second = (lines.Line(httpx.Client(), core.pools) for _ in range(2))
    assert pools.publish(first, core.pools, None).unwrap() is first
    assert pools.publish(second, core.pools, None).unwrap() is first
    for line in (first, second):
        line.client.close()


@pytest.mark.parametrize("kind", ["blocking", "asynchronous"])
def test_a_retired_line_serves_the_calls_that_are_on_it_and_closes_with_the_core(
    stand_in: StandIn, question: ChatRequest, kind: str
) -> None:
    stand_in.script(streamed("Hi", LONG))
    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    request: Any = {**question, "stream": True}

    async def use() -> None:
        is_async = kind == "asynchronous"
        stream: Any = (await chat_send_async(core, request) if is_async else chat_send(core, request)).unwrap()
        for line in [*core.pools.lines.values()]:
            line.retire()
            line.retire()
        assert isinstance(await chat_send_async(core, question) if is_async else chat_send(core, question), Ok)
        assert stand_in.connections == 2
        assert isinstance(await anext(stream) if is_async else next(stream), Ok)
        core.close()
        last = [each async for each in stream] if is_async else [*stream]
        assert "closed" in str(last[-1].failure())
        assert await asyncio.to_thread(stand_in.wait_until_left)

    asyncio.run(use())


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_core_dropped_at_the_end_of_its_loop_leaves_nothing(
    stand_in: StandIn, question: ChatRequest, backend: str
) -> None:
    """Five calls at once opened five connections. The collector does not help: it is off."""

    async def main() -> None:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        async with anyio.create_task_group() as tasks:
            for _ in range(5):
                tasks.start_soon(chat_send_async, core, question)
        assert stand_in.connections > 1

    gc.disable()
    try:
        anyio.run(main, backend=backend)
        assert stand_in.wait_until_left()
    finally:
        gc.enable()


def test_a_loop_that_does_not_run_at_the_moment_leaves_nothing(stand_in: StandIn, question: ChatRequest) -> None:
    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    loop = asyncio.new_event_loop()
    assert isinstance(loop.run_until_complete(chat_send_async(core, question)), Ok)
    core.close()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    assert stand_in.wait_until_left()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_connection_that_is_being_made_is_given_up(
    question: ChatRequest, monkeypatch: pytest.MonkeyPatch, backend: str
) -> None:
    async def never(*_: object, **__: object) -> None:
        await anyio.sleep(60)

    monkeypatch.setattr("httpcore._backends.auto.AutoBackend.connect_tcp", never)
    core = OpenRouterCore(api_key="k", server_url="http://127.0.0.1:9", retries=0)
    outcome: list[Any] = []

    async def call() -> None:
        outcome.append(await chat_send_async(core, question, PATIENT))

    async def main() -> None:
        with anyio.fail_after(10):
            async with anyio.create_task_group() as tasks:
                tasks.start_soon(call)
                await until(lambda: any(line.standing.is_in_use for line in core.pools.lines.values()))
                core.close()

    anyio.run(main, backend=backend)
    assert "closed" in str(outcome[0].failure())


def test_a_line_of_a_loop_that_is_gone_is_let_go_of(stand_in: StandIn, question: ChatRequest) -> None:
    core = OpenRouterCore(api_key="k", server_url=stand_in.url)
    kept: list[AsyncLine] = []

    async def main() -> None:
        await chat_send_async(core, question)
        kept.extend(core.pools.lines.values())
        keeper, kept[0]._keeper = kept[0]._keeper, None
        kept[0].close()
        kept[0]._keeper = keeper

    trio.run(main)
    assert stand_in.wait_until_left()
    kept[0].close()
    gone = weakref.ref(kept.pop())
    assert gone() is None


DROPPED = """
import asyncio, atexit, logging, sys
from openrouter_core import Ok, OpenRouterCore, chat_send, chat_send_async
logging.getLogger("asyncio").setLevel("ERROR")  # it tells of what takes long
core = OpenRouterCore(api_key="k", server_url=sys.argv[1])
ask = {"messages": [{"role": "user", "content": "Hello"}]}
"""

ENDS = {
    "an atexit function that was registered before the first call": """
atexit.register(lambda: print(isinstance(chat_send(core, ask), Ok)))
print(isinstance(chat_send(core, ask), Ok))
""",
    "calls at once on asyncio and no aclose": """
async def main():
    core = OpenRouterCore(api_key="k", server_url=sys.argv[1])
    print(all(isinstance(each, Ok) for each in await asyncio.gather(*[chat_send_async(core, ask) for _ in range(9)])))
asyncio.run(main())
print(True)
""",
    "a core that lives as long as its module": """
print(isinstance(asyncio.run(chat_send_async(core, ask)), Ok))
print(isinstance(chat_send(core, ask), Ok))
""",
    "trio, where a stream is left in the middle": """
import trio
async def main():
    async with OpenRouterCore(api_key="k", server_url=sys.argv[1]) as core:
        async with (await chat_send_async(core, {**ask, "stream": True})).unwrap() as stream:
            async for item in stream:
                print(isinstance(item, Ok))
                break
        print(isinstance(await chat_send_async(core, ask, {"max_body_bytes": 9}), Ok) is False)
trio.run(main)
""",
}


@pytest.mark.parametrize("end", ENDS)
def test_a_process_ends_without_a_word(stand_in: StandIn, end: str) -> None:
    if end.startswith("trio"):
        stand_in.script(streamed("Hi", "Ho", "Ha"))
    command = [sys.executable, "-X", "dev", "-W", "error", "-c", DROPPED + ENDS[end], stand_in.url]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=False)
    assert (done.stdout.split(), done.stderr) == (["True", "True"], "")
    assert stand_in.wait_until_left()


def test_a_line_on_which_a_cancelled_call_left_something_takes_no_more(monkeypatch: pytest.MonkeyPatch) -> None:
    core = OpenRouterCore()
    line = AsyncLine(httpx.AsyncClient(), core.pools)
    for is_in_order in (True, False):
        monkeypatch.setattr(loops, "is_in_order", lambda *_, answer=is_in_order: answer)
        with line:
            line.suspect()
        assert [each() for each in core.pools.retired.values()] == ([] if is_in_order else [line])


def test_the_end_of_a_loop_closes_the_sockets_of_a_line_that_is_gone() -> None:
    async def main() -> None:
        gone = weakref.ref(AsyncLine(httpx.AsyncClient(), OpenRouterCore().pools))
        keeper = loops._kept(standing, gone)
        await anext(keeper)
        assert gone() is None
        await keeper.aclose()

    standing = Standing()
    asyncio.run(main())
    assert standing.closed
