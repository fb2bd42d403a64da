"""`Preview`: what a call would send, and when it would try again; as a command for a shell, too."""

from __future__ import annotations

import re
import shlex
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import field, frozen

from openrouter_core.call.secrecy import CONCEALED
from openrouter_core.models.json_value import NotJson, parse

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_ARGUMENT: Final = 2**16
"""Bytes of a body that fit into an argument: Linux takes 128 KiB for one (execve(2), MAX_ARG_STRLEN)."""


@frozen(kw_only=True)
class Part:
    """A part of a form: a text, or a file, which is described and not read. `path` is where it is, if that is known."""

    name: str
    text: str | None = None
    file_name: str | None = None
    content_type: str | None = None
    path: str | None = None
    is_read_once: bool = False


@frozen(kw_only=True)
class Start:
    """When an attempt begins if each before it fails at once: its pause is drawn between the two, in milliseconds."""

    earliest_ms: float
    latest_ms: float


@frozen(kw_only=True)
class Preview:
    """What a call would send: nothing was sent, and no connection opened.

    `url` and `headers` are as they would go out, httpx's own headers among them, but for secrets, in whose places
    `[api key]` stands. `body` is to the byte; a form has `parts` in its place, and a boundary that is drawn with each
    attempt. `streaming`: whether the answer is read as it comes.

    `attempts` are the first hundred at the most, in the worst case: each fails, and so that it may be made again. Where
    the server says when to come again, that counts. Nothing goes on for longer than `timeout_ms`.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(hash=False)
    body: bytes = field(default=b"", repr=False)
    parts: tuple[Part, ...] | None = None
    streaming: bool
    attempts: tuple[Start, ...]
    timeout_ms: float

    @property
    def json(self) -> Any:  # noqa: ANN401 - JSON may be anything
        """The body as JSON; None if it is none."""
        json = parse(self.body.decode(errors="replace")) if self.body else None
        return None if isinstance(json, NotJson) else json

    def curl(self) -> str:
        """Write a command for a POSIX shell that sends the same.

        Secrets are taken from variables: the key from `$OPENROUTER_API_KEY`, any other from one that is called as its
        header is, `$COOKIE` say. A file in memory is expected in the folder, under its name; one that can be read once
        comes from the standard input.
        """
        words = ["curl", *self._how(), *self._headers(), *self._content()]
        return self._fed() + " \\\n  ".join(words)

    def _how(self) -> Iterator[str]:
        # What is compressed is shown as it is; a stream, as it comes.
        yield "--http1.1 --compressed"
        if self.streaming:
            yield "--no-buffer"
        if re.search(r"[][{}]", self.url):
            yield "--globoff"
        if re.search(r"/(\.|%2e)", self.url, re.IGNORECASE):
            yield "--path-as-is"
        yield f"-X {shlex.quote(self.method)}"
        yield _quoted(self.url, "OPENROUTER_API_KEY")

    def _headers(self) -> Iterator[str]:
        named = {name.lower() for name in self.headers}
        for name, value in self.headers.items():
            if (
                name.lower() in _CURLS_OWN
                or value == _host_of(self.url)
                or (self.parts is not None and name.lower() == "content-type")
            ):
                continue
            variable = _KEY if name.lower() == "authorization" else re.sub(r"\W", "_", name).upper()
            yield f"-H {_quoted(f'{name}: {value}' if value else f'{name};', variable)}"
        # What curl would add by itself.
        if self.parts is None:
            yield from (f"-H {name}:" for name in ("accept", "user-agent", "content-type") if name not in named)
        yield "-H expect:"

    @property
    def _has_content(self) -> bool:
        return self.parts is None and any(name.lower() == "content-length" for name in self.headers)

    def _content(self) -> Iterator[str]:
        for part in self.parts or ():
            if part.text is not None:
                yield f"--form-string {shlex.quote(f'{_as_httpx(part.name)}={part.text}')}"
            else:
                yield f"-F {shlex.quote(_file(part))}"
        if self._has_content:
            yield "--data-binary @-" if self._is_fed else f"--data-raw {shlex.quote(self.body.decode())}"

    @property
    def _is_fed(self) -> bool:
        """Whether the body is too long for an argument, or holds what none can."""
        return len(self.body) > _ARGUMENT or b"\x00" in self.body or not _is_text(self.body)

    def _fed(self) -> str:
        if not (self._has_content and self._is_fed):
            return ""
        if b"\x00" in self.body or not _is_text(self.body):
            return f"printf {shlex.quote(_escaped(self.body))} | "
        # A shell's own command takes arguments of any length.
        return f"printf %s {shlex.quote(self.body.decode())} | "


_KEY: Final = "OPENROUTER_API_KEY"
_CURLS_OWN: Final = frozenset({"content-length", "transfer-encoding"})


def _host_of(url: str) -> str:
    return urlsplit(url).netloc


def _quoted(text: str, variable: str) -> str:
    """Quote for a shell; the variable stands where something is concealed."""
    before, *after = text.split(CONCEALED)
    return shlex.quote(before) + "".join(f'"${variable}"{shlex.quote(each) if each else ""}' for each in after)


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True


def _escaped(data: bytes) -> str:
    """Write bytes as a format of `printf`."""
    plain = data.decode("latin-1").replace("\\", r"\\").replace("%", "%%")
    return re.sub(r"[^\n -~]", lambda odd: f"\\{ord(odd[0]):03o}", plain)


def _file(part: Part) -> str:
    place = "-" if part.is_read_once else part.path or part.file_name or ""
    name = _in_quotes(_as_httpx(part.file_name or ""))
    return f"{_as_httpx(part.name)}=@{_in_quotes(place)};filename={name};type={part.content_type}"


def _as_httpx(name: str) -> str:
    """Write the name of a part, or of a file, as httpx does where curl would not: quotes, both write alike."""
    return re.sub(r"[\x00-\x1a\x1c-\x1f]", lambda odd: f"%{ord(odd[0]):02X}", name.replace("\\", r"\\"))


def _in_quotes(text: str) -> str:
    escaped = text.replace("\\", r"\\").replace('"', r"\"")
    return f'"{escaped}"'
