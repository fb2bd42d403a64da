"""A form on its way: its files are opened for one attempt, read in pieces, and closed. httpx writes what is between."""

from __future__ import annotations

import os
import stat
import threading
from contextlib import contextmanager, suppress
from errno import EINVAL, EISDIR
from inspect import iscoroutine
from itertools import islice
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Final, Self

import httpx

from openrouter_core.call.form import Pipe, Wound, is_bytes
from openrouter_core.call.headers import invalid
from openrouter_core.errors import describe
from openrouter_core.result import Ok
from openrouter_core.transport.aside import aside

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping
    from types import TracebackType

    from openrouter_core.call.form import File, Form, Source
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result


class Upload:
    """The files of a form, open for the length of a block. `fault` says what kept one from being read to its end.

    A thread may be left behind that waits for a file of the caller's: what is open here, it closes as it ends.
    """

    def __init__(self, form: Form) -> None:
        """Open nothing yet."""
        self._form = form
        self._parts: list[tuple[str, tuple[str | None, str] | tuple[str, _Read, str]]] = []
        self._ours: list[IO[bytes]] = []
        self._turn = threading.Lock()
        self._is_over = False
        self.fault: str | None = None

    def __enter__(self) -> Self:
        """Begin."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close what is open, unless somebody reads it at this moment."""
        self._is_over = True
        self._close()

    def _close(self) -> None:
        if self._turn.acquire(blocking=False):
            try:
                for each in self._ours:
                    with suppress(OSError):
                        each.close()
            finally:
                self._turn.release()

    def open(self) -> Result[None, InvalidRequestError]:
        """Open every file, or say which cannot be."""
        for key, part in self._form.parts:
            if isinstance(part, str):
                self._parts.append((key, (None, part)))
                continue
            try:
                with self.reading(key):
                    self._parts.append((key, (part.name, self._opened(key, part), part.kind)))
            except Exception:  # noqa: BLE001 - a file of the caller's may raise anything, and it is noted
                return invalid(self.fault or key)
        return Ok(None)

    @contextmanager
    def reading(self, key: str) -> Generator[None]:
        """Have a turn with the files, and note what is raised."""
        try:
            with self._turn:
                self._check()
                yield
        except Exception as error:
            self.fault = self.fault or f"{key}: {_word(error)}"
            raise
        finally:
            if self._is_over:
                self._close()

    def _check(self) -> None:
        if self._is_over:
            raise ValueError("the call is over")

    def build(self, client: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any]) -> httpx.Request:
        """Have httpx make the request. The boundary stands in a header of ours, which a client's own cannot replace."""
        headers = arguments["headers"]
        kind = f"{headers['content-type']}; boundary={os.urandom(16).hex()}"
        form: dict[str, Any] = {"content": None, "files": self._parts, "headers": {**headers, "content-type": kind}}
        return client.build_request(**{**arguments, **form})

    def _opened(self, key: str, part: File) -> _Read:
        source: Source = part.source
        if isinstance(source, Pipe):
            return _Read(self, key, source)
        if isinstance(source, Wound):
            source.file.seek(0, os.SEEK_END)
            size: int = source.file.tell() - source.start
            source.file.seek(source.start)
            return _Measured(self, key, source.file, max(size, 0))
        if isinstance(source, Path):
            file = _open(source)
            self._ours.append(file)
            return _Measured(self, key, file, os.fstat(file.fileno()).st_size)
        view = memoryview(source)
        return _Measured(self, key, _View(view), view.nbytes)


class _Changed(Exception):  # noqa: N818 - it never leaves this module
    """A file is not what it was when its length was told."""


def _word(error: Exception) -> str:
    """Say why a file is not read; of the system's errors the word alone, as a path may be anything."""
    if isinstance(error, _Changed):
        return str(error)
    return f"cannot be read: {(isinstance(error, OSError) and error.strerror) or describe(error)}"


