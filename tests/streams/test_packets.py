"""A packet read in one go gives what it gives line by line, byte by byte."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from openrouter_core import Ok
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.streams.events import EventReader
from openrouter_core.streams.packets import read_packet, text_in

HEAD = Reply(meta=HttpMeta(status_code=200), now_ms=0)
LIMIT = 300


def chunk(**more: Any) -> bytes:
    """Write a chunk of chat."""
    return json.dumps(
        {"choices": [{"index": 0, "delta": {"content": "a\n\nb ü"}, **more}]}, ensure_ascii=False
    ).encode()


SAID = (
    *(b"data: %b\n\n" % each for each in (chunk(), chunk(finish_reason="stop"), chunk(error={"code": 429}))),
    b'data: {"error": {"message": "no"}}\n\n',
    b'data: {"type": "response.created", "response": {}}\n\n',
    b'data: {"type": "response.output_text.delta", "delta": "x"}\n\n',
    b'data: {"type": "response.keepalive"}\n\n',
    b'data: {"type": "error", "message": "no"}\n\n',
    b'data: {"choices":\n[]}\n\n',
    b'data: {"a": 1} \n\n',
    b'data: {"a": 1}{"b": 2}\n\n',
    b'data: {"a": "\xff"}\n\n',
    b'data: {"a": \n\n',
    b'data: {"a": 1}\ndata: \n\n',
    b'data: {"a": "' + b"x" * LIMIT + b'"}\n\n',
    b"data: [1]\n\n",
    b"data: [DONE]\n\n",
    b"data: \n\n",
    b": awake\n\n",
    b'data: {"a": 1}\r\n\r\n',
    b'event: error\ndata: {"a": 1}\n\n',
    b'data:{"a": 1}\n\n',
    b'data: {"a": 1}\n',
    b"\n",
)


def told(dialect: Any, pieces: list[bytes]) -> list[object]:
    """Read a stream, and give what came of it."""
    reader: EventReader[Any] = EventReader(dialect, HEAD, (), LIMIT)
    items = [item for piece in pieces for item in reader.feed(piece)] + reader.end(None)
    # How much had come, and is kept, is all that may differ.
    return [
        item.unwrap().raw if isinstance(item, Ok) else (type(item.failure()), str(item.failure())) for item in items
    ]


@pytest.mark.parametrize("dialect", [CHAT, RESPONSES], ids=["chat", "responses"])
@given(st.lists(st.lists(st.sampled_from(SAID), max_size=4), max_size=4))
def test_how_a_stream_is_cut_makes_no_difference(dialect: Any, packets: list[list[bytes]]) -> None:
    whole = [b"".join(packet) for packet in packets]
    assert told(dialect, whole) == told(dialect, [bytes([byte]) for byte in b"".join(whole)])


def test_most_packets_are_read_in_one_go() -> None:
    assert read_packet(b"data: %b\n\n" % chunk() * 3) == [json.loads(chunk())] * 3


def test_the_text_of_each_object_is_found_again() -> None:
    packet = b'data: {"a": 1}\n\ndata: {"b":"\\n\\n"}\n\ndata: {"c": "\xc3\xa9"}\n\n'
    assert read_packet(packet) == [json.loads(text_in(packet, index)) for index in range(3)]


def test_a_packet_with_a_line_end_within_an_object_or_after_a_half_one_is_no_packet_of_objects() -> None:
    assert read_packet(b'data: {"a":\n1}\n\n') is None
    assert read_packet(b'data: {"a": 1}\n\ndata: {"b":\n\n1}\n\n') is None
    assert read_packet(b'data: {"a": 1}\n \n\n') is None
    assert read_packet(b'data: {"a": 1}\n') is None
    assert read_packet(b"") is None


@pytest.mark.parametrize("odd", SAID[8:9] + SAID[9:11] + SAID[12:], ids=repr)
def test_what_is_otherwise_is_left_to_the_lines(odd: bytes) -> None:
    assert read_packet(odd) is None or len(odd) > LIMIT
    assert read_packet(SAID[0] + odd) is None or len(odd) > LIMIT
