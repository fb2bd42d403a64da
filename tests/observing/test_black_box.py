"""What a black box keeps plays again as it was, holds no secret, and costs no call its answer."""

from __future__ import annotations

import asyncio
import json
import os
import random
import threading
from collections.abc import AsyncIterator, Iterator, Mapping, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Any

import anyio
import attrs
import httpx
import pytest
import trio
from hypothesis import given
from hypothesis import strategies as st

from kit.callers import RUNNERS
from kit.field import DONE, FINISH, KEY, chunk, event, spoken
from kit.made_up import QUERY, OperationCalls
from kit.played import shown
from openrouter_core import (
    AsyncByteStream,
    AsyncEventStream,
    BlackBox,
    ByteStream,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    Record,
    Result,
    SendError,
    api_keys_list,
    api_keys_list_async,
    chat_send,
    chat_send_async,
    errors,
    files_download,
    files_download_async,
    files_download_stream,
    files_download_stream_async,
    files_upload,
    items,
    messages_send,
    messages_send_async,
    models_list,
    replay,
    replay_async,
    replaying,
    responses_send,
    responses_send_async,
    text_of,
)
from openrouter_core.observing import black_box
from openrouter_core.observing.witness import Bystander
from openrouter_core.testing import CUT, RawReply, StandIn, Wait, completion, error, streamed
from openrouter_core.testing import replaying as replaying_module

ASK: Any = {"model": "a/m", "messages": [{"role": "user", "content": "Tell me a secret"}]}
STREAM: Any = {**ASK, "stream": True}
QUICK: Any = {"backoff": {"initial_interval_ms": 0.01, "max_interval_ms": 0.01}}


# --- A network that is made up ---------------------------------------------------------------------------------------


@attrs.frozen
class Coming:
    """A reply: its head, and its body in packets; `broken`: whether the connection breaks then."""

    status: int
    headers: Mapping[str, str]
    packets: Sequence[bytes]
    broken: bool = False


class _Body(httpx.SyncByteStream, httpx.AsyncByteStream):
    """No generator: trio remarks on one that is left."""

    def __init__(self, coming: Coming) -> None:
        self._coming = coming
        self._left = iter(coming.packets)

    def __iter__(self) -> Iterator[bytes]:
        return self

    def __next__(self) -> bytes:
        packet = next(self._left, None)
        if packet is None and self._coming.broken:
            raise httpx.ReadError("it broke")
        if packet is None:
            raise StopIteration
        return packet

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        try:
            return next(self)
        except StopIteration:
            raise StopAsyncIteration from None


