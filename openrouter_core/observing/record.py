"""`Record`: a call as data, with all that its flow was answered; into JSON and back."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from typing import TYPE_CHECKING, Any, Final

from attrs import field, fields, frozen, has

from openrouter_core import __version__, errors
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.json_value import is_object, kind_of
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.errors import SendError
    from openrouter_core.result import Result

VERSION: Final = 1
KINDS: Final = (
    "InvalidRequestError",
    "APIConnectionError",
    "RequestTimeoutError",
    "ResponseValidationError",
    "ResponseTooLargeError",
    "StreamInterruptedError",
    "UnexpectedClientError",
)
"""The errors that come in the place of a reply."""
ENDS: Final = ("complete", "closed", "broken", "left")


@frozen(kw_only=True)
class Fault:
    """An error that came in the place of a reply, or ended a stream: its class, and what it says."""

    kind: str
    says: Mapping[str, Any] = field(hash=False)
    meta: HttpMeta

    @property
    def error(self) -> SendError:
        """The error itself."""
        made: SendError = getattr(errors, self.kind)(**self.says, http_meta=self.meta)
        return made


@frozen(kw_only=True)
class Sent:
    """What was sent, and how long an answer was waited for. `body` is JSON, or a text; None where it is not kept.

    `hidden` is what stands in the places of secrets; `is_spent`: whether part of it is gone, as of a file that can be
    read once.
    `asked` is the request of a list, of which that of the next page is made; `retries` are as the call had them.
    """

    method: str
    url: str
    headers: Mapping[str, str] = field(hash=False)
    body: Any = field(default=None, hash=False)
    hidden: tuple[str, ...] = ()
    is_spent: bool = False
    asked: Mapping[str, Any] = field(factory=dict[str, Any], hash=False)
    accept: str
    streaming: bool
    timeout_ms: float
    idle_ms: float
    max_body_bytes: int
    max_event_bytes: int
    retries: Mapping[str, Any] = field(hash=False)


@frozen(kw_only=True)
class Exchange:
    """An attempt after `pause_ms`, and what came: a reply with its body, a stream in `packets`, or a fault.

    A stream's `end` is `complete`, `closed` by the server, `broken` by the fault, or `left` by who read it.
    """

    pause_ms: float
    meta: HttpMeta | None = None
    now_ms: float = 0.0
    body: bytes = b""
    damage: str | None = None
    over_limit: int | None = None
    packets: tuple[bytes, ...] | None = None
    end: str | None = None
    fault: Fault | None = None


@frozen(kw_only=True)
class Record:
    """A call: its operation, what was sent, each attempt with its answer, and what it came to.

    `came_to` is `Ok`, the name of an error's class, `left` for a stream that was not read to its end, or `nothing`
    for a call that was cancelled. `refused` is why nothing was sent. `cut` says why it cannot be replayed: it is longer
    than what may be kept, say. `chances` are what the pauses were drawn from. `library` is the version that kept it.
    """

    version: int = VERSION
    library: str = __version__
    operation: str
    came_to: str
    sent: Sent | None = None
    exchanges: tuple[Exchange, ...] = ()
    chances: tuple[float, ...] = ()
    refused: Fault | None = None
    cut: str | None = None

    @property
    def is_failure(self) -> bool:
        """Whether the call, or its stream, failed."""
        return self.came_to not in ("Ok", "left")

    def json(self, indent: int | None = None) -> str:
        """Write it as JSON."""
        return json.dumps(_told(self), indent=indent, ensure_ascii=False)

    @staticmethod
    def from_json(text: str | bytes) -> Result[Record, errors.InvalidRequestError]:
        """Read what `json` wrote, or say why that cannot be done."""
        try:
            said: object = json.loads(text)
        except (ValueError, TypeError, RecursionError) as error:
            return _refused(f"it is not JSON: {errors.describe(error)}")
        return record_of(said)


def record_of(said: object) -> Result[Record, errors.InvalidRequestError]:
    """Read the JSON of a record."""
    if isinstance(said, Record):
        return Ok(said)
    if isinstance(said, str | bytes):
        return Record.from_json(said)
    version: object = said.get("version") if is_object(said) else None
    if not is_object(said) or not isinstance(version, int):
        return _refused("it is none: there is no version in it")
    if version != VERSION:
        return _refused(f"it is of version {version}, and this library reads version {VERSION}")
    try:
        return Ok(_RECORD(said))
    except (_Damaged, RecursionError) as damaged:
        return _refused(f"it is damaged: {damaged}")


def _refused(why: str) -> Err[errors.InvalidRequestError]:
    return Err(errors.InvalidRequestError(message=f"record: {why}"))


# --- Into JSON -------------------------------------------------------------------------------------------------------


def _told(value: Any) -> Any:  # noqa: ANN401 - a field, and its JSON
    """Give the JSON of a value; what is as by default is left out, but for the versions."""
    if isinstance(value, bytes):
        return _text_or_base64(value)
    if value.__class__ is tuple:
        return [_told(each) for each in value]
    if not has(value.__class__):
        return value
    parts = [(each.name, getattr(value, each.name), each.default) for each in fields(value.__class__)]
    return {name: _told(part) for name, part, usual in parts if part != usual or name in {"version", "library"}}


def _text_or_base64(data: bytes) -> object:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return {"base64": b64encode(data).decode()}


# --- And back --------------------------------------------------------------------------------------------------------


class _Damaged(Exception):  # noqa: N818 - it never leaves this module
    """Something in a record is not what it should be."""


def _is(*kinds: type) -> Callable[[object], Any]:
    def read(said: object) -> Any:  # noqa: ANN401 - one of the kinds
        # A truth value is a number to Python.
        if isinstance(said, kinds) and (not isinstance(said, bool) or bool in kinds):
            return said
        raise _Damaged(f"is {kind_of(said)}")

    return read


_TEXT: Final = _is(str)
_WHOLE: Final = _is(int)
_NUMBER: Final = _is(int, float)
_FLAG: Final = _is(bool)
_OBJECT: Final = _is(dict)


def _texts(said: object) -> dict[str, str]:
    return {name: _TEXT(value) for name, value in _OBJECT(said).items()}


def _bytes(said: object) -> bytes:
    try:
        return said.encode() if isinstance(said, str) else b64decode(_TEXT(_OBJECT(said).get("base64")), validate=True)
    except ValueError as fault:
        raise _Damaged(f"holds no bytes: {fault}") from None


def _each(read: Callable[[object], Any]) -> Callable[[object], tuple[Any, ...]]:
    def read_all(said: object) -> tuple[Any, ...]:
        return tuple(read(each) for each in _is(list)(said))

    return read_all


def _made(kind: Callable[..., Any], readers: Mapping[str, Callable[[object], Any]]) -> Callable[[object], Any]:
    """Read the JSON of a value by that of its fields."""

    def read(said: object) -> Any:  # noqa: ANN401 - of the kind
        values: dict[str, Any] = {}
        for name, value in _OBJECT(said).items():
            if name not in readers:
                raise _Damaged(f"has {name!r}, which nobody knows")
            try:
                values[name] = readers[name](value)
            except _Damaged as damaged:
                raise _Damaged(f"{name}: {damaged}") from None
        try:
            return kind(**values)
        except TypeError as missing:
            raise _Damaged(f"is not whole: {missing}") from None

    return read


def _one_of(*names: str) -> Callable[[object], str]:
    def read(said: object) -> str:
        if said not in names:
            raise _Damaged("is none of " + ", ".join(names))
        return str(said)

    return read


_META: Final = _made(
    HttpMeta,
    {
        "status_code": _WHOLE,
        "headers": _texts,
        "generation_id": _TEXT,
        "attempts": _WHOLE,
        "elapsed_ms": _NUMBER,
    },
)
_SAYS: Final = _made(
    dict,
    {"message": _TEXT, "retryable": _FLAG, "request_sent": _FLAG, "headers": _texts, "body": _TEXT, "traceback": _TEXT},
)


def _fault(**said: Any) -> Fault:  # noqa: ANN401 - fields that were read
    fault = Fault(**said)
    # Of what is said, not every class knows all.
    _ = fault.error
    return fault


def _exchange(**said: Any) -> Exchange:  # noqa: ANN401 - fields that were read
    exchange = Exchange(**said)
    if exchange.meta is None and exchange.fault is None:
        raise _Damaged("holds no answer")
    if exchange.end == "broken" and exchange.fault is None:
        raise _Damaged("holds nothing that broke it off")
    return exchange


_FAULT: Final = _made(_fault, {"kind": _one_of(*KINDS), "says": _SAYS, "meta": _META})
_SENT: Final = _made(
    Sent,
    {
        "method": _TEXT,
        "url": _TEXT,
        "headers": _texts,
        "body": lambda said: said,
        "hidden": _each(_TEXT),
        "is_spent": _FLAG,
        "asked": _OBJECT,
        "accept": _TEXT,
        "streaming": _FLAG,
        "timeout_ms": _NUMBER,
        "idle_ms": _NUMBER,
        "max_body_bytes": _WHOLE,
        "max_event_bytes": _WHOLE,
        "retries": _made(
            dict,
            {
                "max_retries": _WHOLE,
                "initial_interval_ms": _NUMBER,
                "max_interval_ms": _NUMBER,
                "exponent": _NUMBER,
                "max_elapsed_time_ms": _NUMBER,
                "connection_errors": _FLAG,
                "codes": lambda said: [*_each(_TEXT)(said)],
            },
        ),
    },
)
_EXCHANGE: Final = _made(
    _exchange,
    {
        "pause_ms": _NUMBER,
        "meta": _META,
        "now_ms": _NUMBER,
        "body": _bytes,
        "damage": _TEXT,
        "over_limit": _WHOLE,
        "packets": _each(_bytes),
        "end": _one_of(*ENDS),
        "fault": _FAULT,
    },
)
_RECORD: Final = _made(
    Record,
    {
        "version": _WHOLE,
        "library": _TEXT,
        "operation": _TEXT,
        "came_to": _TEXT,
        "sent": _SENT,
        "exchanges": _each(_EXCHANGE),
        "chances": _each(_NUMBER),
        "refused": _FAULT,
        "cut": _TEXT,
    },
)
