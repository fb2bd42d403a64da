"""The text of an answer, or of a piece of one, without five checks for what may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.answers.deltas import delta_of, rest_of_text
from openrouter_core.answers.families import first_message, is_chunk, is_completion, is_message, is_response, tells_of
from openrouter_core.call.dialects.spoken import spoken
from openrouter_core.models.json_value import is_array, is_object
from openrouter_core.result import Err, Ok, failure_in

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

    from openrouter_core.answers.listening import EventListener
    from openrouter_core.errors import SendError
    from openrouter_core.models.chat import ChatAssistantMessage, ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.interns import InternChatCompletionChunk
    from openrouter_core.models.json_value import Json
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents
    from openrouter_core.models.model import Value
    from openrouter_core.models.responses import OpenResponsesResult, OutputMessageItem
    from openrouter_core.models.responses_events import StreamEvents
    from openrouter_core.result import Result

    Chunk: TypeAlias = ChatStreamChunk | InternChatCompletionChunk


def text_of(
    answer: ChatResult | OpenResponsesResult | MessagesResult | Chunk | StreamEvents | MessagesStreamEvents,
) -> str:
    """Give the text of an answer, or what an event of a stream adds to it; `""` if there is none.

    Of chat, that is the first choice's; of content in parts, the text parts are joined, and so are the text blocks of a
    message, and those of all messages of a response. Refusals, reasoning and thinking are no part of it.
    """
    if is_completion(answer):
        message = first_message(answer)
        return "" if message is None else _text_of_content(message)
    if is_response(answer):
        return "".join(_text_of_content(item) for item in answer.output if item.type == "message")
    json = _json_of(answer)
    if is_chunk(answer):
        return _text_of_chunk(json)[0]
    delta: object = json.get("delta")
    if isinstance(delta, str):
        return delta if json.get("type") == "response.output_text.delta" else ""
    return spoken(json.get("content")) if is_message(answer) else _text_of_block(json)


def _text_of_block(event: Json) -> str:
    """Give what an event of a message adds: a delta, a block that does not begin empty, or all that a server says."""
    match event.get("type"):
        case "content_block_delta" if is_object(delta := event.get("delta")) and delta.get("type") == "text_delta":
            text: object = delta.get("text")
            return text if isinstance(text, str) else ""
        case "content_block_start" if is_object(block := event.get("content_block")):
            return spoken(block)
        case "message_start" if is_object(message := event.get("message")):
            return spoken(message.get("content"))
        case _:
            return ""


def _json_of(event: Value) -> Json:
    json: Json | None = getattr(event, "raw", None)
    if json:
        return json
    # What was built by hand, or is no event at all: what tells of it is not needed before.
    from openrouter_core.answers.plain import json_of

    return json_of(event)


def _text_of_chunk(chunk: Json) -> tuple[str, bool]:
    """Give the text of a chunk, and whether it stood in a message."""
    choices: object = chunk.get("choices")
    for choice in choices if is_array(choices) else ():
        if is_object(choice) and not (isinstance(index := choice.get("index"), int | float) and index):
            # Some servers send a message in the place of a delta, or parts in the place of text.
            delta, is_message = delta_of(choice)
            content: object = delta.get("content") if is_object(delta) else None
            return content if isinstance(content, str) else spoken(content), is_message
    return "", False


def _text_of_content(message: ChatAssistantMessage | OutputMessageItem) -> str:
    content: object = message.to_json().get("content")
    return content if isinstance(content, str) else spoken(content)


def text_deltas(
    stream: Iterable[Result[ChatStreamChunk, SendError]]
    | Iterable[Result[InternChatCompletionChunk, SendError]]
    | Iterable[Result[StreamEvents, SendError]]
    | Iterable[Result[MessagesStreamEvents, SendError]],
) -> Iterator[Result[str, SendError]]:
    """Give the text of a stream as it comes: `Ok` of each piece that is not empty and, if the stream fails, its `Err`.

    Where a server gives its whole answer at once, that is one piece, and what it tells only at the end of a part, of
    an item, or of the response comes then. Of a response, it is the text of its messages: what an advisor model says
    meanwhile is left out.
    """
    # Containers are iterable: `for item in Ok(stream)` would give the stream.
    failure = failure_in(stream)
    return _heard(stream if failure is None else (failure,))


def text_deltas_async(
    stream: AsyncIterable[Result[ChatStreamChunk, SendError]]
    | AsyncIterable[Result[InternChatCompletionChunk, SendError]]
    | AsyncIterable[Result[StreamEvents, SendError]]
    | AsyncIterable[Result[MessagesStreamEvents, SendError]],
) -> AsyncIterator[Result[str, SendError]]:
    """Give the text of a stream as `text_deltas` does, with `async for`."""
    failure = failure_in(stream)
    return _heard_async(stream) if failure is None else _alone(failure)


async def _alone(failure: Err[SendError]) -> AsyncIterator[Result[str, SendError]]:
    yield failure


def _heard(
    stream: Iterable[Result[Chunk | StreamEvents | MessagesStreamEvents, SendError]],
) -> Iterator[Result[str, SendError]]:
    listener = _Listener()
    for item in stream:
        if isinstance(item, Err):
            yield item
        elif text := listener.hear(item.unwrap()):
            yield Ok(text)


async def _heard_async(
    stream: AsyncIterable[Result[Chunk | StreamEvents | MessagesStreamEvents, SendError]],
) -> AsyncIterator[Result[str, SendError]]:
    listener = _Listener()
    async for item in stream:
        if isinstance(item, Err):
            yield item
        elif text := listener.hear(item.unwrap()):
            yield Ok(text)


class _Listener:
    """Tells what an event adds to the text, knowing those before it."""

    def __init__(self) -> None:
        self._typed: EventListener | _BlockListener | None = None
        self._said: list[str] = []

    def hear(self, event: Chunk | StreamEvents | MessagesStreamEvents) -> str:
        if is_chunk(event):
            text, is_message = _text_of_chunk(_json_of(event))
            if is_message:
                self._said = ["".join(self._said)]
                text = rest_of_text(text, self._said[0])
            self._said.append(text)
            return text
        if self._typed is None:
            self._typed = _listener(event)
        return "" if self._typed is None else self._typed.hear(event)


class _BlockListener:
    """Needs to know nothing of the events before."""

    def hear(self, event: Value) -> str:
        return _text_of_block(_json_of(event))


def _listener(event: Value) -> EventListener | _BlockListener | None:
    kind = tells_of(event)
    if kind != "response":
        return None if kind is None else _BlockListener()
    from openrouter_core.answers.listening import EventListener

    return EventListener()
