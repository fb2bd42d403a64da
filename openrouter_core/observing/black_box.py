"""`BlackBox`: keeps what calls were answered, as records that can be played again, and harms none of them."""

from __future__ import annotations

import math
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import evolve

from openrouter_core.call.last_resort import keys_of
from openrouter_core.call.operation import Attempt, Opened
from openrouter_core.call.settings import Retries, settle
from openrouter_core.errors import OpenRouterError, describe
from openrouter_core.models.json_value import is_listed, is_mapping, is_object, parse
from openrouter_core.observing.hiding import Hiding, without_prompts
from openrouter_core.observing.naming import name_of
from openrouter_core.observing.record import Exchange, Fault, Record, Sent
from openrouter_core.observing.witness import Bystander, goes_on
from openrouter_core.result import Err

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.call.operation import Ask
    from openrouter_core.call.reply import Reply
    from openrouter_core.call.request import HttpRequest
    from openrouter_core.errors import SendError
    from openrouter_core.http_meta import HttpMeta
    from openrouter_core.observing.witness import Beginning
    from openrouter_core.result import Result


class BlackBox:
    """Looks on at calls and keeps their records: `OpenRouterCore(observe=BlackBox())`, or `observe` of one call.

    `keep`: how many records, the latest ones. `max_bytes`: how much of what a call was answered; a record that would be
    longer says so, and cannot be replayed. `prompts`: whether the texts of requests' bodies are kept; without, what
    stands in their places tells how long they are. `failures_only`: whether only calls that failed are kept. Keys,
    cookies and other secrets are never kept. Answers are: that is its purpose. Any thread may use it.
    """

    def __init__(
        self, *, keep: int = 100, max_bytes: int = 2**20, prompts: bool = False, failures_only: bool = False
    ) -> None:
        """Keep nothing yet."""
        self._records: deque[Record] = deque(maxlen=max(keep, 0))
        self.max_bytes = max_bytes
        self.prompts = prompts
        self.failures_only = failures_only

    @property
    def records(self) -> tuple[Record, ...]:
        """What is kept, the oldest first. A stream is there once it is over, or left."""
        return tuple(self._records.copy())

    def clear(self) -> None:
        """Forget what is kept."""
        self._records.clear()

    def attend(self, beginning: Beginning) -> _Recorder:
        """Look on at a call."""
        return _Recorder(self, beginning)

    def keep(self, record: Record) -> None:
        """Keep a record."""
        if record.is_failure or not self.failures_only:
            self._records.append(record)


class _Met(NamedTuple):
    """What came of an attempt. The source of a stream is its reader's alone."""

    pause_ms: float
    answer: Reply | SendError
    is_stream: bool


