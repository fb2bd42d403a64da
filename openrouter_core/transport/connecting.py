"""A host's addresses are tried side by side, one more each quarter of a second: the first that answers is taken.

By https://www.rfc-editor.org/rfc/rfc8305, as asynchronous calls do it. One after another, each would have the whole
time, and a host of which one address is dead would never be reached.
"""

from __future__ import annotations

import errno
import os
import selectors
import socket
import time
from collections import deque
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any, Final, cast

from openrouter_core.transport.wall_clock import SLICE

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_HEAD_START: Final = 0.25
"""Seconds after which the next address is tried beside the last."""

_UNDER_WAY: Final = frozenset({0, errno.EINPROGRESS, errno.EWOULDBLOCK, errno.EALREADY})

Option = tuple[Any, ...]
_Address = tuple[Any, ...]


def connect(
    host: str,
    port: int,
    end: float,
    is_over: Callable[[], None],
    local_address: str | None = None,
    options: Iterable[Option] = (),
) -> socket.socket:
    """Give a connected socket; raises `OSError`, or `TimeoutError` at `end`. `is_over` may raise at each look."""
    waiting = deque(_alternating(socket.getaddrinfo(host, port, 0, socket.SOCK_STREAM)))
    fault: tuple[object, ...] | None = None
    next_at = time.monotonic()
    winner: socket.socket | None = None
    trying: list[socket.socket] = []
    try:
        with selectors.DefaultSelector() as selector:
            while waiting or selector.get_map():
                is_over()
                now = time.monotonic()
                if now >= end:
                    raise TimeoutError("timed out")
                if waiting and now >= next_at:
                    try:
                        _begin(waiting.popleft(), trying, local_address, options)
                        selector.register(trying[-1], selectors.EVENT_WRITE)
                        next_at = now + _HEAD_START
                    except OSError as error:
                        # What it says, not the error itself: that would hold this frame, which would hold it.
                        fault = fault or error.args
                    continue
                for key, _ in selector.select(min(SLICE, end - now, next_at - now if waiting else SLICE)):
                    sock = cast("socket.socket", key.fileobj)
                    if not (number := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)):
                        winner = sock
                        return winner
                    selector.unregister(sock)
                    fault, next_at = fault or (number, os.strerror(number)), now
        raise OSError(*(fault or (f"{host} has no address",)))
    finally:
        for each in trying:
            if each is not winner:
                each.close()


def _alternating(found: Sequence[_Address]) -> Iterator[_Address]:
    """Put the families in turn, beginning with the one that the system prefers."""
    first = [each for each in found if each[0] == found[0][0]]
    others = [each for each in found if each[0] != found[0][0]]
    return (each for each in chain.from_iterable(zip_longest(first, others)) if each is not None)


def _begin(
    address: _Address, trying: list[socket.socket], local_address: str | None, options: Iterable[Option]
) -> None:
    family, kind, protocol, _, place = address
    sock = socket.socket(family, kind, protocol)
    trying.append(sock)
    for option in (*options, (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)):
        sock.setsockopt(*option)
    if local_address is not None:
        sock.bind((local_address, 0))
    sock.settimeout(0)
    if (number := sock.connect_ex(place)) not in _UNDER_WAY:
        raise OSError(number, os.strerror(number))
