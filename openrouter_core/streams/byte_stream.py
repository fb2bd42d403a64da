"""`ByteStream` and `AsyncByteStream`: bytes as they come, kept in memory or saved, as many as the reply says."""

from __future__ import annotations

import inspect
from functools import partial
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import evolve

from openrouter_core.call.download import counted, length_of, may_be_empty, nothing_in
from openrouter_core.call.last_resort import raised, resign
from openrouter_core.call.reading import unreadable
from openrouter_core.call.secrecy import concealing_error
from openrouter_core.errors import ResponseTooLargeError, SaveError, StreamInterruptedError, UnreadableError, describe
from openrouter_core.models.content import Content, file_name_of, media_type_of
from openrouter_core.result import Err, Ok
from openrouter_core.streams.iterating import AsyncStream, Stream
from openrouter_core.streams.saving import PartFile

if TYPE_CHECKING:
    import os
    from collections.abc import Callable
    from pathlib import Path

    from openrouter_core.call.operation import Opened
    from openrouter_core.errors import SendError
    from openrouter_core.result import Result
    from openrouter_core.streams.iterating import Reader
    from openrouter_core.transport.nonblocking import AsyncSource

Progress: TypeAlias = "Callable[[int, int | None], object]"
"""Is told after each piece how many bytes have come, and of how many, if that is known."""

_Unreadable = TypeVar("_Unreadable", bound=UnreadableError)

_BATCH: Final = 2**20
"""Bytes that are written at once where writing takes a thread."""


class _Counter:
    """The reader of bytes: it counts them, and says where they are not as many as the reply does."""

    def __init__(self, opened: Opened) -> None:
        """Begin with the head of a reply."""
        self._reply = opened.reply
        self._request = opened.request
        self.headers = opened.reply.meta.headers
        self.total = length_of(self.headers)
        self.done = 0
        self.over = False
        self.is_whole = False

    @property
    def has_begun(self) -> bool:
        """Whether any of it was read."""
        return self.over or self.done > 0

    def so_far(self) -> str:
        """Tell in words how much came."""
        return counted(self.done, self.total)

    def feed(self, data: bytes) -> list[Result[bytes, SendError]]:
        """Give a piece as it is."""
        if not data:
            return []
        self.done += len(data)
        self.over = self.total is not None and self.done > self.total
        if self.over:
            return [self.interrupted("the answer is longer than it says")]
        return [Ok(data)]

    def end(self, interruption: SendError | None) -> list[Result[bytes, SendError]]:
        """Say what is missing, if anything is; what breaks off after the last byte does no harm."""
        self.over = True
        if self.done == self.total or (self.total is None and interruption is None):
            if not self.done and not may_be_empty(self._request.accept):
                return [Err(nothing_in(self._reply))]
            self.is_whole = True
            return []
        if interruption is None:
            return [self.interrupted("the stream ended before it was complete")]
        told = evolve(interruption, message=f"{interruption.message} ({counted(self.done, self.total)})")
        return [Err(concealing_error(told, self._request.secrets))]

    def leave(self) -> None:
        """Take note that nobody reads on."""

    def interrupted(self, message: str) -> Err[StreamInterruptedError]:
        """Say why not all bytes can be had."""
        return Err(self._unreadable(StreamInterruptedError, f"{message} ({counted(self.done, self.total)})"))

    def gathered(self, data: bytearray) -> Result[Content, SendError]:
        """Give what was gathered, if that is all, or why it is not."""
        limit = self._request.max_body_bytes
        if len(data) > limit:
            return Err(self._unreadable(ResponseTooLargeError, f"the answer is longer than {limit} bytes"))
        if not self.has_all(len(data)):
            return self.interrupted(_SHARED)
        meta = self._reply.meta
        return Ok(Content(data=bytes(data), media_type=media_type_of(meta.headers), http_meta=meta))

    def is_too_long(self, data: bytearray) -> bool:
        """Tell whether there is more than may be kept in memory."""
        return len(data) > self._request.max_body_bytes

    def has_all(self, size: int) -> bool:
        """Tell whether so many bytes are all: others may have taken some, or closed the stream."""
        return self.is_whole and size == self.done

    def unsaved(self, error: Exception, path: Path) -> Err[SendError | SaveError]:
        """Say why there is no file."""
        if not isinstance(error, OSError):
            return resign(error, lambda: self._request.secrets, sent=True)
        return self.save_error(f"{path}: {error.strerror or describe(error)}")

    def save_error(self, message: str) -> Err[SaveError]:
        """Say in words why there is no file."""
        error = SaveError(message=message, request_sent=True, http_meta=self._reply.meta)
        return Err(concealing_error(error, self._request.secrets))

    def _unreadable(self, kind: type[_Unreadable], message: str) -> _Unreadable:
        return concealing_error(unreadable(kind, self._reply, message), self._request.secrets)


