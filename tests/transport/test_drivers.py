"""The two drivers where no server can take them: flows that fail, clients that are odd, interrupts in the middle."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from collections.abc import AsyncIterator, Generator, Iterator
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from openrouter_core import Ok, OpenRouterCore, chat_send, chat_send_async, errors, text_of
from openrouter_core.call.dialects.chat import ChatDialect
from openrouter_core.call.operation import Attempt, Opened
from openrouter_core.call.request import HttpRequest
from openrouter_core.errors import (
    APIConnectionError,
    InvalidRequestError,
    RequestTimeoutError,
    TooManyRequestsResponseError,
    UnexpectedClientError,
)
from openrouter_core.funcs.chat_send import CHAT_SEND
from openrouter_core.testing import StandIn, streamed
from openrouter_core.transport import blocking, nonblocking
from openrouter_core.transport.async_sockets import AsyncBackend
from openrouter_core.transport.inside import take_over
from openrouter_core.transport.sockets import Backend
from openrouter_core.transport.standing import Standing

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

ASK: Any = {"messages": [{"role": "user", "content": "Hello"}]}


def failing(url: str) -> Generator[Attempt, Any, Any]:
    """Open a stream, then fail: a fault of ours that must not keep a connection."""
    request = HttpRequest(
        method="POST",
        url=f"{url}/chat/completions",
        headers={"authorization": "Bearer k"},
        content=b"{}",
        streaming=True,
        timeout_ms=5_000,
        idle_ms=5_000,
        max_body_bytes=1,
        max_event_bytes=1,
        fetch={},
    )
    answer = yield Attempt(request, 1, 0)
    assert isinstance(answer, Opened)
    raise ArithmeticError("after the reply was opened")


def test_a_flow_that_fails_closes_the_reply_it_was_given(core: OpenRouterCore, stand_in: StandIn) -> None:
    stand_in.script(streamed("a"))
    error: Any = blocking._drive(core, failing(stand_in.url)).failure()
    assert (str(error), error.request_sent) == ("ArithmeticError: after the reply was opened", True)
    assert stand_in.wait_until_left()


def test_an_asynchronous_flow_that_fails_closes_the_reply_it_was_given(core: OpenRouterCore, stand_in: StandIn) -> None:
    async def drive() -> None:
        stand_in.script(streamed("a"))
        error: Any = (await nonblocking._drive(core, failing(stand_in.url))).failure()
        assert (str(error), error.request_sent) == ("ArithmeticError: after the reply was opened", True)
        assert await asyncio.to_thread(stand_in.wait_until_left)

    asyncio.run(drive())


def test_a_flow_that_fails_at_once_has_nothing_to_close(core: OpenRouterCore) -> None:
    def flow() -> Generator[Attempt, Any, Any]:
        raise ArithmeticError
        yield Attempt(None, 0, 0)  # type: ignore[unreachable]  # what makes it a generator

    outcomes: list[Any] = [blocking._drive(core, flow()), asyncio.run(nonblocking._drive(core, flow()))]
    for outcome in outcomes:
        error: Any = outcome.failure()
        assert (type(error), error.request_sent) == (UnexpectedClientError, False)


def test_an_interrupt_while_sending_passes_through() -> None:
    def interrupt(_: httpx.Request) -> httpx.Response:
        raise KeyboardInterrupt

    with httpx.Client(transport=httpx.MockTransport(interrupt)) as client, pytest.raises(KeyboardInterrupt):
        chat_send(OpenRouterCore(api_key="k", http_client=client), ASK)


def test_an_interrupt_in_an_asynchronous_call_passes_through_and_closes_the_reply() -> None:
    class Interrupting(httpx.AsyncByteStream):
        closed = False

        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b""
            raise KeyboardInterrupt

        async def aclose(self) -> None:
            Interrupting.closed = True

    async def call() -> None:
        transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Interrupting()))
        async with httpx.AsyncClient(transport=transport) as client:
            await chat_send_async(OpenRouterCore(api_key="k", async_http_client=client), ASK)

    with pytest.raises(KeyboardInterrupt):
        asyncio.run(call())
    assert Interrupting.closed


class Both(httpx.SyncByteStream):
    """A stream that only blocking code can read."""

    def __iter__(self) -> Iterator[bytes]:
        yield b"{}"


def test_an_asynchronous_reply_to_a_blocking_call_is_an_error() -> None:
    class Awaited(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"{}"

    class Odd(httpx.BaseTransport):
        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Awaited(), request=request)

    # httpx itself notices first, by an assertion.
    with httpx.Client(transport=Odd()) as client:
        error: Any = chat_send(OpenRouterCore(api_key="k", http_client=client, retries=0), ASK).failure()
    assert isinstance(error, APIConnectionError)
    with pytest.raises(TypeError, match="asynchronous reply to a blocking call"):
        blocking._raw(httpx.Response(200, stream=Awaited()))
    with pytest.raises(TypeError, match="blocking reply to an asynchronous call"):
        nonblocking._raw(httpx.Response(200, stream=Both()))


def test_a_key_function_that_gives_an_awaitable_is_refused_in_a_blocking_call() -> None:
    class Later:
        def __await__(self) -> Generator[Any, Any, str]:
            yield
            return "key"

    error = chat_send(OpenRouterCore(api_key=Later), ASK).failure()
    assert isinstance(error, InvalidRequestError)
    assert "asynchronous" in str(error)


@pytest.mark.parametrize(
    ("kind", "backend", "lock"),
    [(httpx.Client, Backend, type(threading.RLock())), (httpx.AsyncClient, AsyncBackend, object)],
    ids=["blocking", "async"],
)
def test_httpx_keeps_what_we_take_over_where_we_look_for_it(
    monkeypatch: pytest.MonkeyPatch, kind: Any, backend: type[object], lock: type[object]
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.example:3128")
    client = kind(mounts={"http://direct.example": None})
    before = vars(client._transport._pool)
    assert {"_network_backend", "_socket_options", "_optional_thread_lock", "_requests"} <= set(before)
    take_over(client, Standing())
    pools: list[Any] = [client._transport._pool]
    pools += [mount._pool for mount in client._mounts.values() if mount is not None]
    assert len(pools) == 2
    assert {type(pool._network_backend) for pool in pools} == {backend}
    assert all(isinstance(pool._optional_thread_lock, lock) for pool in pools)


def test_outside_of_a_call_a_client_taken_over_is_one_like_others(stand_in: StandIn) -> None:
    with httpx.Client() as client:
        take_over(client, Standing())
        with client.stream("POST", f"{stand_in.url}/chat/completions") as response:
            assert (response.status_code, b"".join(response.iter_raw())[:1]) == (401, b"{")

    async def awaited() -> None:
        async with httpx.AsyncClient() as client:
            take_over(client, Standing())
            async with client.stream("POST", f"{stand_in.url}/chat/completions") as response:
                assert (response.status_code, b"".join([data async for data in response.aiter_raw()])[:1]) == (
                    401,
                    b"{",
                )

    asyncio.run(awaited())


def test_an_asynchronous_call_where_no_event_loop_runs_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    for _ in range(2):
        with pytest.raises(StopIteration) as ended:
            chat_send_async(OpenRouterCore(api_key="k"), ASK).send(None)
        error = ended.value.value.failure()
        assert isinstance(error, InvalidRequestError)
        assert str(error) == "an asynchronous call needs asyncio or trio"
        monkeypatch.delitem(sys.modules, "trio", raising=False)


def test_connections_of_ours_are_probed_while_nothing_comes(
    core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
) -> None:
    """The place where httpx keeps its sockets' options is where we look for it."""

    def probes(client: Any) -> int:
        (connection,) = client._transport._pool.connections
        opened = connection._connection._network_stream.get_extra_info("socket")
        return int(opened.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE))

    assert isinstance(chat_send(core, question), Ok)
    assert probes(core.pools.lines[None].client)

    async def awaited() -> int:
        assert isinstance(await chat_send_async(core, question), Ok)
        (line,) = (line for loop, line in core.pools.lines.items() if loop is not None)
        return probes(line.client)

    assert asyncio.run(awaited())


