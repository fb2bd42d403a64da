"""`EventStream` and `AsyncEventStream`: typed events, each an `Ok`; if the stream fails, one `Err` comes last."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from openrouter_core.result import Ok
from openrouter_core.streams.events import EventReader
from openrouter_core.streams.iterating import AsyncStream, Stream

if TYPE_CHECKING:
    from openrouter_core.call.operation import Streaming
    from openrouter_core.streams.iterating import Reader

Event = TypeVar("Event")


class EventStream(Stream[Event]):
    """The events of a blocking call. Use it in `with`, or close it, to leave early; at its end it closes itself.

    Iterating gives `Ok(event)` for each event and, if the stream fails, exactly one `Err(error)` as the last item.
    Each wait is bounded: `timeout_ms` until the first event, `stream_idle_timeout_ms` after.
    """

    def __init__(self, streaming: Streaming[Event]) -> None:
        """Take over a call that became a stream."""
        super().__init__(_reader_of(streaming), streaming.reply, streaming.request, streaming.opened)
        self._ready.extend(map(Ok, streaming.given))


class AsyncEventStream(AsyncStream[Event]):
    """The events of an asynchronous call: as `EventStream`, with `async for`, `async with` and `aclose`."""

    def __init__(self, streaming: Streaming[Event]) -> None:
        """Take over a call that became a stream."""
        super().__init__(_reader_of(streaming), streaming.reply, streaming.request, streaming.opened)
        self._ready.extend(map(Ok, streaming.given))


def _reader_of(streaming: Streaming[Event]) -> Reader[Event]:
    request = streaming.request
    reader = EventReader(streaming.dialect, streaming.reply, request.secrets, request.max_event_bytes)
    return reader if streaming.before is None else streaming.before(reader)
