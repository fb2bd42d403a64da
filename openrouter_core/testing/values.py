"""Answers and errors as values, without a server: for tests that put something of theirs in a function's place.

    monkeypatch.setattr(app, "chat_send", lambda *_: Ok(chat_result("Paris.")))
    monkeypatch.setattr(app, "chat_send", lambda *_: Ok(chat_stream("Par", "is.", CUT)))
    monkeypatch.setattr(app, "chat_send", lambda *_: Err(api_error(429, headers={"retry-after": "7"})))

Each takes what the builder of the same reply takes, and is read from that reply by the code that reads the API's own:
`chat_result` from `completion`, `chat_chunks` and `chat_stream` from `streamed`, `responses_result` from `response`,
`responses_events` and `responses_stream` from `response_streamed`, `messages_result` from `message`, `messages_events`
and `messages_stream` from `message_streamed`, `api_error` from `error`. Where the library would
give an `Err` in place of an answer or a chunk, that error is raised. Waits in a stream take no time.
"""

from __future__ import annotations

from functools import wraps
from typing import TYPE_CHECKING, Any, Final, ParamSpec, TypeVar

from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.messages import MESSAGES
from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.operation import Opened, Streaming
from openrouter_core.call.reading import read_whole
from openrouter_core.call.refusal import read_refusal
from openrouter_core.call.reply import Reply as Arrived
from openrouter_core.call.request import HttpRequest
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.json_value import parse
from openrouter_core.result import Err
from openrouter_core.streams.stream import AsyncEventStream, EventStream
from openrouter_core.testing.chat import completion, streamed
from openrouter_core.testing.messages import message, message_streamed
from openrouter_core.testing.replies import Cut, error
from openrouter_core.testing.responses import response, response_streamed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from openrouter_core.call.dialects import Dialect, Reading
    from openrouter_core.errors import APIError, SendError
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents
    from openrouter_core.models.model import Answer
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_events import StreamEvents
    from openrouter_core.result import Result
    from openrouter_core.testing.replies import Reply

Parameters = ParamSpec("Parameters")
Value = TypeVar("Value")
Whole = TypeVar("Whole", bound="Answer")
Event = TypeVar("Event")

# Named in full: mypy would take the many kinds of event for what all of them are.
_CHAT: Final[Dialect[ChatResult, ChatStreamChunk]] = CHAT
_RESPONSES: Final[Dialect[OpenResponsesResult, StreamEvents]] = RESPONSES
_MESSAGES: Final[Dialect[MessagesResult, MessagesStreamEvents]] = MESSAGES

_REQUEST: Final = HttpRequest(
    method="POST",
    url="",
    headers={},
    content=b"",
    streaming=True,
    timeout_ms=1.0,
    idle_ms=1.0,
    max_body_bytes=2**30,
    max_event_bytes=2**30,
    fetch={},
)


class _Source:
    """What a stream reads: the bytes of a reply, until its end or its first cut."""

    def __init__(self, reply: Reply) -> None:
        self._left = _bytes_of(reply)

    def wait_at_most(self, _ms: float) -> None:
        pass

    def read(self) -> bytes | None:
        return next(self._left, None)

    def close(self, *, is_complete: bool) -> None:
        pass


class _AsyncSource:
    """The same, awaited."""

    def __init__(self, reply: Reply) -> None:
        self._left = _bytes_of(reply)

    def wait_at_most(self, _ms: float) -> None:
        pass

    async def read(self) -> bytes | None:
        return next(self._left, None)

    async def close(self, *, is_complete: bool) -> None:
        pass


def _bytes_of(reply: Reply) -> Iterator[bytes]:
    for step in reply.body:
        if isinstance(step, Cut):
            return
        if isinstance(step, bytes):
            yield step


def _arrived(reply: Reply) -> Arrived:
    headers = {name.lower(): value for name, value in reply.headers.items()}
    generation_id = headers.get("x-generation-id")
    meta = HttpMeta(status_code=reply.status, headers=headers, generation_id=generation_id, attempts=1)
    return Arrived(meta=meta, now_ms=0.0, body=b"".join(_bytes_of(reply)))