SSE = b'data: {"choices": [{"delta": {"content": "a"}, "finish_reason": "stop"}]}\n\ndata: [DONE]\n\n'


@pytest.mark.parametrize("is_stream", [False, True], ids=["whole", "stream"])
def test_replies_that_a_mock_transport_has_read_already_will_do(caller: Caller, is_stream: bool) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if is_stream:
            return httpx.Response(200, content=SSE, headers={"content-type": "text/event-stream"})
        return httpx.Response(200, json={"choices": [{"message": {"content": "a"}}]})

    transport = httpx.MockTransport(answer)
    core = OpenRouterCore(
        api_key="k",
        http_client=httpx.Client(transport=transport),
        async_http_client=httpx.AsyncClient(transport=transport),
    )
    if is_stream:
        (item,) = caller.stream(core, ASK)
        assert text_of(item.unwrap()) == "a"
        assert item.unwrap().choices[0].finish_reason == "stop"
    else:
        assert text_of(caller.ok(core, ASK)) == "a"


class Slow(httpx.AsyncByteStream, httpx.SyncByteStream):
    """A body whose second piece a client's own timeout keeps from coming."""

    def __iter__(self) -> Iterator[bytes]:
        yield b'{"error": '
        raise httpx.ReadTimeout("too slow")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