def _open(path: Path) -> IO[bytes]:
    kind = path.stat().st_mode
    if stat.S_ISDIR(kind):
        raise IsADirectoryError(EISDIR, os.strerror(EISDIR))
    if not stat.S_ISREG(kind):
        # To open a named pipe may take for ever.
        raise OSError(EINVAL, "it is no regular file: open it yourself, and give what you opened")
    return path.open("rb", buffering=0)


class _View:
    """Bytes in memory as a file."""

    def __init__(self, view: memoryview) -> None:
        """Begin at their beginning; none of those that lie in a row are copied."""
        self._view = view.cast("B") if view.nbytes and view.c_contiguous else memoryview(view.tobytes())
        self._at = 0

    def read(self, size: int) -> bytes:
        """Give what comes next."""
        piece = bytes(self._view[self._at : self._at + size])
        self._at += len(piece)
        return piece


class _Read:
    """A file as httpx reads it. How long it is, nobody knows."""

    def __init__(self, upload: Upload, key: str, file: Any) -> None:  # noqa: ANN401 - it has `read`
        """Stand for a file of an upload."""
        self._upload = upload
        self._key = key
        self._file = file

    def read(self, size: int) -> bytes:
        """Give what comes next, in the upload's own time."""
        with self._upload.reading(self._key):
            return self._next(size)

    def _next(self, size: int) -> bytes:
        if isinstance(self._file, Pipe):
            self._file.is_begun = True
            return _bytes_of(self._file.file.read(size))
        return _bytes_of(self._file.read(size))


def _bytes_of(data: object) -> bytes:
    if is_bytes(data):
        return bytes(data)
    if iscoroutine(data):
        data.close()
    raise TypeError(f"its read gives {type(data).__name__}, not bytes")


class _Measured(_Read):
    """One whose length was told to the server, and which must keep to it."""

    def __init__(self, upload: Upload, key: str, file: Any, size: int) -> None:  # noqa: ANN401 - as above
        """Know how much there is."""
        super().__init__(upload, key, file)
        self._size = self._left = size

    def tell(self) -> int:
        """Begin with nothing: what is here is what is sent."""
        return 0

    def seek(self, _offset: int, whence: int = os.SEEK_SET) -> int:
        """Tell the length, which httpx asks for in this way; it stands at its beginning already."""
        return self._size if whence == os.SEEK_END else 0

    def _next(self, size: int) -> bytes:
        data = super()._next(max(min(size, self._left), 1))
        self._left -= len(data)
        if self._left < 0:
            raise _Changed("has grown while it was sent")
        if not data and self._left:
            raise _Changed(f"ended {self._left:,} bytes before its end, as it has shrunk while it was sent")
        return data


class AsyncUpload(Upload):
    """One whose files are opened and read in a thread of its own: a pipe may hold it for long."""

    async def open_aside(self) -> Result[None, InvalidRequestError]:
        """Open every file, or say which cannot be."""
        return await aside(self.open, may_be_left=True)

    def build(self, client: httpx.Client | httpx.AsyncClient, arguments: Mapping[str, Any]) -> httpx.Request:
        """Have httpx make the request, and its body read in the thread."""
        request = super().build(client, arguments)
        body: Any = request.stream  # a form of httpx's is of both kinds, blocking or not
        request.stream = _Pieces(body)
        return request


_AT_ONCE: Final = 4
"""Pieces that are read where that takes a thread; of httpx's, each is of 64 KiB at the most."""


class _Pieces(httpx.AsyncByteStream):
    """No generator: trio remarks on one that is dropped half-way, as where the server answers before the end."""

    def __init__(self, body: Iterable[bytes]) -> None:
        self._body = body

    def __aiter__(self) -> Self:
        self._pieces = iter(self._body)
        return self

    async def __anext__(self) -> bytes:
        pieces = await aside(lambda: b"".join(islice(self._pieces, _AT_ONCE)), may_be_left=True)
        if not pieces:
            raise StopAsyncIteration
        return pieces
