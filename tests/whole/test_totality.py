"""Every call ends in Ok or Err, whatever the bytes on the wire and whatever the arguments; and every Err is sound."""

from __future__ import annotations

import copy
import gzip
import json
import math
import pickle
from collections import OrderedDict, UserDict, UserString, deque
from collections.abc import Callable
from datetime import UTC, datetime
from decimal import Decimal
from functools import partial
from pathlib import PurePath
from typing import Any

import attrs
import httpx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import openrouter_core
from kit.callers import RUNNERS, Caller, Calls, ResponsesCaller
from openrouter_core import Err, Ok, OpenRouterCore, errors
from openrouter_core.testing import CUT, RawReply, StandIn

KEY = "sk-or-v1-0123456789abcdef"
HOSTLESS = "http://[::1"
Examples = Callable[[int], settings]


@pytest.fixture
def examples(thorough: bool) -> Examples:
    """Give the settings of a property that is to see so many examples."""
    return lambda count: settings(max_examples=count * (40 if thorough else 1))


@pytest.fixture(params=["chat", "responses"])
def family(request: pytest.FixtureRequest) -> type[Calls]:
    kind: type[Calls] = {"chat": Caller, "responses": ResponsesCaller}[request.param]
    return kind


@pytest.fixture(params=["blocking", "asyncio"])
def calls(request: pytest.FixtureRequest, family: type[Calls]) -> Calls:
    return family(RUNNERS[request.param])


# What every error must be.


def content(error: Any) -> dict[str, Any]:
    """Give all that an error holds, in a form that can be compared: NaN does not equal itself."""
    held = {each.name: repr(getattr(error, each.name)) for each in attrs.fields(type(error))}
    return {**held, "previous": [content(each) for each in error.previous], "args": error.args}


def check_sound(error: Any) -> None:
    """Hold an error to what is promised of each."""
    assert isinstance(error, errors.OpenRouterError)
    assert not isinstance(error, errors.UnexpectedClientError), error.traceback
    assert error.message
    line = str(error)
    assert line
    assert len(line) <= 600
    assert len(line.splitlines()) == 1
    # Half a surrogate pair could not be printed.
    assert line.encode()
    assert error.message.encode()
    assert error.__cause__ is error.__context__ is None
    assert KEY not in repr(content(error))
    for copied in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):  # noqa: S301 - our own
        assert type(copied) is type(error)
        assert str(copied) == line
        assert content(copied) == content(error)


def check(outcome: Any) -> None:
    """Hold an outcome, or all items of a stream, to be Ok, or one sound Err at the end."""
    if isinstance(outcome, Err):
        check_sound(outcome.failure())
        return
    assert isinstance(outcome, Ok)
    items: Any = outcome.unwrap()
    if isinstance(items, list):
        assert all(isinstance(item, Ok) for item in items[:-1])
        for item in items[-1:]:
            check(item)


def answered(calls: Calls, stand_in: StandIn, raw: list[bytes], *, stream: bool) -> None:
    """Call a server that sends `raw` and hangs up. That takes no time, so a timeout would be a hang."""
    stand_in.script(RawReply((*raw, CUT)))
    request = {"messages": [], "input": "Hello", "stream": stream}
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url, retries=0, timeout_ms=20_000) as core:
        outcome = calls.send(core, request, {"max_body_bytes": 5_000, "max_event_bytes": 2_000})
    check(outcome)
    assert "RequestTimeoutError" not in repr(outcome)


# What a server may send.

