"""A form as a value: what stands for a file, what it is called, and what is none."""

from __future__ import annotations

import codecs
import io
import os
from pathlib import Path
from typing import Any

import pytest

from openrouter_core.call.form import File, Form, Pipe, Wound, form_of
from openrouter_core.result import Err


class Reads:
    """Somebody's file that can only be read."""

    def __init__(self, name: object = None) -> None:
        """Be called so."""
        if name is not None:
            self.name = name

    def read(self, size: int) -> bytes:
        """Give zeros."""
        return bytes(size)


class Claims(Reads):
    """One that says of itself that it can seek."""

    def __init__(self, error: Exception) -> None:
        """Fail so."""
        super().__init__()
        self._error = error

    def seekable(self) -> bool:
        """Claim it."""
        return True

    def tell(self) -> int:
        """Fail."""
        raise self._error


class Awaited:
    """One of a library that reads files asynchronously."""

    async def read(self, _: int) -> bytes:
        """Give nothing."""
        return b""


def file_of(value: object) -> File:
    """Give the one file of a form."""
    form = form_of({"file": value}, ("file",)).unwrap()
    ((key, part),) = form.parts
    assert key == "file"
    assert isinstance(part, File)
    return part


def fault(value: object) -> str:
    """Tell why it is none."""
    found = form_of({"file": value}, ("file",))
    assert isinstance(found, Err), found.unwrap().parts
    return found.failure()


@pytest.mark.parametrize(
    ("value", "name", "kind"),
    [
        ("report.pdf", "report.pdf", "application/pdf"),
        ("/a/b/speech.mp3", "speech.mp3", "audio/mpeg"),
        (Path("a") / "päge.html", "päge.html", "text/html"),
        ("no-suffix", "no-suffix", "application/octet-stream"),
        ("a.unheard-of", "a.unheard-of", "application/octet-stream"),
        ("notes.txt.gz", "notes.txt.gz", "application/octet-stream"),
        (os.fsdecode(b"a\xff.txt"), "a?.txt", "text/plain"),
        (b"data", "file", "application/octet-stream"),
        (Reads(), "file", "application/octet-stream"),
        (Reads("a/b.csv"), "b.csv", "text/csv"),
        (Reads(b"a/b.csv"), "b.csv", "text/csv"),
        (Reads(3), "file", "application/octet-stream"),
        (Reads("<stdin>"), "file", "application/octet-stream"),
        (Reads(""), "file", "application/octet-stream"),
        ({"content": b"", "file_name": "x/y.png"}, "x/y.png", "image/png"),
        ({"content": "a.txt", "file_name": "b.pdf"}, "b.pdf", "application/pdf"),
        ({"content": "a.txt", "content_type": "text/x-own; charset=utf-8"}, "a.txt", "text/x-own; charset=utf-8"),
        ({"content": "a.txt", "file_name": None, "content_type": None}, "a.txt", "text/plain"),
    ],
)
def test_its_name_and_its_kind_are_the_callers_or_guessed(value: object, name: str, kind: str) -> None:
    found = file_of(value)
    assert (found.name, found.kind) == (name, kind)


def test_a_file_is_sent_from_where_it_stands(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"12345")
    with (tmp_path / "a").open("rb") as file:
        file.seek(2)
        assert file_of(file).source == Wound(file, 2)


@pytest.mark.parametrize("value", [Reads(), Claims(OSError("Illegal seek"))])
def test_what_cannot_be_wound_back_is_a_pipe(value: object) -> None:
    assert isinstance(file_of(value).source, Pipe)


@pytest.mark.parametrize(
    ("value", "why"),
    [
        (5, "file: must be a path, bytes or a file that is open for reading, not int"),
        ({}, "file: must be a path, bytes or a file that is open for reading, not NoneType"),
        (io.StringIO("a"), "file: is open as text: open it as bytes, with mode 'rb'"),
        (codecs.StreamReaderWriter(io.BytesIO(), *codecs.lookup("utf-8")[2:4]), "file: is open as text"),
        (Awaited(), "file: is read asynchronously"),
        (Claims(ValueError("it is closed")), "file: cannot be read: ValueError: it is closed"),
        ({"content": b"", "fileName": "a"}, "file: fileName: is spelled file_name here"),
        ({"content": b"", "name": "a"}, "file: name: there are content, file_name, content_type"),
        ({"content": b"", 5: "a"}, "file: 5: there are content, file_name, content_type"),
        ({"content": b"", "file_name": ""}, "file: file_name: must not be empty"),
        ({"content": b"", "file_name": b"a"}, "file: file_name: must be a string"),
        ({"content": b"", "file_name": "\ud800"}, "file: file_name: character 0 is a lone surrogate"),
        ({"content": b"", "content_type": "text"}, "file: content_type: must be a media type"),
        ({"content": b"", "content_type": "text/plain\r\nx: y"}, "file: content_type: must be a media type"),
        ({"content": b"", "content_type": "tëxt/plain"}, "file: content_type: must be a media type"),
        ({"content": b"", "content_type": 5}, "file: content_type: must be a media type"),
    ],
)
def test_what_is_no_file_is_told(value: object, why: str) -> None:
    assert fault(value).startswith(why)


def test_texts_stand_where_they_stood_and_lists_are_marked() -> None:
    body: dict[Any, object] = {"b": 1, "file": [b"x", b"y"], "none": None, "l": ["a", True], "m[]": [2.5], "empty": []}
    form = form_of(body, ("file",)).unwrap()
    said = [(key, part if isinstance(part, str) else part.source) for key, part in form.parts]
    assert said == [("b", "1"), ("file", b"x"), ("file", b"y"), ("l[]", "a"), ("l[]", "true"), ("m[]", "2.5")]


@pytest.mark.parametrize(
    ("body", "why"),
    [
        ({"provider": {"zdr": True}}, "provider: must be a string, a number, a truth value or a date, not dict"),
        ({"other": b"x"}, "other: must be a string, a number, a truth value or a date, not bytes"),
        ({"l": ["a", None]}, "l: must be a string"),
        ({5: "a"}, "the key 5: must be a string"),
        ({"\ud800": "a"}, "the key"),
    ],
)
def test_what_no_form_can_hold_is_told(body: dict[Any, object], why: str) -> None:
    found = form_of(body, ("file",))
    assert isinstance(found, Err)
    assert found.failure().startswith(why)


def test_a_form_is_spent_when_a_pipe_of_it_is() -> None:
    form = form_of({"a": "b", "file": Reads()}, ("file",)).unwrap()
    assert not form.is_spent
    pipe = form.parts[1][1]
    assert isinstance(pipe, File)
    assert isinstance(pipe.source, Pipe)
    pipe.source.is_begun = True
    assert Form(form.parts).is_spent
    assert not Form((("file", File(b"", "n", "k")),)).is_spent
