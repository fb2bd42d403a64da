"""A file that appears whole or not at all: written beside its place, and put there when it is complete."""

from __future__ import annotations

import errno
import os
import stat
import threading
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable
    from typing import IO

_UNSYNCED: Final = (errno.EINVAL, errno.ENOSYS, errno.ENOTSUP)
"""What file systems say that cannot be asked to keep what was written."""


class PartFile:
    """What will be at `path` once it is kept. Its methods raise what the system has against it, an `OSError`.

    A thread may still be at it when it is left: one step is done at a time, and none after that.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        """Say where; nothing is done yet."""
        self.path = Path(path)
        self.size = 0
        # A link is followed, and stays. Who changes the working directory meanwhile changes nothing.
        self._target = Path(os.path.realpath(path))
        # Known before it is there, so that it is taken away whenever one is interrupted.
        self._part = self._target.parent / f".{os.urandom(8).hex()}.part"
        self._is_folder = os.fspath(path).endswith(("/", os.sep))
        self._file: IO[bytes] | None = None
        # An interrupt may come upon its owner, who then leaves.
        self._turn = threading.RLock()
        self._is_left = False

    def open(self) -> None:
        """Begin, if there may be a file at that place."""
        with self._turn:
            if not self._is_left:
                self._open()

    def _open(self) -> None:
        before = self._before()
        # What only its owner may read is not open to others while it is written. Else, who may is the umask's to say.
        mode = 0o666 if before is None else 0o600
        self._file = open(  # noqa: SIM115 - until it is kept, or left
            self._part, "xb", buffering=0, opener=lambda path, flags: os.open(path, flags, mode)
        )
        if before is not None:
            self._part.chmod(stat.S_IMODE(before.st_mode) & 0o777)

    def _before(self) -> os.stat_result | None:
        """Look at what is there: only a file that may be written is replaced."""
        try:
            found = self._target.stat()
        except FileNotFoundError:
            found = None
        if self._is_folder or (found is not None and stat.S_ISDIR(found.st_mode)):
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
        if found is not None and not stat.S_ISREG(found.st_mode):
            raise OSError(errno.EINVAL, "it is there, and no regular file")
        if found is not None and not os.access(self._target, os.W_OK):
            raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
        return found

    def write(self, pieces: Iterable[bytes]) -> None:
        """Add to it."""
        with self._turn:
            for piece in pieces:
                rest = memoryview(piece)
                while rest and self._file is not None:
                    written = self._file.write(rest)
                    self.size += written
                    rest = rest[written:]

    def keep(self, rest: Iterable[bytes] = ()) -> None:
        """Add the rest, and put it into its place."""
        with self._turn:
            self.write(rest)
            if self._file is not None:
                _sync(self._file)
                self._file.close()
                self._part.replace(self._target)
                self._is_left = True

    def leave(self, *, waits: bool = True) -> bool:
        """Take away what was not kept; False where a thread is at it, and that is not to be waited for."""
        if not self._turn.acquire(blocking=waits):
            return False
        try:
            if not self._is_left:
                self._is_left = True
                self._take_away()
        finally:
            self._turn.release()
        return True

    def _take_away(self) -> None:
        file, self._file = self._file, None
        with suppress(OSError):
            if file is not None:
                file.close()
        with suppress(OSError):
            self._part.unlink()


def _sync(file: IO[bytes]) -> None:
    """Have it on the disk: some systems put a name there before what it names."""
    try:
        os.fsync(file.fileno())
    except OSError as error:
        if error.errno not in _UNSYNCED:
            raise
