"""Facts that a first look does not find: odd cores and clients, unlabelled answers, other threads, echoed keys."""

from __future__ import annotations

import copy
import gzip
import json
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from pytest_httpx import HTTPXMock, IteratorStream

import openrouter_core
from openrouter_core import Err, HttpMeta, Ok, OpenRouterCore, chat_send, chat_send_async, errors, text_of
from openrouter_core.models import chat, responses
from openrouter_core.testing import CUT, RawReply, Reply, StandIn, Wait, error, streamed

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest, ChatStreamRequest

ANSWER: dict[str, Any] = {"choices": [{"message": {"content": "Paris."}, "finish_reason": "stop"}]}
KEY = "sk-or-v1-secret"


@pytest.mark.parametrize("core", [None, 3, "core", object()], ids=repr)
def test_what_is_no_core_is_an_invalid_request(caller: Caller, core: Any, question: ChatRequest) -> None:
    refused = caller.err(core, question)
    assert isinstance(refused, errors.InvalidRequestError)
    assert str(refused) == f"core: must be an OpenRouterCore, not {type(core).__name__}"


class TestTimeOfStreams:
    """Until the first event the call's time counts, after it the idle limit, and neither cuts the other short."""

    def test_the_first_event_may_take_longer_than_the_idle_limit(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(RawReply((Wait(0.5), *streamed("a").steps())), streamed(Wait(0.5), "b"))
        for text in "ab":
            items = caller.stream(core, question, {"timeout_ms": 9_000, "stream_idle_timeout_ms": 300})
            assert text_of(items[0].unwrap()) == text

    def test_a_gap_may_take_longer_than_the_call(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(streamed("a", Wait(0.5), "b"))
        items = caller.stream(core, question, {"timeout_ms": 300, "stream_idle_timeout_ms": 9_000})
        assert "".join(text_of(item.unwrap()) for item in items) == "ab"

    def test_a_body_that_ends_too_late_is_told_with_its_exchange(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(Reply(200, {"content-length": "100", "x-generation-id": "gen-7"}, (b"{", Wait(9))))
        late = caller.err(core, question, {"timeout_ms": 200})
        assert isinstance(late, errors.RequestTimeoutError)
        assert str(late).startswith("no answer within ")
        assert (late.http_meta.status_code, late.http_meta.generation_id) == (200, "gen-7")


class TestThreads:
    """A stream may be closed from elsewhere."""

    def test_closing_a_stream_ends_the_wait_of_another_thread(
        self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        stand_in.script(streamed("a", Wait(30), "b"))
        stream = chat_send(core, streaming).unwrap()
        assert isinstance(next(stream), Ok)
        begun = threading.Event()
        last: list[object] = []

        def wait() -> None:
            begun.set()
            last.extend(stream)

        waiting = threading.Thread(target=wait)
        waiting.start()
        begun.wait()
        while waiting.is_alive():
            stream.close()
            waiting.join(0.01)
        assert stand_in.wait_until_left()
        assert all(isinstance(item, Err) for item in last)

    def test_a_stream_of_a_mock_has_no_socket_to_close(self, streaming: ChatStreamRequest) -> None:
        closed = threading.Event()

        class Endless(httpx.SyncByteStream):
            def __iter__(self) -> Any:
                yield b'data: {"choices": [{"delta": {"content": "a"}}]}\n\n'
                # As another thread would, while this one waits.
                stream._source.close()
                closed.set()
                yield b"data: [DONE]\n\n"

        with httpx.Client(transport=httpx.MockTransport(lambda _: httpx.Response(200, stream=Endless()))) as client:
            stream = chat_send(OpenRouterCore(api_key="k", http_client=client), streaming).unwrap()
            assert [isinstance(item, Ok) for item in stream] == [True]
        assert closed.is_set()


class TestUnlabelled:
    """The content type is a hint."""

    @pytest.mark.parametrize("kind", ["", "text/plain", "text/event-stream", "application/octet-stream"])
    def test_a_whole_answer_to_a_request_for_a_stream_is_one_chunk(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, kind: str
    ) -> None:
        body = json.dumps(ANSWER, indent=1).encode()
        pieces = [body[:10], body[10:30], body[30:]]
        httpx_mock.add_response(headers={"content-type": kind} if kind else {}, stream=IteratorStream(pieces))
        (item,) = caller.stream(OpenRouterCore(api_key="k"), question)
        assert text_of(item.unwrap()) == "Paris."

    def test_so_is_one_that_stands_under_its_provider(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_response(json={"id": None, "choices": None, "provider": ANSWER})
        httpx_mock.add_response(content=json.dumps({"provider": ANSWER}).encode())
        for _ in range(2):
            (item,) = caller.stream(OpenRouterCore(api_key="k"), question)
            assert text_of(item.unwrap()) == "Paris."

    def test_a_refusal_is_one_too(self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest) -> None:
        httpx_mock.add_response(content=b'{"error": {"code": 429, "message": "Slow down"}}')
        (item,) = caller.stream(OpenRouterCore(api_key="k", retries=0), question)
        assert isinstance(item.failure(), errors.TooManyRequestsResponseError)

    @pytest.mark.parametrize("body", [b'{"odd": 1}', b'{"choices": [', b"[1]", b"Hello"])
    def test_what_is_neither_stays_on_the_error(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, body: bytes
    ) -> None:
        httpx_mock.add_response(content=body)
        (item,) = caller.stream(OpenRouterCore(api_key="k", retries=0), question)
        assert item.failure().body == body.decode()


def test_a_stream_is_complete_when_each_of_its_choices_is(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
) -> None:
    first = {"choices": [{"index": 0, "delta": {"content": "a"}, "finish_reason": "stop"}]}
    second = {"choices": [{"index": 1, "delta": {"content": "b"}, "finish_reason": None}]}
    stand_in.script(streamed(second, first, finish_reason=None, done=False))
    *_, last = caller.stream(core, question)
    assert isinstance(last.failure(), errors.StreamInterruptedError)


class TestSecrets:
    """The key is nowhere but in the request."""

    @pytest.mark.parametrize("end", [CUT, Wait(9)], ids=["cut", "silence"])
    def test_a_header_that_echoes_it_is_concealed_on_broken_streams(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest, end: Any
    ) -> None:
        stand_in.script(streamed("a", end, headers={"x-echo": f"Bearer {KEY}"}))
        *_, last = caller.stream(core, question, {"api_key": KEY, "stream_idle_timeout_ms": 50})
        broken = last.failure()
        assert broken.http_meta.headers["x-echo"] == "Bearer [api key]"
        assert KEY not in repr([getattr(broken, "headers", None), broken.http_meta, broken])

    def test_a_fault_while_looking_at_the_arguments_does_not_tell_it(
        self, caller: Caller, question: ChatRequest
    ) -> None:
        class Hostile(dict[str, Any]):
            def __contains__(self, key: object) -> bool:
                raise ArithmeticError(f"about {KEY}")

        refused = caller.err(OpenRouterCore(), Hostile(question), {"api_key": KEY})
        assert isinstance(refused, errors.UnexpectedClientError)
        assert KEY not in f"{refused} {refused.traceback}"
        assert not refused.request_sent


class TestClients:
    """What clients of the callers' bring along."""

    @pytest.mark.parametrize("params", [{"b": "2"}, {}, None], ids=repr)
    def test_the_query_of_the_server_stays_whatever_parameters_come(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, params: Any
    ) -> None:
        httpx_mock.add_response(json=ANSWER)
        core = OpenRouterCore(api_key="k", server_url="https://a.example/v1?tenant=1&tenant=2")
        caller.ok(core, question, {"fetch_options": {"params": params}})
        (request,) = httpx_mock.get_requests()
        assert request.url.params.multi_items() == [("tenant", "1"), ("tenant", "2"), *(params or {}).items()]

    @pytest.mark.parametrize("reads", [True, False], ids=["read", "unread"])
    def test_a_hook_that_raises_for_the_status_changes_nothing_of_its_class(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest, reads: bool
    ) -> None:
        def look(response: httpx.Response) -> None:
            if reads:
                response.read()
            response.raise_for_status()

        async def look_async(response: httpx.Response) -> None:
            if reads:
                await response.aread()
            response.raise_for_status()

        body = {"error": {"code": 429, "message": "Slow down"}}
        httpx_mock.add_response(429, stream=IteratorStream([json.dumps(body).encode()]), headers={"retry-after": "7"})
        core = OpenRouterCore(
            api_key="k",
            retries=0,
            http_client=httpx.Client(event_hooks={"response": [look]}),
            async_http_client=httpx.AsyncClient(event_hooks={"response": [look_async]}),
        )
        refused = caller.err(core, question)
        assert isinstance(refused, errors.TooManyRequestsResponseError)
        assert refused.retry_after_ms == 7_000
        assert refused.message == ("Slow down" if reads else "Too Many Requests")

    @pytest.mark.parametrize("kind", ["application/json", "text/event-stream"])
    @pytest.mark.parametrize("encoded", [False, True], ids=["plain", "gzip"])
    def test_a_stream_that_a_hook_has_read_is_still_one(
        self, caller: Caller, httpx_mock: HTTPXMock, streaming: ChatStreamRequest, kind: str, *, encoded: bool
    ) -> None:
        def look(response: httpx.Response) -> None:
            response.read()

        async def look_async(response: httpx.Response) -> None:
            await response.aread()

        body = b'data: {"choices":[{"delta":{"content":"Hi"},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n'
        httpx_mock.add_response(
            headers={"content-type": kind, **({"content-encoding": "gzip"} if encoded else {})},
            stream=IteratorStream([gzip.compress(body) if encoded else body]),
        )
        core = OpenRouterCore(
            api_key="k",
            http_client=httpx.Client(event_hooks={"response": [look]}),
            async_http_client=httpx.AsyncClient(event_hooks={"response": [look_async]}),
        )
        (item,) = caller.stream(core, streaming)
        assert item.unwrap().choices[0].delta.content == "Hi"

    def test_their_authorization_is_not_applied(
        self, caller: Caller, httpx_mock: HTTPXMock, question: ChatRequest
    ) -> None:
        httpx_mock.add_response(json=ANSWER)
        core = OpenRouterCore(
            api_key="mine",
            http_client=httpx.Client(auth=("a", "b")),
            async_http_client=httpx.AsyncClient(auth=("a", "b")),
        )
        caller.ok(core, question)
        assert httpx_mock.get_requests()[0].headers["authorization"] == "Bearer mine"

    def test_cookies_of_an_answer_do_not_travel_on(
        self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(Reply(200, {"set-cookie": "a=b"}, (json.dumps(ANSWER).encode(),)))
        chat_send(core, question)
        chat_send(core, question)
        assert "cookie" not in stand_in.received[1].headers

    def test_a_core_with_one_can_be_copied(self) -> None:
        with httpx.Client() as client:
            core = OpenRouterCore(api_key="k", http_client=client, retries={"max_retries": 1})
            for each in (copy.copy(core), copy.deepcopy(core)):
                assert each == core
                assert each.http_client is client
                assert each.pools is not core.pools


class TestValues:
    """Values do not know of each other."""

    def test_what_one_error_holds_is_not_in_the_next(self) -> None:
        one: Any = errors.APIError(message="m", status_code=400)
        one.headers["x"] = one.metadata["x"] = one.http_meta.headers["x"] = "y"
        other = errors.APIError(message="m", status_code=400)
        assert "x" not in {**other.headers, **other.metadata, **other.http_meta.headers, **HttpMeta().headers}

    def test_all_can_be_hashed(self) -> None:
        assert len({HttpMeta(), HttpMeta(headers={"a": "b"})}) == 2
        assert len({OpenRouterCore(retries={"max_retries": 1}, app_categories=["a"])}) == 1

    def test_earlier_errors_are_remembered_flat_and_small(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(*(error(500, "x" * 50_000) for _ in range(12)))
        retries = {"max_retries": 11, "backoff": {"initial_interval_ms": 0.1, "max_interval_ms": 0.1}}
        last = caller.err(core, question, {"retries": retries})
        assert len(last.previous) == 8
        assert all(each.previous == () and len(each.body) == 4_096 for each in last.previous)
        assert len(last.body) > 50_000
        assert len(repr(last)) < 2_000

    def test_an_unknown_variant_made_anew_has_the_type_of_the_wire(self) -> None:
        assert chat.UnknownVariant(wire_type="new").to_json() == {"type": "new"}

    def test_names_are_listed(self) -> None:
        assert {"chat_send", "Ok", "OpenRouterCore", "validate"} <= set(dir(openrouter_core))
        assert {"ChatRequest", "ChatMessage", "ReasoningDetailUnion"} <= set(dir(chat))
        assert {"ResponsesRequest", "OutputItems", "OpenResponsesRequest"} <= set(dir(responses))


def test_an_answer_function_that_fails_says_so(caller: Caller, question: ChatRequest) -> None:
    def answer(_: object) -> Reply:
        raise LookupError("no such fixture")

    with StandIn(answer) as server:
        refused = caller.err(OpenRouterCore(api_key="k", server_url=server.url, retries=0), question)
    assert refused.message == "The stand-in's answer raised LookupError: no such fixture"


def test_many_event_loops_at_once_share_a_core(core: OpenRouterCore, question: ChatRequest) -> None:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

    def call(_: int) -> bool:
        return all(isinstance(asyncio.run(chat_send_async(core, question)), Ok) for _ in range(3))

    with ThreadPoolExecutor(8) as threads:
        assert all(threads.map(call, range(8)))
    assert core.pools.lines == {}
