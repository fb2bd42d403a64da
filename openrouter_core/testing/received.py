"""A request as the stand-in received it; its body is as long as a length says, or its chunks."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from io import BufferedIOBase


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


_LONGEST_LINE: Final = 65_536


def read_body(headers: Mapping[str, str], source: BufferedIOBase) -> bytes:
    """Read the body of a request (RFC 9112, section 6).

    Raises `ValueError` where nobody can tell how long it is, and `EOFError` where the client left in the middle.
    """
    if (coding := headers.get("transfer-encoding")) is not None:
        if coding.lower() != "chunked":
            raise ValueError(f"the transfer encoding {coding!r} is not known here")
        return b"".join(_chunks(source))
    length = headers.get("content-length", "0")
    if re.fullmatch(r"[0-9]{1,18}", length) is None:
        raise ValueError(f"{length!r} is no content-length")
    return _exactly(int(length), source)


def _chunks(source: BufferedIOBase) -> Iterator[bytes]:
    while size := _size(_line(source)):
        yield _exactly(size, source)
        if _line(source):
            raise ValueError("a chunk is longer than it says")
    while _line(source):  # trailers
        pass


def _size(line: bytes) -> int:
    found = re.match(rb"([0-9a-fA-F]{1,15})[ \t]*(;|$)", line)  # extensions may follow
    if found is None:
        raise ValueError("a chunk does not say how long it is")
    return int(found[1], 16)


def _line(source: BufferedIOBase) -> bytes:
    line = source.readline(_LONGEST_LINE)
    if not line.endswith(b"\n"):
        raise EOFError
    return line.rstrip(b"\r\n")


def _exactly(length: int, source: BufferedIOBase) -> bytes:
    content = source.read(length)
    if len(content) < length:
        raise EOFError
    return content
