"""The bytes of a stream become items, however they are cut; if the stream fails, one `Err` comes last."""

from __future__ import annotations

import itertools
import tracemalloc
from typing import TYPE_CHECKING, Any, cast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from openrouter_core import errors
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.result import Err, Ok
from openrouter_core.streams.events import EventReader

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_core.call.dialects import Dialect
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.json_value import Json
    from openrouter_core.result import Result

DIALECT = cast("Dialect[ChatResult, ChatStreamChunk]", CHAT)
REPLY = Reply(meta=HttpMeta(status_code=200, headers={"x-echo": "sk-or-v1-5e"}, generation_id="gen-1"), now_ms=0.0)
DROPPED = errors.APIConnectionError(message="the connection broke", request_sent=True)

TEXT = b'data: {"choices":[{"delta":{"content":"a"}}]}\n\n'
FINISH = b'data: {"choices":[{"delta":{},"finish_reason":"stop"}]}\n\n'
USAGE = b'data: {"choices":[],"usage":{"cost":0.1}}\n\n'
DONE = b"data: [DONE]\n\n"
AWAKE = b": OPENROUTER PROCESSING\n\n"
FAILED = b'data: {"id":"gen-2","error":{"code":429,"message":"slow down"},"choices":[]}\n\n'


def drain(
    pieces: Iterable[bytes], end: errors.SendError | None = None, *, limit: int = 10_000, secrets: tuple[str, ...] = ()
) -> list[Any]:
    """Read as a stream does, until it is over; each item as its JSON or its error."""
    reader = EventReader(DIALECT, REPLY, secrets, limit)
    items: list[Result[ChatStreamChunk, errors.SendError]] = []
    for piece in pieces:
        items += reader.feed(piece)
        if reader.over:
            break
    else:
        items += reader.end(end)
    assert reader.over
    assert reader.end(DROPPED) == []
    assert all(isinstance(item, Ok) for item in items[:-1])
    return [item.unwrap().raw if isinstance(item, Ok) else item.failure() for item in items]


@pytest.mark.parametrize(
    ("stream", "end", "count", "kind"),
    [
        pytest.param(TEXT + FINISH + USAGE + DONE, None, 3, None, id="finish reason and DONE"),
        pytest.param(TEXT + FINISH, None, 2, None, id="finish reason only"),
        pytest.param(TEXT + FINISH + USAGE, None, 3, None, id="finish reason, usage"),
        pytest.param(TEXT + DONE, None, 1, None, id="DONE only: some providers send no finish reason"),
        pytest.param(TEXT + USAGE, None, 2, errors.StreamInterruptedError, id="neither"),
        pytest.param(TEXT, DROPPED, 1, errors.APIConnectionError, id="neither, and dropped"),
        pytest.param(TEXT + FINISH + USAGE, DROPPED, 3, None, id="dropped after the finish reason"),
        pytest.param(TEXT + DONE, DROPPED, 1, None, id="dropped after DONE"),
        pytest.param(TEXT + FINISH + USAGE[:-9], None, 2, None, id="cut in the usage"),
        pytest.param(TEXT + FINISH[:-9], None, 1, errors.StreamInterruptedError, id="cut in an event"),
        pytest.param(TEXT + FINISH[:-9], DROPPED, 1, errors.APIConnectionError, id="dropped in an event"),
        pytest.param(TEXT + FINISH[:-2], None, 2, None, id="no blank line after the last event"),
        pytest.param(TEXT + DONE[:-2], None, 1, None, id="no blank line after DONE"),
        pytest.param(b"", None, 0, errors.ResponseValidationError, id="nothing"),
        pytest.param(AWAKE + DONE, None, 0, errors.ResponseValidationError, id="nothing but DONE"),
        pytest.param(AWAKE + b"data:\n\n", None, 0, errors.ResponseValidationError, id="nothing but empty data"),
        pytest.param(TEXT[:-9], None, 0, errors.ResponseValidationError, id="cut in the first event"),
        pytest.param(b"", DROPPED, 0, errors.APIConnectionError, id="dropped at once"),
    ],
)
def test_truncation_is_an_error_and_nothing_that_was_complete_is(
    stream: bytes, end: errors.SendError | None, count: int, kind: type[errors.SendError] | None
) -> None:
    items = drain([stream], end)
    assert [type(item) for item in items[count:]] == ([] if kind is None else [kind])
    assert len(items) == count + (kind is not None)


