"""TLS within TLS, for proxies that are spoken to in TLS themselves: what a socket does, through a TLS socket.

`SSLContext.wrap_socket` takes no TLS socket, `wrap_bio` takes bytes: https://docs.python.org/3/library/ssl.html
"""

from __future__ import annotations

import ssl
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_RECORD: Final = 16_384
"""The most that a record holds: https://www.rfc-editor.org/rfc/rfc8446#section-5.1"""


class TlsWithin:
    """A TLS session over a socket. Any wait may time out, and be begun again."""

    def __init__(self, outer: ssl.SSLSocket, context: ssl.SSLContext, server_hostname: str | None) -> None:
        """Begin over `outer`; `do_handshake` comes next."""
        self._outer = outer
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._session = context.wrap_bio(self._incoming, self._outgoing, server_hostname=server_hostname)
        self._unsent = b""

    def settimeout(self, seconds: float) -> None:
        """Set how long each wait may last."""
        self._outer.settimeout(seconds)

    def do_handshake(self) -> None:
        """Agree with the server."""
        self._insist(self._session.do_handshake)
        self._flush()

    def recv(self, size: int) -> bytes:
        """Give what comes, nothing at the end."""
        try:
            data: bytes = self._insist(lambda: self._session.read(size))
        except (ssl.SSLEOFError, ssl.SSLZeroReturnError):
            return b""
        return data

    def send(self, data: memoryview) -> int:
        """Take some of the data; what the wait was too short for goes out before whatever comes next."""
        self._flush()
        taken = self._session.write(data[:_RECORD])
        self._unsent = self._outgoing.read()
        return taken

    def selected_alpn_protocol(self) -> str | None:
        """Tell what both sides speak."""
        return self._session.selected_alpn_protocol()

    def _insist(self, step: Callable[[], Any]) -> Any:  # noqa: ANN401 - it gives whatever the step gives
        while True:
            self._flush()
            try:
                return step()
            except ssl.SSLWantReadError:
                self._flush()
                if data := self._outer.recv(_RECORD):
                    self._incoming.write(data)
                else:
                    self._incoming.write_eof()

    def _flush(self) -> None:
        self._unsent += self._outgoing.read()
        while self._unsent:
            self._unsent = self._unsent[self._outer.send(self._unsent) :]
