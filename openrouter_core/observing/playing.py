"""Answers a call from a record, as it was answered then: nothing is sent, and no pause is waited for."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from openrouter_core.call.form import File, Form, Pipe
from openrouter_core.call.operation import Attempt, Opened, insist, know_the_next
from openrouter_core.call.reply import Reply
from openrouter_core.call.request import HttpRequest
from openrouter_core.call.settings import Retries
from openrouter_core.errors import InvalidRequestError
from openrouter_core.observing.naming import name_of
from openrouter_core.observing.record import Record
from openrouter_core.observing.witness import Bystander, Chance
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from openrouter_core.call.operation import AnyOperation, Ask
    from openrouter_core.errors import SendError
    from openrouter_core.observing.record import Exchange, Sent
    from openrouter_core.observing.witness import Beginning
    from openrouter_core.result import Result


class Player:
    """Gives the answers of one record, one after the other."""

    def __init__(self, record: Record, source: Callable[[Exchange], object]) -> None:
        """Begin with the first; `source` makes what a stream is read from."""
        self._record = record
        self._source = source
        self._left = list(record.exchanges)

    def answer(self, attempt: Attempt) -> Reply | Opened | SendError:
        """Give what came of an attempt."""
        record = self._record
        if record.refused is not None:
            return record.refused.error
        if record.cut is not None or not self._left:
            return _why_not(record)
        exchange = self._left.pop(0)
        if not self._left and record.sent is not None and record.sent.is_spent:
            _spend(attempt.request)
        if exchange.meta is None:
            return _why_not(record) if exchange.fault is None else exchange.fault.error
        reply = Reply(
            meta=exchange.meta,
            now_ms=exchange.now_ms,
            body=exchange.body,
            damage=exchange.damage,
            over_limit=exchange.over_limit,
        )
        return reply if exchange.packets is None else Opened(reply, self._source(exchange), attempt.request)


def _spend(request: HttpRequest) -> None:
    """Have what can be read once be read: so it is not sent again, as it was not."""
    for _, part in () if isinstance(request.content, bytes) else request.content.parts:
        if isinstance(part, File) and isinstance(part.source, Pipe):
            part.source.is_begun = True


def _why_not(record: Record) -> InvalidRequestError:
    if record.cut is not None:
        return _invalid(record.cut)
    return _invalid(f"it has no answer to attempt {len(record.exchanges) + 1}: the call came to {record.came_to}")


def _invalid(why: str) -> InvalidRequestError:
    return InvalidRequestError(message=f"record: {why}")


def played(record: Record, operation: AnyOperation, source: Callable[[Exchange], object]) -> Result[Any, SendError]:
    """Have the call of a record go on as it did."""
    if record.refused is not None and record.cut is None:
        return Err(record.refused.error)
    if record.cut is not None or (sent := record.sent) is None:
        return Err(_why_not(record))
    player, chance = Player(record, source), Chance(lambda: 0.0)
    chance.ahead.extend(record.chances)
    flow = insist(operation, _request_of(sent), _retries_of(sent), chance)
    answer: object = None
    try:
        while True:
            # A call that has its request asks for no key.
            wanted: Any = flow.send(answer)
            answer = player.answer(wanted)
    except StopIteration as end:
        outcome: Result[Any, SendError] = end.value
    if isinstance(outcome, Ok) and (operation.endpoint.page or operation.endpoint.cursor):
        know_the_next(operation.endpoint, sent.asked, outcome.unwrap())
    return outcome


def _request_of(sent: Sent) -> HttpRequest:
    """Give as much of the request as its answers are read by."""
    return HttpRequest(
        method=sent.method,
        url=sent.url,
        headers=sent.headers,
        content=Form((("", File(Pipe(None), "", "")),)) if sent.is_spent else b"",
        streaming=sent.streaming,
        accept=sent.accept,
        timeout_ms=sent.timeout_ms,
        idle_ms=sent.idle_ms,
        max_body_bytes=sent.max_body_bytes,
        max_event_bytes=sent.max_event_bytes,
        fetch={"cookies": dict(enumerate(sent.hidden))},
    )


def _retries_of(sent: Sent) -> Retries:
    said: dict[str, Any] = {**sent.retries}
    if "codes" in said:
        said["codes"] = frozenset(said["codes"])
    return Retries(**said)


class Replaying:
    """Looks on at calls and answers them, each from a record of its operation that was not used yet."""

    def __init__(
        self, records: Sequence[Record], source: Callable[[Exchange, bool], object], fault: str | None
    ) -> None:
        """Take what there is; `source` makes what a stream is read from, in a call that is awaited or not.

        Where there is a fault in what was given, each call says so.
        """
        self._left = [] if fault else list(records)
        self._fault = None if fault is None else fault.removeprefix("record: ")
        self._source = source

    def attend(self, beginning: Beginning) -> _Answering:
        """Answer a call."""
        return _Answering(self, beginning)

    def player(self, beginning: Beginning, *, streaming: bool) -> Player:
        """Give the record of a call that begins, for it alone."""
        name = name_of(beginning.operation)
        record = self._next(name, streaming=streaming)
        if record is None:
            kind = "a stream" if streaming else "a whole answer"
            told = self._fault or f"there is none left of {name} for {kind}"
            record = Record(operation=name, came_to="", cut=told)
        beginning.chance.ahead.extend(record.chances)
        return Player(record, lambda exchange: self._source(exchange, beginning.is_awaited))

    def _next(self, name: str, *, streaming: bool) -> Record | None:
        for each in self._left.copy():
            if each.operation == name and (each.sent is None or each.sent.streaming is streaming):
                # Another thread may have taken it.
                with suppress(ValueError):
                    self._left.remove(each)
                    return each
        return None


class _Answering(Bystander):
    """The witness that does a call's work."""

    def __init__(self, replaying: Replaying, beginning: Beginning) -> None:
        self._replaying = replaying
        self._beginning = beginning
        self._player: Player | None = None

    def wants(self, wanted: Ask | Attempt) -> object:
        """Answer. No key is needed."""
        if not isinstance(wanted, Attempt):
            return ""
        if self._player is None:
            self._player = self._replaying.player(self._beginning, streaming=wanted.request.streaming)
        return self._player.answer(wanted)