def test_a_stream_that_broke_off_says_so_and_an_interruption_is_given_as_it_is() -> None:
    error = drain([TEXT])[-1]
    assert error.message == "the stream ended before it was complete"
    assert (error.request_sent, error.http_meta, error.headers) == (True, REPLY.meta, REPLY.meta.headers)
    assert str(drain([TEXT], DROPPED)[-1]) == str(DROPPED)


def test_a_stream_without_an_event_shows_its_beginning() -> None:
    error = drain([b"<html>", b"x" * 9000, b"y"])[-1]
    assert error.message == "there is no answer in the stream"
    assert error.body.startswith("<html>xxx")
    assert len(error.body) < 5000


def test_what_follows_done_is_not_read() -> None:
    assert len(drain([TEXT + DONE + TEXT + FAILED])) == 1
    assert len(drain([TEXT + b"data:  [DONE] \n\n" + b"data: " + b"x" * 20_000])) == 1


@pytest.mark.parametrize(
    ("event", "kind", "message"),
    [
        pytest.param(FAILED, errors.TooManyRequestsResponseError, "slow down", id="error object"),
        pytest.param(
            b'data: {"error":{"code":"server_error","message":"gone"},"choices":[{"finish_reason":"error"}]}\n\n',
            errors.InternalServerResponseError,
            "gone",
            id="word as code",
        ),
        pytest.param(b'data: {"error":"words"}\n\n', errors.OpenRouterDefaultError, "words", id="error as text"),
        pytest.param(
            b'data: {"choices":[{"finish_reason":"error"}]}\n\n',
            errors.BadGatewayResponseError,
            "the provider failed and gave no reason",
            id="finish reason alone",
        ),
        pytest.param(
            b'data: {"error":{"code":502,"message":"m"},"choices":{"malformed":1},"id":[]}\n\n',
            errors.BadGatewayResponseError,
            "m",
            id="malformed around it",
        ),
        pytest.param(
            b"event: error\ndata: request validation failed: no\n\n",
            errors.OpenRouterDefaultError,
            "request validation failed: no",
            id="error event of plain text",
        ),
        pytest.param(
            b'event: error\ndata: {"error":{"code":400,"message":"m"}}\n\n',
            errors.BadRequestResponseError,
            "m",
            id="error event with an envelope",
        ),
        pytest.param(
            b'event: error\ndata: {"message":"m","code":503}\n\n',
            errors.ServiceUnavailableResponseError,
            "m",
            id="error event without an envelope",
        ),
    ],
)
@pytest.mark.parametrize("before", [b"", TEXT, TEXT + FINISH], ids=["first", "after text", "after the finish"])
@pytest.mark.parametrize("after", [b"", DONE, TEXT], ids=["end", "DONE", "more"])
def test_an_error_in_mid_stream_is_the_last_item_and_of_the_class_of_its_status(
    event: bytes, kind: type[errors.APIError], message: str, before: bytes, after: bytes
) -> None:
    items = drain([before + event + after])
    assert (type(items[-1]), items[-1].message) == (kind, message)
    assert len(items) == before.count(b"data:") + 1
    assert (items[-1].http_meta, items[-1].body) == (REPLY.meta, event.decode().rpartition("data: ")[2].strip())


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"{oops", "event 1 is not JSON: "),
        (b"null", "event 1 is no object but null"),
        (b"[1]", "event 1 is no object but an array"),
        (b"[" * 5000, "event 1 is not JSON: "),
    ],
    ids=["not JSON", "null", "array", "nested too deep"],
)
def test_an_event_that_is_none_ends_the_stream_and_is_kept(data: bytes, message: str) -> None:
    items = drain([TEXT + b"data: " + data + b"\n\n" + TEXT])
    assert (len(items), type(items[1])) == (2, errors.ResponseValidationError)
    assert items[1].message.startswith(message)
    assert items[1].body == data.decode()