TEXTS = st.text(st.characters(), max_size=12) | st.sampled_from((KEY, f"no key {KEY}.", "[DONE]", "error", "stop"))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.sampled_from((0, 1, 429, 502, 1e400)) | TEXTS,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
KNOWN = st.sampled_from(
    (
        *("choices", "message", "delta", "content", "index", "finish_reason", "tool_calls", "provider", "usage"),
        *("error", "code", "metadata", "raw", "headers", "retry-after", "error_type", "availability", "http_status"),
        *("output", "status", "type", "response", "item", "part", "id", "object", "detail", "openrouter_metadata"),
    )
)
TYPES = st.sampled_from(
    (
        *("response.created", "response.completed", "response.incomplete", "response.failed", "response.output_text"),
        *("response.output_item.done", "message", "function_call", "reasoning.text", "keepalive", "failed", "queued"),
    )
)
DOCUMENTS = st.recursive(
    JSON | TYPES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KNOWN | TEXTS, inner, max_size=5),
    max_leaves=12,
)
OBJECTS = st.dictionaries(KNOWN, DOCUMENTS, max_size=6)
STATUSES = st.integers(100, 999) | st.sampled_from((200, 200, 200, 204, 302, 400, 429, 500))
KINDS = st.sampled_from(
    (b"application/json", b"text/event-stream", b"text/html", b"text/plain; charset=utf-16", b"", b"\xff")
)
HEADERS = st.lists(
    st.tuples(
        st.sampled_from(
            (
                *(b"retry-after", b"x-ratelimit-reset", b"x-generation-id", b"location", b"set-cookie", b"connection"),
                *(b"content-encoding", b"transfer-encoding", b"content-length", b"trailer", b"www-authenticate"),
            )
        )
        | st.binary(max_size=8),
        st.binary(max_size=20)
        | st.sampled_from((b"gzip", b"br", b"chunked", b"7", b"close", b"http://[", b"mailto:a", KEY.encode())),
    ),
    max_size=4,
)
BODIES = st.binary(max_size=80) | DOCUMENTS.map(lambda each: json.dumps(each).encode())


def framed(pieces: list[bytes], framing: str) -> tuple[list[tuple[bytes, bytes]], list[bytes]]:
    """Give the header that says how long a body is, and the body so written."""
    if framing == "chunked":
        return [(b"transfer-encoding", b"chunked")], [
            *(b"%x\r\n%s\r\n" % (len(p), p) for p in pieces if p),
            b"0\r\n\r\n",
        ]
    if framing == "unsaid":
        return [], pieces
    size = sum(map(len, pieces)) + (9 if framing == "short" else 0)
    return [(b"content-length", b"%d" % size)], pieces


@st.composite
def replies(draw: st.DrawFn) -> list[bytes]:
    """Write a reply whose status line is valid, and nothing else for sure."""
    body = draw(BODIES)
    headers = [(b"content-type", draw(KINDS)), *draw(HEADERS)]
    if draw(st.booleans()):
        body, headers = gzip.compress(body, mtime=0), [*headers, (b"content-encoding", b"gzip")]
    body = body[: draw(st.integers(0, len(body)))] if draw(st.booleans()) else body
    places = sorted(draw(st.lists(st.integers(0, len(body)), max_size=3)))
    pieces = [body[start:end] for start, end in zip([0, *places], [*places, len(body)], strict=True)]
    more, pieces = framed(pieces, draw(st.sampled_from(("chunked", "unsaid", "whole", "short"))))
    lines = b"".join(b"%s: %s\r\n" % header for header in (*more, *headers))
    return [b"HTTP/1.1 %d \r\n%s\r\n" % (draw(STATUSES), lines), *pieces]


def test_whatever_a_server_sends_under_whatever_status_is_ok_or_a_sound_err(
    calls: Calls, stand_in: StandIn, examples: Examples
) -> None:
    @examples(40)
    @given(raw=replies(), stream=st.booleans())
    def hold(raw: list[bytes], stream: bool) -> None:
        answered(calls, stand_in, raw, stream=stream)

    hold()


def test_whatever_a_server_sends_in_place_of_http_is_a_sound_err(
    calls: Calls, stand_in: StandIn, examples: Examples
) -> None:
    @examples(12)
    @given(raw=st.lists(st.binary(max_size=60), max_size=4), stream=st.booleans())
    def hold(raw: list[bytes], stream: bool) -> None:
        answered(calls, stand_in, raw, stream=stream)

    hold()


