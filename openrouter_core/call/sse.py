"""Bytes into server-sent events, however the network cuts them.

By https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream, with two departures. An
event that the end of the stream leaves without its blank line is given, not dropped, since the last chunk of a paid
answer may be in it. An event whose data is blank is dropped, not given: it is there to keep a connection awake.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_DATA: Final = b"data: "
_MARK: Final = b"\xef\xbb\xbf"
_LINE_END: Final = re.compile(rb"\r\n|\n|\r")


class Event(NamedTuple):
    """One event: its data, lines joined, and its name, empty if it has none."""

    data: str
    name: str = ""


class SseDecoder:
    """Takes bytes, gives the events they complete. Time is linear in the bytes, however they arrive."""

    def __init__(self, max_event_bytes: int) -> None:
        """Hold at most `max_event_bytes` of an event, its field names included, its line ends not, or of a comment."""
        self._limit = max_event_bytes
        self._held: list[bytes] = []
        """The beginning of a line whose end has not come."""
        self._held_size = 0
        self._data: list[bytes] = []
        self._data_size = 0
        self._name = b""
        self._after_cr = False
        self._at_start = True
        self.is_between = False
        """Whether no event is under way, and what comes next begins one."""
        self.overflowed = False
        """Whether an event was longer than may be held; nothing after it can be read."""

    def feed(self, data: bytes) -> list[Event]:
        """Give the events that `data` completes, those before an overflow included."""
        if self.overflowed:
            return []
        if self._at_start:
            data = self._without_mark(data)
        events: list[Event] = []
        for line in self._lines(data):
            if not line:
                if self._data or self._name:
                    events += self._dispatch()
            elif not self._fits(len(line)):
                self.is_between = False
                return events
            elif line[:6] == _DATA:
                self._add(line[6:], len(line))
            else:
                self._take(line)
        self._fits(self._held_size)
        self.is_between = not (self._held or self._data or self._name or self._after_cr or self._at_start)
        return events

    def _without_mark(self, data: bytes) -> bytes:
        """Leave out a byte order mark, which is one as the very first bytes alone; hold what may become one."""
        data = b"".join((*self._held, data))
        self._at_start = data != _MARK and _MARK.startswith(data)
        self._held = [data] if self._at_start and data else []
        self._held_size = len(data) if self._at_start else 0
        return b"" if self._at_start else data.removeprefix(_MARK)

    def _lines(self, data: bytes) -> list[bytes]:
        """Give the lines that `data` completes, and hold the beginning of the next."""
        if self._after_cr and data:
            # `\r\n` was cut in the middle: its line has been taken already.
            self._after_cr = False
            data = data.removeprefix(b"\n")
        self._after_cr = self._after_cr or data.endswith(b"\r")
        lines = _LINE_END.split(data) if b"\r" in data else data.split(b"\n")
        if len(lines) > 1 and self._held:
            lines[0] = b"".join((*self._held, lines[0]))
            self._held.clear()
            self._held_size = 0
        if rest := lines.pop():
            self._held.append(rest)
            self._held_size += len(rest)
        return lines

    def end(self) -> list[Event]:
        """Give the event that was under way when the stream ended, if there was one."""
        if line := b"".join(self._held):
            self._take(line)
        self._held.clear()
        return self._dispatch()

    def _take(self, line: bytes) -> None:
        field, _, value = line.partition(b":")
        if field == b"data":
            self._add(value.removeprefix(b" "), len(line))
        elif field == b"event":
            self._name = value.removeprefix(b" ")

    def _add(self, value: bytes, line_size: int) -> None:
        self._data.append(value)
        self._data_size += line_size

    def _fits(self, line_size: int) -> bool:
        self.overflowed = self.overflowed or line_size + self._data_size > self._limit
        return not self.overflowed

    def _dispatch(self) -> list[Event]:
        """Give the event gathered so far, unless it is one of those that only keep a connection awake."""
        data = self._data[0] if len(self._data) == 1 else b"\n".join(self._data)
        event = Event(data.decode(errors="replace"), self._name.decode(errors="replace"))
        self._data.clear()
        self._data_size = 0
        self._name = b""
        return [event] if data and not data.isspace() else []