def _value(outcome: Result[Value, SendError]) -> Value:
    if isinstance(outcome, Err):
        raise outcome.failure()
    return outcome.unwrap()


# Each of these takes over the parameters of the builder, so that they stand in one place.


def _whole_of(build: Callable[Parameters, Reply], reading: Reading[Whole]) -> Callable[Parameters, Whole]:
    @wraps(build)
    def whole(*args: Parameters.args, **kwargs: Parameters.kwargs) -> Whole:
        return _value(read_whole(reading, _arrived(build(*args, **kwargs))))

    return whole


def _stream_of(
    build: Callable[Parameters, Reply], dialect: Dialect[Any, Event]
) -> Callable[Parameters, EventStream[Event]]:
    @wraps(build)
    def stream(*args: Parameters.args, **kwargs: Parameters.kwargs) -> EventStream[Event]:
        reply = build(*args, **kwargs)
        return EventStream(_opened(dialect, reply, _Source(reply)))

    return stream


def _async_stream_of(
    build: Callable[Parameters, Reply], dialect: Dialect[Any, Event]
) -> Callable[Parameters, AsyncEventStream[Event]]:
    @wraps(build)
    def stream(*args: Parameters.args, **kwargs: Parameters.kwargs) -> AsyncEventStream[Event]:
        reply = build(*args, **kwargs)
        return AsyncEventStream(_opened(dialect, reply, _AsyncSource(reply)))

    return stream


def _events_of(
    stream: Callable[Parameters, EventStream[Event]],
) -> Callable[Parameters, tuple[Event, ...]]:
    @wraps(stream)
    def events(*args: Parameters.args, **kwargs: Parameters.kwargs) -> tuple[Event, ...]:
        return tuple(_value(item) for item in stream(*args, **kwargs))

    return events


def _error_of(build: Callable[Parameters, Reply]) -> Callable[Parameters, APIError]:
    @wraps(build)
    def refusal(*args: Parameters.args, **kwargs: Parameters.kwargs) -> APIError:
        arrived = _arrived(build(*args, **kwargs))
        return read_refusal(arrived.meta, arrived.text, parse(arrived.text), now_ms=arrived.now_ms)

    return refusal


def _opened(dialect: Dialect[Any, Event], reply: Reply, source: object) -> Streaming[Event]:
    arrived = _arrived(reply)
    return Streaming(dialect=dialect, reply=arrived, request=_REQUEST, opened=Opened(arrived, source, _REQUEST))


chat_result = _whole_of(completion, _CHAT)
"""A `ChatResult`, as of `completion`."""

chat_stream = _stream_of(streamed, _CHAT)
"""An `EventStream` of chunks, as of `streamed`."""

chat_stream_async = _async_stream_of(streamed, _CHAT)
"""An `AsyncEventStream` of chunks, as of `streamed`."""

chat_chunks = _events_of(chat_stream)
"""The chunks of a stream, as of `streamed`."""

responses_result = _whole_of(response, _RESPONSES)
"""An `OpenResponsesResult`, as of `response`."""

responses_stream = _stream_of(response_streamed, _RESPONSES)
"""An `EventStream` of events, as of `response_streamed`."""

responses_stream_async = _async_stream_of(response_streamed, _RESPONSES)
"""An `AsyncEventStream` of events, as of `response_streamed`."""

responses_events = _events_of(responses_stream)
"""The events of a stream, as of `response_streamed`."""

messages_result = _whole_of(message, _MESSAGES)
"""A `MessagesResult`, as of `message`."""

messages_stream = _stream_of(message_streamed, _MESSAGES)
"""An `EventStream` of events, as of `message_streamed`."""

messages_stream_async = _async_stream_of(message_streamed, _MESSAGES)
"""An `AsyncEventStream` of events, as of `message_streamed`."""

messages_events = _events_of(messages_stream)
"""The events of a stream, as of `message_streamed`."""

api_error = _error_of(error)
"""The `APIError` of a status, as of `error`: `api_error(429)` is a `TooManyRequestsResponseError`."""
