"""Gzip undone: in bounded pieces, however the bytes are cut, and with damage told."""

from __future__ import annotations

import gzip
import zlib
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core.transport.inflate import Inflater

PIECE = 256 * 1024


def inflate(*pieces: bytes) -> tuple[bytes, str | None]:
    inflater = Inflater()
    plain = b"".join(each for piece in pieces for each in inflater.feed(piece))
    return plain, inflater.end()


def cut(data: bytes, places: list[int]) -> list[bytes]:
    """Cut where it hurts no one: an empty piece is none."""
    edges = [0, *sorted({1 + place % (len(data) - 1) for place in places}), len(data)]
    return [data[start:stop] for start, stop in pairwise(edges)]


@pytest.mark.parametrize("size", [0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, 3 * PIECE + 7])
def test_every_byte_comes_out_and_no_piece_is_over_its_bound(size: int) -> None:
    inflater = Inflater()
    pieces = list(inflater.feed(gzip.compress(bytes(size))))
    assert b"".join(pieces) == bytes(size)
    assert all(0 < len(piece) <= PIECE for piece in pieces)
    assert inflater.end() is None


def test_wherever_the_bytes_stop_nothing_of_them_is_held_back() -> None:
    packed = gzip.compress(bytes(PIECE + 10_000))
    for stop in range(len(packed)):
        plain = b"".join(Inflater().feed(packed[:stop]))
        assert len(plain) == len(zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(packed[:stop]))


def test_a_piece_that_is_not_asked_for_is_not_inflated() -> None:
    inflater = Inflater()
    assert len(next(inflater.feed(gzip.compress(bytes(10 * PIECE))))) == PIECE
    assert inflater.end() == "the compressed reply is cut short"


def test_what_the_sender_flushed_is_there_before_the_end() -> None:
    sender = zlib.compressobj(wbits=16 + zlib.MAX_WBITS)
    first = sender.compress(b"first") + sender.flush(zlib.Z_SYNC_FLUSH)
    inflater = Inflater()
    assert b"".join(inflater.feed(first)) == b"first"
    assert b"".join(inflater.feed(sender.compress(b"second") + sender.flush())) == b"second"
    assert inflater.end() is None


@given(st.lists(st.binary(), min_size=1, max_size=4), st.lists(st.integers(min_value=0)))
def test_members_follow_each_other_and_where_they_are_cut_makes_no_difference(
    members: list[bytes], places: list[int]
) -> None:
    packed = b"".join(gzip.compress(member) for member in members)
    assert inflate(*cut(packed, places)) == (b"".join(members), None)
    assert inflate(*(bytes([byte]) for byte in packed)) == (b"".join(members), None)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        pytest.param(b"", "cut short", id="nothing"),
        pytest.param(gzip.compress(b"text")[:-1], "cut short", id="last-byte-missing"),
        pytest.param(gzip.compress(b"text")[:5], "cut short", id="header-alone"),
        pytest.param(gzip.compress(b"one") + gzip.compress(b"two")[:-1], "cut short", id="second-member-cut"),
        pytest.param(b"\x1f", "cut short", id="half-of-the-mark"),
        pytest.param(b"\x1f\x8b<html>", "damaged", id="the-mark-alone"),
        pytest.param(b"<html>", "is none", id="plain-text"),
        pytest.param(zlib.compress(b"text"), "is none", id="another-encoding"),
        pytest.param(gzip.compress(b"text") + b"<html>", "damaged", id="text-behind-the-end"),
    ],
)
def test_what_is_no_whole_gzip_is_told(data: bytes, fault: str) -> None:
    _, told = inflate(data)
    assert told is not None
    assert fault in told


@pytest.mark.parametrize("data", [b"<html>", b"\x1f<html>", zlib.compress(b"text"), b"\x8b"], ids=repr)
@pytest.mark.parametrize("layers", [1, 2])
def test_what_does_not_begin_as_gzip_is_given_as_it_is(data: bytes, layers: int) -> None:
    inflater = Inflater() if layers == 1 else Inflater(Inflater())
    packed = data if layers == 1 else gzip.compress(data)
    assert b"".join(each for byte in packed for each in inflater.feed(bytes([byte]))) == data
    assert inflater.end() == "the reply is labelled as gzip, and is none"
    assert not inflater.is_broken


def test_the_first_fault_stays_whatever_comes_after_it() -> None:
    inflater = Inflater()
    assert not list(inflater.feed(b"\x1f\x8b<html>"))
    first = inflater.fault
    assert not list(inflater.feed(gzip.compress(b"text")))
    assert first is not None
    assert inflater.end() == first


@given(st.binary(min_size=1), st.integers(min_value=0), st.integers(1, 255))
def test_a_changed_byte_is_harmless_or_told(plain: bytes, place: int, change: int) -> None:
    packed = bytearray(gzip.compress(plain))
    packed[place % len(packed)] ^= change
    given_back, fault = inflate(bytes(packed))
    assert fault is not None or given_back == plain


@given(st.binary())
def test_any_bytes_are_inflated_or_told_of(data: bytes) -> None:
    plain, fault = inflate(data)
    assert fault is not None or plain == gzip.decompress(data)


def test_zeros_after_the_end_are_padding() -> None:
    inflater = Inflater()
    assert b"".join(inflater.feed(gzip.compress(b"data"))) == b"data"
    assert list(inflater.feed(bytes(512))) == []
    assert list(inflater.feed(b"")) == []
    assert inflater.end() is None
