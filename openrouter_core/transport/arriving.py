"""A reply as it arrives: its head as plain data, its body gathered up to a limit. What both drivers share."""

from __future__ import annotations

import time
from functools import lru_cache, reduce
from itertools import chain
from typing import TYPE_CHECKING, Any, Final

import httpx

from openrouter_core.call.reply import Reply, begins_stream, first_bytes
from openrouter_core.http_meta import HttpMeta
from openrouter_core.transport.inflate import Inflater
from openrouter_core.transport.wall_clock import Until, head_start

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from openrouter_core.call.operation import Attempt
    from openrouter_core.call.request import HttpRequest
    from openrouter_core.transport.wall_clock import Exchange

_ERROR_LIMIT: Final = 2**20
_LONG: Final = 2**16
"""Bytes from which on a server may answer before it has them all."""

_CONNECT_LIMIT: Final = 10.0
"""Seconds within which a connection stands, or never will."""

_GZIP: Final = frozenset({"gzip", "x-gzip"})
_ENCODINGS: Final = _GZIP | {"deflate", "br", "zstd", "compress", "x-compress"}
_LAYERS: Final = 2
_NONE: Final[Inflater | None] = None
_LOCATION: Final = "openrouter_core.location"

DRAIN_MS: Final = 50.0
DRAIN_BYTES: Final = 65_536
"""How long, and for how much, the end of a complete stream is read, so that its connection can serve again."""


def set_location_aside(response: httpx.Response) -> None:
    """Keep a redirect's target from httpx, which reads it though it is not to follow, and fails where it is no URL."""
    if 300 <= response.status_code < 400 and "location" in response.headers:
        response.extensions[_LOCATION] = [pair for pair in response.headers.raw if pair[0].lower() == b"location"]
        del response.headers["location"]


@lru_cache(32)  # few servers are ever called by one process
def _url(url: str) -> httpx.URL:
    return httpx.URL(url)


def request_arguments(request: HttpRequest, exchange: Exchange, left: float) -> dict[str, Any]:
    """Give what an httpx client's `build_request` takes; `left` is the call's time in seconds."""
    url, params = _url(request.url), request.fetch.get("params")
    if url.query:
        # httpx puts parameters in the place of the URL's own, and does so for none at all.
        url, params = url.copy_with(query=None), url.params.merge(params)
    extensions = {name: value for name, value in request.fetch.get("extensions", {}).items() if name != "timeout"}
    return {
        "method": request.method,
        "url": url,
        "headers": dict(request.headers),
        "content": request.content,
        "params": params,
        "cookies": request.fetch.get("cookies"),
        "extensions": extensions,
        "timeout": httpx.Timeout(**timeouts(request, exchange, left)),
    }


def timeouts(request: HttpRequest, exchange: Exchange, left: float) -> dict[str, float]:
    """Give the seconds that each kind of wait may take, and note what may take long; `left` is the call's time."""
    exchange.is_long = not isinstance(request.content, bytes) or len(request.content) > _LONG
    before = left - head_start(left)
    return {
        "connect": Until(min(before, _CONNECT_LIMIT), exchange),
        "pool": before,
        "write": Until(left, exchange),
        # One for the whole reply: the first event may take the call's time, each one after it the idle limit.
        "read": Until(max(left, request.idle_ms / 1000) if request.streaming else left, exchange),
    }


def meta_of(response: httpx.Response | None, attempt: Attempt, started: float) -> HttpMeta:
    """Describe the exchange so far."""
    elapsed_ms = (time.monotonic() - started) * 1000
    if response is None:
        return HttpMeta(attempts=attempt.number, elapsed_ms=elapsed_ms)
    headers: dict[str, str] = {}
    for raw_name, raw_value in (*response.headers.raw, *response.extensions.get(_LOCATION, ())):
        name, value = raw_name.decode("latin-1").lower(), raw_value.decode("latin-1")
        # A header that came twice is a list (RFC 9110, section 5.3).
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    return HttpMeta(
        status_code=response.status_code,
        headers=headers,
        generation_id=headers.get("x-generation-id"),
        attempts=attempt.number,
        elapsed_ms=elapsed_ms,
    )