@pytest.mark.parametrize(
    ("status", "kind"), [(200, RequestTimeoutError), (429, TooManyRequestsResponseError)], ids=["200", "429"]
)
def test_a_timeout_of_the_callers_own_client_is_told_unless_the_status_says_more(
    caller: Caller, status: int, kind: type[object]
) -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(status, stream=Slow()))
    core = OpenRouterCore(
        api_key="k",
        retries=0,
        http_client=httpx.Client(transport=transport),
        async_http_client=httpx.AsyncClient(transport=transport),
    )
    assert type(caller.err(core, ASK)) is kind


def test_a_stream_knows_its_exchange(core: OpenRouterCore) -> None:
    request: Any = {**ASK, "stream": True}
    with chat_send(core, request).unwrap() as stream:
        assert stream.http_meta.status_code == 200
        assert stream.http_meta.generation_id == stream.http_meta.headers["x-generation-id"]


def test_pools_of_another_process_are_left_alone(core: OpenRouterCore, stand_in: StandIn) -> None:
    """As in a forked child, which cannot be looked into from here."""
    chat_send(core, ASK)
    theirs = core.pools.lines[None]
    core.pools.pid = -1
    chat_send(core, ASK)
    assert core.pools.lines[None] is not theirs
    assert stand_in.connections == 2


def test_a_fault_of_ours_in_a_stream_is_its_last_item(stand_in: StandIn) -> None:
    class Faulty(ChatDialect):
        def event(self, json: Any) -> Any:
            raise ArithmeticError("about sk-or-v1-test")

    faulty = CHAT_SEND._replace(dialect=Faulty())
    core = OpenRouterCore(api_key="sk-or-v1-test", server_url=stand_in.url)
    opened: Any = blocking.call(core, faulty, {**ASK, "stream": True}, None).unwrap()
    (item,) = opened
    error = item.failure()
    assert isinstance(error, UnexpectedClientError)
    assert str(error) == "ArithmeticError: about [api key]"
    assert stand_in.wait_until_left()


def test_a_read_that_comes_too_late_waits_for_nothing(stand_in: StandIn, question: ChatRequest) -> None:
    ask: Any = {**question, "stream": True}

    async def main() -> None:
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        async with core, (await chat_send_async(core, ask)).unwrap() as stream:
            source: Any = stream._source
            source.wait_at_most(0)
            assert isinstance(await source.read(), errors.RequestTimeoutError)

    asyncio.run(main())
