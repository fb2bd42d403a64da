"""The head of a request leaves with the first of its body: one system call, one record of TLS, one packet.

httpcore writes the head, each piece of the body, and the end, which may be no byte at all, by themselves.
"""

from __future__ import annotations

import re
from typing import Final

_IS_HEAD: Final = re.compile(rb"[A-Z]+ \S+ HTTP/1\.1\r\n").match
_JOINED: Final = 65_536
"""Bytes up to which pieces are joined: of more, the copy would cost what the call saves."""


def held_and_ready(held: bytes, written: bytes) -> tuple[bytes, tuple[bytes, ...]]:
    """Give what waits for the next piece, a head alone, and what is to be sent now; `held` waited until now."""
    if held:
        return b"", (held + written,) if len(written) <= _JOINED else (held, written)
    if written.endswith(b"\r\n\r\n") and len(written) <= _JOINED and _IS_HEAD(written):
        return written, ()
    return b"", (written,) if written else ()
