"""Compressed bytes into plain ones, never more at a time than asked for: a small reply can hold a gigabyte."""

from __future__ import annotations

import zlib
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

_PIECE: Final = 256 * 1024
_GZIP: Final = 16 + zlib.MAX_WBITS
_MAGIC: Final = b"\x1f\x8b"
"""How all gzip begins (RFC 1952, section 2.3.1)."""


class Inflater:
    """Undoes gzip, the one encoding asked for. `fault` is set once the bytes are not what they claim to be.

    Those that do not even begin as gzip are given as they are: some servers label plain ones.
    """

    def __init__(self, within: Inflater | None = None) -> None:
        """Begin; bytes that were compressed twice come through the one `within`."""
        self._within = within
        self._zlib = zlib.decompressobj(_GZIP)
        self._first = b""
        self._is_gzip: bool | None = None
        self.fault: str | None = None

    @property
    def is_broken(self) -> bool:
        """Whether nothing more can be made of what comes."""
        within = self._within is not None and self._within.is_broken
        return within or (self.fault is not None and self._is_gzip is not False)

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Give what `data` holds in bounded pieces; a piece that is not asked for is not inflated."""
        if self._within is None:
            yield from self._inflate(data)
            return
        for piece in self._within.feed(data):
            yield from self._inflate(piece)
        self.fault = self.fault or self._within.fault

    def _inflate(self, data: bytes) -> Iterator[bytes]:
        if self._is_gzip is None:
            self._first = data = self._first + data
            if data in _MAGIC[:1]:
                return
            self._is_gzip = data.startswith(_MAGIC)
        if not self._is_gzip:
            self.fault = self.fault or "the reply is labelled as gzip, and is none"
            yield data
            return
        try:
            while True:
                if self._zlib.eof:
                    # Members may follow each other (RFC 1952, section 2.2), and some files are padded with zeros.
                    if not data.strip(b"\0"):
                        return
                    self._zlib = zlib.decompressobj(_GZIP)
                piece = self._zlib.decompress(data, _PIECE)
                if piece:
                    yield piece
                data = self._zlib.unused_data if self._zlib.eof else self._zlib.unconsumed_tail
                # A full piece may have more behind it, held inside zlib with no input left to show for it.
                if not data and (self._zlib.eof or len(piece) < _PIECE):
                    return
        except zlib.error as error:
            self.fault = f"the compressed reply is damaged: {error}"

    def end(self) -> str | None:
        """Say what is wrong with the whole, now that no more comes: zlib is silent when the end is missing."""
        if self.fault is None and not (self._zlib.eof and (self._within is None or self._within.end() is None)):
            self.fault = "the compressed reply is cut short"
        return self.fault
