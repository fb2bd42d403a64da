"""What came back, as plain data: nothing in it is decoded yet, and nothing of the HTTP library is in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from attrs import evolve, frozen

from openrouter_core.call.secrecy import conceal, conceal_to_the_end, concealing_headers

if TYPE_CHECKING:
    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.http_meta import HttpMeta

_FIELDS: Final = (b"data:", b"event:", b"id:", b"retry:", b":")
BEFORE: Final = b"\xef\xbb\xbf \t\r\n"
"""What may stand before JSON as well as before events: a byte order mark, and white space that keeps awake."""

KEPT: Final = 2**20
"""Bytes kept of an answer that is too long to be read."""


def first_bytes(data: bytes) -> bytes:
    """Give as many of the first bytes as `begins_stream` looks at."""
    return data.lstrip(BEFORE)[:6]


def begins_stream(data: bytes) -> bool | None:
    """Tell a stream of events by its first bytes, whatever its label says; None if more are needed to tell."""
    begun = first_bytes(data)
    if begun.startswith(_FIELDS):
        return True
    return None if any(field.startswith(begun) for field in _FIELDS) else False


@frozen(kw_only=True, eq=False, repr=False)
class Reply:
    """A reply and its body, or as much of it as came. `now_ms` is the time it came, since the epoch.

    `damage` says in words why the body is not whole; `over_limit` is the number of bytes allowed, where it was longer.
    """

    meta: HttpMeta
    now_ms: float
    body: bytes = b""
    damage: str | None = None
    over_limit: int | None = None

    @property
    def is_success(self) -> bool:
        """Whether the status is of the 2xx family."""
        status = self.meta.status_code
        return status is not None and 200 <= status < 300

    @property
    def text(self) -> str:
        """The body, whatever bytes are in it."""
        return self.body.decode(errors="replace")

    def concealing(self, secrets: Secrets) -> Reply:
        """Give the reply without `secrets`, which some servers and proxies repeat in what they refuse."""
        # No more than is kept: to look through all that came may take longer than its coming.
        kept = self.body if self.over_limit is None else self.body[:KEPT]
        # Byte for byte, whatever the bytes are.
        body = conceal_to_the_end(kept.decode("latin-1"), secrets).encode("latin-1")
        damage = None if self.damage is None else conceal(self.damage, secrets)
        return evolve(self, body=body, meta=concealing_headers(self.meta, secrets), damage=damage)
