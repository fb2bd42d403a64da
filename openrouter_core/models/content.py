"""What is no JSON: the bytes of a file, a sound or a film, and what the reply says of them."""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from attrs import field, frozen

from openrouter_core.http_meta import HttpMeta

if TYPE_CHECKING:
    from collections.abc import Mapping


def _size(data: bytes) -> str:
    return f"<{len(data)} bytes>"


@frozen(kw_only=True)
class Content:
    """An answer that is bytes: `data` has them all, `media_type` says what they are."""

    data: bytes = field(repr=_size)
    media_type: str
    http_meta: HttpMeta = field(factory=HttpMeta, eq=False, repr=False)

    @property
    def file_name(self) -> str | None:
        """What the server calls the file, if it does: a name alone, without the folders that may stand before it."""
        return file_name_of(self.http_meta.headers)


def media_type_of(headers: Mapping[str, str]) -> str:
    """Name the type without its parameters; what says nothing is bytes of any kind (RFC 9110, section 8.3)."""
    return headers.get("content-type", "").partition(";")[0].strip().lower() or "application/octet-stream"


def file_name_of(headers: Mapping[str, str]) -> str | None:
    """Find the name of a file in the headers (RFC 6266). It is the server's word: a path in it would lead anywhere."""
    from email.message import Message

    said = Message()
    with suppress(Exception):  # the parser's own, on what is none: the header may be anything
        said["content-disposition"] = headers.get("content-disposition", "")
        name = re.sub(r"[\x00-\x1f\x7f]", "", re.split(r"[/\\]", said.get_filename(""))[-1]).strip()
        return name if name.strip(".") else None
    return None
