"""Rows of a table of what servers do in the field: what was sent, and what the caller gets, as plain data."""

from __future__ import annotations

import json
import math
import pickle
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Final, TypeAlias

import attrs
import pytest

from openrouter_core import Err, Ok, OpenRouterCore, errors, text_of
from openrouter_core.testing import RawReply, Reply, StandIn, Step, Wait

if TYPE_CHECKING:
    from kit.callers import Calls

KEY: Final = "sk-or-v1-0123456789abcdef"
# Tests send what no type checker would let pass.
QUESTION: Final[Any] = {"messages": [{"role": "user", "content": "Q?"}]}
ASKED: Final[Any] = {"input": "Q?"}

ERRORS_DOC: Final = "https://openrouter.ai/docs/api-reference/errors"
RESPONSES_DOC: Final = "https://openrouter.ai/docs/api/reference/responses/error-handling"
SSE_DOC: Final = "https://html.spec.whatwg.org/multipage/server-sent-events.html"

LONG: Final = Wait(30)
"""Longer than any test: it ends when the client leaves."""

FAR: Final = math.inf
"""A wait of more than a year."""

QUICKLY: Final[Any] = {"retries": {"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}}}
"""The retries that are the default, without the pauses between."""


# --- What comes back ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answered:
    """A whole answer, by its text."""

    text: str


@dataclass(frozen=True)
class Refused:
    """An `APIError`. `wire` is the HTTP status where it is another than the one the error stands for."""

    kind: type[errors.APIError]
    status: int
    message: str
    code: int | str | None = None
    error_type: str | None = None
    provider: str | None = None
    wait_ms: float | None = None
    retryable: bool = False
    partial: str | None = None
    wire: int | None = None


@dataclass(frozen=True)
class Failed:
    """Any other error. What Python or the HTTP library say in a message, after a colon, is left out."""

    kind: type[errors.OpenRouterError]
    message: str
    retryable: bool = False
    request_sent: bool = True


@dataclass(frozen=True)
class Streamed:
    """The items of a stream, each by its text or its kind, and the `Err` that came last, if one did."""

    items: tuple[str, ...]
    error: Refused | Failed | None = None


Came: TypeAlias = Answered | Refused | Failed | Streamed


# --- The table ---------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Row:
    """What the server sends (a reply, or one for each request), and what came of the call.

    `shows` looks at single values of it, by path: of the answer, of the error, or of the list of a stream's items.
    `request` is added to the question, `options` are the call's, without retries unless they say so. `unsaid` is in
    no `str` and no `repr` of the outcome. `requests` counts those that the server got. `seen` says where this was.
    """

    name: str
    sent: Reply | RawReply | tuple[Reply | RawReply, ...]
    came: Came
    shows: Mapping[str, object] = field(default_factory=dict[str, object])
    request: Mapping[str, Any] = field(default_factory=dict[str, Any])
    options: Mapping[str, Any] = field(default_factory=dict[str, Any])
    unsaid: tuple[str, ...] = ()
    requests: int = 1
    seen: str = ""

    @property
    def replies(self) -> tuple[Reply | RawReply, ...]:
        """Each reply."""
        return self.sent if isinstance(self.sent, tuple) else (self.sent,)

    def byte_by_byte(self) -> Row:
        """Give the row with each byte of each body a chunk of its own."""
        return replace(
            self, sent=tuple(_byte_by_byte(each) if isinstance(each, Reply) else each for each in self.replies)
        )


def _byte_by_byte(reply: Reply) -> RawReply:
    body: list[Step] = []
    for step in reply.body:
        body += [bytes([byte]) for byte in step] if isinstance(step, bytes) else [step]
    # What nothing happens between is sent at once, to save time: it is read chunk by chunk all the same.
    sent: list[Step] = []
    for step in replace(reply, body=body, chunked=True).steps():
        last = sent[-1] if sent else None
        if isinstance(step, bytes) and isinstance(last, bytes):
            sent[-1] = last + step
        else:
            sent.append(step)
    return RawReply(sent)


def table(**groups: list[Row]) -> pytest.MarkDecorator:
    """Run a test once a row."""
    named = [pytest.param(row, id=f"{group}: {row.name}") for group, rows in groups.items() for row in rows]
    return pytest.mark.parametrize("row", named)


@dataclass(frozen=True)
class Met:
    """What came of a row's call. `faults` are what no error may have, in words."""

    came: Came
    shows: Mapping[str, object]
    requests: int
    faults: tuple[str, ...] = ()


def expected(row: Row) -> Met:
    """Give what should come of the row's call."""
    return Met(row.came, row.shows, row.requests)


def meet(calls: Calls, server: StandIn, row: Row, request: Mapping[str, Any]) -> Met:
    """Make the row's call, and say what came of it."""
    server.received.clear()
    server.script(*row.replies)
    with OpenRouterCore(api_key=KEY, server_url=server.url, retries=0) as core:
        outcome = calls.send(core, {**request, **row.request}, row.options)
    values = _values(outcome)
    shown = {path: at(values, path) for path in row.shows}
    each = values if isinstance(values, list) else [values]
    faults = tuple(fault for value in each for fault in faults_of(value, row.unsaid))
    return Met(summary(outcome), shown, len(server.received), faults)


def faults_of(value: object, unsaid: Iterable[str] = ()) -> Iterable[str]:
    """Say what is wrong with an error, whatever it tells of: it is short, has no secrets, is not ours, and pickles."""
    text = f"{value} {value!r}"
    yield from (f"it says {each}" for each in unsaid if each in text)
    if not isinstance(value, errors.OpenRouterError):
        return
    if isinstance(value, errors.UnexpectedClientError):
        yield value.traceback
    if "\n" in str(value) or not 0 < len(str(value)) < 600:
        yield "it is not one short line"
    if KEY in everything(value):
        yield "it holds the key"
    if everything(pickle.loads(pickle.dumps(value))) != everything(value):  # noqa: S301 - our own
        yield "pickling changes it"


def everything(error: errors.OpenRouterError) -> str:
    """Give all that an error holds, as text."""
    return f"{error} {error!r} {error.args} {attrs.asdict(error)}"


def _values(outcome: Any) -> Any:
    value = outcome.unwrap() if isinstance(outcome, Ok) else outcome.failure()
    if isinstance(value, list):
        return [item.unwrap() if isinstance(item, Ok) else item.failure() for item in value]
    return value


def at(value: Any, path: str) -> object:
    """Follow names, keys and numbers that points part."""
    for step in path.split("."):
        if isinstance(value, Mapping):
            value = value[step]
        elif isinstance(value, list | tuple) and step != "length":
            value = value[int(step)]
        else:
            value = len(value) if step == "length" else getattr(value, step)
    return value


# --- The summary of an outcome -----------------------------------------------------------------------------------


def summary(outcome: Any) -> Came:
    """Write an outcome as a row has it."""
    if isinstance(outcome, Err):
        return _summary_of_error(outcome.failure())
    value = outcome.unwrap()
    if not isinstance(value, list):
        return Answered(_text(value))
    failure = value[-1].failure() if value and isinstance(value[-1], Err) else None
    items = tuple(_text(item.unwrap()) for item in (value if failure is None else value[:-1]))
    return Streamed(items, None if failure is None else _summary_of_error(failure))


_FOREIGN: Final = re.compile(r"(not JSON|broke off|cannot be made|cannot be built|Error|is damaged): .*", re.DOTALL)
_YEAR_MS: Final = 365 * 86_400_000


def _summary_of_error(error: Any) -> Refused | Failed:
    if not isinstance(error, errors.APIError):
        message = re.sub(r"[\d,]+ ms", "… ms", _FOREIGN.sub(r"\1", error.message))
        return Failed(type(error), message, error.retryable, error.request_sent)
    wait = error.retry_after_ms
    return Refused(
        kind=type(error),
        status=error.status_code,
        message=error.message,
        code=error.code,
        error_type=error.error_type,
        provider=error.provider_name,
        wait_ms=FAR if wait is not None and wait > _YEAR_MS else wait,
        retryable=error.retryable,
        partial=None if error.partial is None else _text(error.partial),
        wire=None if error.http_meta.status_code == error.status_code else error.http_meta.status_code,
    )


def _text(value: Any) -> str:
    """Give the text of an answer or of a part of one; of an event without any, its kind."""
    if hasattr(value, "choices"):
        return text_of(value)
    if hasattr(value, "output"):
        parts = (part for item in value.output if item.type == "message" for part in item.content)
        return "".join(part.text for part in parts if part.type == "output_text")
    delta = getattr(value, "delta", None)
    return delta if isinstance(delta, str) else str(value.raw.get("type"))


# --- What is sent ------------------------------------------------------------------------------------------------


def told(body: object, status: int = 200, **headers: str) -> Reply:
    """Answer with JSON; `_` in the name of a header stands for `-`."""
    return page(json.dumps(body, ensure_ascii=False), status, content_type="application/json", **headers)


def refusal(status: int, *, message: str = "no", **headers: str) -> Reply:
    """Refuse with a status."""
    return told({"error": {"code": status, "message": message}}, status, **headers)


def page(body: str | bytes, status: int = 200, *, content_type: str = "text/html", **headers: str) -> Reply:
    """Answer with a text or bytes."""
    content = body.encode() if isinstance(body, str) else body
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"content-type": content_type, **more}, (content,) if content else ())


