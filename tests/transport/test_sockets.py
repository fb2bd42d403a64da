"""Our connections over real sockets: their waits end with the call, in TLS and in TLS within TLS as well."""

from __future__ import annotations

import asyncio
import errno
import json
import math
import socket
import ssl
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, Any

import httpcore
import httpx
import pytest

from kit.tls import CERTIFICATE, answering, context, relaying, serving, within
from openrouter_core import Ok, OpenRouterCore, chat_send, errors, text_of
from openrouter_core.testing import StandIn
from openrouter_core.transport import certificates
from openrouter_core.transport.inside import take_over
from openrouter_core.transport.readiness import is_readable
from openrouter_core.transport.sockets import BoundStream
from openrouter_core.transport.standing import CLOSED, Standing
from openrouter_core.transport.tls_within import TlsWithin
from openrouter_core.transport.wall_clock import SLICE, Exchange, Until

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatRequest

BODY = b'{"choices": [{"message": {"content": "Paris"}}]}'


@pytest.fixture
def _trusted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(CERTIFICATE))
    certificates._context.cache_clear()


def core_for(port: int, **settings: Any) -> OpenRouterCore:
    return OpenRouterCore(api_key="k", server_url=f"https://localhost:{port}", retries=0, **settings)


@pytest.mark.usefixtures("_trusted")
class TestTls:
    def test_an_answer(self, caller: Caller, question: ChatRequest) -> None:
        with serving(within(answering(BODY, []))) as port, core_for(port) as core:
            assert [text_of(caller.ok(core, question)) for _ in range(2)] == ["Paris"] * 2

    def test_an_answer_through_a_proxy_that_is_spoken_to_in_tls(
        self, caller: Caller, question: ChatRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        asked: list[bytes] = []
        requests: list[bytes] = []
        big: Any = {**question, "user": "x" * 3_000_000}
        with (
            serving(within(answering(BODY, requests))) as port,
            serving(within(relaying(port, asked))) as proxy,
            core_for(port) as core,
        ):
            monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{proxy}")
            assert [text_of(caller.ok(core, each)) for each in (question, big)] == ["Paris"] * 2
        assert asked[0].startswith(b"CONNECT localhost:")
        assert json.loads(requests[1]) == big

    def test_a_certificate_that_nobody_vouches_for_is_told_and_nothing_is_sent(
        self, caller: Caller, question: ChatRequest, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.delenv("SSL_CERT_FILE")
        certificates._context.cache_clear()
        with serving(within(answering(BODY, []))) as port, core_for(port) as core:
            failed = caller.err(core, question)
        assert isinstance(failed, errors.APIConnectionError)
        assert "CERTIFICATE_VERIFY_FAILED" in str(failed)
        assert (failed.request_sent, failed.retryable) == (False, False)

    def test_a_handshake_that_is_broken_off_sends_nothing(self, caller: Caller, question: ChatRequest) -> None:
        with serving(lambda client: client.close()) as port, core_for(port) as core:
            failed = caller.err(core, question)
        assert isinstance(failed, errors.APIConnectionError)
        assert not failed.request_sent

    @pytest.mark.parametrize("is_proxied", [False, True], ids=["direct", "through a proxy"])
    def test_a_handshake_that_is_never_answered_ends_with_the_call(
        self, caller: Caller, question: ChatRequest, monkeypatch: pytest.MonkeyPatch, is_proxied: bool
    ) -> None:
        """What went out was for the proxy: nothing of the request has left."""
        left = threading.Event()

        def hold(client: socket.socket) -> None:
            while client.recv(65_536):
                pass
            left.set()

        asked: list[bytes] = []
        with serving(hold) as port, serving(within(relaying(port, asked))) as proxy, core_for(port) as core:
            if is_proxied:
                monkeypatch.setenv("HTTPS_PROXY", f"https://localhost:{proxy}")
            late = caller.err(core, question, {"timeout_ms": 300})
            assert left.wait(5)
        assert isinstance(late, errors.RequestTimeoutError)
        assert (late.request_sent, len(asked)) == (False, is_proxied)
        assert late.http_meta.elapsed_ms < 3_000

    def test_outside_of_a_call_a_client_taken_over_speaks_it_too(self) -> None:
        trusting = httpx.create_ssl_context()

        async def awaited(url: str) -> bytes:
            async with httpx.AsyncClient(verify=trusting) as client:
                take_over(client, Standing())
                return (await client.post(url, content=b"")).content

        with serving(within(answering(BODY, []))) as port, httpx.Client(verify=trusting) as client:
            take_over(client, Standing())
            url = f"https://localhost:{port}"
            assert [client.post(url, content=b"").content, asyncio.run(awaited(url))] == [BODY, BODY]


class TestUploads:
    def test_one_that_nobody_reads_ends_with_the_call(self, caller: Caller, question: ChatRequest) -> None:
        """Each piece that fits into a buffer must not have the whole time."""
        done = threading.Event()

        def read_slowly(client: socket.socket) -> None:
            while not done.wait(0.02) and client.recv(65_536):
                pass

        big: Any = {**question, "user": "x" * 20_000_000}
        with serving(read_slowly) as port:
            with OpenRouterCore(api_key="k", server_url=f"http://127.0.0.1:{port}") as core:
                late = caller.err(core, big, {"timeout_ms": 400})
            done.set()
        assert isinstance(late, errors.RequestTimeoutError)
        assert late.request_sent
        assert late.http_meta.elapsed_ms < 2_000

    def test_a_big_one_arrives_whole(self, caller: Caller, question: ChatRequest) -> None:
        received: list[bytes] = []
        big: Any = {**question, "user": "x" * 20_000_000}
        with (
            serving(answering(BODY, received)) as port,
            OpenRouterCore(api_key="k", server_url=f"http://127.0.0.1:{port}") as core,
        ):
            assert text_of(caller.ok(core, big)) == "Paris"
        assert json.loads(received[0]) == big


def pair() -> tuple[BoundStream, socket.socket, Standing]:
    ours, theirs = socket.socketpair()
    standing = Standing()
    return BoundStream(ours, standing), theirs, standing


class TestBoundStream:
    def test_when_the_time_is_over_nothing_waits_any_more(self) -> None:
        stream, theirs, _ = pair()
        over = Until(5, Exchange(deadline=time.monotonic()))
        with theirs:
            with pytest.raises(httpcore.ReadTimeout):
                stream.read(1, over)
            with pytest.raises(httpcore.WriteTimeout):
                stream.write(b"a", over)
            with pytest.raises(httpcore.ConnectTimeout):
                stream.start_tls(httpx.create_ssl_context(), "localhost", over)

    def test_a_wait_is_begun_anew_after_each_slice(self) -> None:
        """So that an interrupt that came just before it is noticed."""
        stream, theirs, _ = pair()
        waits: list[float] = []

        class Slow:
            def settimeout(self, seconds: float) -> None:
                waits.append(seconds)

            def recv(self, _: int) -> bytes:
                waits.append(math.nan)
                if len(waits) < 4:
                    raise TimeoutError
                return b"late"

        stream._speaker = Slow()
        with theirs:
            assert stream.read(4, None) == b"late"
        assert waits[0] == SLICE
        assert [math.isnan(wait) for wait in waits] == [False, True, True, True], "the socket is set once"
        stream.close()

    def test_a_deadline_of_the_stream_counts_until_something_is_written(self) -> None:
        stream, theirs, _ = pair()
        with theirs:
            theirs.sendall(b"ab")
            stream.deadline = time.monotonic()
            with pytest.raises(httpcore.ReadTimeout):
                stream.read(1, 5)
            stream.write(b"next", 5)
            assert stream.read(1, 5) == b"a"
        stream.close()

    def test_what_is_written_marks_the_exchange(self) -> None:
        stream, theirs, _ = pair()
        exchange = Exchange(deadline=math.inf)
        with theirs:
            for piece, is_written in ((b"CONNECT localhost:443 HTTP/1.1", False), (b"", False), (b"POST /", True)):
                stream.write(piece, Until(5, exchange))
                assert exchange.written is is_written
        stream.close()

    def test_what_httpcore_gives_no_time_ends_with_the_exchange_that_it_was_opened_for(self) -> None:
        """As what is said to a SOCKS proxy."""
        ours, theirs = socket.socketpair()
        exchange = Exchange(deadline=time.monotonic())
        stream = BoundStream(ours, Standing(), exchange)
        with theirs, pytest.raises(httpcore.ReadTimeout):
            stream.read(1)
        exchange.let_go()
        assert ours.fileno() == -1
        Exchange(deadline=0).let_go()

    def test_a_connection_that_the_system_gave_up_is_broken_and_no_slice(self) -> None:
        stream, theirs, _ = pair()

        class Dead:
            def settimeout(self, _: float) -> None:
                """Take it."""

            def recv(self, _: int) -> bytes:
                raise TimeoutError(errno.ETIMEDOUT, "Connection timed out")

        stream._speaker = Dead()
        with theirs, pytest.raises(httpcore.ReadError, match="timed out"):
            stream.read(1, 60)
        stream.close()

    def test_closing_from_outside_leaves_the_descriptor_to_who_reads(self) -> None:
        """It would be another's at once, and TLS would go on reading there."""
        stream, theirs, standing = pair()
        seen: list[int] = []

        class Reading:
            def settimeout(self, _: float) -> None:
                """Take it."""

            def recv(self, _: int) -> bytes:
                standing.close()
                seen.append(stream.get_extra_info("socket").fileno())
                return b""

        stream._speaker = Reading()
        with theirs, pytest.raises(httpcore.ReadError, match=CLOSED):
            stream.read(1, 60)
        assert seen[0] > 0
        stream.close()

    def test_two_may_close_at_once(self) -> None:
        _, theirs, standing = pair()
        standing.close()
        standing.close()
        theirs.close()

    def test_broken_connections_say_so(self) -> None:
        stream, theirs, _ = pair()
        theirs.close()
        with pytest.raises(httpcore.WriteError):
            stream.write(b"x" * 1_000_000)
        stream.close()
        with pytest.raises(httpcore.ReadError):
            stream.read(1)

    @pytest.mark.parametrize("act", [lambda each: each.read(1), lambda each: each.write(b"a")], ids=["read", "write"])
    def test_closing_its_client_says_so_and_lets_no_other_stand(self, act: Callable[[BoundStream], object]) -> None:
        stream, theirs, standing = pair()
        standing.close()
        with theirs, pytest.raises((httpcore.ReadError, httpcore.WriteError), match=CLOSED):
            act(stream)
        ours, theirs = socket.socketpair()
        with theirs, pytest.raises(httpcore.ConnectError, match=CLOSED):
            BoundStream(ours, standing)
        assert ours.fileno() == -1

    def test_closing_its_client_wakes_who_waits(self) -> None:
        stream, theirs, standing = pair()
        began, told = threading.Event(), list[object]()

        def wait() -> None:
            began.set()
            try:
                stream.read(1, 60)
            except httpcore.ReadError as error:
                told.append(str(error))
                stream.close()

        waiting = threading.Thread(target=wait)
        with theirs:
            waiting.start()
            assert began.wait(5)
            standing.close()
            waiting.join(5)
        assert told == [CLOSED]

    def test_one_of_another_process_is_let_go_of_and_goes_on_there(self) -> None:
        """As in a forked child, which cannot be looked into from here."""
        stream, theirs, standing = pair()
        standing._pid = -1
        with theirs, stream.get_extra_info("socket").dup() as parents:
            standing.close()
            parents.sendall(b"on")
            assert theirs.recv(2) == b"on"

    def test_it_tells_of_its_socket(self) -> None:
        with socket.create_server(("127.0.0.1", 0)) as server:
            ours = socket.create_connection(server.getsockname())
            theirs, _ = server.accept()
            with ours, theirs:
                stream = BoundStream(ours, Standing())
                assert stream.get_extra_info("socket") is ours
                assert stream.get_extra_info("server_addr") == server.getsockname()
                assert stream.get_extra_info("client_addr") == ours.getsockname()
                assert stream.get_extra_info("ssl_object") is None
                assert stream.get_extra_info("weather") is None
                assert not stream.get_extra_info("is_readable")

    @pytest.mark.parametrize("has_poll", [True, False], ids=["poll", "select"])
    def test_what_can_be_read_is_seen(self, monkeypatch: pytest.MonkeyPatch, has_poll: bool) -> None:
        if not has_poll:
            monkeypatch.delattr("select.poll")
        ours, theirs = socket.socketpair()
        with ours, theirs:
            before = is_readable(ours)
            theirs.sendall(b"a")
            assert (before, is_readable(ours)) == (False, True)
        assert is_readable(ours), "reading of a closed socket fails at once"

    def test_a_socket_that_cannot_be_wrapped_is_closed(self) -> None:
        stream, theirs, _ = pair()
        with theirs, pytest.raises(httpcore.ConnectError):
            stream.start_tls(ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))
        assert stream.get_extra_info("socket").fileno() == -1


class TestTlsWithin:
    """The inner of two sessions, over an outer one that can be slow."""

    def test_what_a_wait_was_too_short_for_goes_out_before_the_next_thing(self) -> None:
        outer = Outer()
        inner, server = TlsWithin(outer, client_context(), "localhost"), Server(outer)  # type: ignore[arg-type]
        outer.is_slow = True
        with pytest.raises(TimeoutError):
            inner.do_handshake()
        outer.is_slow = False
        while not server.is_ready:
            with suppress(TimeoutError):
                inner.do_handshake()
            server.shake_hands()
        inner.do_handshake()
        outer.is_slow = True
        data = memoryview(b"x" * 20_000)
        first = inner.send(data)
        with pytest.raises(TimeoutError):
            inner.send(data[first:])
        outer.is_slow = False
        assert first + inner.send(data[first:]) == len(data)
        with pytest.raises(TimeoutError):
            inner.recv(1)
        assert server.read(len(data)) == data
        server.end()
        assert inner.recv(1) == b"", "the orderly end"

    def test_an_end_without_a_word_is_one(self) -> None:
        outer = Outer()
        inner = TlsWithin(outer, client_context(), "localhost")  # type: ignore[arg-type]
        outer.is_over = True
        # Which of the two it is, is OpenSSL's to say.
        with pytest.raises((ssl.SSLEOFError, ssl.SSLZeroReturnError)):
            inner.do_handshake()
        assert inner.recv(1) == b""


class Outer:
    """Stands for the outer session: what goes in and out is seen."""

    def __init__(self) -> None:
        self.incoming = b""
        self.outgoing = b""
        self.is_slow = False
        self.is_over = False

    def settimeout(self, seconds: float) -> None:
        """Nothing takes time here."""

    def send(self, data: bytes) -> int:
        if self.is_slow:
            raise TimeoutError
        self.outgoing += data[:1_000]
        return len(data[:1_000])

    def recv(self, _: int) -> bytes:
        if not (self.incoming or self.is_over):
            raise TimeoutError
        data, self.incoming = self.incoming, b""
        return data

    def take(self) -> bytes:
        data, self.outgoing = self.outgoing, b""
        return data


def client_context() -> ssl.SSLContext:
    return ssl.create_default_context(cafile=CERTIFICATE)


class Server:
    """The other side of the inner session."""

    def __init__(self, outer: Outer) -> None:
        self._outer = outer
        self._in, self._out = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._session = context().wrap_bio(self._in, self._out, server_side=True)
        self.is_ready = False

    def shake_hands(self) -> None:
        with suppress(ssl.SSLWantReadError):
            self._in.write(self._outer.take())
            self._session.do_handshake()
            self.is_ready = True
        self._outer.incoming += self._out.read()

    def read(self, size: int) -> bytes:
        self._in.write(self._outer.take())
        data = b""
        while len(data) < size:
            data += self._session.read(size)
        return data

    def end(self) -> None:
        with suppress(ssl.SSLWantReadError):
            self._session.unwrap()
        self._outer.incoming += self._out.read()


def test_a_connection_that_is_kept_serves_the_next_call(stand_in: StandIn, question: ChatRequest) -> None:
    with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
        assert all(isinstance(chat_send(core, question), Ok) for _ in range(3))
    assert stand_in.connections == 1
