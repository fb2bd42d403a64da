"""Where httpx, json and the standard library raise, a call gives an Err: a row for each place that is known to leak."""

from __future__ import annotations

import asyncio
import datetime as dt
import errno
import gc
import gzip
import os
import signal
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from typing import TYPE_CHECKING, Any

import attrs
import httpx
import pytest
import trio

from openrouter_core import Err, Ok, OpenRouterCore, chat_send, chat_send_async, errors, text_of, validate
from openrouter_core.models.chat import ChatRequest
from openrouter_core.testing import CUT, RawReply, Reply, StandIn, Wait, error, streamed
from openrouter_core.transport import certificates, proxies

if TYPE_CHECKING:
    from kit.callers import Caller
    from openrouter_core.models.chat import ChatStreamRequest

KEY = "sk-or-v1-0123456789abcdef"
ASK: dict[str, Any] = {"messages": [{"role": "user", "content": "Hello"}]}
ANSWER = b'{"choices": [{"message": {"content": "Paris."}, "finish_reason": "stop"}]}'
EVENT = b'data: {"choices": [{"delta": {"content": "a"}, "finish_reason": "stop"}]}\n\n'
JSON = {"content-type": "application/json"}
LONG = Wait(30)
"""Longer than any test: it ends when the client leaves."""


def said(value: object) -> dict[str, Any]:
    """Give a request that says `value`."""
    return {"messages": [{"role": "user", "content": value}]}


def cycle() -> dict[str, Any]:
    loop: dict[str, Any] = {}
    loop["loop"] = [loop]
    return loop


def deep(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth):
        value = [value]
    return value


class Raising(dict[str, Any]):
    """A mapping that fails when it is looked into."""

    def fail(self, *_: object) -> Any:
        raise ArithmeticError("cannot be looked into")

    get = items = keys = values = __iter__ = __contains__ = __getitem__ = fail


class Unnamed:
    """A value that does not even say of what class it is."""

    def __getattribute__(self, name: str) -> Any:
        raise ArithmeticError("cannot be looked at")


# What never leaves the process.

URLS = {
    "relative": ("/api/v1", "must begin with https://"),
    "without a scheme": ("openrouter.ai/api/v1", "must begin with https://"),
    "of another scheme": ("ftp://openrouter.ai", "must begin with https://"),
    "without a host": ("https://", "is no URL of a server"),
    "with a port that is none": ("https://a.example:port", "is no URL of a server"),
    "with a port too high": ("https://a.example:65536", "is no URL of a server"),
    "with port 0": ("https://a.example:0", "is no URL of a server"),
    "with half an address": ("https://[::1", "is no URL of a server"),
    "with a control character": ("https://a.example/\x00", "is no URL of a server"),
    "with a newline": ("https://a.example/\nx", "is no URL of a server"),
    "with a space": ("https://a example/", "is no URL of a server"),
    "with a host that is no name": ("https://xn--/", "the request cannot be built: "),
    "with a lone surrogate": ("https://a.example/\ud800", "the request cannot be built: "),
    "of more than 64 KiB": (f"https://a.example/{'a' * 70_000}", "the request cannot be built: InvalidURL: "),
    "with a key in it": (f"https://me:{KEY}@a.example", "must not hold a user name or password"),
}
HEADERS: dict[str, tuple[Any, str]] = {
    "a newline": ({"x-a": f"{KEY}\r\nx-b: c"}, "x-a: character 25 is white space or a control character"),
    "what is not ASCII": ({"x-a": "é"}, "x-a: character 0 is not ASCII"),
    "None": ({"x-a": None}, "options.headers: must be a mapping of strings to strings"),
    "bytes": ({b"x-a": b"b"}, "options.headers: must be a mapping of strings to strings"),
    "a number": ({"x-a": 1}, "options.headers: must be a mapping of strings to strings"),
    "no name": ({"": "a"}, "headers: '' is no header name"),
    "a name in two lines": ({"a\nb": "c"}, r"headers: 'a\nb' is no header name"),
}
BODIES: dict[str, tuple[Any, str]] = {
    "an object": (said(object()), "messages[0].content: object has no JSON form"),
    "a class": (said(dict), "messages[0].content: type has no JSON form"),
    "a set": (said({1}), "messages[0].content: set has no JSON form"),
    "bytes": (said(b"a"), "messages[0].content: bytes has no JSON form"),
    "a date": (said(dt.date(2026, 1, 1)), "messages[0].content: date has no JSON form"),
    "a complex number": (said(1j), "messages[0].content: complex has no JSON form"),
    "a generator": ({"messages": (each for each in "ab")}, "messages: generator has no JSON form"),
    "NaN": (said(float("nan")), "messages[0].content: nan is no JSON number"),
    "infinity": (said([float("-inf")]), "messages[0].content[0]: -inf is no JSON number"),
    "a lone surrogate": (said("ab\udfff"), "messages[0].content: character 2 is a lone surrogate"),
    "a lone surrogate in a key": ({**ASK, "a\ud800": 1}, "request: in a key, character 1 is a lone surrogate"),
    "itself": (said(cycle()), "messages[0].content.loop[0]: contains itself"),
    "an integer of 5,000 digits": (said(10**5_000), "messages[0].content: Exceeds the limit"),
    "nesting without end": (said(deep(100_000)), "request: nested too deep to be written as JSON"),
    "a key that is a number": (said({1: 2}), "messages[0].content: the key 1 must be a string, not int"),
    "a key that is None": (said({None: 2}), "messages[0].content: the key must be a string, not NoneType"),
    "a mapping that fails": (said(Raising(a=1)), "request: cannot be written as JSON: ArithmeticError"),
}
KEYS: dict[str, tuple[Any, str]] = {
    "in two lines": (f"{KEY}\nb", "api_key: character 25 is white space or a control character"),
    "that is not ASCII": (f"{KEY}é", "api_key: character 25 is not ASCII"),
    "with a lone surrogate": (f"{KEY}\ud800", "api_key: character 25 is not ASCII"),
    "of bytes": (b"sk", "api_key: must be a string or a function, not bytes"),
    "from a function that gives None": (lambda: None, "api_key: must be a string, not NoneType"),
    "from a function that gives bytes": (lambda: b"sk", "api_key: must be a string, not bytes"),
    "from a function that gives a function": (lambda: len, "api_key: must be a string, not builtin_function_or_method"),
    "from a function that fails": (lambda: ASK["key"], "api_key: the function raised KeyError: 'key'"),
    "from a function that wants more": (lambda key: key, "api_key: the function raised TypeError"),
    "from a function that stops": (lambda: next(iter(())), "api_key: the function raised StopIteration"),
}
FETCHES: dict[str, tuple[Any, str]] = {
    "parameters too long": ({"params": {"a": "b" * 70_000}}, "the request cannot be built: InvalidURL: "),
    "parameters with half a character": (
        {"params": {"a": "\ud800"}},
        "the request cannot be built: UnicodeEncodeError",
    ),
    "cookies that are not ASCII": ({"cookies": {"a": "é"}}, "the request cannot be built: UnicodeEncodeError"),
    "cookies in two lines": ({"cookies": {"a": f"{KEY}\n"}}, "LocalProtocolError: Illegal header value"),
    "extensions that have no name": ({"extensions": {1: 1}}, "the request cannot be built: TypeError"),
}
UNSENDABLE = {
    **{f"a URL {name}": ({}, ASK, {"server_url": url}, why) for name, (url, why) in URLS.items()},
    **{f"a header with {name}": ({}, ASK, {"headers": value}, why) for name, (value, why) in HEADERS.items()},
    **{f"a body with {name}": ({}, request, None, why) for name, (request, why) in BODIES.items()},
    **{f"a key {name}": ({"api_key": key}, ASK, None, why) for name, (key, why) in KEYS.items()},
    **{name: ({}, ASK, {"fetch_options": fetch}, why) for name, (fetch, why) in FETCHES.items()},
}