class _Recorder(Bystander):
    """The witness of one call: it notes, and writes the record when the call, or its stream, is over."""

    def __init__(self, box: BlackBox, beginning: Beginning) -> None:
        self._box = box
        self._beginning = beginning
        self._wanted: Attempt | None = None
        self._request: HttpRequest | None = None
        self._met: list[_Met] = []
        self._packets: list[bytes] = []
        self._room = box.max_bytes
        self._end = "left"
        self._broken: SendError | None = None
        self._is_written = False

    def wants(self, wanted: Ask | Attempt) -> None:
        """Note an attempt."""
        self._wanted = wanted if isinstance(wanted, Attempt) else None
        if self._wanted is not None:
            self._request = self._wanted.request

    def gets(self, answer: Any) -> None:  # noqa: ANN401 - of an attempt, what came of it
        """Note what came."""
        if self._wanted is not None:
            is_stream = isinstance(answer, Opened)
            self._met.append(_Met(self._wanted.pause_ms, answer.reply if is_stream else answer, is_stream))

    def ends(self, outcome: Result[Any, SendError]) -> None:
        """Write the record, unless it goes on as a stream."""
        if isinstance(outcome, Err):
            self._write(type(outcome.failure()).__name__, outcome.failure())
        elif not goes_on(outcome.unwrap()):
            self._write("Ok")

    def breaks_off(self, cause: BaseException | None) -> None:
        """Write the record of what nobody will have an outcome of, or of a fault in the call."""
        self._write("UnexpectedClientError" if isinstance(cause, Exception) else "nothing")

    def arrives(
        self, data: bytes | SendError | None, items: Sequence[Result[Any, SendError]], *, is_over: bool
    ) -> None:
        """Note a packet, or the end of a stream."""
        if isinstance(data, bytes):
            # One more than there is room for tells that there is not enough.
            if self._room >= 0:
                self._packets.append(data)
            self._room -= len(data)
            self._end = "complete" if is_over else "left"
        else:
            self._end, self._broken = "closed" if data is None else "broken", data
        if is_over:
            failed = items[-1].failure() if items and isinstance(items[-1], Err) else None
            self._write("Ok" if failed is None else type(failed).__name__)

    def leaves(self) -> None:
        """Write the record of a stream that was left."""
        self._write("left")

    def _write(self, came_to: str, error: SendError | None = None) -> None:
        # It may be told of an end more than once, where another witness is interrupted.
        if self._is_written:
            return
        self._is_written = True
        # Whatever is wrong with what it keeps, be it that the stack is full, the call goes on.
        with suppress(Exception):
            begun = Record(operation=name_of(self._beginning.operation), came_to=came_to)
            try:
                record = self._written(begun, error)
            except Exception as fault:  # noqa: BLE001 - as above
                record = evolve(begun, cut=f"it could not be written: {describe(fault)}")
            self._box.keep(record)

    def _written(self, begun: Record, error: SendError | None) -> Record:
        if (request := self._request) is None:
            core, _, options, environ = self._beginning[1:5]
            hiding = Hiding(keys_of(core, options, environ))
            return evolve(begun, refused=None if error is None else _fault_of(error, hiding))
        hiding = Hiding(request.secrets)
        sent = self._sent(request, hiding)
        exchanges = tuple(self._exchange(each, hiding) for each in self._met)
        cut = f"it was cut: what came is longer than {self._box.max_bytes} bytes" if self._room < 0 else None
        return evolve(begun, sent=sent, exchanges=exchanges, chances=tuple(self._beginning.chance.gave), cut=cut)

    def _sent(self, request: HttpRequest, hiding: Hiding) -> Sent:
        operation, core, asked, options, environ = self._beginning[:5]
        settings = settle(core, options, environ).unwrap()
        endpoint = operation.endpoint
        pages = bool(endpoint.page or endpoint.cursor) and is_mapping(asked)
        return Sent(
            method=request.method,
            url=hiding.url(request.url),
            headers=hiding.headers(request.headers),
            hidden=hiding.stand_ins,
            is_spent=not isinstance(request.content, bytes) and request.content.is_spent,
            body=self._body(request, hiding),
            asked=hiding.within(_json_of(asked)) if pages else {},
            accept=request.accept,
            streaming=request.streaming,
            timeout_ms=request.timeout_ms,
            idle_ms=request.idle_ms,
            max_body_bytes=request.max_body_bytes,
            max_event_bytes=request.max_event_bytes,
            retries=_told(settings.retries),
        )

    def _body(self, request: HttpRequest, hiding: Hiding) -> object:
        """Give what was sent, as far as it may be kept."""
        content = request.content
        if not isinstance(content, bytes):
            told = [[key, hiding.text(part) if isinstance(part, str) else None] for key, part in content.parts]
            return {"form": told if self._box.prompts else [[key, None] for key, _ in told]}
        if not content or len(content) > self._box.max_bytes:
            return None
        body: object = parse(content.decode())
        if not is_object(body):
            return hiding.text(content.decode()) if self._box.prompts else None
        return hiding.within(body if self._box.prompts else without_prompts(body))

    def _exchange(self, met: _Met, hiding: Hiding) -> Exchange:
        pause_ms, answer, is_stream = met
        if isinstance(answer, OpenRouterError):
            return Exchange(pause_ms=pause_ms, fault=_fault_of(answer, hiding))
        head = Exchange(pause_ms=pause_ms, meta=_meta_of(answer.meta, hiding), now_ms=answer.now_ms)
        if is_stream:
            packets = hiding.pieces(self._packets) if self._room >= 0 else ()
            fault = None if self._broken is None else _fault_of(self._broken, hiding)
            return evolve(head, packets=packets, end=self._end, fault=fault)
        self._room -= len(answer.body)
        body = b"" if self._room < 0 else hiding.pieces((answer.body,))[0]
        damage = None if answer.damage is None else hiding.text(answer.damage)
        return evolve(head, body=body, damage=damage, over_limit=answer.over_limit)


def _told(retries: Retries) -> dict[str, Any]:
    """Give what a caller would have to say for them, as JSON; no limit is not told."""
    told = retries._asdict()
    codes = {} if retries.codes is None else {"codes": sorted(retries.codes)}
    return {name: value for name, value in told.items() if value not in (None, math.inf)} | codes


def _json_of(request: object) -> object:
    """Give the request of a list as JSON: numbers and words, and what is neither as it is shown."""
    if is_mapping(request):
        return {str(name): _json_of(value) for name, value in request.items()}
    if is_listed(request):
        return [_json_of(each) for each in request]
    return request if isinstance(request, str | int | float | None) else str(request)


def _meta_of(meta: HttpMeta, hiding: Hiding) -> HttpMeta:
    named = None if meta.generation_id is None else hiding.text(meta.generation_id)
    return evolve(meta, headers=hiding.answered(meta.headers), generation_id=named)


_SAID: Final = ("message", "retryable", "request_sent", "headers", "body", "traceback")


def _fault_of(error: SendError, hiding: Hiding) -> Fault:
    said = {name: getattr(error, name) for name in _SAID if hasattr(error, name)}
    said["headers"] = hiding.answered(said.get("headers", {}))
    kept = {name: value for name, value in said.items() if value not in ({}, "", False)}
    return Fault(kind=type(error).__name__, says=hiding.within(kept), meta=_meta_of(error.http_meta, hiding))
