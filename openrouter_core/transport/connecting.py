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
from contextlib import ExitStack
from itertools import chain, zip_longest
from typing import TYPE_CHECKING, Any, Final

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
    fault: OSError | None = None
    next_at = time.monotonic()
    with ExitStack() as trying, selectors.DefaultSelector() as selector:
        while waiting or selector.get_map():
            is_over()
            now = time.monotonic()
            if now >= end:
                raise TimeoutError("timed out")
            if waiting and now >= next_at:
                try:
                    begun = _begin(waiting.popleft(), trying, local_address, options)
                    selector.register(begun, selectors.EVENT_WRITE)
                    next_at = now + _HEAD_START
                except OSError as error:
                    fault = fault or error
                continue
            for key, _ in selector.select(min(SLICE, end - now, next_at - now if waiting else SLICE)):
                sock: Any = key.fileobj
                if not (number := sock.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)):
                    # The others, and what is left of this one, are closed at the end of the block.
                    return socket.socket(sock.family, sock.type, sock.proto, sock.detach())
                selector.unregister(sock)
                fault, next_at = fault or OSError(number, os.strerror(number)), now
    raise fault or OSError(f"{host} has no address")


def _alternating(found: Sequence[_Address]) -> Iterator[_Address]:
    """Put the families in turn, beginning with the one that the system prefers."""
    first = [each for each in found if each[0] == found[0][0]]
    others = [each for each in found if each[0] != found[0][0]]
    return (each for each in chain.from_iterable(zip_longest(first, others)) if each is not None)


def _begin(address: _Address, trying: ExitStack, local_address: str | None, options: Iterable[Option]) -> socket.socket:
    family, kind, protocol, _, place = address
    sock = trying.enter_context(socket.socket(family, kind, protocol))
    for option in (*options, (socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)):
        sock.setsockopt(*option)
    if local_address is not None:
        sock.bind((local_address, 0))
    sock.settimeout(0)
    if (number := sock.connect_ex(place)) not in _UNDER_WAY:
        raise OSError(number, os.strerror(number))
    return sock