@pytest.mark.parametrize("step", [1, 7, 10_000], ids=["byte by byte", "in pieces", "whole"])
def test_an_event_over_the_limit_ends_the_stream_after_those_before_it(step: int) -> None:
    stream = TEXT + b'data: {"choices":[],"x":"' + b"x" * 500 + b'"}\n\n' + TEXT
    items = drain([stream[at : at + step] for at in range(0, len(stream), step)], limit=100)
    assert (len(items), type(items[1])) == (2, errors.ResponseTooLargeError)
    assert items[1].message == "an event is longer than 100 bytes"


@pytest.mark.parametrize(
    "stream", [b'data: {"error":"bad key sk-or-v1-5e"}\n\n', b"data: sk-or-v1-5e\n\n", b"<sk-or-v1-5e>"], ids=str
)
def test_no_error_of_a_stream_holds_the_key(stream: bytes) -> None:
    error = drain([stream], secrets=("sk-or-v1-5e",))[-1]
    held = (error, error.args, error.message, error.body, error.headers, error.http_meta)
    assert "sk-or-v1-5e" not in repr(held)
    assert "[api key]" in error.body


@pytest.mark.parametrize(
    "end",
    [FAILED, b"event: error\ndata: words\n\n", b"data: {oops\n\n", b"data: " + b"x" * 20_000, TEXT + FAILED, DONE, b""],
    ids=["failure", "words", "no JSON", "too long", "failure after text", "done", "dropped"],
)
def test_a_stream_that_was_paid_for_says_so_however_it_fails(end: bytes) -> None:
    error = drain([USAGE + end], DROPPED)[-1]
    assert error.partial.usage.cost == 0.1
    assert drain([TEXT + FAILED], DROPPED)[-1].partial is None


class Numbers:
    """A family whose events are numbers, some of which mean nothing, and which must say that it is over."""

    nothing = None

    @property
    def done_concludes(self) -> bool:
        return False

    def whole(self, json: Json) -> object:
        return json

    def event(self, json: Json) -> int | None:
        return json.get("n")

    def failure(self, json: Json) -> Json | None:
        return json.get("bad")

    def progress(self, json: Json) -> list[tuple[object, bool]]:
        return [("numbers", json.get("n") == 0)]

    def paid(self, json: Json) -> object:
        return json.get("cost")

    def is_free(self, json: Json) -> bool:
        return True

    def as_events(self, json: Json) -> list[Json]:
        return [json]


@pytest.mark.parametrize(
    ("stream", "numbers", "error"),
    [
        (b'data: {"n":1}\n\ndata: {"n":0}\n\ndata: [DONE]\n\n', [1, 0], None),
        (b'data: {"n":1}\n\ndata: {}\n\ndata: {"n":2}\n\ndata: {"n":0}\n\n', [1, 2, 0], None),
        (b'data: {"n":1}\n\ndata: [DONE]\n\n', [1], "the stream says that it is done, and is not complete"),
        (b'data: {}\n\ndata: {"bad":{"message":"m"},"n":1}\n\n', [], "m"),
        (b"data: {}\n\n", [], "there is no answer in the stream"),
    ],
    ids=["complete", "awake", "DONE is not enough", "failure", "nothing that counts"],
)
def test_what_counts_and_what_concludes_is_for_the_family_to_say(
    stream: bytes, numbers: list[int], error: str | None
) -> None:
    reader = EventReader(Numbers(), REPLY, (), 1000)
    items = [*reader.feed(stream), *reader.end(None)]
    assert [item.unwrap() for item in items if isinstance(item, Ok)] == numbers
    assert [item.failure().message for item in items if isinstance(item, Err)] == ([] if error is None else [error])


BLOCKS = st.sampled_from(
    (
        *(TEXT, FINISH, USAGE, AWAKE, DONE, FAILED),
        TEXT.replace(b"\n", b"\r\n"),
        TEXT.replace(b"\n", b"\r"),
        'data: {"choices":[{"delta":{"content":"é\u2028😀\u0085"}}]}\n\n'.encode(),
        b'event: message\nid: 5\ndata: {"choices":\ndata: []}\nretry: 3\n\n',
        b"event: error\ndata: plain words\n\n",
        *(b"data: {oops\n\n", b"data: \xff\n\n", b"data:\n\n", b"\n", b"nonsense\n", TEXT[:-9]),
    )
)