def _shown(counter: _Counter, opened: Opened) -> Reader[bytes]:
    return counter if opened.before is None else opened.before(counter)


_SHARED: Final = "the stream was read, or closed, by others meanwhile"


class _Bytes:
    """What both streams tell of their bytes."""

    _counter: _Counter
    _source: Any

    @property
    def media_type(self) -> str:
        """What the bytes are: `audio/mpeg`."""
        return media_type_of(self._counter.headers)

    @property
    def file_name(self) -> str | None:
        """What the server calls the file, if it does: a name alone."""
        return file_name_of(self._counter.headers)

    @property
    def total(self) -> int | None:
        """How many bytes there are, if that is known."""
        return self._counter.total

    def _begin(self, path: str | os.PathLike[str]) -> Result[PartFile, SendError | SaveError]:
        """Say where a file is to be, or why there will be none."""
        if (begun := self._begun()) is not None:
            return begun
        try:
            return Ok(PartFile(path))
        except Exception as error:  # noqa: BLE001 - the caller's path may be anything
            return self._counter.save_error(f"path: {describe(error)}")

    def _begun(self) -> Err[StreamInterruptedError] | None:
        """Refuse to give half of it for the whole."""
        if self._counter.has_begun or self._source is None:
            return self._counter.interrupted("the stream was read, or closed, before")
        return None


