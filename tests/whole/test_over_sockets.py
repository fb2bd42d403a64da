"""The whole over real sockets against the stand-in: connections kept and closed, cuts, drips, time, loops and forks."""

from __future__ import annotations

import asyncio
import gc
import gzip
import json
import os
import pickle
import socket
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest
import trio

from openrouter_core import Err, Ok, OpenRouterCore, chat_send, chat_send_async, errors, text_of
from openrouter_core.testing import (
    CUT,
    RESET,
    RawReply,
    Reply,
    StandIn,
    Wait,
    completion,
    error,
    guardrail_blocked,
    insufficient_permissions,
    streamed,
)

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest, ChatStreamChunk, ChatStreamRequest

LONG = Wait(30)
"""Longer than any test: it ends when the client leaves."""


def chunk(item: Any) -> ChatStreamChunk:
    """Give the chunk of an item that is Ok."""
    value: ChatStreamChunk = item.unwrap()
    return value


def texts(items: list[Any]) -> list[str]:
    """Give the texts of the items that are Ok."""
    return [text for item in items if isinstance(item, Ok) if (text := text_of(chunk(item)))]


def dripping(data: bytes, seconds: float = 0.02) -> list[bytes | Wait]:
    """Send byte by byte, for longer than any test waits."""
    return [step for byte in data for step in (bytes([byte]), Wait(seconds))]