class Arriving:
    """Takes the body's bytes as they come, undoes their encoding, and says when it has enough."""

    def __init__(self, response: httpx.Response, attempt: Attempt, started: float) -> None:
        """Begin with the head of a reply."""
        request, meta = attempt.request, meta_of(response, attempt, started)
        self.request = request
        self._started = started
        self.head = Reply(meta=meta, now_ms=time.time() * 1000)
        kind = meta.headers.get("content-type", "").lower()
        may_stream = request.streaming and self.head.is_success
        # What is labelled as JSON, or as a page, tells by its first bytes what it is; anything else may be a stream.
        self.is_stream = may_stream and "json" not in kind and "html" not in kind
        self._is_open = may_stream and not self.is_stream
        self._first = b""
        self.begun: Iterable[bytes] = ()
        """What had come of a stream that its first bytes gave away."""
        self._limit = request.max_body_bytes if self.head.is_success else min(request.max_body_bytes, _ERROR_LIMIT)
        # Pieces may be of a byte each: a list of them would take fifty times the room.
        self._body = bytearray()
        self._size = 0
        self._inflater, self._fault, self._remark = _decoding(meta.headers.get("content-encoding", ""))
        if request.accept != "application/json":
            self._take_as_bytes(kind, may_stream=may_stream)

    def _take_as_bytes(self, kind: str, *, may_stream: bool) -> None:
        """Go by the label alone: bytes may look like anything. That of their encoding may name none, as text's may."""
        from openrouter_core.call.download import is_wanted

        self.is_stream, self._is_open, self._remark = may_stream and is_wanted(kind, self.request.accept), False, None

    @property
    def is_plain(self) -> bool:
        """Whether the body comes as it is."""
        return self._inflater is None

    def plain(self, data: bytes) -> Iterator[bytes]:
        """Undo the encoding of a piece."""
        return iter((data,)) if self._inflater is None else self._inflater.feed(data)

    def take(self, data: bytes) -> bool:
        """Keep a piece of the body; False when there is no room, or no sense, for more, or it shows to be a stream."""
        pieces = self.plain(data)
        for piece in pieces:
            if self._is_open and self._shows_stream(piece):
                self.is_stream, self.begun = True, chain((bytes(self._body), piece), pieces)
                return False
            self._body += piece[: self._limit - self._size]
            self._size += len(piece)
            if self._size > self._limit:
                return False
        return self._inflater is None or not self._inflater.is_broken

    def _shows_stream(self, piece: bytes) -> bool:
        self._first = first_bytes(self._first + piece)
        shown = begins_stream(self._first)
        self._is_open = shown is None
        return bool(shown)

    def take_decoded(self, content: bytes) -> None:
        """Keep a body that the HTTP library had read, and decoded, before us."""
        self._inflater = self._fault = self._remark = None
        self.take(content)

    def complete(self) -> None:
        """Note that no more comes: the encoding may have wanted more."""
        if self._inflater is not None:
            self._inflater.end()

    @property
    def fault(self) -> str | None:
        """What is wrong with the encoding, if anything."""
        return self._fault or (self._inflater.fault if self._inflater is not None else None)

    def reply(self, damage: str | None = None) -> Reply:
        """Give the reply with all that came, and what kept the rest from coming."""
        meta = self.head.meta
        return Reply(
            meta=HttpMeta(
                status_code=meta.status_code,
                headers=meta.headers,
                generation_id=meta.generation_id,
                attempts=meta.attempts,
                elapsed_ms=(time.monotonic() - self._started) * 1000,
            ),
            now_ms=self.head.now_ms,
            body=bytes(self._body),
            damage=damage or self.fault or self._remark,
            over_limit=self._limit if self._size > self._limit else None,
        )


def _decoding(header: str) -> tuple[Inflater | None, str | None, str | None]:
    """Give what undoes an encoding, why that cannot be done, and what to say of a word that names none.

    Such a word changes nothing of the bytes: a server that says `utf-8` there sends them as they are.
    """
    words = [word for each in header.lower().split(",") if (word := each.strip()) not in ("", "identity")]
    codings = [word for word in words if word in _ENCODINGS]
    if codings and _GZIP.issuperset(codings) and len(codings) <= _LAYERS:
        return reduce(lambda within, _: Inflater(within), codings, _NONE), None, None
    # A word that is none is not repeated: it may be anything.
    named = repr(", ".join(words)) if len(codings) == len(words) else "'something else'"
    told = f"the reply is encoded as {named}, which was not asked for"
    return None, told if codings else None, told if words else None
