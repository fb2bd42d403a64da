"""Retries, time, the protocol and connections as the field tries them, a row or a test a case."""

from __future__ import annotations

import errno
import gc
import gzip
import json
import os
import socket
import socketserver
import ssl
import threading
import zlib
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import anyio
import httpx
import pytest

from kit.field import (
    ALIVE,
    DONE,
    ERRORS_DOC,
    FAR,
    FINISH,
    KEY,
    LONG,
    QUESTION,
    QUICKLY,
    Answered,
    Came,
    Failed,
    Refused,
    Row,
    Streamed,
    chat_stream,
    expected,
    faults_of,
    meet,
    page,
    refusal,
    spoken,
    summary,
    table,
    told,
    unfit,
)
from openrouter_core import Err, HttpMeta, Ok, OpenRouterCore, chat_send, chat_send_async
from openrouter_core.errors import (
    APIConnectionError,
    BadRequestResponseError,
    ForbiddenResponseError,
    InternalServerResponseError,
    NotFoundResponseError,
    OpenRouterDefaultError,
    PaymentRequiredResponseError,
    RequestTimeoutError,
    ResponseValidationError,
    ServiceUnavailableResponseError,
    StreamInterruptedError,
    TooManyRequestsResponseError,
    UnauthorizedResponseError,
)
from openrouter_core.testing import CUT, RESET, Cut, RawReply, Reply, StandIn, Wait
from openrouter_core.transport import certificates
from openrouter_core.transport.faults import fault

if TYPE_CHECKING:
    from kit.callers import Caller


HI = told(spoken({"content": "Hi"}))
BODY = json.dumps(spoken({"content": "Hi"})).encode()
STREAM: Any = {**QUESTION, "stream": True}


ENCODINGS = [
    *(
        Row(
            f"what is as it is may be called so: {word}",
            Reply(
                200, {"content-encoding": word}, (b'{"choices": [{"message": ', b'{"content": "Hi"}}]}'), chunked=True
            ),
            Answered("Hi"),
        )
        for word in ("utf-8", "identity", "", "none", "aws-chunked, identity", "br", "gzip")
    ),
    *(
        Row(
            f"gzip is undone as often as it was done: {word}",
            page(body, content_encoding=word),
            Answered("Hi"),
        )
        for word, body in {
            "GZip": gzip.compress(BODY),
            "identity,x-gzip": gzip.compress(BODY),
            "gzip, gzip": gzip.compress(gzip.compress(BODY)),
            "x-gzip, gzip": gzip.compress(BODY),
            "utf-8, gzip": gzip.compress(BODY),
        }.items()
    ),
    *(
        Row(
            f"what cannot be undone is kept whole, and told: {word}",
            Reply(200, {"content-encoding": word}, (b"dat", b"a", b""), chunked=True),
            Failed(ResponseValidationError, f"the reply is encoded as {named}, which was not asked for"),
            shows={"body": "data"},
        )
        for word, named in {
            "zstd": "'zstd'",
            "br, gzip": "'br, gzip'",
            "gzip, gzip, gzip": "'gzip, gzip, gzip'",
            "made-up": "'something else'",
        }.items()
    ),
    Row(
        "so is nothing",
        page("", content_encoding="made-up"),
        Failed(ResponseValidationError, "the reply is encoded as 'something else', which was not asked for"),
    ),
    Row(
        "twice compressed and cut is cut",
        page(gzip.compress(gzip.compress(BODY))[:40], content_encoding="gzip, gzip"),
        Failed(ResponseValidationError, "the compressed reply is cut short"),
    ),
    Row(
        "of what is called gzip and is none, every byte is kept",
        Reply(200, {"content-encoding": "gzip"}, (b"dat", b"a"), chunked=True),
        Failed(ResponseValidationError, "the reply is labelled as gzip, and is none"),
        shows={"body": "data"},
    ),
    Row(
        "a refusal that is called gzip and is none says what it says",
        Reply(400, {"content-encoding": "gzip"}, (b'{"error": {"code": 400, ', b'"message": "no"}}'), chunked=True),
        Refused(BadRequestResponseError, 400, "no", code=400),
    ),
]