class TestAnswers:
    """What is asked, what is answered."""

    def test_an_answer(self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest) -> None:
        result = caller.ok(core, question)
        assert text_of(result) == "You said: What is the capital of France?"
        assert result.http_meta.generation_id == result.id
        (request,) = stand_in.received
        assert request.json == question
        assert request.headers["authorization"] == "Bearer sk-or-v1-test"

    def test_a_streamed_answer(self, caller: Caller, core: OpenRouterCore, question: ChatRequest) -> None:
        items = caller.stream(core, question)
        assert all(isinstance(item, Ok) for item in items)
        assert "".join(texts(items)) == "You said: What is the capital of France?"
        assert items[-1].unwrap().usage.total_tokens == 9

    def test_a_compressed_answer(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        body = json.dumps({"choices": [{"message": {"content": "x" * 300_000}}]}).encode()
        stand_in.script(Reply(200, {"content-encoding": "gzip"}, (gzip.compress(body),)))
        assert len(text_of(caller.ok(core, question))) == 300_000

    def test_white_space_before_the_answer(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        """The server sends it to keep a slow call's connection awake."""
        body = (b"\n         \n" * 3, b'{"choices": [{"message": {"content": "late"}}]}')
        stand_in.script(Reply(200, {"content-type": "application/json"}, body, chunked=True))
        assert text_of(caller.ok(core, question)) == "late"

    def test_a_guardrail_that_blocks(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(guardrail_blocked())
        refused = caller.err(core, question)
        assert isinstance(refused, errors.ForbiddenResponseError)
        assert refused.metadata["patterns"] == ["forget what you were told"]
        assert refused.openrouter_metadata["pipeline"][0]["type"] == "guardrail"
        assert not refused.retryable

    def test_a_key_without_the_permission(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(insufficient_permissions())
        refused = caller.err(core, question)
        assert isinstance(refused, errors.ForbiddenResponseError)
        assert str(refused) == "403: This operation needs a management key."
        assert refused.metadata == {}
        assert refused.generation_id

    def test_a_refusal_that_passes(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(error(429), error(503, headers={"retry-after-ms": "1"}), completion("At last."))
        result = caller.ok(core, question)
        assert (text_of(result), result.http_meta.attempts) == ("At last.", 3)
        assert len(stand_in.received) == 3


class TestConnections:
    """They are kept as long as they can serve, and not longer."""

    def test_whole_answers_streams_and_refusals_share_one(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, streaming: ChatStreamRequest
    ) -> None:
        send: Any = chat_send
        stand_in.script(completion(), streamed("a", "b"), error(400), streamed("c"), completion())
        for request in (question, streaming, question, streaming, question):
            outcome = send(core, request)
            if isinstance(outcome, Ok) and request.get("stream"):
                assert len(texts(list(outcome.unwrap()))) > 0
        assert stand_in.connections == 1

    def test_they_are_shared_within_an_event_loop(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        async def twice() -> None:
            for _ in range(2):
                stream = (await chat_send_async(core, streaming)).unwrap()
                assert [item async for item in stream]

        asyncio.run(twice())
        trio.run(twice)
        assert stand_in.connections == 2
        assert stand_in.wait_until_left()

    def test_the_end_is_read_where_the_server_is_slow_to_close(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, streaming: ChatStreamRequest
    ) -> None:
        body = (b'data: {"choices": [{"delta": {"content": "a"}}]}\n\ndata: [DONE]\n\n', Wait(0.01))
        stand_in.script(Reply(200, {"content-type": "text/event-stream"}, body, chunked=True))
        assert texts(list(chat_send(core, streaming).unwrap())) == ["a"]
        chat_send(core, question)
        assert stand_in.connections == 1

    def test_done_ends_a_stream_though_the_server_holds_on(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(streamed("a", b"data: [DONE]\n\n", LONG))
        assert texts(caller.stream(core, question)) == ["a"]
        core.close()
        assert stand_in.wait_until_left()

    def test_leaving_a_stream_closes_its_connection(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        stand_in.script(streamed("a", "b", LONG))
        with chat_send(core, streaming).unwrap() as stream:
            assert isinstance(next(stream), Ok)
        assert stand_in.wait_until_left()
        assert list(stream) == []
        stream.close()

    def test_leaving_an_asynchronous_stream_closes_its_connection(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        async def leave() -> None:
            stand_in.script(streamed("a", "b", LONG))
            async with (await chat_send_async(core, streaming)).unwrap() as stream:
                assert isinstance(await anext(stream), Ok)
            assert await asyncio.to_thread(stand_in.wait_until_left)
            assert [item async for item in stream] == []
            await stream.aclose()

        asyncio.run(leave())

    def test_a_stream_that_is_dropped_unread_closes_its_connection(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        stand_in.script(streamed("a", LONG))
        opened = [chat_send(core, streaming)]
        with pytest.warns(RuntimeWarning, match=r"<EventStream 200: 0 events came, open> was dropped unread: take it"):
            del opened[0]
        gc.collect()
        assert stand_in.wait_until_left()

    def test_an_asynchronous_stream_that_is_dropped_unread_closes_its_connection(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        async def drop() -> None:
            stand_in.script(streamed("a", LONG))
            opened = [await chat_send_async(core, streaming)]
            with pytest.warns(RuntimeWarning, match=r"<AsyncEventStream 200: 0 events came, open> was dropped unread"):
                del opened[0]
            gc.collect()
            assert await asyncio.to_thread(stand_in.wait_until_left)

        asyncio.run(drop())

    def test_a_cancelled_call_closes_its_connection(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        async def cancel(*, stream: bool) -> None:
            head = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 9\r\n\r\n"
            stand_in.script(streamed("a", LONG) if stream else RawReply((head, LONG)))
            with trio.move_on_after(0.1) as scope:
                outcome: Any = await chat_send_async(core, {**question, "stream": stream})
                assert [item async for item in outcome.unwrap()]
            assert scope.cancelled_caught
            assert await trio.to_thread.run_sync(stand_in.wait_until_left)

        async def both() -> None:
            await cancel(stream=False)
            await cancel(stream=True)

        trio.run(both)

    def test_a_stream_closed_while_another_task_waits_for_it_ends_there(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        async def close_under_way() -> list[Any]:
            stand_in.script(streamed("a", LONG))
            stream = (await chat_send_async(core, streaming)).unwrap()
            assert isinstance(await anext(stream), Ok)
            waiting = asyncio.ensure_future(anext(stream, None))
            await asyncio.sleep(0)
            await stream.aclose()
            last = await waiting
            assert await asyncio.to_thread(stand_in.wait_until_left)
            return [last]

        (last,) = asyncio.run(close_under_way())
        assert isinstance(last, Err)
        assert isinstance(last.failure(), errors.StreamInterruptedError)


class TestCuts:
    """Connections that end before the answer does."""

    def test_no_server_is_a_connection_error(self, caller: Caller, question: ChatRequest) -> None:
        with socket.socket() as unused:
            unused.bind(("127.0.0.1", 0))
            url = f"http://127.0.0.1:{unused.getsockname()[1]}"
            broken = caller.err(OpenRouterCore(api_key="k", server_url=url, retries=0), question)
        assert isinstance(broken, errors.APIConnectionError)
        assert broken.retryable
        assert not broken.request_sent

    @pytest.mark.parametrize("cut", [CUT, RESET], ids=["end", "reset"])
    def test_a_connection_that_breaks_without_a_word(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, cut: Any
    ) -> None:
        stand_in.script(RawReply((cut,)))
        broken = caller.err(core, question)
        assert isinstance(broken, errors.APIConnectionError)
        assert broken.request_sent
        assert len(stand_in.received) == 1, "the server may be at it, and bills it"

    def test_an_answer_cut_short_keeps_what_came(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(Reply(200, {"content-length": "999", "x-generation-id": "gen-8"}, (b'{"choices": [', CUT)))
        broken = caller.err(core, question)
        assert isinstance(broken, errors.ResponseValidationError)
        assert (broken.body, broken.http_meta.generation_id) == ('{"choices": [', "gen-8")
        assert "broke off" in str(broken)

    def test_a_refusal_cut_short_is_still_one(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(Reply(403, {"content-length": "999"}, (b'{"error": {"mess', CUT)))
        refused = caller.err(core, question)
        assert isinstance(refused, errors.ForbiddenResponseError)
        assert (refused.message, refused.body) == ("Forbidden", '{"error": {"mess')

    @pytest.mark.parametrize(
        ("body", "reason"),
        [
            (gzip.compress(b"x" * 999)[:20], "the compressed reply is cut short"),
            (b"\x1f\x8bnothing of the kind", "the compressed reply is damaged"),
            (gzip.compress(b"[]")[:-4] + b"????", "the compressed reply is damaged"),
        ],
    )
    def test_a_damaged_compression_is_told(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, body: bytes, reason: str
    ) -> None:
        stand_in.script(Reply(200, {"content-encoding": "gzip"}, (body,)))
        assert reason in str(caller.err(core, question))

    def test_an_encoding_not_asked_for_is_told(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(Reply(200, {"content-encoding": "br"}, (b"\x0b\x02\x80",)))
        assert "is encoded as 'br', which was not asked for" in str(caller.err(core, question))

    @pytest.mark.parametrize("cut", [CUT, RESET], ids=["end", "reset"])
    def test_a_stream_cut_short_ends_in_one_err(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, cut: Any
    ) -> None:
        # A reset throws away what the client has not read: give it time to.
        stand_in.script(streamed("a", "b", Wait(0.05), cut))
        *items, last = caller.stream(core, question)
        assert texts(items) == ["a", "b"]
        assert isinstance(last.failure(), errors.StreamInterruptedError)
        assert last.failure().http_meta.generation_id

    def test_a_stream_that_ends_without_its_end_is_an_err(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(streamed("a", finish_reason=None, done=False))
        *items, last = caller.stream(core, question)
        assert texts(items) == ["a"]
        assert str(last.failure()) == "the stream ended before it was complete"

    @pytest.mark.parametrize("cut", [CUT, RESET], ids=["end", "reset"])
    def test_a_cut_after_the_finish_reason_loses_nothing_that_counts(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, cut: Any
    ) -> None:
        finish: dict[str, Any] = {"choices": [{"index": 0, "delta": {}, "finish_reason": "stop"}]}
        stand_in.script(streamed("a", finish, Wait(0.05), cut))
        items = caller.stream(core, question)
        assert all(isinstance(item, Ok) for item in items)
        assert texts(items) == ["a"]

    def test_a_compressed_stream_cut_short_is_told(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        event = b'data: {"choices": [{"delta": {"content": "a"}}]}\n\n'
        headers = {"content-type": "text/event-stream", "content-encoding": "gzip"}
        stand_in.script(Reply(200, headers, (gzip.compress(event * 9)[:-12],)))
        *_, last = caller.stream(core, question)
        assert "the compressed reply is cut short" in str(last.failure())


class TestLimits:
    """Bytes are bounded after decompression."""

    def test_an_answer_over_the_cap(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(completion("x" * 2_000))
        refused = caller.err(core, question, {"max_body_bytes": 1_000})
        assert isinstance(refused, errors.ResponseTooLargeError)
        assert len(refused.body) == 1_000

    def test_a_bomb(self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest) -> None:
        bomb = gzip.compress(bytes(50_000_000))
        stand_in.script(Reply(200, {"content-encoding": "gzip"}, (bomb,)))
        refused = caller.err(core, question, {"max_body_bytes": 1_000_000})
        assert isinstance(refused, errors.ResponseTooLargeError)
        assert len(bomb) < 60_000

    def test_a_refusal_keeps_a_mebibyte_at_most(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(Reply(400, {"content-type": "text/plain"}, (b"no " * 700_000,)))
        refused = caller.err(core, question)
        assert isinstance(refused, errors.BadRequestResponseError)
        assert len(refused.body) == 2**20
        assert len(str(refused)) < 600

    def test_an_event_over_the_cap_comes_after_those_before_it(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(streamed("a", "x" * 5_000, "b"))
        *items, last = caller.stream(core, question, {"max_event_bytes": 1_000})
        assert texts(items) == ["a"]
        assert isinstance(last.failure(), errors.ResponseTooLargeError)


class TestTime:
    """The clock on the wall is what counts. Each of these would take seconds if it did not."""

    @pytest.mark.parametrize(
        "steps",
        [
            [LONG],
            dripping(b"HTTP/1.1 200 OK\r\n" + b"x-a: b\r\n" * 99),
            [b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n", *dripping(b" " * 999)],
            dripping(b"HTTP/1.1 103 Early Hints\r\n\r\n" * 99),
        ],
        ids=["silence", "a drip of headers", "a drip of white space", "a drip of early hints"],
    )
    def test_the_whole_call_is_bounded(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, steps: Any
    ) -> None:
        stand_in.script(RawReply(steps))
        late = caller.err(core, question, {"timeout_ms": 150})
        assert isinstance(late, errors.RequestTimeoutError)
        assert late.request_sent
        assert len(stand_in.received) == 1, "the server may be at it, and bills it"
        core.close()
        assert stand_in.wait_until_left()

    def test_a_request_that_was_never_sent_is_told_as_such(self, caller: Caller, question: ChatRequest) -> None:
        """Nobody answers the handshake: nothing of the request has left."""
        with socket.create_server(("127.0.0.1", 0)) as server:
            url = f"https://127.0.0.1:{server.getsockname()[1]}"
            late = caller.err(OpenRouterCore(api_key="k", server_url=url), question, {"timeout_ms": 150})
        assert isinstance(late, errors.RequestTimeoutError)
        assert not late.request_sent

    def test_so_is_one_that_waited_for_a_connection(
        self, stand_in: StandIn, question: ChatRequest, streaming: ChatStreamRequest
    ) -> None:
        limits = httpx.Limits(max_connections=1)
        with httpx.Client(limits=limits) as client:
            core = OpenRouterCore(api_key="k", server_url=stand_in.url, http_client=client)
            with chat_send(core, streaming).unwrap():
                late = chat_send(core, question, {"timeout_ms": 150}).failure()

        async def awaited() -> object:
            async with httpx.AsyncClient(limits=limits) as client:
                core = OpenRouterCore(api_key="k", server_url=stand_in.url, async_http_client=client)
                async with (await chat_send_async(core, streaming)).unwrap():
                    return (await chat_send_async(core, question, {"timeout_ms": 150})).failure()

        for each in (late, asyncio.run(awaited())):
            assert isinstance(each, errors.RequestTimeoutError)
            assert not each.request_sent

    def test_a_refusal_that_drips_is_told_by_its_status(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        head = b"HTTP/1.1 400 Bad Request\r\ncontent-length: 999\r\n\r\n"
        stand_in.script(RawReply((head, b"too many", LONG)))
        refused = caller.err(core, question, {"timeout_ms": 500})
        assert isinstance(refused, errors.BadRequestResponseError)
        assert refused.body == "too many"

    def test_a_pause_that_does_not_fit_is_not_begun(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(error(429, headers={"retry-after": "20"}))
        refused = caller.err(core, question, {"timeout_ms": 5_000})
        assert isinstance(refused, errors.TooManyRequestsResponseError)
        assert refused.http_meta.attempts == 1

    def test_keep_alives_do_not_count_as_events(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        alive = [step for _ in range(99) for step in (b": OPENROUTER PROCESSING\n\n", Wait(0.02))]
        stand_in.script(streamed(*alive), streamed("a", *alive))
        (first,) = caller.stream(core, question, {"timeout_ms": 150})
        assert isinstance(first.failure(), errors.RequestTimeoutError)
        *items, last = caller.stream(core, question, {"stream_idle_timeout_ms": 100})
        assert texts(items) == ["a"]
        assert isinstance(last.failure(), errors.RequestTimeoutError)

    def test_no_limit_is_possible(self, caller: Caller, core: OpenRouterCore, question: ChatRequest) -> None:
        assert caller.ok(core, question, {"timeout_ms": float("inf")}).http_meta.status_code == 200

    def test_a_client_of_the_callers_is_bounded_as_well_as_it_can_be(
        self, stand_in: StandIn, question: ChatRequest, streaming: ChatStreamRequest
    ) -> None:
        slow = b"HTTP/1.1 200 OK\r\ncontent-length: 999\r\n\r\n"
        alive = [step for _ in range(99) for step in (b": OPENROUTER PROCESSING\n\n", Wait(0.02))]
        stand_in.script(RawReply((slow, *dripping(b" " * 999))), streamed(*alive))
        with httpx.Client() as client:
            core = OpenRouterCore(api_key="k", server_url=stand_in.url, http_client=client, timeout_ms=150)
            late = chat_send(core, question)
            assert isinstance(late.failure(), errors.RequestTimeoutError)
            (item,) = chat_send(core, streaming).unwrap()
            assert isinstance(item.failure(), errors.RequestTimeoutError)

        async def awaited() -> list[Any]:
            stand_in.script(streamed(LONG))
            async with httpx.AsyncClient() as client:
                core = OpenRouterCore(api_key="k", server_url=stand_in.url, async_http_client=client, timeout_ms=150)
                return [item async for item in (await chat_send_async(core, streaming)).unwrap()]

        (item,) = asyncio.run(awaited())
        assert isinstance(item.failure(), errors.RequestTimeoutError)

    def test_a_key_function_that_hangs_is_bounded(self, core: OpenRouterCore, question: ChatRequest) -> None:
        async def hang() -> str:
            await asyncio.Event().wait()
            return "never"

        waiting = attrs.evolve(core, api_key=hang, timeout_ms=50)
        refused = asyncio.run(chat_send_async(waiting, question)).failure()
        assert "did not answer in the time of the call" in str(refused)

    def test_an_asynchronous_key_function_is_awaited(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        async def key() -> str:
            await asyncio.sleep(0)
            return "awaited"

        assert isinstance(asyncio.run(chat_send_async(attrs.evolve(core, api_key=key), question)), Ok)
        assert stand_in.received[0].headers["authorization"] == "Bearer awaited"


class TestLives:
    """One core for threads, event loops, forks and copies."""

    def test_threads_share_a_core(self, core: OpenRouterCore, question: ChatRequest) -> None:
        with ThreadPoolExecutor(8) as threads:
            answers = [threads.submit(chat_send, core, question) for _ in range(40)]
        assert all(isinstance(answer.result(), Ok) for answer in answers)

    def test_event_loops_one_after_another_leave_nothing_behind(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        for _ in range(3):
            assert isinstance(asyncio.run(chat_send_async(core, question)), Ok)
            assert stand_in.wait_until_left()
        assert core.pools.lines == {}

    def test_a_loop_that_was_closed_without_a_word_is_forgotten(
        self, core: OpenRouterCore, question: ChatRequest
    ) -> None:
        loop = asyncio.new_event_loop()
        assert isinstance(loop.run_until_complete(chat_send_async(core, question)), Ok)
        loop.run_until_complete(core.pools.lines[loop].client.aclose())
        loop.close()
        assert isinstance(asyncio.run(chat_send_async(core, question)), Ok)
        assert loop not in core.pools.lines

    def test_a_core_dropped_in_a_loop_closes_its_connections(self, stand_in: StandIn, question: ChatRequest) -> None:
        async def drop() -> None:
            await chat_send_async(OpenRouterCore(api_key="k", server_url=stand_in.url), question)
            gc.collect()
            assert await asyncio.to_thread(stand_in.wait_until_left)

        asyncio.run(drop())

    def test_a_dropped_core_closes_its_connections(self, stand_in: StandIn, question: ChatRequest) -> None:
        chat_send(OpenRouterCore(api_key="k", server_url=stand_in.url), question)
        gc.collect()
        assert stand_in.wait_until_left()

    @pytest.mark.filterwarnings("ignore:This process .* is multi-threaded:DeprecationWarning")
    def test_a_forked_child_opens_its_own_connections(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        chat_send(core, question)
        child = os.fork()
        if child == 0:
            os._exit(0 if isinstance(chat_send(core, question), Ok) else 1)
        assert os.waitpid(child, 0)[1] == 0
        assert isinstance(chat_send(core, question), Ok)
        assert stand_in.connections == 2

    def test_a_pickled_core_answers(self, core: OpenRouterCore, question: ChatRequest) -> None:
        chat_send(core, question)
        with pickle.loads(pickle.dumps(core)) as copy:  # noqa: S301 - our own
            assert copy == core
            answer = chat_send(copy, question)
        assert isinstance(answer, Ok)
        restored = pickle.loads(pickle.dumps(answer))  # noqa: S301
        assert restored == answer
        assert restored.unwrap().raw == answer.unwrap().raw
        assert restored.unwrap().http_meta == answer.unwrap().http_meta

    def test_a_closed_core_takes_no_calls(self, caller: Caller, core: OpenRouterCore, question: ChatRequest) -> None:
        core.close()
        core.close()
        assert str(caller.err(core, question)) == "the core is closed"

    def test_async_with_closes_the_loops_connections(self, stand_in: StandIn, question: ChatRequest) -> None:
        async def use() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                await chat_send_async(core, question)
                assert stand_in.open_connections == 1
            assert await asyncio.to_thread(stand_in.wait_until_left)
            await core.aclose()

        asyncio.run(use())

    def test_an_environment_that_no_client_can_be_made_of_is_told(
        self, caller: Caller, core: OpenRouterCore, question: ChatRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTP_PROXY", "gopher://proxy.example")
        assert "ValueError of what the environment says: HTTP_PROXY" in str(caller.err(core, question))

    def test_an_interrupt_passes_through_and_leaves_no_connection(
        self, stand_in: StandIn, question: ChatRequest, streaming: ChatStreamRequest
    ) -> None:
        class Interrupting(httpx.SyncByteStream):
            closed = threading.Event()

            def __iter__(self) -> Any:
                raise KeyboardInterrupt

            def close(self) -> None:
                self.closed.set()

        transport = httpx.MockTransport(lambda _: httpx.Response(200, stream=Interrupting()))
        with httpx.Client(transport=transport) as client:
            core = OpenRouterCore(api_key="k", http_client=client)
            with pytest.raises(KeyboardInterrupt):
                chat_send(core, question)
            assert Interrupting.closed.is_set()
            opened = chat_send(core, streaming).unwrap()
            with pytest.raises(KeyboardInterrupt):
                next(iter(opened))