@settings(deadline=None)
@given(
    blocks=st.lists(BLOCKS, max_size=6),
    cuts=st.lists(st.integers(0, 300), max_size=12),
    end=st.sampled_from((None, DROPPED)),
)
def test_however_the_bytes_are_cut_the_items_are_the_same(
    blocks: list[bytes], cuts: list[int], end: errors.SendError | None
) -> None:
    stream = b"".join(blocks)
    at = sorted({0, len(stream), *(cut for cut in cuts if cut < len(stream))})
    whole, singly, cut = (
        [repr(item) for item in drain(pieces, end)]
        for pieces in (
            [stream],
            [stream[i : i + 1] for i in range(len(stream))],
            [stream[start:stop] for start, stop in itertools.pairwise(at)],
        )
    )
    assert whole == singly == cut


@settings(deadline=None)
@given(st.lists(st.binary() | BLOCKS, max_size=6), st.sampled_from((None, DROPPED)))
def test_no_bytes_make_it_fail_and_it_is_over_at_the_end(pieces: list[bytes], end: errors.SendError | None) -> None:
    errors_given = [item for item in drain(pieces, end, limit=200) if isinstance(item, errors.OpenRouterError)]
    assert len(errors_given) <= 1


def test_nothing_is_read_after_the_end() -> None:
    reader = EventReader(CHAT, REPLY, (), 1000)
    assert len(reader.feed(b'data: {"choices":[{}]}\n\ndata: [DONE]\n\n')) == 1
    assert reader.feed(b'data: {"choices":[{}]}\n\n') == []


def test_a_stream_that_says_nothing_is_no_answer_and_may_be_asked_for_anew() -> None:
    reader = EventReader(CHAT, REPLY, (), 1000)
    items = reader.feed(b'data: {"id":null,"choices":null}\n\ndata: [DONE]\n\n')
    assert len(items) == 2
    error = items[1].failure()
    assert isinstance(error, errors.ResponseValidationError)
    assert error.retryable
    assert '"choices":null' in error.body


@pytest.mark.parametrize("index", [b'"%s%d"' % (b"x" * 10_000, 7), b'{"%s": %d}' % (b"x" * 10_000, 7), b"-7", b"7e30"])
def test_what_a_server_calls_its_choices_is_not_remembered(index: bytes) -> None:
    reader = EventReader(CHAT, REPLY, (), 100_000)

    def feed(times: int) -> None:
        for number in range(times):
            named = index.replace(b"7", b"%d" % (7 + number))
            assert len(reader.feed(b'data: {"choices":[{"index":%s,"delta":{}}]}\n\n' % named)) == 1

    feed(10)
    tracemalloc.start()
    feed(500)
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 100_000
    assert isinstance(reader.end(None)[-1], Err)


def test_many_choices_are_bounded_too_and_each_counts() -> None:
    def piece(index: int, finish: str) -> bytes:
        return b'data: {"choices":[{"index":%d,"delta":{},"finish_reason":"%s"}]}\n\n' % (index, finish.encode())

    reader = EventReader(CHAT, REPLY, (), 1_000)
    reader.feed(b"".join(piece(index, "") for index in range(100)))
    reader.feed(b"".join(piece(index, "stop") for index in range(99)))
    tracemalloc.start()
    for index in range(1_000, 5_000):
        reader.feed(piece(index, "stop"))
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert held < 50_000
    (cut,) = reader.end(None)
    assert isinstance(cut.failure(), errors.StreamInterruptedError)


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf", b"\n\n", b" \xef\xbb\xbf\n"], ids=repr)
def test_a_whole_answer_may_begin_with_a_mark_and_be_long(mark: bytes) -> None:
    body = mark + b'{"choices":[{"message":{"content":"%s"}}]}' % (b"x" * 5_000)
    for pieces in ([body], [body[at : at + 1] for at in range(len(body))]):
        (item,) = drain(pieces)
        assert item["choices"][0]["delta"]["content"] == "x" * 5_000


def test_endless_json_in_many_lines_has_the_bound_of_an_event() -> None:
    reader = EventReader(CHAT, REPLY, (), 5_000)
    assert reader.feed(b" \n{\n") == []
    items = [item for _ in range(1_000) for item in reader.feed(b'"a": 1,\n')]
    (last,) = items
    assert isinstance(last.failure(), errors.ResponseTooLargeError)