@pytest.fixture(scope="module")
def server() -> Iterator[StandIn]:
    """Serve all rows."""
    with StandIn() as made:
        yield made


def limited(wait_ms: float | None, *, retryable: bool = True) -> Refused:
    """Expect the error of a limit."""
    return Refused(TooManyRequestsResponseError, 429, "no", code=429, wait_ms=wait_ms, retryable=retryable)


RETRIES = [
    *(
        Row(f"a {status} is asked for again", (refusal(status), HI), Answered("Hi"), options=QUICKLY, requests=2)
        for status in (408, 429, 500, 502, 503, 504, 520, 522, 524, 529)
    ),
    *(
        Row(
            f"a {status} is not",
            refusal(status),
            Refused(kind, status, "no", code=status),
            options=QUICKLY,
            seen="https://github.com/Comfy-Org/ComfyUI/issues/16204",
        )
        for status, kind in (
            (400, BadRequestResponseError),
            (401, UnauthorizedResponseError),
            (402, PaymentRequiredResponseError),
            (403, ForbiddenResponseError),
            (404, NotFoundResponseError),
            (418, OpenRouterDefaultError),
        )
    ),
    Row(
        "two more at most, and what they met is told",
        (refusal(500), refusal(502), refusal(503)),
        Refused(ServiceUnavailableResponseError, 503, "no", code=503, retryable=True),
        shows={
            "http_meta.attempts": 3,
            "previous.length": 2,
            "previous.0.status_code": 500,
            "previous.1.status_code": 502,
        },
        options=QUICKLY,
        requests=3,
    ),
    Row(
        "how often is the caller's to say",
        (refusal(500), refusal(500), refusal(500), refusal(500), HI),
        Answered("Hi"),
        shows={"http_meta.attempts": 5},
        options={"retries": {"max_retries": 4, **QUICKLY["retries"]}},
        requests=5,
    ),
    Row(
        "and for which codes",
        (refusal(418), HI),
        Answered("Hi"),
        options={**QUICKLY, "retry_codes": ["4XX"]},
        requests=2,
    ),
    Row(
        "an error inside a 200 that would pass by its status is asked for again",
        (told({"error": {"code": 503, "message": "no"}}), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
    ),
    Row(
        "one that spoilt half an answer is not: it was paid for",
        told(spoken({"content": "half"}, error={"code": 503, "message": "no"})),
        Refused(ServiceUnavailableResponseError, 503, "no", code=503, retryable=True, partial="half", wire=200),
        options=QUICKLY,
        seen="https://github.com/pleaseai/shunt/issues/122",
    ),
    Row(
        "an answer with nothing in it is asked for again",
        (told({"choices": None}), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
        seen="https://openrouter.ai/docs/features/zero-completion-insurance",
    ),
    *(
        Row(
            f"one whose usage says that it cost something is not: {name}",
            told({"choices": choices, "usage": usage}),
            Failed(ResponseValidationError, "there is nothing usable in the answer"),
            shows={"partial.usage.raw": usage},
            options=QUICKLY,
        )
        for name, choices, usage in (
            ("tokens", [], {"prompt_tokens": 9, "completion_tokens": 3}),
            ("a price", None, {"cost": 0.001}),
            ("the provider's", [None], {"cost": 0, "cost_details": {"upstream_inference_cost": 0.1}}),
        )
    ),
    Row(
        "a prompt alone costs nothing",
        (told({"choices": [], "usage": {"prompt_tokens": 9, "completion_tokens": 0, "cost": 0}}), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
    ),
    *(
        Row(
            f"an error beside a usage that says so is not, inside a {status}",
            told({"error": {"code": 503, "message": "no"}, "choices": [], "usage": {"completion_tokens": 3}}, status),
            Refused(
                ServiceUnavailableResponseError,
                503,
                "no",
                code=503,
                retryable=True,
                partial="",
                wire=200 if status == 200 else None,
            ),
            shows={"partial.usage.completion_tokens": 3},
            options=QUICKLY,
        )
        for status in (200, 503)
    ),
    Row(
        "one that cannot be read is not: it may have been paid for",
        page("<html>hello</html>"),
        Failed(ResponseValidationError, "the answer is not JSON"),
        options=QUICKLY,
    ),
    Row(
        "a 404 that says it will pass is",
        (told({"error": {"message": "full", "availability": {"retryable": True}}}, 404), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
        seen=ERRORS_DOC,
    ),
    Row(
        "a 503 that says it will not is not",
        told({"error": {"message": "gone", "availability": {"retryable": False}}}, 503),
        Refused(ServiceUnavailableResponseError, 503, "gone"),
        options=QUICKLY,
        seen=ERRORS_DOC,
    ),
    Row(
        "a limit without `Retry-After` is asked for again all the same",
        (told({"error": {"code": 429, "message": "free-models-per-min", "metadata": {"headers": {}}}}, 429), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
        seen="https://github.com/langchain-ai/openwiki/issues/664",
    ),
    Row(
        "the quota of a day is not asked for again",
        told(
            {"error": {"code": 429, "message": "no", "metadata": {"limit_source": "openrouter_free_tier_daily"}}}, 429
        ),
        limited(None, retryable=False),
        options=QUICKLY,
        seen="https://github.com/Gitlawb/openclaude/issues/936",
    ),
    Row(
        "a wait in seconds is heeded", (refusal(429, retry_after="0"), HI), Answered("Hi"), options=QUICKLY, requests=2
    ),
    Row(
        "in milliseconds too, which win",
        (refusal(503, retry_after_ms="1", retry_after="59"), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
        seen="https://github.com/openai/openai-node/issues/1840",
    ),
    Row(
        "so is a date, which may be past",
        (refusal(429, retry_after="Sun, 06 Nov 1994 08:49:37 GMT"), HI),
        Answered("Hi"),
        options=QUICKLY,
        requests=2,
        seen="https://github.com/openai/openai-node/issues/1841",
    ),
    *(
        Row(
            f"a wait of {value!r} is none, and the usual one is kept",
            (refusal(429, retry_after=value), HI),
            Answered("Hi"),
            options=QUICKLY,
            requests=2,
        )
        for value in ("-5", "soon", "", "1e3", "0x1")
    ),
    Row(
        "a wait of more than a minute is the caller's to make",
        refusal(429, retry_after="61"),
        limited(61_000),
        options=QUICKLY,
        seen="https://github.com/openai/openai-node/issues/1840",
    ),
    Row(
        "so is one until a date far off",
        refusal(429, retry_after="Sun, 06 Nov 2094 08:49:37 GMT"),
        limited(FAR),
        options=QUICKLY,
        seen="https://github.com/openai/openai-python/issues/3555",
    ),
    Row(
        "so is one that does not fit into the call's time",
        refusal(429, retry_after="30"),
        limited(30_000),
        options={**QUICKLY, "timeout_ms": 5_000},
        seen="https://github.com/openai/openai-python/issues/3828",
    ),
    Row(
        "a pause that does not fit is not begun",
        refusal(500),
        Refused(InternalServerResponseError, 500, "no", code=500, retryable=True),
        options={
            "retries": {"backoff": {"initial_interval_ms": 60_000, "max_interval_ms": 60_000}},
            "timeout_ms": 5_000,
        },
        seen="https://github.com/openai/openai-python/issues/3828",
    ),
    Row(
        "a connection that breaks off after the request is not tried again: it may be billed",
        RawReply((CUT,)),
        Failed(APIConnectionError, "RemoteProtocolError"),
        options=QUICKLY,
        seen="https://github.com/Comfy-Org/ComfyUI/issues/16204",
    ),
    Row(
        "unless the caller says so",
        (RawReply((CUT,)), HI),
        Answered("Hi"),
        options={"retries": {"retry_connection_errors": True, **QUICKLY["retries"]}},
        requests=2,
    ),
    Row(
        "time that is over is not tried again: the server may be at it",
        RawReply((LONG,)),
        Failed(RequestTimeoutError, "no answer within … ms"),
        options={**QUICKLY, "timeout_ms": 100},
        seen="https://github.com/Comfy-Org/ComfyUI/issues/16204",
    ),
    Row(
        "white space that drips does not hold it off",
        Reply(200, {"content-length": "999"}, tuple(step for _ in range(99) for step in (b" ", Wait(0.02)))),
        Failed(RequestTimeoutError, "no answer within … ms"),
        options={**QUICKLY, "timeout_ms": 100},
        seen="https://github.com/OpenRouterTeam/typescript-sdk/issues/101",
    ),
]

STREAMED_RETRIES = [
    Row(
        "a refusal before the stream is asked for again",
        (refusal(503), chat_stream("Hi", FINISH, DONE)),
        Streamed(("Hi", "")),
        options=QUICKLY,
        requests=2,
    ),
    Row(
        "a stream that broke off is not, though nothing had come",
        chat_stream(ALIVE, CUT),
        Streamed((), Failed(StreamInterruptedError, "the stream broke off")),
        options=QUICKLY,
        seen="https://github.com/Comfy-Org/ComfyUI/issues/16204",
    ),
]

PROTOCOL = [
    Row(
        "what is no HTTP is no answer",
        RawReply((b"SSH-2.0-OpenSSH_9.6\r\n", CUT)),
        Failed(APIConnectionError, "RemoteProtocolError"),
    ),
    Row(
        "a head longer than any is no answer",
        RawReply((b"HTTP/1.1 200 OK\r\nx-long: " + b"x" * 200_000 + b"\r\n\r\n", CUT)),
        Failed(APIConnectionError, "RemoteProtocolError"),
    ),
    Row(
        "early hints are no answer yet",
        RawReply(
            (
                b"HTTP/1.1 103 Early Hints\r\nlink: x\r\n\r\n",
                b"HTTP/1.1 200 OK\r\ncontent-length: 42\r\n\r\n",
                b'{"choices":[{"message":{"content":"Hi"}}]}',
            )
        ),
        Answered("Hi"),
    ),
    Row(
        "an answer without a length ends with its connection",
        RawReply((b"HTTP/1.0 200 OK\r\n\r\n", b'{"choices":[{"message":{"content":"Hi"}}]}', CUT)),
        Answered("Hi"),
    ),
    Row(
        "damaged compression is told",
        page(b"\x1f\x8bnothing of the kind", content_encoding="gzip"),
        Failed(ResponseValidationError, "the compressed reply is damaged"),
    ),
    Row(
        "a compression that was not asked for is not undone",
        page(zlib.compress(b"{}"), content_encoding="zstd"),
        Failed(ResponseValidationError, "the reply is encoded as 'zstd', which was not asked for"),
        seen="https://github.com/headroomlabs-ai/headroom/issues/3325",
    ),
    Row(
        "a redirect to where it came from is followed not even once",
        page("", 302, location="/api/v1/chat/completions"),
        Refused(OpenRouterDefaultError, 302, "redirects are not followed (to another path)"),
        options=QUICKLY,
    ),
]


@table(retries=RETRIES, protocol=PROTOCOL)
def test_a_whole_answer(caller: Caller, server: StandIn, row: Row) -> None:
    assert meet(caller, server, row, QUESTION) == expected(row)


@pytest.mark.parametrize("byte_by_byte", [False, True], ids=["at once", "byte by byte"])
@table(encodings=ENCODINGS)
def test_an_encoding_is_the_same_whatever_the_cut(
    caller: Caller, server: StandIn, row: Row, byte_by_byte: bool
) -> None:
    sent = row.byte_by_byte() if byte_by_byte else row
    assert meet(caller, server, sent, QUESTION) == expected(row)


@table(retries=STREAMED_RETRIES)
def test_a_stream(caller: Caller, server: StandIn, row: Row) -> None:
    assert meet(caller, server, row, STREAM) == expected(row)


# --- Before anything is sent -------------------------------------------------------------------------------------


def unused_url(scheme: str = "http") -> str:
    """Give the URL of a port where no one listens."""
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        return f"{scheme}://127.0.0.1:{unused.getsockname()[1]}"


def test_a_server_that_is_not_there_is_tried_again(caller: Caller) -> None:
    """Nothing was sent, so nothing can be billed twice."""
    with OpenRouterCore(api_key=KEY, server_url=unused_url(), **QUICKLY) as core:
        error = caller.err(core, QUESTION)
    assert (type(error), error.request_sent, error.http_meta.attempts) == (APIConnectionError, False, 3)
    assert [type(each) for each in error.previous] == [APIConnectionError, APIConnectionError]


def test_who_refused_the_connection_is_told(caller: Caller) -> None:
    """On asyncio and trio, httpx says only that all attempts failed."""
    url = unused_url()
    with OpenRouterCore(api_key=KEY, server_url=url, retries=0) as core:
        error = caller.err(core, QUESTION)
    refused = f"[Errno {errno.ECONNREFUSED}] {os.strerror(errno.ECONNREFUSED)}"
    assert error.message == f"ConnectError: {refused} (connecting to {url.removeprefix('http://')})"


def test_a_name_that_nobody_knows_is_told(caller: Caller, monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    with OpenRouterCore(api_key=KEY, server_url="https://nowhere.example/v1", retries=0) as core:
        error = caller.err(core, QUESTION)
    assert (type(error), error.request_sent) == (APIConnectionError, False)
    assert error.message.endswith("Name or service not known (connecting to nowhere.example:443)")


def meta() -> HttpMeta:
    return HttpMeta(attempts=1, elapsed_ms=1_000)


def test_of_several_addresses_what_the_system_said_of_each_is_told() -> None:
    within = [OSError(errno.ENETUNREACH, "x"), OSError(errno.ECONNREFUSED, "y"), OSError(errno.ECONNREFUSED, "z")]
    error = httpx.ConnectError("all attempts failed")
    error.__cause__ = OSError("all attempts failed")
    error.__cause__.__cause__ = ExceptionGroup("all attempts failed", within)
    told = [f"[Errno {each}] {os.strerror(each)}" for each in (errno.ENETUNREACH, errno.ECONNREFUSED)]
    made = fault(error, meta(), sent=False, time_is_over=False, peer="a.example:443")
    assert made.message == f"ConnectError: {'; '.join(told)} (connecting to a.example:443)"


def test_a_certificate_of_which_the_libraries_say_nothing_is_told_and_not_tried_again() -> None:
    """On trio, the words are those of an exception two layers below."""
    error = httpx.ConnectError("")
    error.__cause__ = ValueError("broken")
    error.__cause__.__cause__ = ssl.SSLCertVerificationError(1, "[SSL: CERTIFICATE_VERIFY_FAILED] self-signed")
    made = fault(error, meta(), sent=False, time_is_over=False, peer="a.example:443")
    assert made.message.startswith("ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] self-signed")
    assert not made.retryable


def test_a_connection_that_took_all_the_time_is_told() -> None:
    made = fault(httpx.ConnectTimeout("timed out"), meta(), sent=False, time_is_over=True, peer="a.example:443")
    assert (type(made), made.request_sent) == (RequestTimeoutError, False)
    assert made.message == "no answer within 1,000 ms (connecting to a.example:443)"


def test_whose_certificates_were_trusted_is_told_where_the_environment_names_them(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    error = httpx.ConnectError("[SSL: CERTIFICATE_VERIFY_FAILED]")
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    to = "(connecting to a.example:443)"
    made = fault(error, meta(), sent=False, time_is_over=False, peer="a.example:443")
    assert (made.message, made.retryable) == (f"ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] {to}", False)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    made = fault(error, meta(), sent=False, time_is_over=False, peer="a.example:443")
    assert made.message == f"ConnectError: [SSL: CERTIFICATE_VERIFY_FAILED] with SSL_CERT_DIR={tmp_path} {to}"


@contextmanager
def closed_proxy(status: bytes) -> Generator[str]:
    """Refuse each `CONNECT`, and give the address where that happens."""

    class Refusing(socketserver.StreamRequestHandler):
        def handle(self) -> None:
            while self.rfile.readline().strip():
                pass
            self.wfile.write(b"HTTP/1.1 " + status + b"\r\ncontent-length: 0\r\n\r\n")

    with socketserver.ThreadingTCPServer(("127.0.0.1", 0), Refusing) as proxy:
        serving = threading.Thread(target=proxy.serve_forever, args=(0.01,))
        serving.start()
        try:
            yield f"127.0.0.1:{proxy.server_address[1]}"
        finally:
            proxy.shutdown()
            serving.join()


@pytest.mark.parametrize(
    ("status", "requests"),
    [
        (b"407 Proxy Authentication Required", 1),
        (b"403 Forbidden", 1),
        (b"302 Found", 1),
        (b"408 Slow", 3),
        (b"429 Slow", 3),
        (b"503 Busy", 3),
    ],
    ids=["407", "403", "302", "408", "429", "503"],
)
def test_a_proxy_that_refuses_is_asked_again_where_it_may_change_its_mind(
    caller: Caller, monkeypatch: pytest.MonkeyPatch, status: bytes, requests: int
) -> None:
    with closed_proxy(status) as address:
        monkeypatch.setenv("HTTPS_PROXY", f"http://me:pass@{address}")
        with OpenRouterCore(api_key=KEY, server_url="https://openrouter.invalid/v1", **QUICKLY) as core:
            error = caller.err(core, QUESTION)
    assert (type(error), error.request_sent, error.http_meta.attempts) == (APIConnectionError, False, requests)
    to = f"(connecting to the proxy at {address} for openrouter.invalid:443)"
    assert error.message == f"ProxyError: {status.decode()} {to}"
    assert list(faults_of(error, ["pass@"])) == []


@pytest.mark.parametrize(
    ("said", "retryable"),
    [
        ("Proxy Server could not connect: Connection refused.", True),
        ("Proxy Server could not connect: Connection not allowed by ruleset.", False),
        ("Invalid username/password", False),
        ("Requested NO AUTHENTICATION REQUIRED from proxy server, but got NO ACCEPTABLE METHODS.", False),
        ("4070 of them", True),
    ],
)
def test_so_is_one_that_speaks_socks(said: str, retryable: bool) -> None:
    made = fault(httpx.ProxyError(said), meta(), sent=False, time_is_over=False, peer="p")
    assert (made.retryable, made.request_sent) == (retryable, False)


def test_a_server_that_speaks_notls_gets_nothing(caller: Caller, server: StandIn) -> None:
    with OpenRouterCore(api_key=KEY, server_url=server.url.replace("http", "https", 1), retries=0) as core:
        error = caller.err(core, QUESTION)
    assert (type(error), error.request_sent) == (APIConnectionError, False)


def test_the_proxy_of_the_environment_is_used(caller: Caller, server: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
    """https://github.com/BerriAI/litellm/issues/40113."""
    monkeypatch.setenv("HTTP_PROXY", server.url.removesuffix("/api/v1"))
    server.received.clear()
    with OpenRouterCore(api_key=KEY, server_url="http://openrouter.invalid/api/v1") as core:
        caller.ok(core, QUESTION)
    assert [each.path for each in server.received] == ["http://openrouter.invalid/api/v1/chat/completions"]


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTP_PROXY", "socks5://me:pass@127.0.0.1:9"),
        ("HTTP_PROXY", "gopher://me:pass@127.0.0.1:9"),
        ("HTTP_PROXY", "http://me:pass@[::1"),
        ("SSL_CERT_FILE", "/nowhere/pass.pem"),
    ],
)
def test_an_environment_that_no_client_can_be_made_of_is_told(
    caller: Caller, server: StandIn, monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """https://github.com/omnigent-ai/omnigent/issues/4245; a proxy's password is no one's business."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    monkeypatch.setenv(name, value)
    # The certificates are read once a process.
    certificates.begin.cache_clear()
    certificates._context.cache_clear()
    server.received.clear()
    with OpenRouterCore(api_key=KEY, server_url=server.url, **QUICKLY) as core:
        outcome = caller.send(core, QUESTION)
    assert summary(outcome) == unfit("the HTTP client cannot be made")
    assert list(faults_of(outcome.failure(), ["pass@"])) == []
    assert server.received == []


# --- Connections -------------------------------------------------------------------------------------------------

TWO = httpx.Limits(max_connections=2)
PATIENT: Any = {**QUICKLY, "timeout_ms": 5_000}
"""Long enough to go on, short enough to tell where no connection comes free."""


def test_refusals_before_streams_give_their_connections_back(caller: Caller, server: StandIn) -> None:
    """A reply that is not closed before the next attempt holds its place: twenty times, with room for two."""
    server.received.clear()
    server.script(*(refusal(503), chat_stream("Hi", FINISH, DONE)) * 20)
    expect = [Streamed(("Hi", ""))] * 20
    if caller.run is None:
        with httpx.Client(limits=TWO) as client:
            core = OpenRouterCore(api_key=KEY, server_url=server.url, http_client=client)
            assert [summary(caller.send(core, STREAM, PATIENT)) for _ in range(20)] == expect
            assert not client.is_closed
    else:

        async def calls() -> list[Came]:
            async with httpx.AsyncClient(limits=TWO) as client:
                core = OpenRouterCore(api_key=KEY, server_url=server.url, async_http_client=client)
                came = []
                for _ in range(20):
                    opened: Any = await chat_send_async(core, STREAM, PATIENT)
                    came.append(summary(Ok([item async for item in opened.unwrap()])))
                return came

        assert caller.run(calls) == expect
    assert len(server.received) == 40


@pytest.mark.filterwarnings("ignore:Async generator '.*_held' was garbage collected:ResourceWarning")  # trio's remark
@pytest.mark.parametrize("within", [True, False], ids=["closed", "dropped"])
def test_streams_that_are_left_give_their_connections_back(caller: Caller, server: StandIn, within: bool) -> None:
    """https://github.com/openai/openai-python/issues/763: fifty are left after their first item, with room for two."""
    server.script(*[chat_stream("Hi", "never", LONG)] * 50)
    if caller.run is None:
        with httpx.Client(limits=TWO) as client:
            core = OpenRouterCore(api_key=KEY, server_url=server.url, http_client=client)
            for _ in range(50):
                stream: Any = chat_send(core, STREAM, PATIENT).unwrap()
                assert isinstance(next(stream), Ok)
                if within:
                    stream.close()
                    stream.close()
                del stream
    else:

        async def leave() -> None:
            async with httpx.AsyncClient(limits=TWO) as client:
                core = OpenRouterCore(api_key=KEY, server_url=server.url, async_http_client=client)
                for _ in range(50):
                    stream: Any = (await chat_send_async(core, STREAM, PATIENT)).unwrap()
                    assert isinstance(await anext(stream), Ok)
                    if within:
                        await stream.aclose()
                        await stream.aclose()
                    del stream

        caller.run(leave)
    assert server.wait_until_left()


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_cancelled_streams_give_their_connections_back(server: StandIn, backend: str) -> None:
    """https://github.com/encode/httpx/issues/1461: cancellation passes through, ten times with room for two."""
    server.script(*[chat_stream("Hi", "Ho", LONG)] * 10)

    async def cancel() -> None:
        async with httpx.AsyncClient(limits=TWO) as client:
            core = OpenRouterCore(api_key=KEY, server_url=server.url, async_http_client=client)
            for _ in range(10):
                stream: Any = (await chat_send_async(core, STREAM, PATIENT)).unwrap()
                with anyio.CancelScope() as scope:
                    async for item in stream:
                        assert isinstance(item, Ok)
                        scope.cancel()
                assert scope.cancelled_caught
        assert await anyio.to_thread.run_sync(server.wait_until_left)

    anyio.run(cancel, backend=backend)


def test_the_end_of_a_stream_is_read_so_that_its_connection_serves_again(caller: Caller) -> None:
    """https://github.com/openai/openai-python/issues/3440."""
    with StandIn() as server, OpenRouterCore(api_key=KEY, server_url=server.url) as core:
        server.script(*[chat_stream("Hi", FINISH, DONE)] * 5)
        if caller.run is None:
            assert [len(caller.stream(core, QUESTION)) for _ in range(5)] == [2] * 5
        else:

            async def calls() -> list[int]:
                streams: list[Any] = []
                for _ in range(5):
                    opened: Any = await chat_send_async(core, STREAM)
                    streams.append([item async for item in opened.unwrap()])
                return [len(each) for each in streams]

            assert caller.run(calls) == [2] * 5
        assert server.connections == 1


@pytest.mark.parametrize("cut", [CUT, RESET], ids=["end", "reset"])
def test_a_kept_connection_that_the_server_has_closed_is_not_used(caller: Caller, cut: Cut) -> None:
    """It would look like a request that was sent, and lost: functions that thaw after a freeze meet this first."""
    with StandIn() as server, OpenRouterCore(api_key=KEY, server_url=server.url, retries=0) as core:
        server.script(Reply(200, {"content-type": "application/json"}, (*HI.body, cut)), HI)

        def again() -> None:
            assert server.wait_until_left()

        if caller.run is None:
            caller.ok(core, QUESTION)
            again()
            caller.ok(core, QUESTION)
        else:

            async def calls() -> None:
                assert isinstance(await chat_send_async(core, QUESTION), Ok)
                await anyio.to_thread.run_sync(again)
                assert isinstance(await chat_send_async(core, QUESTION), Ok)

            caller.run(calls)
        assert (len(server.received), server.connections) == (2, 2)


def test_one_core_serves_event_loops_one_after_another(caller: Caller) -> None:
    """https://github.com/openai/openai-python/issues/1059: handlers of functions-as-a-service run one loop a call."""
    with StandIn() as server, OpenRouterCore(api_key=KEY, server_url=server.url, retries=0) as core:
        for _ in range(5):
            assert caller.ok(core, QUESTION).http_meta.status_code == 200
            assert isinstance(caller.stream(core, QUESTION)[-1], Ok)
        assert len(server.received) == 10


@pytest.mark.filterwarnings("ignore::ResourceWarning")  # the client's own connection outlives its loop
@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_client_of_the_callers_in_a_second_loop_is_no_exception(server: StandIn, backend: str) -> None:
    """https://github.com/pydantic/pydantic-ai/issues/748: its kept connection belongs to a loop that is gone."""

    def calls() -> list[Any]:
        client = httpx.AsyncClient()
        core = OpenRouterCore(api_key=KEY, server_url=server.url, async_http_client=client, retries=0)

        async def call() -> object:
            return await chat_send_async(core, QUESTION)

        return [anyio.run(call, backend=backend) for _ in range(3)]

    first, *later = calls()
    gc.collect()  # what the loops left behind is remarked on here, and nowhere else
    assert isinstance(first, Ok)
    assert [fault for each in later if isinstance(each, Err) for fault in faults_of(each.failure())] == []


def test_a_client_of_the_callers_that_is_closed_is_told(caller: Caller, server: StandIn) -> None:
    """https://github.com/langchain-ai/langchain/issues/38610."""
    server.received.clear()
    with httpx.Client() as client:
        pass
    awaited = httpx.AsyncClient()

    async def close() -> None:
        await awaited.aclose()

    if caller.run is not None:
        caller.run(close)
    core = OpenRouterCore(api_key=KEY, server_url=server.url, http_client=client, async_http_client=awaited)
    name = "http_client" if caller.run is None else "async_http_client"
    assert summary(caller.send(core, QUESTION)) == unfit(f"{name}: is closed")
    assert server.received == []
