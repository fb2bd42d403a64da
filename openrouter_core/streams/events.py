"""The bytes of a stream into `Ok` items and, if it fails, one `Err` at the end. No I/O, and it cannot fail."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Generic, TypeVar

from attrs import evolve

from openrouter_core.call.reading import empty, unreadable
from openrouter_core.call.reply import BEFORE, Reply
from openrouter_core.call.secrecy import concealing_error
from openrouter_core.call.sse import SseDecoder
from openrouter_core.errors import ResponseTooLargeError, ResponseValidationError, StreamInterruptedError
from openrouter_core.models.json_value import NotJson, is_object, kind_of, parse
from openrouter_core.result import Err, Ok
from openrouter_core.streams.packets import read_packet, text_in

if TYPE_CHECKING:
    from openrouter_core.call.dialects import Dialect
    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.call.sse import Event as SseEvent
    from openrouter_core.errors import SendError
    from openrouter_core.models.json_value import Json
    from openrouter_core.result import Result

Event = TypeVar("Event")

_DONE: Final = "[DONE]"
_HEAD: Final = 2_048
"""Bytes kept of a stream that turns out to hold no answer at all."""


class EventReader(Generic[Event]):
    """Reads one stream; once `over`, it takes no more."""

    def __init__(self, dialect: Dialect[object, Event], reply: Reply, secrets: Secrets, max_event_bytes: int) -> None:
        """Begin to read what follows `reply`'s head."""
        self._dialect = dialect
        self._reply = reply
        self._secrets = secrets
        self._limit = max_event_bytes
        self._head_limit = max(max_event_bytes, _HEAD)
        self._decoder = SseDecoder(max_event_bytes)
        self._head: list[bytes] = []
        self._head_size = 0
        self._count = 0
        self._parts: dict[object, bool] = {}
        self._known: object = None
        """The progress that `parts` tells of, if one was the last."""
        self._paid: object = None
        """What says, before any part of an answer, that the stream costs something all the same."""
        self._is_torn = False
        self.over = False

    @property
    def has_begun(self) -> bool:
        """Whether anything has come."""
        return self.over or bool(self._count or self._head)

    def so_far(self) -> str:
        """Tell in words how much came."""
        return f"{self._count} event{'s' * (self._count != 1)} came"

    def feed(self, data: bytes) -> list[Result[Event, SendError]]:
        """Give the items that `data` completes."""
        if self.over:
            return []
        if not self._parts:
            self._keep_head(data)
        if len(data) <= self._limit and self._decoder.is_between and (objects := read_packet(data)) is not None:
            return self._read_objects(objects, data)
        items = self._read_all(self._decoder.feed(data))
        # JSON in many lines is no event of the decoder's, and has the same bound.
        is_too_long = self._decoder.overflowed or self._head_size > self._head_limit
        if is_too_long and not self.over:
            return [*items, self._fail(ResponseTooLargeError, f"an event is longer than {self._limit} bytes")]
        return items

    def end(self, interruption: SendError | None) -> list[Result[Event, SendError]]:
        """Give what is left to say at the end of the stream, be it clean or an `interruption`."""
        if self.over:
            return []
        items = self._read_all(self._decoder.end())
        if items and isinstance(items[-1], Err) and isinstance(items[-1].failure(), ResponseValidationError):
            # Half an event is the mark of a broken stream, not of a server that cannot write JSON.
            del items[-1]
            self.over, self._is_torn = False, True
        if self.over or self._is_complete:
            # What counts had been said; the usage at most is missing.
            self.over = True
            return items
        if not self._parts and (whole := self._read_unlabelled()):
            self.over = True
            return whole
        if interruption is not None:
            self.over = True
            told = interruption if self._paid is None else evolve(interruption, partial=self._paid)
            return [*items, Err(concealing_error(told, self._secrets))]
        return [*items, self._cut_short("the stream ended before it was complete")]

    def leave(self) -> None:
        """Take note that nobody reads on."""

    @property
    def _is_complete(self) -> bool:
        return bool(self._parts) and all(self._parts.values())

    def _keep_head(self, data: bytes) -> None:
        """Keep the beginning of a stream that has not shown itself to be one, and all of what looks like JSON."""
        data = data if self._head else data.lstrip(BEFORE)
        is_json = (self._head[0] if self._head else data)[:1] == b"{"
        if kept := data if is_json else data[: max(_HEAD - self._head_size, 0)]:
            self._head.append(kept)
            self._head_size += len(kept)

    def _read_unlabelled(self) -> list[Result[Event, SendError]]:
        """Read a whole answer, or a refusal, whose content type did not say that it is one."""
        text = b"".join(self._head).decode(errors="replace")
        json: object = parse(text)
        if not is_object(json):
            # Of an answer that is cut, part was generated.
            self._is_torn = self._is_torn or text.startswith("{")
            return []
        if self._dialect.failure(json) is not None:
            return [self._refused(text)]
        self._paid = self._dialect.paid(json)
        events = self._dialect.as_events(json) if self._dialect.whole(json) is not None else ()
        return [Ok(event) for each in events if (event := self._dialect.event(each)) is not None]

    def _read_all(self, events: list[SseEvent]) -> list[Result[Event, SendError]]:
        items: list[Result[Event, SendError]] = []
        for event in events:
            items += self._read(event)
            if self.over:
                break
        return items

    def _read(self, event: SseEvent) -> list[Result[Event, SendError]]:
        json: object = parse(event.data)
        if event.name == "error" or not is_object(json):
            return self._read_odd(event, json)
        return self._read_objects([json], event.data)

    def _read_objects(self, objects: list[Json], source: bytes | str) -> list[Result[Event, SendError]]:
        dialect, parts, known = self._dialect, self._parts, self._known
        items: list[Result[Event, SendError]] = []
        for index, json in enumerate(objects):
            if dialect.failure(json) is not None:
                self._count += len(items)
                items.append(self._refused(text_in(source, index) if isinstance(source, bytes) else source))
                return items
            value = dialect.event(json)
            if value is None:
                continue
            if (progress := dialect.progress(json)) is not known:
                known = self._known = progress
                for part, is_finished in progress:
                    if is_finished or part not in parts:
                        parts[part] = is_finished
            if not parts:
                self._paid = dialect.paid(json) or self._paid
            items.append(Ok(value))
        self._count += len(items)
        return items

    def _read_odd(self, event: SseEvent, json: object) -> list[Result[Event, SendError]]:
        """Read what is no event of the API: the end, an error in words, or something broken."""
        if event.data.strip() == _DONE:
            return self._done()
        if event.name == "error":
            return [self._refused(event.data)]
        fault = f"is not JSON: {json.reason}" if isinstance(json, NotJson) else f"is no object but {kind_of(json)}"
        return [self._fail(ResponseValidationError, f"event {self._count} {fault}", event.data)]

    def _done(self) -> list[Result[Event, SendError]]:
        if self._is_complete or (self._parts and self._dialect.done_concludes):
            self.over = True
            return []
        return [self._cut_short("the stream says that it is done, and is not complete")]

    def _cut_short(self, message: str) -> Err[SendError]:
        if self._parts:
            return self._fail(StreamInterruptedError, message)
        self.over = True
        reply = self._replying(b"".join(self._head).decode(errors="replace"))
        if self._is_torn:
            return Err(
                unreadable(ResponseValidationError, reply, "the answer was cut off before any of it could be read")
            )
        return Err(empty(reply, "there is no answer in the stream", paid=self._paid))

    def _refused(self, data: str) -> Err[SendError]:
        """Read a failure told in mid-stream: JSON of any shape, or plain text."""
        # Streams that go well do without this module.
        from openrouter_core.call.refusal import read_refusal

        self.over = True
        reply = self._replying(data)
        parsed = parse(reply.text)
        said: object = reply.text if isinstance(parsed, NotJson) else parsed
        partial = self._paid
        if is_object(said):
            partial = self._dialect.paid(said) or partial
            said = self._dialect.failure(said) or said
        return Err(read_refusal(reply.meta, reply.text, said, now_ms=reply.now_ms, partial=partial))

    def _fail(
        self,
        kind: type[ResponseTooLargeError | ResponseValidationError | StreamInterruptedError],
        message: str,
        data: str = "",
    ) -> Err[SendError]:
        self.over = True
        return Err(evolve(unreadable(kind, self._replying(data), message), partial=self._paid))

    def _replying(self, data: str) -> Reply:
        """Give the reply with one event for its body, the secrets concealed."""
        reply = Reply(meta=self._reply.meta, now_ms=self._reply.now_ms, body=data.encode(errors="replace"))
        return reply.concealing(self._secrets)
