"""A request as the stand-in received it; its body is as long as a length says, or its chunks."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from io import BufferedReader
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.parts import Part, parts_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


@dataclass(frozen=True)
class Received:
    """A request as it came. Header names are in lower case."""

    method: str
    path: str
    headers: Mapping[str, str]
    body: bytes

    @property
    def json(self) -> Any:  # noqa: ANN401 - whatever the client sent
        """The body's JSON; raises `ValueError` if it is none."""
        return json.loads(self.body)

    @property
    def parts(self) -> tuple[Part, ...]:
        """The parts of a form that came with files; raises `ValueError` if it is none."""
        return parts_of(self.headers.get("content-type", ""), self.body)


class Source(BufferedReader):
    """What a client sends. Reading it raises `EOFError` where the client leaves in the middle."""

    def readline(self, size: int | None = -1) -> bytes:
        """Read a line, or as much of it as `size` allows."""
        line = super().readline(size)
        if not line.endswith(b"\n") and len(line) != size:
            raise EOFError
        return line

    def exactly(self, length: int) -> bytes:
        """Read so many bytes."""
        content = self.read(length)
        if len(content) < length:
            raise EOFError
        return content


_LONGEST_LINE: Final = 65_536


def read_body(headers: Mapping[str, str], source: Source) -> bytes:
    """Read the body of a request (RFC 9112, section 6); raises `ValueError` where nobody can tell how long it is."""
    if (coding := headers.get("transfer-encoding")) is not None:
        if coding.lower() != "chunked":
            raise ValueError(f"the transfer encoding {coding!r} is not known here")
        return b"".join(_chunks(source))
    length = headers.get("content-length", "0")
    if re.fullmatch(r"[0-9]{1,18}", length) is None:
        raise ValueError(f"{length!r} is no content-length")
    return source.exactly(int(length))


def _chunks(source: Source) -> Iterator[bytes]:
    while size := _size(_line(source)):
        yield source.exactly(size)
        if _line(source):
            raise ValueError("a chunk is longer than it says")
    while _line(source):  # trailers
        pass


def _size(line: bytes) -> int:
    found = re.match(rb"([0-9a-fA-F]{1,15})[ \t]*(;|$)", line)  # extensions may follow
    if found is None:
        raise ValueError("a chunk does not say how long it is")
    return int(found[1], 16)


def _line(source: Source) -> bytes:
    return source.readline(_LONGEST_LINE).rstrip(b"\r\n")
