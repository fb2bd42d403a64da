"""Whether reading from a socket would wait: where nothing is asked, what can be read is the end of the connection."""

from __future__ import annotations

import select
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import socket


def is_readable(sock: socket.socket) -> bool:
    """Tell whether reading would not wait; of a closed socket, it would not."""
    number = sock.fileno()
    if number < 0:
        return True
    if not hasattr(select, "poll"):  # as on Windows
        return bool(select.select([number], [], [], 0)[0])
    poll = select.poll()
    poll.register(number, select.POLLIN)
    return bool(poll.poll(0))
