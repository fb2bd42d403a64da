"""What happens in a call as events: `CallStarted` comes first, and exactly one `CallEnded` last, whatever happens."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Literal, TypeVar

from openrouter_core.call.last_resort import keys_of
from openrouter_core.call.operation import Attempt, Opened
from openrouter_core.call.secrecy import conceal
from openrouter_core.errors import APIError, OpenRouterError
from openrouter_core.models.json_value import is_mapping, is_object
from openrouter_core.observing.answered import Gist, says_something
from openrouter_core.observing.asked import asked_in
from openrouter_core.observing.delivery import Delivery, complain
from openrouter_core.observing.events import (
    AttemptEnded,
    AttemptStarted,
    CallEnded,
    CallStarted,
    FirstToken,
    Paused,
    StreamEnded,
    StreamOpened,
)
from openrouter_core.observing.naming import name_of
from openrouter_core.observing.witness import goes_on, is_stream
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openrouter_core.call.operation import Ask
    from openrouter_core.call.reply import Reply
    from openrouter_core.errors import SendError
    from openrouter_core.models.json_value import Json
    from openrouter_core.observing.events import CallEvent
    from openrouter_core.observing.witness import Beginning
    from openrouter_core.result import Result

    Outcome = Literal["ok", "error", "cancelled", "left"]

Read = TypeVar("Read")


class Telling:
    """A witness that tells observers."""

    def __init__(self, observers: Sequence[Callable[[CallEvent], object]], beginning: Beginning) -> None:
        """Look at a call that begins."""
        self._clock, self._began = beginning.clock, beginning.clock()
        self._call_id = os.urandom(8).hex()
        self._operation = name_of(beginning.operation)
        self._delivery = Delivery(observers)
        self._secrets = keys_of(beginning.core, beginning.options, beginning.environ)
        self._asked = asked_in(beginning)
        self._shows_content = _shows_content(beginning)
        self._gist = Gist()
        self._number = 0
        self._is_attempting = self._is_streaming = False
        self._status: int | None = None
        self._generation_id: str | None = None
        self._count = self._size = 0
        self._first_ms: float | None = None
        self._items: list[object] = []

    def begin(self) -> None:
        """Tell of the beginning."""
        asked: dict[str, Any] = {**self._asked._asdict(), "model": self._safe(self._asked.model)}
        self._delivery.deliver(CallStarted(**self._about(elapsed_ms=0.0), **asked))

    def wants(self, wanted: Ask | Attempt) -> None:
        """Tell of the pause before an attempt."""
        if isinstance(wanted, Attempt) and wanted.pause_ms > 0:
            self._delivery.deliver(Paused(**self._about(), number=wanted.number, pause_ms=wanted.pause_ms))

    def begins(self, attempt: Attempt) -> None:
        """Tell of an attempt."""
        request = attempt.request
        self._number, self._is_attempting = attempt.number, True
        self._secrets = tuple(dict.fromkeys((*self._secrets, *request.secrets)))
        body = None
        if self._shows_content and isinstance(request.content, bytes):
            body = conceal(request.content.decode(errors="replace"), self._secrets)
        self._delivery.deliver(AttemptStarted(**self._about(), number=self._number, body=body))

    def gets(self, answer: object) -> None:
        """Tell what an attempt came to; of a key, nothing."""
        if not self._is_attempting:
            return
        self._is_attempting = False
        error = None
        if isinstance(answer, OpenRouterError):
            error, meta = type(answer).__name__, answer.http_meta
        else:
            reply: Reply | Any = answer.reply if isinstance(answer, Opened) else answer
            meta = reply.meta
        self._status, self._generation_id = meta.status_code, meta.generation_id
        self._delivery.deliver(
            AttemptEnded(**self._about(), number=self._number, status_code=meta.status_code, error=error)
        )

    def ends(self, outcome: Result[Any, SendError]) -> None:
        """Tell of the end, or of the stream that it goes on as."""
        if isinstance(outcome, Err):
            self._fail(outcome.failure())
            return
        value: Any = outcome.unwrap()
        if not is_stream(value):
            self._hear(value)
            self._end("ok", answer=value)
            return
        self._is_streaming = True
        self._delivery.deliver(StreamOpened(**self._about(), status_code=self._status))
        if not goes_on(value):
            # All of it is here, as one whole answer.
            self.arrives(None, [*map(Ok, value.given)], is_over=True)

    def breaks_off(self, cause: BaseException | None) -> None:
        """Tell of a call that was cancelled or interrupted, or has a fault of ours in it."""
        if isinstance(cause, Exception):
            self._end("error", error="UnexpectedClientError")
        else:
            is_named = cause is not None and not isinstance(cause, GeneratorExit)
            self._end("cancelled", error=type(cause).__name__ if is_named else None)

    def arrives(
        self, data: bytes | SendError | None, items: Sequence[Result[Any, SendError]], *, is_over: bool
    ) -> None:
        """Take note of what came; tell of the first that says something, and of the end."""
        if isinstance(data, bytes):
            self._size += len(data)
        failure = None
        for item in items:
            if isinstance(item, Err):
                failure = item.failure()
            else:
                self._count += 1
                self._hear_event(item.unwrap())
        if failure is not None:
            self._fail(failure)
        elif is_over:
            self._end("ok", answer=tuple(self._items) if self._items else None)

    def leaves(self) -> None:
        """Tell of a stream that was left."""
        self._end("left")

    def _hear_event(self, event: object) -> None:
        self._hear(event)
        if isinstance(event, bytes):
            return
        if self._shows_content:
            self._items.append(event)
        if self._first_ms is None and self._read(says_something, event):
            about = self._about()
            self._first_ms = about["elapsed_ms"]
            self._delivery.deliver(FirstToken(**about))

    def _hear(self, value: object) -> None:
        self._read(self._gist.hear, value)

    def _read(self, read: Callable[[Json], Read], value: object) -> Read | None:
        """Read what was answered, which may be anything: no fault of that harms the call."""
        raw: object = getattr(value, "raw", None)
        try:
            return read(raw) if is_object(raw) else None
        except Exception as fault:  # noqa: BLE001 - told where an observer's are
            complain(self._read, fault)
            return None

    def _fail(self, failure: SendError) -> None:
        self._hear(failure.partial)
        self._status, provider = failure.http_meta.status_code, None
        if isinstance(failure, APIError):
            self._status, provider = failure.status_code, failure.provider_name
        self._generation_id = failure.http_meta.generation_id or self._generation_id
        self._gist.hear({"provider": provider})
        self._end("error", error=type(failure).__name__, failure=failure)

    def _end(
        self, outcome: Outcome, *, error: str | None = None, failure: SendError | None = None, answer: object = None
    ) -> None:
        about, gist = self._about(), self._gist
        events: list[CallEvent] = []
        if self._is_attempting:
            events.append(AttemptEnded(**about, number=self._number, error=error))
        if self._is_streaming:
            events.append(StreamEnded(**about, items=self._count, received_bytes=self._size))
        ended = CallEnded(
            **about,
            **gist.counts._asdict(),
            outcome=outcome,
            attempts=self._number,
            error=error,
            status_code=self._status,
            model=self._safe(self._asked.model),
            response_model=self._safe(gist.model),
            provider=self._safe(gist.provider),
            generation_id=self._safe(self._generation_id),
            response_id=self._safe(gist.response_id),
            finish_reasons=tuple(conceal(reason, self._secrets) for reason in gist.finish_reasons),
            first_token_ms=self._first_ms,
            answer=answer if self._shows_content else None,
            failure=failure if self._shows_content else None,
        )
        self._delivery.deliver(*events, ended)

    def _about(self, elapsed_ms: float | None = None) -> dict[str, Any]:
        passed = (self._clock() - self._began) * 1000 if elapsed_ms is None else elapsed_ms
        return {"call_id": self._call_id, "operation": self._operation, "elapsed_ms": passed}

    def _safe(self, name: str | None) -> str | None:
        """Give a name, or what is left of it where it is, or holds, a key."""
        return None if name is None else conceal(name, self._secrets)


def _shows_content(beginning: Beginning) -> bool:
    options: object = beginning.options
    said: object = options.get("observe_content") if is_mapping(options) else None
    return (beginning.core.observe_content if said is None else said) is True
