"""The parts of a form as they were received, byte for byte (RFC 7578)."""

from __future__ import annotations

from dataclasses import dataclass, field
from email.message import Message
from email.parser import HeaderParser
from email.utils import collapse_rfc2231_value


@dataclass(frozen=True)
class Part:
    """A part of a form under its key; one with a file's name is a file."""

    key: str
    data: bytes = field(repr=False)
    file_name: str | None = None
    content_type: str | None = None

    @property
    def text(self) -> str:
        """What is in it, as text."""
        return self.data.decode(errors="replace")


def parts_of(content_type: str, body: bytes) -> tuple[Part, ...]:
    """Take a form apart; raises `ValueError` if it is none."""
    head = Message()
    head["content-type"] = content_type
    boundary = head.get_boundary()
    if head.get_content_type() != "multipart/form-data" or not boundary:
        raise ValueError("it is no multipart/form-data with a boundary")
    _before, *pieces = (b"\r\n" + body).split(b"\r\n--" + boundary.encode())
    if not pieces or not pieces[-1].startswith(b"--"):
        raise ValueError("it does not end with its boundary")
    return tuple(_part(piece) for piece in pieces[:-1])


def _part(piece: bytes) -> Part:
    _padding, _, rest = piece.partition(b"\r\n")
    head, _, data = rest.partition(b"\r\n\r\n")
    headers = HeaderParser().parsestr(head.decode(errors="replace"))
    key, name = (_said(headers, each) for each in ("name", "filename"))
    if key is None:
        raise ValueError("a part of it has no name")
    return Part(key, data, name, headers["content-type"])


def _said(headers: Message, name: str) -> str | None:
    value = headers.get_param(name, header="content-disposition")
    # What comes in three parts is written in another way; the rest is unquoted already.
    return collapse_rfc2231_value(value) if isinstance(value, tuple) else value
