"""The text of an answer, or of a piece of one, without five checks for what may be missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.families import first_message, is_chunk, is_completion, is_response
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import AsyncIterable, AsyncIterator, Iterable, Iterator

    from openrouter_core.errors import SendError
    from openrouter_core.models.chat_result import ChatResult
    from openrouter_core.models.chat_stream import ChatStreamChunk
    from openrouter_core.models.open_responses_result import OpenResponsesResult
    from openrouter_core.models.unions import StreamEvents
    from openrouter_core.result import Result


def text_of(answer: ChatResult | OpenResponsesResult | ChatStreamChunk | StreamEvents) -> str:
    """Give the text of an answer, or what an event of a stream adds to it; `""` if there is none.

    Of chat, that is the first choice's; of content in parts, the text parts are joined, and so are those of all
    messages of a response. Refusals and reasoning are no part of it.
    """
    if is_completion(answer):
        message = first_message(answer)
        content = None if message is None else message.content
        if isinstance(content, tuple):
            return "".join(part.text or "" for part in content if part.type == "text")
        return content or ""
    if is_chunk(answer):
        return next((choice.delta.content or "" for choice in answer.choices if not choice.index), "")
    if is_response(answer):
        messages = (item for item in answer.output if item.type == "message")
        parts = (part for message in messages for part in message.content)
        return "".join(part.text or "" for part in parts if part.type == "output_text")
    return answer.delta or "" if answer.type == "response.output_text.delta" else ""


def text_deltas(
    stream: Iterable[Result[ChatStreamChunk, SendError]] | Iterable[Result[StreamEvents, SendError]],
) -> Iterator[Result[str, SendError]]:
    """Give the text of a stream as it comes: `Ok` of each piece that is not empty and, if the stream fails, its `Err`.

    Where a server gives its whole answer at once, that is one piece. Of a response, it is the text of its messages:
    what an advisor model says meanwhile is left out.
    """
    listener = _Listener()
    for item in stream:
        if isinstance(item, Err):
            yield item
        elif text := listener.hear(item.unwrap()):
            yield Ok(text)


async def text_deltas_async(
    stream: AsyncIterable[Result[ChatStreamChunk, SendError]] | AsyncIterable[Result[StreamEvents, SendError]],
) -> AsyncIterator[Result[str, SendError]]:
    """Give the text of a stream as `text_deltas` does, with `async for`."""
    listener = _Listener()
    async for item in stream:
        if isinstance(item, Err):
            yield item
        elif text := listener.hear(item.unwrap()):
            yield Ok(text)


class _Listener:
    """Tells what an event adds to the text, knowing those before it."""

    def __init__(self) -> None:
        self._heard = False
        self._asides: set[int | None] = set()

    def hear(self, event: ChatStreamChunk | StreamEvents) -> str:
        text = text_of(event) if is_chunk(event) else self._hear_event(event)
        self._heard = self._heard or bool(text)
        return text

    def _hear_event(self, event: StreamEvents) -> str:
        match event.type:
            case "response.output_item.added" if event.item is not None and event.item.type != "message":
                self._asides.add(event.output_index)
            case "response.completed" | "response.incomplete" if not self._heard:
                return text_of(event.response)
            case "response.output_text.delta" if event.output_index in self._asides:
                return ""
            case _:
                pass
        return text_of(event)