def test_any_json_under_any_status_is_ok_or_a_sound_err(calls: Calls, stand_in: StandIn, examples: Examples) -> None:
    @examples(30)
    @given(document=OBJECTS | DOCUMENTS, status=st.integers(200, 999) | st.just(200), stream=st.booleans())
    def hold(document: object, status: int, stream: bool) -> None:
        body = json.dumps(document).encode()
        head = b"HTTP/1.1 %d \r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n" % (status, len(body))
        answered(calls, stand_in, [head, body], stream=stream)

    hold()


def test_any_json_as_the_events_of_a_stream_is_oks_and_at_most_one_sound_err_at_the_end(
    calls: Calls, stand_in: StandIn, examples: Examples
) -> None:
    names = st.sampled_from((b"", b"event: error\n", b"event: message\n", b"id: 7\n", b": comment\n"))
    ends = st.sampled_from((b"data: [DONE]\n\n", b"", b"data: {"))

    @examples(30)
    @given(events=st.lists(st.tuples(names, OBJECTS | DOCUMENTS), max_size=5), end=ends)
    def hold(events: list[tuple[bytes, object]], end: bytes) -> None:
        written = [b"%sdata: %s\n\n" % (name, json.dumps(document).encode()) for name, document in events]
        more, pieces = framed([*written, end], "chunked")
        head = b"HTTP/1.1 200 \r\ncontent-type: text/event-stream\r\n%s: %s\r\n\r\n" % more[0]
        answered(calls, stand_in, [head, *pieces], stream=True)

    hold()


# What a caller may give.


class Odd(str):
    """Text of a class of the caller's."""

    __slots__ = ()


class Later:
    """Can be awaited once."""

    def __await__(self) -> Any:
        yield from ()
        return KEY


