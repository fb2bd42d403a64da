"""A form with files as a value: what each part is called, and where its bytes are. Nothing is opened, or read, here."""

from __future__ import annotations

import os
import re
from inspect import iscoroutinefunction
from io import TextIOBase
from mimetypes import guess_type
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeGuard

from attrs import frozen

from openrouter_core.call.placing import text_of
from openrouter_core.call.request import in_snake_case
from openrouter_core.call.settings import shown_key
from openrouter_core.errors import describe
from openrouter_core.models.json_value import is_listed, is_mapping
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Container, Mapping

    from openrouter_core.result import Result


class Wound(NamedTuple):
    """A file of the caller's that can be wound back to where it stood when it was given."""

    file: Any
    start: int


class Pipe:
    """One of which what was read is gone."""

    __slots__ = ("file", "is_begun")

    def __init__(self, file: Any) -> None:  # noqa: ANN401 - it has `read`, and nothing else is known
        """Take one that nobody has read from on our behalf."""
        self.file = file
        self.is_begun = False


Source: TypeAlias = Path | Wound | Pipe | bytes | bytearray | memoryview
"""Where the bytes of a file are. One on disk is opened anew for each attempt."""


class File(NamedTuple):
    """A file to be sent."""

    source: Source
    name: str
    kind: str


@frozen(eq=False, repr=False)
class Form:
    """The parts of a form in their order, each with its key: texts and files."""

    parts: tuple[tuple[str, str | File], ...]

    @property
    def is_spent(self) -> bool:
        """Whether a part of it is gone, so that it cannot be sent again."""
        sources = [part.source for _, part in self.parts if isinstance(part, File)]
        return any(isinstance(source, Pipe) and source.is_begun for source in sources)


def form_of(body: Mapping[Any, object], files: Container[str]) -> Result[Form, str]:
    """Make a form of a request whose keys `files` hold files, or tell what of it cannot be sent."""
    parts: list[tuple[str, str | File]] = []
    for key, value in body.items():
        if value is None:
            continue
        name = text_of(key) if isinstance(key, str) else Err("must be a string")
        if isinstance(name, Err):
            return Err(f"the key {shown_key(key)}: {name.failure()}")
        # In a form, the API knows a list by its key: `keyterms[]`.
        called = f"{key}[]" if is_listed(value) and key not in files and not key.endswith("[]") else key
        for each in value if is_listed(value) else (value,):
            part = _file_of(each) if key in files else text_of(each)
            if isinstance(part, Err):
                return Err(f"{key}: {part.failure()}")
            parts.append((called, part.unwrap()))
    return Ok(Form(tuple(parts)))


_OF_UPLOADS: Final = ("content", "file_name", "content_type")
_KIND: Final = re.compile(r"[\w!#$&^.+-]+/[\w!#$&^.+-]+[\x20-\x7e]*", re.ASCII).fullmatch
"""A media type with parameters (RFC 6838, 4.2; RFC 9110, 8.3.1)."""


def _file_of(value: object) -> Result[File, str]:
    try:
        return file_of(value)
    except Exception as error:  # noqa: BLE001 - a file of the caller's, closed for one, may raise anything
        return Err(f"cannot be read: {describe(error)}")


def file_of(value: object) -> Result[File, str]:
    """Tell what stands for a file, what it is called and what kind it is: as the caller says, or as its name does."""
    said: Mapping[Any, object] = value if is_mapping(value) else {"content": value}
    for key in said:
        if key not in _OF_UPLOADS:
            right = in_snake_case(key) if isinstance(key, str) else ""
            told = f"is spelled {right} here" if right in _OF_UPLOADS else f"there are {', '.join(_OF_UPLOADS)}"
            return Err(f"{shown_key(key)}: {told}")
    source = _source(said.get("content"))
    if isinstance(source, Err):
        return source
    name = said.get("file_name")
    name = text_of(_name_of(source.unwrap()) if name is None else name)
    if isinstance(name, Err) or not name.unwrap():
        return Err(f"file_name: {name.failure() if isinstance(name, Err) else 'must not be empty'}")
    kind = said.get("content_type")
    if kind is None:
        kind, coding = guess_type(name.unwrap())
        # Of a compressed file it would be the kind of what is in it.
        kind = "application/octet-stream" if kind is None or coding else kind
    if not isinstance(kind, str) or not _KIND(kind):
        return Err("content_type: must be a media type, as in 'audio/mpeg'")
    return Ok(File(source.unwrap(), name.unwrap(), kind))


def is_bytes(value: object) -> TypeGuard[bytes | bytearray | memoryview]:
    """Tell whether a value holds bytes in memory."""
    return isinstance(value, bytes | bytearray | memoryview)


def _is_path(value: object) -> TypeGuard[str | os.PathLike[str]]:
    return isinstance(value, str | os.PathLike)


def _source(content: Any) -> Result[Source, str]:  # noqa: ANN401 - what callers give may be anything
    if is_bytes(content):
        return Ok(content)
    if _is_path(content):
        return Ok(Path(os.fsdecode(content)))
    if not callable(getattr(content, "read", None)):
        return Err(f"must be a path, bytes or a file that is open for reading, not {type(content).__name__}")
    if isinstance(content, TextIOBase) or isinstance(getattr(content, "encoding", None), str):
        return Err("is open as text: open it as bytes, with mode 'rb'")
    if iscoroutinefunction(content.read):
        return Err("is read asynchronously: give its path, or a file that is not")
    try:
        seekable = getattr(content, "seekable", None)
        return Ok(Wound(content, content.tell()) if callable(seekable) and seekable() else Pipe(content))
    except OSError:
        return Ok(Pipe(content))


_UNNAMED: Final = "file"


def _name_of(source: Source) -> str:
    """Guess what a file is called. One of descriptor 3 has 3 for its name, and the standard input `<stdin>`."""
    named: object = source.file if isinstance(source, Wound | Pipe) else source
    named = str(source) if isinstance(source, Path) else getattr(named, "name", None)
    if not isinstance(named, str | bytes):
        return _UNNAMED
    # A name on disk may be no text.
    name = Path(os.fsdecode(named)).name.encode(errors="replace").decode()
    return _UNNAMED if name[:1] == "<" else name or _UNNAMED