def chat_stream(*pieces: str | bytes | Mapping[str, Any] | Step, **headers: str) -> Reply:
    """Answer with a stream: texts as the chunks of one choice, mappings as events, bytes as they stand."""
    return _stream(pieces, lambda text: chunk({"content": text}), headers)


def responses_stream(*pieces: str | bytes | Mapping[str, Any] | Step, **headers: str) -> Reply:
    """Answer with a stream: texts as deltas of text, mappings as events, bytes as they stand."""
    return _stream(pieces, lambda text: {"type": "response.output_text.delta", "delta": text}, headers)


def _stream(pieces: Iterable[Any], say: Any, headers: Mapping[str, str]) -> Reply:
    steps: list[Step] = []
    for piece in pieces:
        body = say(piece) if isinstance(piece, str) else piece
        steps.append(event(body) if isinstance(body, Mapping) else body)
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(200, {"content-type": "text/event-stream", **more}, steps, chunked=True)


def event(body: object, start: str = "data: ", end: str = "\n\n") -> bytes:
    """Write an event."""
    return f"{start}{json.dumps(body, ensure_ascii=False, separators=(',', ':'))}{end}".encode()


def chunk(delta: Mapping[str, Any] | None, finish_reason: str | None = None, **more: object) -> dict[str, Any]:
    """Write a chunk of one choice."""
    return {"choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}], **more}


FINISH: Final = chunk({}, "stop")
DONE: Final = b"data: [DONE]\n\n"
ALIVE: Final = b": OPENROUTER PROCESSING\n\n"


def spoken(message: Mapping[str, Any] | None, **more: object) -> dict[str, Any]:
    """Write a completion of one choice."""
    return {"choices": [{"index": 0, "message": message, "finish_reason": "stop"}], **more}


def unfit(message: str) -> Failed:
    """Expect that a request cannot be sent, and is not."""
    return Failed(errors.InvalidRequestError, message, request_sent=False)
