"""A stream becomes the answer that the same call would have given whole; a stream that fails, its error and the rest.

    opened = chat_send(core, {"messages": […], "stream": True})
    answer = gather(opened.unwrap()) if isinstance(opened, Ok) else opened

`ChatGatherer`, `ResponseGatherer` and `MessageGatherer` do the same event by event, for those who show an answer while
it comes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias, overload

from attrs import evolve

from openrouter_core.answers.families import is_chunk, tells_of
from openrouter_core.errors import InvalidRequestError, ResponseValidationError
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.convert import class_reader
from openrouter_core.models.model import Value
from openrouter_core.result import Err, Ok, failure_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, Iterable

    from openrouter_core.answers.gathering.chat import ChatGatherer
    from openrouter_core.answers.gathering.messages import MessageGatherer
    from openrouter_core.answers.gathering.responses import ResponseGatherer
    from openrouter_core.errors import SendError
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.interns import InternChatCompletionChunk
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_events import StreamEvents
    from openrouter_core.result import Result

    Gathered: TypeAlias = ChatResult | OpenResponsesResult | MessagesResult
    Gatherer: TypeAlias = ChatGatherer | ResponseGatherer | MessageGatherer


# A stream of errors alone would be of either family: no stream is typed so.
@overload
def gather(  # type: ignore[overload-overlap]
    stream: Iterable[Result[ChatStreamChunk, SendError]] | Iterable[Result[InternChatCompletionChunk, SendError]],
) -> Result[ChatResult, SendError]: ...
@overload
def gather(  # type: ignore[overload-overlap]
    stream: Iterable[Result[StreamEvents, SendError]],
) -> Result[OpenResponsesResult, SendError]: ...
@overload
def gather(stream: Iterable[Result[MessagesStreamEvents, SendError]]) -> Result[MessagesResult, SendError]: ...
def gather(
    stream: Iterable[Result[ChatStreamChunk, SendError]]
    | Iterable[Result[InternChatCompletionChunk, SendError]]
    | Iterable[Result[StreamEvents, SendError]]
    | Iterable[Result[MessagesStreamEvents, SendError]],
) -> Result[Gathered, SendError]:
    """Read a stream to its end, and give what it said as one answer: what the same request gives without a stream.

    Any iterable of `Ok(event)` will do. At an `Err`, that error comes back, and its `partial` is what had been
    gathered; if it has one of its own, the one that says more. A stream that gives nothing of an answer, because it
    was read or closed before, is an `Err(ResponseValidationError)`. An `Err` in the place of a stream comes back.
    """
    # Containers are iterable: `for item in Ok(stream)` would give the stream.
    if (failure := failure_in(stream)) is not None:
        return failure
    gathering = _Gathering()
    for item in stream:
        if (error := gathering.take(item)) is not None:
            return error
    return gathering.end(stream)


@overload
async def gather_async(  # type: ignore[overload-overlap]
    stream: AsyncIterable[Result[ChatStreamChunk, SendError]]
    | AsyncIterable[Result[InternChatCompletionChunk, SendError]],
) -> Result[ChatResult, SendError]: ...
@overload
async def gather_async(  # type: ignore[overload-overlap]
    stream: AsyncIterable[Result[StreamEvents, SendError]],
) -> Result[OpenResponsesResult, SendError]: ...
@overload
async def gather_async(
    stream: AsyncIterable[Result[MessagesStreamEvents, SendError]],
) -> Result[MessagesResult, SendError]: ...
async def gather_async(
    stream: AsyncIterable[Result[ChatStreamChunk, SendError]]
    | AsyncIterable[Result[InternChatCompletionChunk, SendError]]
    | AsyncIterable[Result[StreamEvents, SendError]]
    | AsyncIterable[Result[MessagesStreamEvents, SendError]],
) -> Result[Gathered, SendError]:
    """Read an asynchronous stream to its end, as `gather` does."""
    if (failure := failure_in(stream)) is not None:
        return failure
    gathering = _Gathering()
    async for item in stream:
        if (error := gathering.take(item)) is not None:
            return error
    return gathering.end(stream)


class _Gathering:
    """What both do: the first event that is known says which family it is."""

    def __init__(self) -> None:
        self._gatherer: Gatherer | None = None
        self._count = 0

    def take(self, item: Result[object, SendError] | Value) -> Err[SendError] | None:
        """Take the next item; at the end of a stream that failed, give the error."""
        if isinstance(item, Err):
            return Err(_with_partial(item.failure(), self._value()))
        event: object = item.unwrap() if isinstance(item, Ok) else item
        if not isinstance(event, Value):
            message = f"item {self._count} of the stream is no event but of type {type(event).__name__}"
            return Err(InvalidRequestError(message=message, partial=self._value()))
        self._count += 1
        if self._gatherer is None:
            self._gatherer = _gatherer(event)
        if self._gatherer is not None:
            self._gatherer.add(event)  # type: ignore[arg-type]  # of the family that the first event was of
        return None

    def end(self, stream: object) -> Result[Gathered, SendError]:
        """Give the answer."""
        meta: object = getattr(stream, "http_meta", None)
        meta = meta if isinstance(meta, HttpMeta) else HttpMeta()
        value = self._value()
        if value is None:
            message = f"there is no answer in the {self._count} events that the stream gave: was it read before?"
            return Err(ResponseValidationError(message=message, request_sent=True, http_meta=meta))
        value.__dict__["_http_meta"] = meta
        return Ok(value)

    def _value(self) -> Gathered | None:
        return None if self._gatherer is None else self._gatherer.value()


def _gatherer(event: Value) -> Gatherer | None:
    if is_chunk(event):
        from openrouter_core.answers.gathering.chat import ChatGatherer

        return ChatGatherer()
    kind = tells_of(event)
    if kind == "message":
        from openrouter_core.answers.gathering.messages import MessageGatherer

        return MessageGatherer()
    if kind is None:
        return None
    from openrouter_core.answers.gathering.responses import ResponseGatherer

    return ResponseGatherer()


def _with_partial(error: SendError, gathered: Gathered | None) -> SendError:
    """Give the error with the fuller of what it had itself and what was gathered, by the length of its JSON.

    The bill is kept in any case.
    """
    own: object = error.partial
    if gathered is None or _length(own) >= _length(gathered):
        return error
    return evolve(error, partial=_billed(gathered, own.raw.get("usage")) if isinstance(own, Value) else gathered)


def _billed(gathered: Gathered, usage: object) -> Value:
    """Give what was gathered with what its error alone says that it cost."""
    from openrouter_core.answers.gathering.folds import Account

    account = Account()
    for each in (gathered.raw.get("usage"), usage):
        account.add(each)
    return gathered if usage is None else class_reader(type(gathered))({**gathered.raw, "usage": account.value()})


def _length(value: object) -> int:
    return len(str(next(filter(None, map(value.raw.get, _ANSWERS)), None))) if isinstance(value, Value) else -1


_ANSWERS: Final = ("choices", "output", "content")
"""Where an answer has what it says."""
