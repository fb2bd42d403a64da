"""A server that costs next to nothing: a thread a connection, canned bytes, and what to send written in the URL.

`/SIZE/COUNT/PACKED/PAUSE/…`: the text has SIZE bytes; of a stream, there are COUNT events with such a text, PACKED of
them in each chunk of the transfer. The chunks leave as packets of their own, PAUSE microseconds apart, or all at once.
"""

from __future__ import annotations

import os
import re
import socket
import sys
import threading
import time
from contextlib import suppress
from functools import lru_cache
from typing import NamedTuple

from benchmarks import wire

_HEAD = (
    b"HTTP/1.1 200 OK\r\n"
    b"Date: Mon, 01 Jun 2026 12:00:00 GMT\r\n"
    b"Connection: keep-alive\r\n"
    b"CF-RAY: 8f0c5d2e1a3b4c5d-FRA\r\n"
    b"Access-Control-Allow-Origin: *\r\n"
    b"Vary: Accept-Encoding\r\n"
    b"Permissions-Policy: payment=(self), microphone=(self)\r\n"
    b"Referrer-Policy: no-referrer, strict-origin-when-cross-origin\r\n"
    b"X-Content-Type-Options: nosniff\r\n"
    b"X-Generation-Id: gen-1750000000-Qh3vYt0xZkP5mW8sLd2r\r\n"
    b"Server: cloudflare\r\n"
)
_WANTED = re.compile(rb"POST /(\d+)/(\d+)/(\d+)/(\d+)/(chat/completions|responses) ").match
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE).search
_STREAMED = re.compile(rb'"stream": *true').search


class _Wanted(NamedTuple):
    kind: str
    size: int
    events: int
    packed: int
    pause: int


@lru_cache(4)
def _whole(kind: str, size: int) -> bytes:
    body = wire.whole(kind, size)
    return b"%bContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%b" % (_HEAD, len(body), body)


@lru_cache(4)
def _packets(wanted: _Wanted) -> list[bytes]:
    events = list(wire.events(wanted.kind, wanted.size, wanted.events))
    head = b"%bContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n" % _HEAD
    chunks = [b"".join(events[at : at + wanted.packed]) for at in range(0, len(events), wanted.packed)]
    packets = [head, *(b"%x\r\n%b\r\n" % (len(chunk), chunk) for chunk in chunks), b"0\r\n\r\n"]
    return packets if wanted.pause else [b"".join(packets)]


def _serve(connection: socket.socket) -> None:
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    received = b""
    while data := connection.recv(65_536):
        received += data
        head, end, body = received.partition(b"\r\n\r\n")
        length = _LENGTH(head)
        if not end or length is None or len(body) < int(length[1]):
            continue
        received = b""
        _answer(connection, head, body)


def _answer(connection: socket.socket, head: bytes, body: bytes) -> None:
    found = _WANTED(head)
    if found is None:
        raise ValueError(f"nothing is served at {head[:80]!r}")
    size, count, packed, pause = (int(each) for each in found.groups()[:4])
    wanted = _Wanted("chat" if found[5].startswith(b"chat") else "responses", size, count, packed, pause)
    if not _STREAMED(body):
        connection.sendall(_whole(wanted.kind, size))
        return
    for packet in _packets(wanted):
        connection.sendall(packet)
        if pause:
            time.sleep(pause / 1e6)


def _serve_until_left(connection: socket.socket) -> None:
    with connection, suppress(ConnectionError):  # the client has what it wanted
        _serve(connection)


def _leave_with_parent() -> None:
    sys.stdin.read()
    os._exit(0)


def main() -> None:
    """Say the port, and serve for as long as whoever started this keeps its end of our standard input open."""
    with socket.create_server(("127.0.0.1", 0), backlog=1_024) as listening:
        print(listening.getsockname()[1], flush=True)
        threading.Thread(target=_leave_with_parent, daemon=True).start()
        while True:
            connection, _ = listening.accept()
            threading.Thread(target=_serve_until_left, args=(connection,), daemon=True).start()


if __name__ == "__main__":
    main()
