"""A call ends when its time is over, whatever drips in: each wait on a socket is clipped to what is left.

A read timeout alone bounds every gap and no sum: a server that sends a byte a second keeps a call for ever.
"""

from __future__ import annotations

import math
import re
import time
from typing import TYPE_CHECKING, Final, Self

if TYPE_CHECKING:
    from openrouter_core.transport.standing import Stream

SLICE: Final = 0.25
"""Seconds that a blocking wait lasts at the most before it is begun anew.

A signal that comes between the interpreter's last look and the system call does not end the call: its handler runs
when the interpreter looks again (https://docs.python.org/3/library/signal.html, "Execution of Python signal handlers").
"""


class Exchange:
    """What one attempt and its sockets know of each other: when its time is over, and how far it has come."""

    __slots__ = ("connecting", "deadline", "is_long", "opened", "written")

    def __init__(self, deadline: float) -> None:
        """Begin; `deadline` is in seconds of `time.monotonic`. What is sent may turn out to be long."""
        self.deadline = deadline
        self.connecting = False
        self.is_long = False
        self.written = False
        self.opened: Stream | None = None

    def let_go(self) -> None:
        """Close what was opened for an exchange that failed: httpcore drops some connections as they are."""
        if self.opened is not None:
            self.opened.cut()


class Until(float):
    """Seconds of a timeout, and the exchange whose end comes first: httpcore hands it on to the socket as it is."""

    __slots__ = ("exchange",)
    exchange: Exchange

    def __new__(cls, seconds: float, exchange: Exchange) -> Self:
        """Make it of both."""
        made = super().__new__(cls, seconds)
        made.exchange = exchange
        return made


def end_of(timeout: float | None) -> float:
    """Give the moment at which a wait ends that begins now."""
    if timeout is None:
        return math.inf
    end = time.monotonic() + timeout
    return min(end, timeout.exchange.deadline) if isinstance(timeout, Until) else end


def note_writing(buffer: bytes, timeout: float | None) -> None:
    """Note that the request goes out; what asks a proxy for a tunnel is none, nor is the end of it."""
    if buffer and isinstance(timeout, Until) and buffer[:8] != b"CONNECT ":
        timeout.exchange.written = True


EARLY: Final = "the server has answered already"


def is_answer(came: bytes) -> bool:
    """Tell whether what came while a request was sent begins an answer: one that bids to go on is none.

    Of a body that is too large a server says so at once, and may read no more of it (RFC 9110, 15.5.14).
    """
    rest = re.sub(rb"\A(HTTP/1\.\d 1\d\d.*?\r\n\r\n)+", b"", came, flags=re.DOTALL)
    return re.match(rb"HTTP/1\.\d 1", rest) is None and bool(rest)


def head_start(left: float) -> float:
    """Give the seconds by which the waits before a request is sent end before the call's time does.

    So what ends first tells whether the server may have seen the request.
    """
    return min(left / 10, 0.05)


def before_sending(timeout: float | None) -> float:
    """Clip a wait that comes before the request is sent; gives seconds."""
    if not isinstance(timeout, Until):
        return math.inf if timeout is None else timeout
    left = timeout.exchange.deadline - time.monotonic()
    return max(min(timeout, left - head_start(left)), 0.0)