class Network(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Answers each request with what comes next: a reply, or an error to be raised."""

    def __init__(self, *coming: Coming | Exception) -> None:
        self._coming = iter(coming)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        coming = next(self._coming)
        if isinstance(coming, Exception):
            raise coming
        return httpx.Response(coming.status, headers=dict(coming.headers), stream=_Body(coming))

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        return self.handle_request(request)


def core_of(box: BlackBox, *coming: Coming | Exception, **more: Any) -> OpenRouterCore:
    more = {"api_key": KEY, "retries": QUICK, **more}
    more["http_client"] = httpx.Client(transport=Network(*coming))
    more["async_http_client"] = httpx.AsyncClient(transport=Network(*coming))
    return OpenRouterCore(observe=box, **more)


def whole(body: object, status: int = 200, **headers: str) -> Coming:
    return Coming(status, {"content-type": "application/json", **headers}, [json.dumps(body).encode()])


def told(*packets: bytes, broken: bool = False, **headers: str) -> Coming:
    return Coming(200, {"content-type": "text/event-stream", **headers}, packets, broken)


HI = whole(spoken({"content": "Hi"}))


def taken(outcome: Any) -> Any:
    """Give an outcome, of a stream all that is in it."""
    if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), EventStream | ByteStream):
        with opened:
            return [opened.http_meta, [*opened]]
    return outcome


async def taken_async(outcome: Any) -> Any:
    if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), AsyncEventStream | AsyncByteStream):
        async with opened:
            return [opened.http_meta, [item async for item in opened]]
    return outcome


# --- Record and replay -----------------------------------------------------------------------------------------------


ODD = st.sampled_from([b"data: ", b"\n\n", b"{", b'"}', b"[DONE]", b": x\n"])
PACKETS = st.lists(st.binary(max_size=8) | ODD, max_size=6)
SAID = st.sampled_from(["0", "17", "a", "gen-1", "\xe9"])
HEADERS = st.fixed_dictionaries(
    {},
    # No time that a test would wait for.
    optional={
        "retry-after": st.sampled_from(["0", "soon", "999"]),
        **dict.fromkeys(["x-generation-id", "content-length", "set-cookie", "x-odd"], SAID),
    },
)
STATUSES = st.sampled_from([200, 200, 200, 204, 302, 400, 401, 408, 429, 500, 502, 503, 599])
KINDS = st.sampled_from(["application/json", "text/event-stream", "text/html", "application/octet-stream", ""])


def cut(data: bytes, at: Sequence[int]) -> list[bytes]:
    """Cut bytes at some places."""
    places = [0, *sorted(place % (len(data) + 1) for place in at), len(data)]
    return [data[begin:end] for begin, end in pairwise(places)]


def comings(valid: Sequence[bytes]) -> st.SearchStrategy[list[Coming | Exception]]:
    """Give what may come: whole and torn answers, in any pieces, of any status and label, or nothing at all."""
    bodies = st.builds(cut, st.sampled_from(valid), st.lists(st.integers(0, 10**6), max_size=5)) | PACKETS
    replies = st.builds(
        lambda status, kind, more, packets, broken: Coming(status, {**more, "content-type": kind}, packets, broken),
        STATUSES, KINDS, HEADERS, bodies, st.booleans(),
    )  # fmt: skip
    none = st.sampled_from([httpx.ConnectError("no"), httpx.ReadError("x"), httpx.ReadTimeout("x"), OSError(5, "x")])
    return st.lists(replies | none, min_size=4, max_size=4)


CHAT = [
    json.dumps(spoken({"content": "Hi"})).encode(),
    event(chunk({"content": "Hi"})) + event(chunk({"content": "é"})) + event(FINISH) + DONE,
    b'{"error": {"code": 429, "message": "slow down"}}',
    b'data: {"error": {"code": 502, "message": "upstream"}}\n\n',
]
RESPONSES = [
    b'{"id": "r", "output": [{"type": "message", "content": [{"type": "output_text", "text": "Hi"}]}]}',
    event({"type": "response.output_text.delta", "delta": "Hi"})
    + event({"type": "response.completed", "response": {"id": "r", "output": [], "status": "completed"}}),
]
MESSAGES = [
    b'{"type": "message", "role": "assistant", "content": [{"type": "text", "text": "Hi"}]}',
    event({"type": "message_start", "message": {"type": "message", "content": []}})
    + event({"type": "content_block_delta", "index": 0, "delta": {"type": "text_delta", "text": "Hi"}})
    + event({"type": "message_stop"}),
]
LISTS = [b'{"data": [{"hash": "h", "name": "n"}]}', b'{"data": []}', b"{}"]
FILES = [b"\x89PNG\r\n\x00\xff", b"text", b""]

FUNCTIONS: dict[str, tuple[Any, Any, Any, Sequence[bytes]]] = {
    "chat": (chat_send, chat_send_async, ASK, CHAT),
    "chat, streamed": (chat_send, chat_send_async, STREAM, CHAT),
    "responses": (responses_send, responses_send_async, {"input": "Hello"}, RESPONSES),
    "responses, streamed": (responses_send, responses_send_async, {"input": "Hello", "stream": True}, RESPONSES),
    "messages": (messages_send, messages_send_async, ASK, MESSAGES),
    "messages, streamed": (messages_send, messages_send_async, STREAM, MESSAGES),
    "a list": (api_keys_list, api_keys_list_async, {"offset": 3}, LISTS),
    "a file": (files_download, files_download_async, {"file_id": "f"}, FILES),
    "a file, as it comes": (files_download_stream, files_download_stream_async, {"file_id": "f"}, FILES),
}
SETTINGS = st.fixed_dictionaries(
    {},
    optional={
        "retry_codes": st.lists(st.sampled_from(["5XX", 429, "400"])),
        "max_body_bytes": st.sampled_from([1, 20, 10**6]),
        "max_event_bytes": st.sampled_from([1, 30, 10**6]),
        "retries": st.sampled_from([0, 1, {"retry_connection_errors": True, **QUICK}, {"strategy": "none"}]),
    },
)


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
def test_what_is_recorded_plays_again_as_it_was(function: tuple[Any, Any, Any, Sequence[bytes]]) -> None:
    """Blocking and not; by `replay`, and by the function itself on a core of the record, which records the same."""
    blocking, awaited, request, valid = function

    @given(comings(valid), SETTINGS, st.booleans())
    def fact(coming: list[Coming | Exception], options: Any, prompts: bool) -> None:
        box, again = BlackBox(prompts=prompts), BlackBox(prompts=prompts)
        was = taken(blocking(core_of(box, *coming), request, options))
        (record,) = box.records
        assert Record.from_json(record.json()) == Ok(record)
        assert shown(taken(replay(record))) == shown(was)
        core = attrs.evolve(replaying(record.json()), server_url="https://openrouter.ai/api/v1")
        assert shown(taken(blocking(core, request, {**options, "observe": again}))) == shown(was)
        (recorded,) = again.records
        assert recorded.exchanges == record.exchanges
        assert (recorded.came_to, recorded.chances) == (record.came_to, record.chances)

    @given(comings(valid), SETTINGS, st.sampled_from([asyncio.run, trio.run]))
    def awaited_fact(coming: list[Coming | Exception], options: Any, run: Any) -> None:
        async def call() -> None:
            box = BlackBox()
            was = await taken_async(await awaited(core_of(box, *coming), request, options))
            (record,) = box.records
            assert shown(await taken_async(await replay_async(json.loads(record.json())))) == shown(was)
            assert shown(await taken_async(await awaited(replaying(record), request, options))) == shown(was)
            # What was recorded of the one kind of call plays as the other.
            assert shown(taken(replay(record))) == shown(was)

        if run is asyncio.run:
            asyncio.run(call())
        else:
            trio.run(call)

    fact()
    awaited_fact()


@pytest.mark.parametrize(("drawn", "attempts"), [(0.0, 2), (0.99, 1)])
def test_whether_a_pause_would_be_too_long_is_as_it_was(
    drawn: float, attempts: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    options: Any = {"retries": {"max_retries": 1, "backoff": {"initial_interval_ms": 200, "max_elapsed_time_ms": 150}}}
    box = BlackBox()
    with monkeypatch.context() as patched:
        patched.setattr(random, "random", lambda: drawn)
        was = chat_send(core_of(box, whole({}, 503), whole({}, 503)), ASK, options)
    assert was.failure().http_meta.attempts == attempts
    (record,) = box.records
    monkeypatch.setattr(random, "random", lambda: 0.5)
    assert shown(replay(record)) == shown(was)
    assert shown(chat_send(replaying(record), ASK, options)) == shown(was)


def test_a_file_that_could_be_read_once_is_not_sent_again(stand_in: StandIn) -> None:
    read, write = os.pipe()
    os.write(write, b"once")
    os.close(write)
    box = BlackBox(prompts=True)
    stand_in.script(error(503))
    with os.fdopen(read, "rb", buffering=0) as pipe, OpenRouterCore(api_key=KEY, server_url=stand_in.url) as core:
        was = files_upload(core, {"file": pipe}, {"observe": box})
    assert was.failure().http_meta.attempts == 1
    assert shown(replay(box.records[0])) == shown(was)
    read, write = os.pipe()
    with os.fdopen(read, "rb", buffering=0) as pipe, os.fdopen(write, "wb"):
        upload: Any = files_upload
        assert shown(upload(replaying(box.records[0]), {"text": "t", "file": pipe})) == shown(was)
    assert box.records[0].sent is not None
    assert box.records[0].sent.body == {"form": [["file", None]]}


def test_one_call_of_a_core_may_be_recorded_alone() -> None:
    box, other = BlackBox(), BlackBox()
    core = core_of(box, HI, HI)
    chat_send(core, ASK, {"observe": [other]}).unwrap()
    chat_send(core, ASK).unwrap()
    assert (len(box.records), len(other.records)) == (2, 1)


# --- What is kept ----------------------------------------------------------------------------------------------------


SECRET = "sk-or-v1-0f1e2d3c4b5a6978/x"
ECHOES = {
    "as it is": SECRET,
    "in a header of an answer": SECRET,
    "escaped in JSON": "".join(f"\\u{ord(each):04x}" for each in SECRET),
    "escaped in a string of JSON": "".join(f"\\\\u{ord(each):04X}" for each in SECRET),
    "with a slash": SECRET.replace("/", "\\/"),
    "in a URL": "".join(f"%{ord(each):02x}" for each in SECRET),
    "in a URL twice": "".join(f"%25{ord(each):02X}" for each in SECRET),
    "in a page": "".join(f"&#{ord(each)};" for each in SECRET),
    "in a page, in hexadecimal": "".join(f"&amp;#x{ord(each):X};" for each in SECRET),
}


@pytest.mark.parametrize("echo", ECHOES.values(), ids=ECHOES)
@pytest.mark.parametrize("stream", [False, True])
def test_a_secret_is_in_no_record_wherever_it_is_cut(echo: str, stream: bool) -> None:
    body = f'{{"error": {{"code": 401, "message": "no such key: {echo}, sorry"}}}}'.encode()
    body = b"data: " + body + b"\n\n" if stream else body
    kind = {"content-type": "text/event-stream" if stream else "application/json", "x-echo": f"<{SECRET}>"}
    for place in range(0, len(body), 7):
        box = BlackBox(prompts=True)
        coming = Coming(200 if stream else 401, kind, cut(body, [place, place + 3]))
        core = core_of(box, coming, api_key=SECRET, retries=0)
        was = taken(chat_send(core, STREAM if stream else ASK))
        (record,) = box.records
        assert found_in(SECRET, record) == []
        again = taken(replay(record))
        # Of what was not refused, the head is left as it is.
        assert shown(again[1:] if stream else again) == shown(was[1:] if stream else was)


def found_in(secret: str, record: Record) -> list[str]:
    """Find a secret in what a record holds, written plainly or not; give where."""
    packets = b"".join(each for exchange in record.exchanges for each in exchange.packets or ())
    texts = {"json": record.json(), "packets": packets.decode(), "repr": repr(record)}
    plain = {name: text.encode().decode("unicode_escape", errors="replace") for name, text in texts.items()}
    return [name for kind in (texts, plain) for name, text in kind.items() if secret in text]


def test_what_is_cut_in_the_middle_of_a_secret_holds_no_part_of_it() -> None:
    box = BlackBox()
    core = core_of(box, told(f'data: {{"error": "bad key {SECRET[:-3]}'.encode(), broken=True), api_key=SECRET)
    was = taken(chat_send(core, STREAM))
    assert SECRET[:8] not in box.records[0].json()
    assert shown(taken(replay(box.records[0]))) == shown(was)


def test_no_secret_of_a_request_or_of_a_server_is_kept() -> None:
    secrets = ["abcdef-0123456789", "tiny", "cookie-0123456789", "basic-0123456789", "in-json-0123456789", "tok-1"]
    options: Any = {
        "headers": {
            "x-api-key": secrets[0],
            "x-token": secrets[1],
            "authorization": f"Basic {secrets[3]}",
            "x-provider-api-keys": json.dumps({"a": secrets[4]}),
        },
        "fetch_options": {"cookies": {"c": secrets[2]}, "params": {"p": "q"}},
        "server_url": f"https://example.com/v1?token={secrets[5]}&v=1",
    }
    quoted = " ".join(secrets[:1] + secrets[2:5])
    more = {"set-cookie": "s=of-the-server", "x-quote": secrets[0]}
    coming = whole({"error": {"message": f"not {quoted}"}}, 400, **more)
    box = BlackBox(prompts=True)
    was = chat_send(core_of(box, coming), ASK, options)
    (record,) = box.records
    text = record.json()
    assert not [each for each in (*secrets, KEY, "of-the-server") if each in text]
    assert record.sent is not None
    assert record.sent.url == "https://example.com/v1/chat/completions?token=[concealed]&v=1"
    assert shown(replay(record)) == shown(was)


PRIVATE: Any = {
    "model": "a/m:free",
    "models": ["b/n"],
    "messages": [
        {"role": "user", "content": [{"type": "text", "text": "My name is Ann"}]},
        {"role": "assistant", "content": "Hello, Ann", "tool_calls": [{"type": "a function", "id": "c"}]},
    ],
    "metadata": {"Ann's file": "secret"},
    "input": [[1, 2], [3.5]],
    "max_tokens": 5,
    "stream": False,
    "stop": None,
}


def test_without_prompts_a_record_tells_how_long_they_are_and_what_steers_the_call() -> None:
    box, open_box = BlackBox(), BlackBox(prompts=True)
    for each in (box, open_box):
        chat_send(core_of(each, HI), PRIVATE)
    (record,), (full,) = box.records, open_box.records
    assert record.sent is not None
    assert full.sent is not None
    assert full.sent.body == PRIVATE
    assert record.sent.body == {
        "model": "a/m:free",
        "models": ["b/n"],
        "messages": [
            {"role": "user", "content": [{"type": "text", "text": "<14 characters>"}]},
            {
                "role": "assistant",
                "content": "<10 characters>",
                "tool_calls": [{"type": "<10 characters>", "id": "<1 characters>"}],
            },
        ],
        "metadata": {"<10 characters>": "<6 characters>"},
        "input": [["<2 numbers>"], ["<1 numbers>"]],
        "max_tokens": 5,
        "stream": False,
        "stop": None,
    }
    assert "Ann" not in record.json()
    assert replay(record) == replay(full)


def test_a_body_that_is_no_json_is_kept_with_the_prompts_alone(stand_in: StandIn) -> None:
    from openrouter_core import oauth_create_oauth_token

    bodies: list[object] = []
    form: Any = {"grant_type": "g", "subject_token": "s", "subject_token_type": "t", "federation_policy_id": "p"}
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url) as core:
        for box in (BlackBox(), BlackBox(prompts=True)):
            oauth_create_oauth_token(core, form, {"observe": box})
            assert box.records[0].sent is not None
            bodies.append(box.records[0].sent.body)
    assert bodies == [None, "grant_type=g&subject_token=s&subject_token_type=t&federation_policy_id=p"]


def test_what_is_longer_than_may_be_kept_is_cut_and_says_so() -> None:
    big = spoken({"content": "x" * 1_000})
    stream = told(event(chunk({"content": "x" * 1_000})), event(FINISH), DONE)
    for request, coming in ((ASK, whole(big)), (STREAM, stream)):
        box = BlackBox(max_bytes=1_000)
        taken(chat_send(core_of(box, coming), request))
        (record,) = box.records
        assert len(record.json()) < 1_500
        refused = replay(record).failure()
        assert refused.message == "record: it was cut: what came is longer than 1000 bytes"
        assert chat_send(replaying(record), request).failure().message == refused.message
        assert isinstance(refused, errors.InvalidRequestError)
    box = BlackBox(max_bytes=20, prompts=True)
    chat_send(core_of(box, whole({})), ASK)
    assert box.records[0].cut is None
    assert box.records[0].sent is not None
    assert box.records[0].sent.body is None


def test_the_latest_are_kept_and_failures_alone_where_that_is_asked_for() -> None:
    box, failures = BlackBox(keep=2), BlackBox(failures_only=True)
    comings = [HI, whole({}, 400), whole({}, 401), told(event(chunk({"content": "Hi"}))), HI]
    core = core_of(box, *comings, retries=0)
    for request in (ASK, ASK, ASK, STREAM):
        taken(chat_send(core, request, {"observe": failures}))
    stream = chat_send(core, STREAM, {"observe": failures}).unwrap()
    assert isinstance(stream, EventStream)
    stream.close()
    assert [each.came_to for each in failures.records] == [
        "BadRequestResponseError",
        "UnauthorizedResponseError",
        "StreamInterruptedError",
    ]
    assert len(box.records) == 2
    assert "Err" not in repr(BlackBox(keep=-1).records)
    box.clear()
    assert len(box.records) == 0


def test_calls_of_many_threads_are_kept() -> None:
    box = BlackBox(keep=1_000)
    core = core_of(box, *[HI] * 200)

    def work() -> None:
        for _ in range(50):
            chat_send(core, ASK)
            assert all(each.came_to == "Ok" for each in box.records)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    assert len(box.records) == 200


def test_a_fault_in_the_keeping_costs_no_call_its_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise ValueError("no")

    monkeypatch.setattr(black_box, "Hiding", fail)
    box = BlackBox()
    assert isinstance(chat_send(core_of(box, HI), ASK), Ok)
    assert box.records[0].cut == "it could not be written: ValueError: no"
    assert replay(box.records[0]).failure().message == "record: it could not be written: ValueError: no"


# --- Calls that came to nothing --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("core", "request_", "options"),
    [
        ({}, {"messages": {1}}, {}),
        ({}, 5, {}),
        ({"api_key": None}, ASK, {}),
        ({"api_key": lambda: f"{KEY} é"}, ASK, {}),
        ({"api_key": lambda: 1 / 0}, ASK, {}),
        ({"retries": "many"}, ASK, {}),
        ({}, ASK, {"timeout_ms": 0}),
        ({}, ASK, {"timeot_ms": 0}),
    ],
)
def test_a_call_that_was_refused_here_is_so_again(core: Any, request_: Any, options: Any) -> None:
    box = BlackBox()
    was: Any = chat_send(core_of(box, **core), request_, options)
    (record,) = box.records
    assert shown(replay(record.json())) == shown(was)
    assert record.came_to == type(was.failure()).__name__
    # Where the function could be called with it, it is as it was.
    assert chat_send(replaying(record), ASK).failure().message == was.failure().message


def test_a_call_with_a_key_that_was_asked_for_needs_none_again() -> None:
    box = BlackBox()
    was = chat_send(core_of(box, HI, api_key=lambda: KEY), ASK)
    (record,) = box.records
    assert replay(record) == was
    unasked: Any = {"api_key": lambda: 1 / 0}
    assert chat_send(replaying(record), ASK, unasked) == was


def test_a_stream_that_was_left_ends_where_it_was(stand_in: StandIn) -> None:
    box = BlackBox()
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url, observe=box) as core:
        stream = chat_send(core, STREAM).unwrap()
        assert isinstance(stream, EventStream)
        with stream:
            first = next(stream)
    (record,) = box.records
    assert (record.came_to, record.exchanges[0].end) == ("left", "left")
    again, last = replay(record).unwrap()
    assert again == first
    assert last.failure().message == "record: it ends here: the stream was not read on"


def test_a_call_that_was_cancelled_is_kept_and_says_so(stand_in: StandIn) -> None:
    box = BlackBox()
    stand_in.script(RawReply([Wait(30)]))

    async def call() -> None:
        async with OpenRouterCore(api_key=KEY, server_url=stand_in.url, observe=box) as core:
            with anyio.move_on_after(0.05):
                await chat_send_async(core, ASK)

    asyncio.run(call())
    (record,) = box.records
    assert record.came_to == "nothing"
    assert record.is_failure
    told = "record: it has no answer to attempt 1: the call came to nothing"
    assert replay(record).failure().message == told
    assert chat_send(replaying(record), ASK).failure().message == told


class Interrupting(Bystander):
    """Is interrupted when it sees the end, which others have seen."""

    def attend(self, beginning: object) -> Any:
        return self

    def wants(self, wanted: object) -> None:
        """Leave it to others."""

    def ends(self, outcome: object) -> None:
        raise KeyboardInterrupt


def test_a_call_has_one_record_though_another_is_interrupted_at_its_end() -> None:
    box = BlackBox()
    with pytest.raises(KeyboardInterrupt):
        chat_send(core_of(box, HI), ASK, {"observe": Interrupting()})
    assert [each.came_to for each in box.records] == ["Ok"]


def test_a_fault_in_a_call_is_kept_as_one(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no")

    box = BlackBox()
    with monkeypatch.context() as patched:
        patched.setattr("openrouter_core.call.operation.build", fail)
        was = chat_send(core_of(box, HI), ASK)
    (record,) = box.records
    assert record.came_to == type(was.failure()).__name__ == "UnexpectedClientError"
    told = "record: it has no answer to attempt 1: the call came to UnexpectedClientError"
    assert replay(record).failure().message == told


def test_a_fault_in_the_reading_of_a_stream_ends_it(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no")

    box = BlackBox()
    with monkeypatch.context() as patched:
        patched.setattr("openrouter_core.streams.events.EventReader.feed", fail)
        (last,) = taken(chat_send(core_of(box, told(b"data: {}\n\n")), STREAM))[1]
    assert isinstance(last.failure(), errors.UnexpectedClientError)
    assert len(box.records) == 1


def test_a_stream_says_how_far_it_is_and_that_it_was_dropped_as_it_would_unseen() -> None:
    box = BlackBox()
    stream = chat_send(core_of(box, told(event(FINISH), DONE)), STREAM).unwrap()
    assert repr(stream) == "<EventStream 200: 0 events came, open>"
    with pytest.warns(RuntimeWarning, match="dropped unread"):
        del stream
    assert [each.came_to for each in box.records] == ["left"]


# --- Functions of one's own ------------------------------------------------------------------------------------------


def capital(core: OpenRouterCore, country: str) -> str:
    request: Any = {"messages": [{"role": "user", "content": f"What is the capital of {country}?"}]}
    outcome: Any = chat_send(core, request)
    return text_of(outcome.unwrap()) if isinstance(outcome, Ok) else f"nobody knows: {outcome.failure()}"


def test_a_failed_call_becomes_a_test_of_ones_own_function(stand_in: StandIn) -> None:
    stand_in.script(error(402, "Insufficient credits"), completion("Paris."))
    box = BlackBox()
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url, observe=box) as core:
        said = [capital(core, "France"), capital(core, "France")]
    again = replaying(*[each.json() for each in box.records])
    assert [capital(again, "France"), capital(again, "France")] == said
    assert capital(again, "Peru").endswith("record: there is none left of chat_send for a whole answer")
    assert models_list(again).failure().message == "record: there is none left of models_list for a whole answer"


def test_a_call_that_goes_on_where_its_record_does_not_says_so() -> None:
    box = BlackBox()
    chat_send(core_of(box, whole({}, 503), retries=0), ASK)
    refused = chat_send(replaying(*box.records), ASK, {"retries": 1}).failure()
    assert refused.message == "record: it has no answer to attempt 2: the call came to ServiceUnavailableResponseError"


def test_each_call_finds_the_record_of_its_kind() -> None:
    box = BlackBox()
    core = core_of(box, told(event(chunk({"content": "Hi"})), event(FINISH), DONE), HI, whole({"data": []}))
    was = [taken(chat_send(core, STREAM)), taken(chat_send(core, ASK)), taken(models_list(core))]
    again = replaying(*box.records)
    came = [taken(models_list(again)), taken(chat_send(again, ASK)), taken(chat_send(again, STREAM))]
    assert shown(came[::-1]) == shown(was)


def test_pages_are_walked_again() -> None:
    page: Any = partial(whole, {"data": [{"hash": f"{number}"} for number in range(100)]})
    box = BlackBox()
    core = core_of(box, page(), whole({"data": [{"hash": "last"}]}))
    was = [item.unwrap().hash for item in items(api_keys_list, core)]
    assert [item.unwrap().hash for item in items(api_keys_list, replaying(*box.records))] == was
    assert len(was) == 101


def test_what_a_page_was_asked_with_is_kept_as_json() -> None:
    box = BlackBox()
    request: Any = {"providers": ("a", "b"), "limit": 5, "offset": 0, "max_age_days": None}
    was = models_list(core_of(box, whole({"data": [{"id": "m"}] * 5, "total_count": 9})), request)
    (record,) = box.records
    assert record.sent is not None
    assert record.sent.asked == {"providers": ["a", "b"], "limit": 5, "offset": 0, "max_age_days": None}
    following = was.unwrap().next_page
    assert following is not None
    assert replay(record).unwrap().next_page == {**following, "providers": ["a", "b"]}


def test_a_record_that_cannot_be_read_is_told_by_each_call() -> None:
    core = replaying("{")
    for refused in (chat_send(core, ASK), models_list(core)):
        assert refused.failure().message.startswith("record: it is not JSON")


def test_a_file_is_saved_again(tmp_path: Path) -> None:
    box = BlackBox()
    core = core_of(box, Coming(200, {"content-type": "image/png", "content-length": "4"}, [b"\x00\xff", b"ab"]))
    opened = files_download_stream(core, {"file_id": "f"}).unwrap()
    opened.save(tmp_path / "first").unwrap()

    async def save() -> Result[Path, Any]:
        stream = (await replay_async(box.records[0])).unwrap()
        assert isinstance(stream, AsyncByteStream)
        return await stream.save(tmp_path / "second")

    for run in RUNNERS.values():
        if run is not None:
            assert run(save) == Ok(tmp_path / "second")
    replay(box.records[0]).unwrap().save(tmp_path / "third").unwrap()
    assert {(tmp_path / name).read_bytes() for name in ("first", "second", "third")} == {b"\x00\xffab"}


# --- Records that are none -------------------------------------------------------------------------------------------


def a_record() -> dict[str, Any]:
    box = BlackBox()
    core = core_of(box, httpx.ConnectError("no"), told(event(chunk({"content": "\x80"})) + b"\xff", broken=True))
    taken(chat_send(core, STREAM))
    made: dict[str, Any] = json.loads(box.records[0].json())
    return made


def changed(**changes: object) -> dict[str, Any]:
    """Give a record with a change, by the path of its place."""
    record = a_record()
    for path, value in changes.items():
        at: Any = record
        *before, last = [int(each) if each.isdigit() else each for each in path.split("__")]
        for each in before:
            at = at[each]
        if value is ...:
            del at[last]
        else:
            at[last] = value
    return record


DAMAGED = "it is damaged: "
BAD: dict[str, tuple[Any, str]] = {
    "no JSON": ("{", "it is not JSON: JSONDecodeError: "),
    "nested too deep": ("[" * 100_000, "it is not JSON: RecursionError"),
    "an array": ([], "it is none: there is no version in it"),
    "nothing": (None, "it is none: there is no version in it"),
    "without a version": ({}, "it is none: there is no version in it"),
    "of a newer version": (changed(version=2), "it is of version 2, and this library reads version 1"),
    "of what is no version": (changed(version="1"), "it is none: there is no version in it"),
    "of a version that is true": (changed(version=True), DAMAGED + "version: is a boolean"),
    "without an operation": (changed(operation=...), DAMAGED + "is not whole: "),
    "of an unknown function": (changed(operation="chat_end"), "there is no function that is called 'chat_end'"),
    "of another module": (changed(operation="every"), "there is no function that is called 'every'"),
    "of a function that sends nothing": (
        changed(operation="oauth_create_authorization_url"),
        "there is no function that is called",
    ),
    "of no name": (changed(operation="../x"), "there is no function that is called '../x'"),
    "of a stream that is none": (changed(operation="chat_send_stream"), "there is no function that is called"),
    "with a key more": (changed(sent__more=1), DAMAGED + "sent: has 'more', which nobody knows"),
    "with a text for a number": (changed(sent__timeout_ms="1"), DAMAGED + "sent: timeout_ms: is a string"),
    "with true for a number": (changed(sent__timeout_ms=True), DAMAGED + "sent: timeout_ms: is a boolean"),
    "with no exchanges but a text": (changed(exchanges="x"), DAMAGED + "exchanges: is a string"),
    "with a header that is null": (changed(exchanges__1__meta__headers={"a": None}), DAMAGED + "exchanges: meta: head"),
    "with no base64": (changed(exchanges__1__packets=[{"base64": "é"}]), DAMAGED + "exchanges: packets: holds"),
    "with half of it": (changed(exchanges__1__packets=[{"base64": "abc"}]), DAMAGED + "exchanges: packets: holds no"),
    "with an end of no kind": (changed(exchanges__1__end="soon"), DAMAGED + "exchanges: end: is none of complete"),
    "with an error of no kind": (changed(exchanges__0__fault__kind="OSError"), DAMAGED + "exchanges: fault: kind:"),
    "with what an error cannot say": (
        changed(exchanges__0__fault__says={"message": "", "traceback": ""}), DAMAGED + "exchanges: fault: is not whole"
    ),
    "with retries of no kind": (changed(sent__retries={"codes": [4]}), DAMAGED + "sent: retries: codes: is a number"),
    "that stops": (changed(exchanges=[]), "it has no answer to attempt 1: the call came to"),
    "that has an exchange of nothing": (changed(exchanges__0={"pause_ms": 0}), DAMAGED + "exchanges: holds no answer"),
    "that broke of nothing": (changed(exchanges__1__fault=...), DAMAGED + "exchanges: holds nothing that broke it"),
}  # fmt: skip


@pytest.mark.parametrize(("record", "why"), BAD.values(), ids=BAD)
def test_what_is_no_record_is_told(record: Any, why: str) -> None:
    refused = replay(record).failure()
    assert isinstance(refused, errors.InvalidRequestError)
    assert refused.message.startswith(f"record: {why}")
    if isinstance(record, dict):
        assert replay(json.dumps(record)).failure().message == refused.message


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3), lambda each: st.lists(each, max_size=2)
)


def test_a_fault_in_a_replay_is_a_value(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object) -> None:
        raise RuntimeError("no")

    monkeypatch.setattr(replaying_module, "played", fail)
    for outcome in (replay(a_record()), asyncio.run(replay_async(a_record()))):
        assert isinstance(outcome.failure(), errors.UnexpectedClientError)


def test_an_operation_that_no_function_has_is_known_by_its_place() -> None:
    box, send = BlackBox(), OperationCalls(QUERY).blocking
    coming = whole({"id": "j"})
    was = send(core_of(box, coming), {"q": 1}, None)
    (record,) = box.records
    assert record.operation == "POST /query"
    assert replay(record).failure().message == "record: there is no function that is called 'POST /query'"
    assert shown(send(replaying(record), {"q": 1}, None)) == shown(was)


def test_a_key_of_another_scheme_is_concealed_as_it_was() -> None:
    box = BlackBox()
    options: Any = {"headers": {"authorization": f"Basic {SECRET}"}}
    was = chat_send(core_of(box, whole({"error": {"message": f"not {SECRET}"}}, 401)), ASK, options)
    assert shown(replay(box.records[0])) == shown(was)
    assert shown(chat_send(replaying(box.records[0]), ASK)) == shown(was)


def test_no_record_makes_a_replay_raise() -> None:
    paths: list[str] = []

    def walk(value: object, path: tuple[str, ...]) -> None:
        paths.append("__".join(path))
        pairs = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for name, each in pairs:
            walk(each, (*path, str(name)))

    walk(a_record(), ())

    @given(st.sampled_from([each for each in paths if each and "headers" not in each]), JSON | st.just(...))
    def fact(path: str, value: object) -> None:
        record = changed(**{path: value})
        outcome = replay(record)
        assert isinstance(taken(outcome), list | Err)
        assert not isinstance(outcome, Err) or not isinstance(outcome.failure(), errors.UnexpectedClientError)

    fact()


def test_a_stream_over_a_socket_plays_again(stand_in: StandIn) -> None:
    box = BlackBox()
    stand_in.script(streamed("Par", CUT))
    with OpenRouterCore(api_key=KEY, server_url=stand_in.url, observe=box) as core:
        was = taken(chat_send(core, STREAM))
    assert shown(taken(replay(box.records[0].json(indent=2)))) == shown(was)
    kept: SendError = was[1][-1].failure()
    assert isinstance(kept, errors.StreamInterruptedError)