class ByteStream(Stream[bytes], _Bytes):
    """The bytes of a blocking call, as they come. Use it in `with`, or close it, to leave early.

    Iterating gives `Ok(piece)` for each piece and, if the stream fails, or is not as long as the reply says, exactly
    one `Err(error)` as the last item. Each wait is bounded: `timeout_ms` until the first piece,
    `stream_idle_timeout_ms` after.
    """

    def __init__(self, opened: Opened) -> None:
        """Take over a call that became a stream."""
        self._counter = _Counter(opened)
        super().__init__(_shown(self._counter, opened), opened.reply, opened.request, opened)

    def read(self) -> Result[Content, SendError]:
        """Keep all of it in memory, at most `max_body_bytes`. Of a stream that was begun, `Err`."""
        if (begun := self._begun()) is not None:
            return begun
        data = bytearray()
        try:
            for item in self:
                if isinstance(item, Err):
                    return item
                data += item.unwrap()
                if self._counter.is_too_long(data):
                    break
            return self._counter.gathered(data)
        except Exception as error:  # noqa: BLE001 - the memory may be at its end
            return resign(error, lambda: self._secrets, sent=True)
        finally:
            self.close()

    def save(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> Result[Path, SendError | SaveError]:
        """Write all of it to a file, which is there when it is whole and not before; give its path.

        It is written beside its place, under another name, and put there at the end, over an older file. So there is
        never half a file, and an old one is lost to a whole one only. `progress` is told after each piece how many
        bytes have come, and of how many, if that is known. Of a stream that was begun, `Err`; where there can be no
        such file, `Err` before anything is read.
        """
        begun = self._begin(path)
        if isinstance(begun, Err):
            return begun
        part, counter, closes = begun.unwrap(), self._counter, True
        try:
            part.open()
            for item in self:
                if isinstance(item, Err):
                    return item
                part.write((item.unwrap(),))
                if progress is not None and (fault := self._tell(progress)) is not None:
                    return fault
            if not counter.has_all(part.size):
                return counter.interrupted(_SHARED)
            part.keep()
            return Ok(part.path)
        except Exception as error:  # noqa: BLE001 - the disk's, or the last resort
            closes = counter.has_begun
            return counter.unsaved(error, part.path)
        finally:
            part.leave()
            if closes:
                self.close()

    def _tell(self, progress: Progress) -> Err[SaveError] | None:
        try:
            said = progress(self._counter.done, self._counter.total)
        except Exception as error:  # noqa: BLE001 - the caller's function may raise anything
            return self._counter.save_error(raised("progress: the function", error).message)
        if not inspect.isawaitable(said):
            return None
        if inspect.iscoroutine(said):
            said.close()
        return self._counter.save_error("progress: the function is asynchronous, and this call is not")


class AsyncByteStream(AsyncStream[bytes], _Bytes):
    """The bytes of an asynchronous call: as `ByteStream`, with `async for`, `async with` and `aclose`."""

    def __init__(self, opened: Opened) -> None:
        """Take over a call that became a stream."""
        self._counter = _Counter(opened)
        super().__init__(_shown(self._counter, opened), opened.reply, opened.request, opened)

    async def read(self) -> Result[Content, SendError]:
        """Keep all of it in memory, at most `max_body_bytes`. Of a stream that was begun, `Err`."""
        if (begun := self._begun()) is not None:
            return begun
        data = bytearray()
        try:
            async for item in self:
                if isinstance(item, Err):
                    return item
                data += item.unwrap()
                if self._counter.is_too_long(data):
                    break
            return self._counter.gathered(data)
        except Exception as error:  # noqa: BLE001 - the memory may be at its end
            return resign(error, lambda: self._secrets, sent=True)
        finally:
            await self.aclose()

    async def save(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> Result[Path, SendError | SaveError]:
        """Do what `ByteStream.save` does; the disk is written to in a thread. `progress` may be asynchronous."""
        begun = self._begin(path)
        if isinstance(begun, Err):
            return begun
        part, counter, source = begun.unwrap(), self._counter, self._source
        closes = awaits = True
        try:
            await source.aside(part.open)
            return await self._fill_part(part, source, progress)
        except Exception as error:  # noqa: BLE001 - the disk's, or the last resort
            closes = counter.has_begun
            return counter.unsaved(error, part.path)
        except GeneratorExit:
            # Whose loop is gone can await nothing.
            closes = awaits = False
            raise
        finally:
            # Who is cancelled may leave a thread at work.
            if not part.leave(waits=not awaits):
                await source.aside(part.leave, is_shielded=True)
            if closes:
                await self.aclose()

    async def _fill_part(
        self, part: PartFile, source: AsyncSource, progress: Progress | None
    ) -> Result[Path, SendError | SaveError]:
        batch: list[bytes] = []
        waiting = 0
        async for item in self:
            if isinstance(item, Err):
                return item
            batch.append(item.unwrap())
            waiting += len(batch[-1])
            if waiting >= _BATCH:
                await source.aside(partial(part.write, batch))
                batch, waiting = [], 0
            if progress is not None and (fault := await self._tell(progress)) is not None:
                return fault
        if not self._counter.has_all(part.size + waiting):
            return self._counter.interrupted(_SHARED)
        await source.aside(partial(part.keep, batch))
        return Ok(part.path)

    async def _tell(self, progress: Progress) -> Err[SaveError] | None:
        try:
            said = progress(self._counter.done, self._counter.total)
            if inspect.isawaitable(said):
                await said
        except Exception as error:  # noqa: BLE001 - the caller's function may raise anything
            return self._counter.save_error(raised("progress: the function", error).message)
        return None