ODD: st.SearchStrategy[Any] = st.one_of(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.text(st.characters(), max_size=9)
    | st.binary(max_size=4),
    st.sampled_from(
        (10**4_000, -(10**400), math.nan, math.inf, 1 + 2j, Decimal("1.5"), datetime.now(UTC), PurePath("a"))
    ),
    st.sampled_from(
        (object(), object, len, lambda: 7, lambda: KEY, lambda: 1 // 0, Later, Later(), ValueError("v"), ...)
    ),
    st.sampled_from((range(3), frozenset({1}), UserString("text"), Odd("odd"), memoryview(b"m"), bytearray(b"b"))),
    st.builds(lambda: (each for each in "ab")),
    st.builds(httpx.Timeout, st.none()),
)
MAPPINGS: Any = (dict, OrderedDict, UserDict)


def nested(inner: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    keys = st.text(st.characters(), max_size=4) | st.integers() | st.none() | st.binary(max_size=2) | KNOWN
    pairs = st.dictionaries(keys, inner, max_size=3)
    listed = st.lists(inner, max_size=3)
    return st.one_of(
        st.tuples(st.sampled_from(MAPPINGS), pairs).map(lambda each: each[0](each[1])),
        st.tuples(st.sampled_from((list, tuple, deque)), listed).map(lambda each: each[0](each[1])),
    )


ARGUMENTS: st.SearchStrategy[Any] = st.recursive(ODD, nested, max_leaves=5)
REQUESTS = ARGUMENTS | st.dictionaries(
    st.sampled_from(
        ("messages", "input", "model", "stream", "chat_request", "responses_request", "maxTokens", "app_title")
    )
    | st.text(st.characters(), max_size=3),
    ARGUMENTS | st.booleans() | st.just([{"role": "user", "content": "Hello"}]),
    max_size=4,
)
COMMON: dict[str, st.SearchStrategy[Any]] = {
    "api_key": st.sampled_from((KEY, "", f"Bearer {KEY}\n")) | ARGUMENTS,
    # Nothing here may lead to a server that is not ours.
    "server_url": st.none()
    | st.sampled_from(("", "//", "https://", HOSTLESS, "ftp://a", "http://a b", "\ud800"))
    | ODD,
    "http_referer": st.just("https://example.com") | ARGUMENTS,
    "app_title": st.just("Title") | ARGUMENTS,
    "app_categories": st.just(["a", "b"]) | ARGUMENTS,
    "retries": st.integers(0, 1) | st.just({"strategy": "none"}) | ARGUMENTS,
    "timeout_ms": st.sampled_from((5_000, 5_000, math.inf, 1e-300)) | ARGUMENTS,
}


def configured(given: dict[str, Any]) -> OpenRouterCore:
    return OpenRouterCore(**given)


CORES = ARGUMENTS | st.fixed_dictionaries(
    {},
    optional={
        **COMMON,
        "user_agent": st.just("mine") | ARGUMENTS,
        "http_client": ARGUMENTS,
        "async_http_client": ARGUMENTS,
    },
).map(configured)
TEXT_MAPS = st.dictionaries(st.text(max_size=5), st.text(max_size=5), max_size=2)
OPTIONS = ARGUMENTS | st.fixed_dictionaries(
    {},
    optional={
        **COMMON,
        "headers": TEXT_MAPS | ARGUMENTS,
        "extra_body": st.just({"top_k": 1}) | ARGUMENTS,
        "retry_codes": st.just(["4XX", 500]) | ARGUMENTS,
        "stream_idle_timeout_ms": st.just(5_000) | ARGUMENTS,
        "max_body_bytes": st.just(10_000) | ARGUMENTS,
        "max_event_bytes": st.just(10_000) | ARGUMENTS,
        "fetch_options": ARGUMENTS
        | st.fixed_dictionaries(
            {},
            optional={
                "headers": TEXT_MAPS | ARGUMENTS,
                "params": st.dictionaries(st.text(max_size=3), ARGUMENTS, max_size=2) | ARGUMENTS,
                "cookies": TEXT_MAPS | ARGUMENTS,
                "extensions": st.dictionaries(st.sampled_from(("trace", "sni_hostname", "timeout")), ODD, max_size=2),
            },
        ),
    },
)
PLAIN = OpenRouterCore(api_key=KEY, retries=0)


def test_whatever_the_arguments_a_call_is_ok_or_a_sound_err(
    calls: Calls, stand_in: StandIn, examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", stand_in.url)

    @examples(40)
    @given(core=CORES | st.just(PLAIN), request=REQUESTS, options=OPTIONS | st.none())
    def hold(core: Any, request: Any, options: Any) -> None:
        check(calls.send(core, request, options))

    hold()


FUNCTIONS = ARGUMENTS | st.sampled_from(
    (openrouter_core.models_list, openrouter_core.models_list_async, openrouter_core.video_generation_get_generation)
)
PAGED = st.dictionaries(st.sampled_from(("limit", "offset", "cursor", "job_id")), ARGUMENTS, max_size=2) | ARGUMENTS


@pytest.mark.parametrize("way", ["blocking", "asyncio"])
def test_whatever_the_arguments_a_walk_and_a_wait_come_to_an_end(
    way: str, stand_in: StandIn, examples: Examples, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OPENROUTER_BASE_URL", stand_in.url)
    runner = RUNNERS[way]

    async def walked(walk: Any) -> list[Any]:
        return [each async for each in walk]

    @examples(40)
    @given(FUNCTIONS, CORES | st.just(PLAIN), PAGED, OPTIONS | st.none(), ARGUMENTS, ARGUMENTS)
    def hold(function: Any, core: Any, request: Any, options: Any, timeout_ms: Any, progress: Any) -> None:
        until_done: dict[str, Any] = {"every_ms": 1, "timeout_ms": timeout_ms, "progress": progress}
        if runner is None:
            for walk in (openrouter_core.pages, openrouter_core.items):
                check(Ok([*walk(function, core, request, options)]))
            check(openrouter_core.until_done(function, core, request, options, **until_done))
        else:
            for walk_async in (openrouter_core.pages_async, openrouter_core.items_async):
                check(Ok(runner(partial(walked, walk_async(function, core, request, options)))))
            waiting = openrouter_core.until_done_async
            check(runner(lambda: waiting(function, core, request, options, **until_done)))

    hold()
