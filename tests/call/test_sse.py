"""Server-sent events: what the specification says of lines and fields, however the bytes are cut."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.call.sse import Event, SseDecoder

AMPLE = 1_000_000


def decode(*pieces: bytes) -> list[Event]:
    decoder = SseDecoder(AMPLE)
    return [event for piece in pieces for event in decoder.feed(piece)] + decoder.end()


def cut(stream: bytes, places: list[int]) -> list[bytes]:
    edges = [0, *sorted(place % (len(stream) + 1) for place in places), len(stream)]
    return [stream[start:stop] for start, stop in pairwise(edges)]


@pytest.mark.parametrize(
    ("stream", "events"),
    [
        pytest.param(b"", [], id="nothing"),
        pytest.param(b"data: a\n\n", [Event("a")], id="one"),
        pytest.param(b"data:a\n\n", [Event("a")], id="no-space-after-the-colon"),
        pytest.param(b"data:  a \n\n", [Event(" a ")], id="only-one-space-is-taken"),
        pytest.param(b"data: a\n\ndata: b\n\n", [Event("a"), Event("b")], id="two"),
        pytest.param(b"data: a\ndata: b\n\n", [Event("a\nb")], id="lines-are-joined"),
        pytest.param(b"data: a\ndata\ndata:\n\n", [Event("a\n\n")], id="a-bare-field-is-an-empty-line"),
        pytest.param(b"data: a: b\n\n", [Event("a: b")], id="later-colons-are-text"),
        pytest.param(b"data: a\r\n\r\n", [Event("a")], id="crlf"),
        pytest.param(b"data: a\r\rdata: b\r\r", [Event("a"), Event("b")], id="lone-cr"),
        pytest.param(b"data: a\r\n\ndata: b\n\r\n", [Event("a"), Event("b")], id="mixed-line-ends"),
        pytest.param(b"event: e\ndata: a\n\n", [Event("a", "e")], id="named"),
        pytest.param(b"event: e\nevent: f\ndata: a\n\n", [Event("a", "f")], id="the-last-name-counts"),
        pytest.param(b"event: e\ndata: a\n\ndata: b\n\n", [Event("a", "e"), Event("b")], id="a-name-is-for-one-event"),
        pytest.param(b"event: e\n\ndata: a\n\n", [Event("a")], id="a-name-without-data-is-forgotten"),
        pytest.param(b": OPENROUTER PROCESSING\n\ndata: a\n\n", [Event("a")], id="comment"),
        pytest.param(b"data: a\n: between\ndata: b\n\n", [Event("a\nb")], id="comment-inside-an-event"),
        pytest.param(b"id: 1\nretry: 3000\nfoo: x\ndatas: y\n Data: z\n\n", [], id="other-fields-alone"),
        pytest.param(b"id: 1\ndata: a\nretry: 3000\n\n", [Event("a")], id="other-fields-beside"),
        pytest.param(b"data:\n\ndata: \n\ndata\n\n", [], id="empty-data-keeps-the-line-awake"),
        pytest.param(b"\n\r\n\r\ndata: a\n\n\n\n", [Event("a")], id="blank-lines-between"),
        pytest.param(b"\xef\xbb\xbfdata: a\n\n", [Event("a")], id="byte-order-mark"),
        pytest.param(b"data: a\n\n\xef\xbb\xbfdata: b\n\n", [Event("a")], id="a-later-mark-is-a-letter"),
        pytest.param(b"\n\xef\xbb\xbfdata: a\n\ndata: b\n\n", [Event("b")], id="as-is-one-after-a-blank-line"),
        pytest.param(b"\r\n\r\n\xef\xbb\xbfdata: a\n\n", [], id="or-after-two"),
        pytest.param(b"\xef\xbb\xbf\xef\xbb\xbfdata: a\n\n", [], id="and-a-second-one"),
        pytest.param(b"\xef\xbb\xbf\n\ndata: a\n\n", [Event("a")], id="a-mark-before-a-blank-line"),
        pytest.param(b"\xef\xbb", [], id="part-of-a-mark"),
        pytest.param(b"\xef\xbbdata: a\n\ndata: b\n\n", [Event("b")], id="part-of-a-mark-is-none"),
        pytest.param(b"\xef\xbb\xbf", [], id="a-mark-alone"),
        pytest.param(
            "data: \u2028\u2029\x85\x0b\x0c\x1c é\n\n".encode(),
            [Event("\u2028\u2029\x85\x0b\x0c\x1c é")],
            id="other-separators-end-no-line",
        ),
        pytest.param(b"data: \xff\xc3\n\n", [Event("\ufffd\ufffd")], id="bytes-that-are-no-text"),
        pytest.param(b"data: a\n", [Event("a")], id="end-without-the-blank-line"),
        pytest.param(b"event: e\ndata: a", [Event("a", "e")], id="end-within-a-line"),
        pytest.param(b"data: a\n\nevent: e\n", [Event("a")], id="end-after-a-name-alone"),
        pytest.param(b"data: a\n\n: by", [Event("a")], id="end-within-a-comment"),
    ],
)
def test_a_stream_holds_these_events_whole_and_byte_by_byte(stream: bytes, events: list[Event]) -> None:
    assert decode(stream) == events
    assert decode(*(bytes([byte]) for byte in stream)) == events


@pytest.mark.parametrize("pause", [[], [b""], [b"", b""]], ids=len)
def test_a_line_cut_between_cr_and_lf_is_one_line(pause: list[bytes]) -> None:
    assert decode(b"data: a\r", *pause, b"\ndata: b\r", *pause, b"\n\r\n") == [Event("a\nb")]
    assert decode(b"data: a\r", *pause, b"\n\ndata: b\r", *pause, b"\n\n") == [Event("a"), Event("b")]


def test_an_event_is_given_as_soon_as_its_blank_line_is_there() -> None:
    decoder = SseDecoder(AMPLE)
    fed = [decoder.feed(piece) for piece in (b"data: a\n", b"\ndata: ", b"b\r\n\r", b"\ndata: c\n")]
    assert fed == [[], [Event("a")], [Event("b")], []]
    assert decoder.end() == [Event("c")]


SCRAPS = [b"data", b"event", b"id", b":", b" ", b"a", b"\r", b"\n", b"\r\n", b"\n\n", b"\xef\xbb\xbf", "é€😀".encode()]
STREAMS = st.lists(st.sampled_from(SCRAPS)).map(b"".join) | st.binary()


@given(STREAMS, st.lists(st.integers(min_value=0)))
def test_where_the_bytes_are_cut_makes_no_difference(stream: bytes, places: list[int]) -> None:
    assert decode(*cut(stream, places)) == decode(stream)


TEXT = st.text(st.characters(exclude_characters="\r\n", exclude_categories=["Cs"]))
WRITTEN = st.builds(
    Event, st.lists(TEXT, min_size=1).map("\n".join).filter(lambda text: bool(text.encode().strip())), TEXT
)


@given(st.lists(WRITTEN), st.sampled_from(["\n", "\r", "\r\n"]), st.lists(st.integers(min_value=0)))
def test_what_was_written_by_the_specification_is_read_back(
    events: list[Event], line_end: str, places: list[int]
) -> None:
    stream = "".join(
        line + line_end
        for event in events
        for line in (f"event: {event.name}", *(f"data: {line}" for line in event.data.split("\n")), "")
    )
    assert decode(*cut(stream.encode(), places)) == events


LIMIT = 16


@pytest.mark.parametrize(
    "long",
    [
        pytest.param(b"data: 12345678901\n\n", id="in-one-line"),
        pytest.param(b"data: 1\ndata: 2\ndata: 3\n\n", id="in-several-lines"),
        pytest.param(b"data\n" * 5, id="in-empty-lines"),
        pytest.param(b"data: 1\ndata: 2345", id="not-yet-ended"),
        pytest.param(b"12345678901234567", id="no-field-yet"),
        pytest.param(b": 345678901234567\n\n", id="in-a-comment"),
    ],
)
@pytest.mark.parametrize("bytewise", [False, True], ids=["whole", "bytewise"])
def test_an_event_over_the_limit_ends_the_reading_after_those_before_it(long: bytes, bytewise: bool) -> None:
    decoder = SseDecoder(LIMIT)
    stream = b"data: 1\n\n" + long + (b"data: late\n\n" if long.endswith(b"\n") else b"")
    pieces = [bytes([byte]) for byte in stream] if bytewise else [stream]
    assert [event for piece in pieces for event in decoder.feed(piece)] == [Event("1")]
    assert decoder.overflowed
    assert decoder.feed(b"\n\ndata: later\n\n") == []


def test_an_endless_line_overflows_though_it_comes_in_small_pieces() -> None:
    decoder = SseDecoder(LIMIT)
    assert not any(decoder.feed(b"x") for _ in range(LIMIT))
    assert not decoder.overflowed
    assert not decoder.feed(b"x")
    assert decoder.overflowed


def test_the_limit_is_for_each_event_not_for_the_stream() -> None:
    decoder = SseDecoder(LIMIT)
    assert decoder.feed(b"data: 1234\n\n" * 100) == [Event("1234")] * 100
    assert [event for _ in range(100) for piece in (b"data:", b" 1\n", b"\n") for event in decoder.feed(piece)]
    assert not decoder.overflowed


PIECES = st.lists(
    st.sampled_from([b"data: x", b"data:x", b"data: ", b"data", b"event: e", b": c", b"\n", b"\n", b"\r", b"y"])
)


@given(PIECES, st.lists(st.integers(min_value=0)), st.integers(1, 24))
def test_where_the_limit_is_does_not_depend_on_the_cuts(pieces: list[bytes], places: list[int], limit: int) -> None:
    def read(*packets: bytes) -> tuple[list[Event], bool]:
        decoder = SseDecoder(limit)
        return [event for each in packets for event in decoder.feed(each)], decoder.overflowed

    stream = b"".join(pieces)
    assert read(*cut(stream, places)) == read(*(bytes([byte]) for byte in stream))