@pytest.mark.parametrize(("settings", "request_", "options", "why"), UNSENDABLE.values(), ids=UNSENDABLE)
def test_what_cannot_be_sent_is_an_invalid_request_and_is_not_sent(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, settings: Any, request_: Any, options: Any, why: str
) -> None:
    refused = caller.err(attrs.evolve(core, **settings), request_, options)
    assert isinstance(refused, errors.InvalidRequestError)
    assert why in refused.message
    assert not refused.request_sent
    assert not refused.retryable
    assert KEY not in f"{refused} {refused!r}"
    assert stand_in.received == []


HOSTILE: dict[str, tuple[Any, Any, Any]] = {
    "a request": (None, Raising(ASK), None),
    "options": (None, ASK, Raising(timeout_ms=1)),
    "headers": (None, ASK, {"headers": Raising(a="b")}),
    "retries": (None, ASK, {"retries": Raising(max_retries=1)}),
    "a core without a class": (Unnamed(), ASK, None),
    "a request without a class": (None, Unnamed(), None),
    "options without a class": (None, ASK, Unnamed()),
    "a core whose key fails": (type("Core", (), {"api_key": property(lambda _: 1 // 0)})(), ASK, None),
}


@pytest.mark.parametrize(("hostile", "request_", "options"), HOSTILE.values(), ids=HOSTILE)
def test_arguments_that_fail_when_they_are_looked_at_raise_nothing(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, hostile: Any, request_: Any, options: Any
) -> None:
    refused = caller.err(core if hostile is None else hostile, request_, options)
    assert isinstance(refused, errors.InvalidRequestError | errors.UnexpectedClientError)
    assert stand_in.received == []
    assert isinstance(validate(ChatRequest, request_), Ok if request_ is ASK else Err)


UNPRINTABLE: dict[str, tuple[Any, Any]] = {
    "an option": (ASK, {"a\ud800": 1}),
    "a wrapped request": ({"chat_request": ASK, "a\ud800": 1}, None),
}


@pytest.mark.parametrize(("request_", "options"), UNPRINTABLE.values(), ids=UNPRINTABLE)
def test_what_callers_name_can_be_printed(caller: Caller, core: OpenRouterCore, request_: Any, options: Any) -> None:
    """Half a surrogate pair in the text of an error would raise where the error is logged."""
    assert str(caller.err(core, request_, options)).encode()


@pytest.mark.parametrize("message", [r"half \ud800 a pair", r"a \u001b[31m colour", r"a\u0000b"])
def test_what_servers_say_can_be_printed(caller: Caller, core: OpenRouterCore, stand_in: StandIn, message: str) -> None:
    stand_in.script(Reply(400, JSON, (b'{"error": {"message": "%s"}}' % message.encode(),)))
    refused = caller.err(core, ASK)
    assert isinstance(refused, errors.BadRequestResponseError)
    assert str(refused).isprintable()


# What a server sends.

HEAD = b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
ANSWERS: dict[str, tuple[Any, type[Any], str]] = {
    "nothing": (Reply(200), errors.ResponseValidationError, "the answer is not JSON: "),
    "no content": (Reply(204), errors.ResponseValidationError, "the answer is not JSON: "),
    "half of it": (Reply(200, JSON, (ANSWER[:30],)), errors.ResponseValidationError, "the answer is not JSON: "),
    "bad UTF-8": (Reply(200, JSON, (b'{"choices": "\xff"}',)), errors.ResponseValidationError, "byte 13 is not UTF-8"),
    "deep nesting": (Reply(200, JSON, (b"[" * 200_000,)), errors.ResponseValidationError, "recursion"),
    "5,000 digits": (
        Reply(200, JSON, (b'{"created": %s}' % (b"9" * 5_000),)),
        errors.ResponseValidationError,
        "Exceeds the limit",
    ),
    "an array": (Reply(200, JSON, (b"[]",)), errors.ResponseValidationError, "no JSON object but an array"),
    "corrupt gzip": (
        Reply(200, {"content-encoding": "gzip"}, (b"\x1f\x8b\x08" + b"?" * 30,)),
        errors.ResponseValidationError,
        "the compressed reply is damaged",
    ),
    "half of the gzip": (
        Reply(200, {"content-encoding": "gzip"}, (gzip.compress(ANSWER)[:20],)),
        errors.ResponseValidationError,
        "the compressed reply is cut short",
    ),
    "another encoding": (
        Reply(200, {"content-encoding": "zstd"}, (b"(\xb5/\xfd",)),
        errors.ResponseValidationError,
        "is encoded as 'zstd'",
    ),
    "two encodings": (
        Reply(200, {"content-encoding": "gzip, br"}, (b"?",)),
        errors.ResponseValidationError,
        "is encoded as 'gzip, br'",
    ),
    "status 999": (Reply(999), errors.OpenRouterDefaultError, "999: the reply gave no reason"),
    "status 600 with JSON": (Reply(600, JSON, (b"[1]",)), errors.OpenRouterDefaultError, "600: "),
    "no HTTP": (RawReply((b"220 smtp.example\r\n", CUT)), errors.APIConnectionError, "RemoteProtocolError"),
    "half a head": (RawReply((HEAD, CUT)), errors.APIConnectionError, "RemoteProtocolError"),
    "a head without end": (
        RawReply((HEAD, b"x-a: b\r\n" * 20_000, CUT)),
        errors.APIConnectionError,
        "RemoteProtocolError",
    ),
    "a chunk without size": (
        RawReply((HEAD, b"transfer-encoding: chunked\r\n\r\nmany\r\n", CUT)),
        errors.ResponseValidationError,
        "the answer broke off: RemoteProtocolError",
    ),
    "two lengths": (
        RawReply((HEAD, b"content-length: 1\r\ncontent-length: 2\r\n\r\n", CUT)),
        errors.APIConnectionError,
        "RemoteProtocolError",
    ),
    "a change of protocol": (
        RawReply((b"HTTP/1.1 101 Switching\r\nupgrade: h2c\r\n\r\n", CUT)),
        errors.APIConnectionError,
        "RemoteProtocolError",
    ),
    "early hints alone": (
        RawReply((b"HTTP/1.1 103 Early\r\n\r\n", CUT)),
        errors.APIConnectionError,
        "RemoteProtocolError",
    ),
}


@pytest.mark.parametrize(("reply", "kind", "why"), ANSWERS.values(), ids=ANSWERS)
def test_what_is_no_answer_is_an_err_that_says_why(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, reply: Any, kind: type[Any], why: str
) -> None:
    stand_in.script(reply)
    refused = caller.err(attrs.evolve(core, retries=0), ASK)
    assert type(refused) is kind
    assert why in str(refused)
    assert refused.request_sent
    assert len(stand_in.received) == 1


EVENTS: dict[str, tuple[bytes, type[Any], str]] = {
    "half of one": (b'data: {"choices"\n\n', errors.ResponseValidationError, "event 0 is not JSON"),
    "deep nesting": (b"data: %s\n\n" % (b"[" * 200_000), errors.ResponseValidationError, "recursion"),
    "5,000 digits": (b"data: %s\n\n" % (b"9" * 5_000), errors.ResponseValidationError, "Exceeds the limit"),
    "a number": (b"data: 7\n\n", errors.ResponseValidationError, "event 0 is no object but a number"),
    "bad UTF-8": (b"data: \xff\n\n", errors.ResponseValidationError, "event 0 is not JSON"),
    "text named an error": (b"event: error\ndata: \xff no\n\n", errors.OpenRouterDefaultError, "no"),
}


@pytest.mark.parametrize(("event", "kind", "why"), EVENTS.values(), ids=EVENTS)
def test_what_is_no_event_is_the_last_item(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, event: bytes, kind: type[Any], why: str
) -> None:
    stand_in.script(streamed(event))
    (last,) = caller.stream(core, ASK)
    assert type(last.failure()) is kind
    assert why in str(last.failure())


LOCATIONS = {
    "another host": "https://a.example/v1",
    "where it came from": "/api/v1/chat/completions",
    "half an address": "http://[",
    "too long": "https://a.example/" + "a" * 70_000,
    "no path": "mailto:a@a.example",
    "no name": "https://xn--/",
    "a control character": "https://a.example/\x7f",
}


@pytest.mark.parametrize("status", [301, 307])
@pytest.mark.parametrize("location", LOCATIONS.values(), ids=LOCATIONS)
def test_a_redirect_is_told_by_its_status_wherever_it_leads(
    caller: Caller, core: OpenRouterCore, stand_in: StandIn, status: int, location: str
) -> None:
    stand_in.script(Reply(status, {"location": location, "x-generation-id": "gen-9"}, (b"Moved.",)))
    refused = caller.err(core, ASK)
    assert type(refused) is errors.OpenRouterDefaultError
    assert (refused.status_code, refused.body, refused.generation_id) == (status, "Moved.", "gen-9")
    assert refused.headers["location"] == location
    assert len(stand_in.received) == 1


# What the environment says.

ENVIRONMENTS = {
    "a proxy for which a package is missing": ("HTTP_PROXY", "socks5://127.0.0.1:9", "socksio"),
    "a proxy of another kind": ("ALL_PROXY", f"gopher://me:{KEY}@a.example", ": ALL_PROXY"),
    "a proxy that is no URL": ("HTTP_PROXY", "http://me:pa/ss@a.example", ": HTTP_PROXY"),
    "a proxy with a control character": ("HTTP_PROXY", "http://a\x01", ": HTTP_PROXY"),
    "certificates that are not there": ("SSL_CERT_FILE", "/nowhere/ca.pem", "SSL_CERT_FILE=/nowhere/ca.pem"),
    "certificates that are none": ("SSL_CERT_FILE", __file__, f"SSL_CERT_FILE={__file__}"),
    "certificates that are nowhere": ("SSL_CERT_DIR", "/nowhere", "SSL_CERT_DIR=/nowhere"),
    "a key log that cannot be written": ("SSLKEYLOGFILE", "/nowhere/keys", "SSLKEYLOGFILE=/nowhere/keys"),
}


@pytest.fixture
def _fresh_tls() -> Iterator[None]:
    """Have the certificates read anew, and leave nothing of that behind."""
    certificates.begin.cache_clear()
    certificates._context.cache_clear()
    yield
    certificates.begin.cache_clear()
    certificates._context.cache_clear()


@pytest.mark.usefixtures("_fresh_tls")
@pytest.mark.parametrize(("name", "value", "why"), ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_an_environment_that_httpx_refuses_is_an_invalid_request(
    caller: Caller,
    core: OpenRouterCore,
    stand_in: StandIn,
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    value: str,
    why: str,
) -> None:
    with monkeypatch.context() as broken:
        for other in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
            broken.delenv(other, raising=False)
        broken.setenv(name, value)
        refused = caller.err(core, ASK)
    assert isinstance(refused, errors.InvalidRequestError)
    assert refused.message.startswith("the HTTP client cannot be made: ")
    assert why in refused.message
    assert KEY not in f"{refused!r}"
    assert stand_in.received == []
    assert text_of(caller.ok(core, ASK)) == "You said: Hello", "a core recovers with its environment"


@pytest.mark.parametrize(
    ("server", "named"),
    [
        ("http://a.example/v1", "a.example:80"),
        ("https://a.example/v1", "a.example:443"),
        ("http://[::2]:8/", "[::2]:8"),
    ],
    ids=["http", "https", "address"],
)
@pytest.mark.usefixtures("_fresh_tls")
def test_a_proxy_that_is_not_there_is_a_connection_error(
    caller: Caller, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch, server: str, named: str
) -> None:
    monkeypatch.setenv("ALL_PROXY", f"http://me:{KEY}@127.0.0.1:1")
    broken = caller.err(attrs.evolve(core, retries=0, server_url=server), ASK)
    assert isinstance(broken, errors.APIConnectionError)
    assert not broken.request_sent
    refused = f"[Errno {errno.ECONNREFUSED}] {os.strerror(errno.ECONNREFUSED)}"
    assert broken.message == f"ConnectError: {refused} (connecting to the proxy at 127.0.0.1:1 for {named})"
    assert KEY not in f"{broken!r}"


VARIABLES = {
    "OPENROUTER_APP_TITLE": ("Café", "character 3 is not ASCII"),
    "OPENROUTER_X_TITLE": ("Café", "character 3 is not ASCII"),
    "OPENROUTER_HTTP_REFERER": ("https://é.example", "character 8 is not ASCII"),
    "OPENROUTER_APP_CATEGORIES": ("a\nb", "character 1 is white space or a control character"),
    "OPENROUTER_BASE_URL": ("openrouter.ai", "must begin with https:// or http://"),
    "OPENROUTER_API_KEY": (f"{KEY}é", "character 25 is not ASCII"),
}


@pytest.mark.parametrize(("name", "value", "why"), [(name, *row) for name, row in VARIABLES.items()], ids=VARIABLES)
def test_a_variable_that_cannot_be_used_is_named(
    caller: Caller, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, name: str, value: str, why: str
) -> None:
    monkeypatch.setenv("OPENROUTER_API_KEY", KEY)
    monkeypatch.setenv("OPENROUTER_BASE_URL", stand_in.url)
    monkeypatch.setenv(name, value)
    refused = caller.err(OpenRouterCore(), ASK)
    assert isinstance(refused, errors.InvalidRequestError)
    assert refused.message.startswith(f"{name}: {why}")
    assert KEY not in f"{refused!r}"


def test_a_variable_that_the_request_outweighs_is_not_blamed(
    caller: Caller, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_APP_TITLE", "é")
    caller.ok(core, {"chat_request": ASK, "app_title": "Mine"})
    caller.ok(core, ASK, {"headers": {"X-OpenRouter-Title": "Mine"}})
    refused = caller.err(core, {"chat_request": ASK, "app_title": "ü"})
    assert refused.message.startswith("x-openrouter-title: character 0 is not ASCII")


# A proxy may be spared for hosts that httpx cannot make a URL of.

SPARED = [
    "::/0",
    "fe80::/10",
    "::1/128",
    "[::1]",
    "[::1",
    "::1:99999999",
    "é",
    "*é",
    "a\x01",
    "a:b",
    "x" * 70_000,
    "://",
]


@pytest.mark.parametrize("entry", SPARED, ids=[each[:20] for each in SPARED])
@pytest.mark.parametrize("other", ["localhost", "127.0.0.1", "all://127.0.0.1"])
def test_no_entry_of_no_proxy_stops_a_call_or_another_entry(
    caller: Caller, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch, entry: str, other: str
) -> None:
    """https://github.com/encode/httpx/issues/3221."""
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", f"{entry}, ,{other}")
    server = stand_in.url.replace("127.0.0.1", "localhost" if other == "localhost" else "127.0.0.1")
    with OpenRouterCore(api_key=KEY, server_url=server, retries=0) as core:
        assert text_of(caller.ok(core, ASK)) == "You said: Hello"


def test_proxies_are_those_that_httpx_reads(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "HTTPS_PROXY"):
        monkeypatch.setenv(name, f"{name[:5].lower().strip('_')}.example:3128")
    for spared in ("", "*", "a,*", ".a.example,b.example:8,::1,10.0.0.1,10.0.0.0/8,LOCALHOST,https://c.example"):
        monkeypatch.setenv("NO_PROXY", spared)
        theirs: Any = httpx.Client()
        ours: Any = httpx.Client(trust_env=False, mounts=proxies.mounts(httpx.HTTPTransport))

        def routes(client: Any) -> dict[str, object]:
            return {
                pattern.pattern: None if transport is None else transport._pool._proxy_url
                for pattern, transport in client._mounts.items()
            }

        assert routes(ours).keys() == routes(theirs).keys()
        assert repr(routes(ours)) == repr(routes(theirs))


# What a client of the caller's does.


class Odd(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """A transport that raises, or answers with a stream."""

    def __init__(self, given: BaseException | httpx.Response) -> None:
        self._given = given

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        if isinstance(self._given, BaseException):
            raise self._given
        return self._given

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def with_transport(given: BaseException | httpx.Response, **settings: Any) -> OpenRouterCore:
    """Give a core whose clients, of both kinds, have this transport."""
    transport = Odd(given)
    return OpenRouterCore(
        api_key=KEY,
        retries=0,
        http_client=httpx.Client(transport=transport),
        async_http_client=httpx.AsyncClient(transport=transport),
        **settings,
    )


@pytest.mark.parametrize("location", LOCATIONS.values(), ids=LOCATIONS)
def test_a_redirect_that_a_client_of_the_callers_chokes_on_answers_a_request_that_was_sent(
    caller: Caller, location: str
) -> None:
    refused = caller.err(with_transport(httpx.Response(307, headers={"location": location})), ASK)
    assert refused.request_sent


class Mute(Exception):  # noqa: N818 - it is not an error's name that matters here
    """What cannot say what it is."""

    def __str__(self) -> str:
        raise ArithmeticError


RAISED: dict[str, tuple[Exception, type[Any], str]] = {
    "RuntimeError": (RuntimeError("odd"), errors.APIConnectionError, "RuntimeError: odd"),
    "OSError": (OSError(5, "odd"), errors.APIConnectionError, "OSError: [Errno 5] odd"),
    "KeyError": (KeyError("odd"), errors.APIConnectionError, "KeyError: 'odd'"),
    "a mute one": (Mute(), errors.APIConnectionError, "Mute"),
    "an unprintable one": (OSError("\ud800"), errors.APIConnectionError, "OSError: "),
    "with the key": (ValueError(f"about {KEY}"), errors.APIConnectionError, "ValueError: about [api key]"),
    "StopIteration": (StopIteration(7), errors.APIConnectionError, "StopIteration"),
    "StopAsyncIteration": (StopAsyncIteration(7), errors.APIConnectionError, "StopAsyncIteration: 7"),
    "TimeoutError": (TimeoutError("odd"), errors.APIConnectionError, "TimeoutError: odd"),
    "a group": (ExceptionGroup("odd", [OSError(), OSError()]), errors.APIConnectionError, "ExceptionGroup: odd"),
    "a group of one": (ExceptionGroup("odd", [OSError("why")]), errors.APIConnectionError, "OSError: why"),
    "a group of one group of one": (
        ExceptionGroup("odd", [ExceptionGroup("odder", [httpx.LocalProtocolError("why")])]),
        errors.InvalidRequestError,
        "LocalProtocolError: why",
    ),
    "what a mock says": (AssertionError("POST … not mocked!"), errors.APIConnectionError, "POST … not mocked!"),
    "what a mock says in time": (httpx.ReadTimeout("no reply for it"), errors.RequestTimeoutError, "no reply for it"),
    "RecursionError": (RecursionError(), errors.APIConnectionError, "RecursionError"),
    "MemoryError": (MemoryError(), errors.APIConnectionError, "MemoryError"),
    "AssertionError": (AssertionError(), errors.APIConnectionError, "AssertionError"),
    "StreamConsumed": (httpx.StreamConsumed(), errors.APIConnectionError, "StreamConsumed"),
    "DecodingError": (httpx.DecodingError("odd"), errors.APIConnectionError, "DecodingError: odd"),
    "TooManyRedirects": (httpx.TooManyRedirects("odd"), errors.InvalidRequestError, "TooManyRedirects: odd"),
    "UnsupportedProtocol": (httpx.UnsupportedProtocol("odd"), errors.InvalidRequestError, "UnsupportedProtocol: odd"),
}


@pytest.mark.parametrize(("raised", "kind", "why"), RAISED.values(), ids=RAISED)
def test_whatever_a_transport_raises_is_an_err(caller: Caller, raised: Exception, kind: type[Any], why: str) -> None:
    for request in (ASK, {**ASK, "stream": True}):
        refused = caller.err(with_transport(raised), request)
        assert type(refused) is kind
        assert why in str(refused)
        assert str(refused).isprintable()
        assert refused.__cause__ is refused.__context__ is None


class Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body in pieces, each of which may be an exception to raise; closing may raise too."""

    def __init__(self, *pieces: bytes | BaseException, closing: Exception | None = None) -> None:
        self._pieces = pieces
        self._closing = closing
        self.closed = 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            if isinstance(piece, BaseException):
                raise piece
            yield piece

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece

    def close(self) -> None:
        self.closed += 1
        if self._closing is not None:
            raise self._closing

    async def aclose(self) -> None:
        self.close()


@pytest.mark.parametrize("raised", [OSError("odd"), KeyError("odd"), Mute(), StopAsyncIteration()], ids=repr)
def test_whatever_a_body_raises_is_an_err_and_it_is_closed(caller: Caller, raised: Exception) -> None:
    body = Body(b"{", raised)
    assert isinstance(caller.err(with_transport(httpx.Response(200, headers=JSON, stream=body)), ASK), Exception)
    assert body.closed
    body = Body(EVENT[:-20], raised)
    (last,) = caller.stream(with_transport(httpx.Response(200, stream=body)), ASK)
    assert isinstance(last.failure(), errors.StreamInterruptedError | errors.ResponseValidationError)
    assert body.closed


def test_an_answer_is_not_lost_because_its_connection_cannot_be_closed(caller: Caller) -> None:
    reply = httpx.Response(200, headers=JSON, stream=Body(ANSWER, closing=OSError("odd")))
    assert text_of(caller.ok(with_transport(reply), ASK)) == "Paris."


def test_a_stream_raises_nothing_because_its_connection_cannot_be_closed(caller: Caller) -> None:
    body = Body(EVENT, b"data: [DONE]\n\n", closing=OSError("odd"))
    (item,) = caller.stream(with_transport(httpx.Response(200, stream=body)), ASK)
    assert text_of(item.unwrap()) == "a"


def test_leaving_a_stream_raises_nothing_because_its_connection_cannot_be_closed() -> None:
    streaming: Any = {**ASK, "stream": True}

    def core() -> OpenRouterCore:
        return with_transport(httpx.Response(200, stream=Body(EVENT, closing=OSError("odd"))))

    with chat_send(core(), streaming).unwrap() as stream:
        pass
    assert list(stream) == []

    async def leave() -> None:
        async with (await chat_send_async(core(), streaming)).unwrap():
            pass

    asyncio.run(leave())
    trio.run(leave)


def failing_hook(caller: Caller, event: str) -> OpenRouterCore:
    def fail(_: object) -> None:
        raise LookupError("a hook of the caller's")

    async def fail_async(_: object) -> None:
        fail(_)

    transport = Odd(httpx.Response(200, headers=JSON, content=ANSWER))
    return OpenRouterCore(
        api_key=KEY,
        retries=0,
        http_client=httpx.Client(transport=transport, event_hooks={event: [fail]}),
        async_http_client=httpx.AsyncClient(transport=transport, event_hooks={event: [fail_async]}),
    )


@pytest.mark.parametrize("event", ["request", "response"])
def test_a_hook_that_raises_is_an_err(caller: Caller, event: str) -> None:
    refused = caller.err(failing_hook(caller, event), ASK)
    assert isinstance(refused, errors.APIConnectionError)
    assert str(refused) == "LookupError: a hook of the caller's"


def test_a_client_whose_time_is_over_before_anything_was_sent_says_so(caller: Caller, stand_in: StandIn) -> None:
    """A key function took all of it, say: httpx refuses a negative timeout with a ValueError."""
    with httpx.Client() as client:
        core = OpenRouterCore(
            api_key=KEY, server_url=stand_in.url, http_client=client, async_http_client=httpx.AsyncClient()
        )
        late = caller.err(core, ASK, {"timeout_ms": 1e-9})
    assert isinstance(late, errors.RequestTimeoutError)
    assert not late.request_sent
    assert stand_in.received == []


def test_a_client_of_the_other_kind_is_an_invalid_request(caller: Caller) -> None:
    with httpx.Client() as client:
        swapped: dict[str, Any] = {"http_client": httpx.AsyncClient(), "async_http_client": client}
        refused = caller.err(OpenRouterCore(api_key=KEY, **swapped), ASK)
    assert isinstance(refused, errors.InvalidRequestError)
    assert "must be an httpx." in str(refused)


@pytest.mark.filterwarnings("ignore::ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_client_of_an_event_loop_that_is_over_may_have_sent_the_request(stand_in: StandIn) -> None:
    """A kept connection writes without its loop, and fails where it would wait: the server has it, and bills it."""
    core = OpenRouterCore(api_key=KEY, server_url=stand_in.url, async_http_client=httpx.AsyncClient())
    request: Any = ASK
    assert isinstance(asyncio.run(chat_send_async(core, request)), Ok)
    refused = asyncio.run(chat_send_async(core, request)).failure()
    assert "Event loop is closed" in str(refused)
    assert refused.request_sent
    assert not refused.retryable
    del core
    gc.collect()
    assert stand_in.wait_until_left()
    assert len(stand_in.received) == 2


def test_a_stream_that_was_read_ends_quietly_when_it_is_read_again(
    core: OpenRouterCore, streaming: ChatStreamRequest
) -> None:
    stream = chat_send(core, streaming).unwrap()
    assert len(list(stream)) > 0
    assert list(stream) == list(stream) == []

    async def read() -> None:
        awaited = (await chat_send_async(core, streaming)).unwrap()
        assert len([item async for item in awaited]) > 0
        assert [item async for item in awaited] == []

    asyncio.run(read())
    trio.run(read)


# Streams and those who hold them.


class TestStreamsOutlive:
    """A stream needs nothing but itself."""

    @pytest.mark.filterwarnings(
        "ignore:Async generator 'openrouter_core:ResourceWarning"
    )  # trio's word for a dropped core
    @pytest.mark.parametrize("run", [asyncio.run, lambda call: trio.run(lambda: call)], ids=["asyncio", "trio"])
    def test_an_asynchronous_one_the_core_it_came_from(
        self, stand_in: StandIn, streaming: ChatStreamRequest, run: Callable[[Any], Any]
    ) -> None:
        async def read() -> list[Any]:
            opened = await chat_send_async(OpenRouterCore(api_key=KEY, server_url=stand_in.url), streaming)
            gc.collect()
            return [item async for item in opened.unwrap()]

        stand_in.script(streamed("a", Wait(0.05), "b"))
        assert [text_of(item.unwrap()) for item in run(read())] == ["a", "b", "", ""]

    def test_a_blocking_one_the_core_it_came_from(self, stand_in: StandIn, streaming: ChatStreamRequest) -> None:
        stand_in.script(streamed("a", Wait(0.05), "b"))
        opened = chat_send(OpenRouterCore(api_key=KEY, server_url=stand_in.url), streaming)
        gc.collect()
        assert [text_of(item.unwrap()) for item in opened.unwrap()] == ["a", "b", "", ""]

    def test_and_when_it_is_dropped_too_nothing_stays_open(
        self, stand_in: StandIn, streaming: ChatStreamRequest
    ) -> None:
        stand_in.script(streamed("a", LONG))
        opened = [chat_send(OpenRouterCore(api_key=KEY, server_url=stand_in.url), streaming)]
        with pytest.warns(RuntimeWarning, match="dropped unread"):
            del opened[0]
        gc.collect()
        assert stand_in.wait_until_left()


def test_a_stream_closed_while_only_comments_come_ends(streaming: ChatStreamRequest) -> None:
    """As another thread would close it, while this one waits."""

    class Awake(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            yield EVENT
            stream.close()
            yield b": still here\n\n"
            yield b": still here\n\n"

    with httpx.Client(transport=Odd(httpx.Response(200, stream=Awake()))) as client:
        stream = chat_send(OpenRouterCore(api_key=KEY, http_client=client), streaming).unwrap()
        first, *rest = stream
    assert text_of(first.unwrap()) == "a"
    assert all(isinstance(item, Err) for item in rest)


def test_an_asynchronous_stream_closed_while_only_comments_come_ends(streaming: ChatStreamRequest) -> None:
    held: list[Any] = []

    class Awake(httpx.AsyncByteStream):
        def __init__(self) -> None:
            self._count = 0

        def __aiter__(self) -> AsyncIterator[bytes]:
            return self

        async def __anext__(self) -> bytes:
            self._count += 1
            if self._count == 2:
                await held[-1].aclose()
            return EVENT if self._count == 1 else b": still here\n\n"

    async def read() -> list[Any]:
        async with httpx.AsyncClient(transport=Odd(httpx.Response(200, stream=Awake()))) as client:
            held.append(
                (await chat_send_async(OpenRouterCore(api_key=KEY, async_http_client=client), streaming)).unwrap()
            )
            return [item async for item in held[-1]]

    for items in (asyncio.run(read()), trio.run(read)):
        first, *rest = items
        assert text_of(first.unwrap()) == "a"
        assert all(isinstance(item, Err) for item in rest)


def test_closing_the_core_ends_what_other_threads_wait_for(core: OpenRouterCore, question: ChatRequest) -> None:
    """To close a socket does not wake the thread that reads from it."""
    begun = threading.Event()

    def answer(_: object) -> RawReply:
        begun.set()
        return RawReply((LONG,))

    outcomes: list[object] = []
    with StandIn(answer) as server:
        asked = attrs.evolve(core, server_url=server.url)
        waiting = threading.Thread(target=lambda: outcomes.append(chat_send(asked, question, {"timeout_ms": 8_000})))
        waiting.start()
        begun.wait()
        asked.close()
        left = server.wait_until_left()
        waiting.join()
    assert left
    assert [type(outcome) for outcome in outcomes] == [Err]


# What passes through.

INTERRUPTS: list[type[BaseException]] = [KeyboardInterrupt, SystemExit, GeneratorExit, asyncio.CancelledError]


@pytest.mark.parametrize("interrupt", INTERRUPTS)
class TestInterrupts:
    """What is no error is never made one, and leaves nothing open."""

    def test_from_a_key_function(self, core: OpenRouterCore, stand_in: StandIn, interrupt: type[BaseException]) -> None:
        def key() -> str:
            raise interrupt

        request: Any = ASK
        with pytest.raises(interrupt):
            chat_send(attrs.evolve(core, api_key=key), request)
        assert stand_in.received == []

    def test_from_a_transport(self, interrupt: type[BaseException]) -> None:
        request: Any = ASK
        with pytest.raises(interrupt):
            chat_send(with_transport(interrupt()), request)

    @pytest.mark.parametrize("closing", [None, OSError("odd")], ids=["closing", "failing to close"])
    def test_from_a_body(self, interrupt: type[BaseException], closing: Exception | None) -> None:
        request: Any = ASK
        body = Body(b"{", interrupt(), closing=closing)
        with pytest.raises(interrupt):
            chat_send(with_transport(httpx.Response(200, headers=JSON, stream=body)), request)
        assert body.closed

    def test_from_a_stream(self, interrupt: type[BaseException], streaming: ChatStreamRequest) -> None:
        body = Body(EVENT, interrupt())
        stream = chat_send(with_transport(httpx.Response(200, stream=body)), streaming).unwrap()
        assert isinstance(next(stream), Ok)
        with pytest.raises(interrupt):
            next(stream)
        assert body.closed


class TestSignals:
    """Ctrl-C while a call waits at a real socket."""

    def test_in_a_call(self, core: OpenRouterCore, question: ChatRequest) -> None:
        here = threading.get_ident()

        def answer(_: object) -> RawReply:
            signal.pthread_kill(here, signal.SIGINT)
            return RawReply((LONG,))

        with StandIn(answer) as server:
            with pytest.raises(KeyboardInterrupt):
                chat_send(attrs.evolve(core, server_url=server.url), question)
            assert server.wait_until_left()

    def test_in_a_stream(self, core: OpenRouterCore, stand_in: StandIn, streaming: ChatStreamRequest) -> None:
        def interrupt(*_: object) -> None:
            raise KeyboardInterrupt

        stand_in.script(streamed("a", LONG))
        stream = chat_send(core, streaming).unwrap()
        assert isinstance(next(stream), Ok)
        before = signal.signal(signal.SIGALRM, interrupt)
        try:
            signal.setitimer(signal.ITIMER_REAL, 0.05)
            with pytest.raises(KeyboardInterrupt):
                next(stream)
        finally:
            signal.signal(signal.SIGALRM, before)
        assert stand_in.wait_until_left()


WAITS: dict[str, Any] = {
    "the head": (RawReply((LONG,)), False),
    "the body": (RawReply((b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n", LONG)), False),
    "the first event": (streamed(LONG), True),
    "the next event": (streamed("a", LONG), True),
}


class TestCancellation:
    """Whatever a task waits for when it is cancelled, its connection is closed, and the cancellation goes on."""

    @pytest.mark.parametrize(("reply", "stream"), WAITS.values(), ids=WAITS)
    def test_of_a_task_of_asyncio(self, core: OpenRouterCore, stand_in: StandIn, reply: Any, stream: bool) -> None:
        request: Any = {**ASK, "stream": stream}

        async def call() -> None:
            outcome: Any = await chat_send_async(core, request)
            async for _ in outcome.unwrap():
                pass

        async def cancel() -> None:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(call(), 0.1)
            assert await asyncio.to_thread(stand_in.wait_until_left)

        stand_in.script(reply)
        asyncio.run(cancel())

    @pytest.mark.parametrize(("reply", "stream"), WAITS.values(), ids=WAITS)
    def test_of_a_scope_of_trio(self, core: OpenRouterCore, stand_in: StandIn, reply: Any, stream: bool) -> None:
        request: Any = {**ASK, "stream": stream}

        async def cancel() -> None:
            with trio.move_on_after(0.1) as scope:
                outcome: Any = await chat_send_async(core, request)
                async for _ in outcome.unwrap():
                    pass
            assert scope.cancelled_caught
            assert await trio.to_thread.run_sync(stand_in.wait_until_left)

        stand_in.script(reply)
        trio.run(cancel)

    def test_in_a_pause_between_attempts(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        async def cancel() -> None:
            request: Any = ASK
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(chat_send_async(core, request), 0.1)

        stand_in.script(error(429, headers={"retry-after": "30"}))
        asyncio.run(cancel())
        assert len(stand_in.received) == 1


# What is held.


CUTS: dict[str, Any] = {
    "a refusal over its limit": (Reply(400, {}, (b"x" * (2**20 - 12) + KEY.encode(),)), False),
    "an answer over its limit": (Reply(200, JSON, (b"x" * 88 + KEY.encode(),)), False),
    "a connection that broke": (Reply(200, {"content-length": "99"}, (b"x" + KEY[:-5].encode(), CUT)), False),
    "the head of what is no stream": (Reply(200, {}, (b"x" * 2_036 + KEY.encode(),)), True),
}


class TestSecrets:
    """Of the key, not even a part."""

    @pytest.mark.parametrize(("reply", "stream"), CUTS.values(), ids=CUTS)
    def test_a_body_cut_in_the_midst_of_it_shows_no_part(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn, reply: Any, stream: bool
    ) -> None:
        stand_in.script(reply)
        asked = attrs.evolve(core, api_key=KEY, retries=0)
        options = {"max_body_bytes": 100} if reply.headers == JSON else None
        refused = caller.stream(asked, ASK, options)[0].failure() if stream else caller.err(asked, ASK, options)
        assert refused.body
        assert KEY[:12] not in f"{refused.body} {refused.message}"

    def test_an_encoding_that_repeats_it_is_concealed(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(Reply(200, {"content-encoding": KEY}, (b"?",)))
        refused = caller.err(attrs.evolve(core, api_key=KEY), ASK)
        assert KEY not in refused.message

    def test_a_generation_id_that_repeats_it_is_concealed(
        self, caller: Caller, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(Reply(400, {"x-generation-id": KEY}))
        refused = caller.err(attrs.evolve(core, api_key=KEY), ASK)
        assert KEY not in f"{refused.generation_id} {refused.http_meta}"


def test_refusals_that_say_nothing_share_nothing(caller: Caller, core: OpenRouterCore, stand_in: StandIn) -> None:
    stand_in.script(error(400), error(400))
    one, other = caller.err(core, ASK), caller.err(core, ASK)
    one.metadata["x"] = one.openrouter_metadata["x"] = "y"
    assert "x" not in {**other.metadata, **other.openrouter_metadata}
