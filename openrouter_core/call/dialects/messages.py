"""Messages: blocks in `content`, events told apart by their `type`, and one of these for the end of all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.bill import billed
from openrouter_core.call.encode import encode
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object
from openrouter_core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.models.json_value import Json
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents

_ENDING: Final = ("stop_reason", "stop_sequence", "stop_details")
"""What is not known of a message before its end."""


class MessagesDialect:
    """https://openrouter.ai/docs/api/api-reference/anthropic-messages/create-messages."""

    nothing = None
    done_concludes = False  # every stream that is complete has an event that says so

    def whole(self, json: Json) -> MessagesResult | None:
        """Read a message. One that ended and has no content is an answer: to ask again might pay twice."""
        is_over = is_array(json.get("content")) and isinstance(json.get("stop_reason"), str)
        return _read(json) if is_over or _blocks(json) else None

    def event(self, json: Json) -> MessagesStreamEvents | None:
        """Read an event of any kind but the one that only keeps the connection awake."""
        if json.get("type") == "ping":
            return None
        event: MessagesStreamEvents = read("messages_events.MessagesStreamEvents", json)
        return event

    def failure(self, json: Json) -> Json | None:
        """Look for an error before all else. An empty one is how some servers say that there was none."""
        return json if json.get("type") == "error" or json.get("error") else None

    def progress(self, json: Json) -> list[tuple[object, bool]]:
        """Look at the type alone: what was begun may be billed, and only its last event says that it is whole."""
        kind: object = json.get("type")
        begun = isinstance(kind, str) and kind.startswith(("message_", "content_block_"))
        return [("message", kind == "message_stop")] if begun else []

    def paid(self, json: Json) -> MessagesResult | None:
        """Look for anything that the model said, and for the usage."""
        inner: object = json.get("message")
        message = inner if is_object(inner) else json
        paid = billed(message, json) or (message if _blocks(message) else None)
        return None if paid is None else _read(paid)

    def is_free(self, json: Json) -> bool:  # noqa: ARG002 - others look at it
        """Take it that nothing was generated; `paid` has looked for what was."""
        return True

    def as_events(self, json: Json) -> list[Json]:
        """Tell a whole message in the order of a stream: its blocks, each in one piece, between what is around them."""
        ended = {key: json[key] for key in _ENDING if key in json}
        return [
            {"type": "message_start", "message": {**json, "content": [], **dict.fromkeys(ended)}},
            *(event for index, block in enumerate(_blocks(json)) for event in _told(index, block)),
            {"type": "message_delta", "delta": ended, "usage": json.get("usage")},
            {"type": "message_stop"},
        ]


def _read(json: Json) -> MessagesResult:
    result: MessagesResult = read("messages.MessagesResult", json)
    return result


def _blocks(message: Json) -> list[Json]:
    content: object = message.get("content")
    return [block for block in content if is_object(block)] if is_array(content) else []


def _told(index: int, block: Json) -> Iterator[Json]:
    """Tell a block: what comes in deltas is empty at its start, and any other kind is whole there."""
    deltas = [*_deltas(block)]
    empty = {key: nothing for key, nothing, _ in deltas}
    yield {"type": "content_block_start", "index": index, "content_block": {**block, **empty}}
    for _, _, delta in deltas:
        yield {"type": "content_block_delta", "index": index, "delta": delta}
    yield {"type": "content_block_stop", "index": index}


def _deltas(block: Json) -> Iterator[tuple[str, object, Json]]:
    """Give the keys that come in deltas, what stands there before, and the deltas."""
    match block.get("type"):
        case "text":
            citations: object = block.get("citations")
            for citation in citations if is_array(citations) else ():
                yield "citations", [], {"type": "citations_delta", "citation": citation}
            yield from _spoken(block, "text")
        case "thinking":
            yield from _spoken(block, "thinking")
            yield from _spoken(block, "signature")
        case "tool_use" | "server_tool_use" if is_object(given := block.get("input")) and given:
            written = encode(given)
            if isinstance(written, Ok):
                yield "input", {}, {"type": "input_json_delta", "partial_json": written.unwrap().decode()}
        case _:
            return


def _spoken(block: Json, key: str) -> Iterator[tuple[str, object, Json]]:
    if isinstance(text := block.get(key), str) and text:
        yield key, "", {"type": f"{key}_delta", key: text}


MESSAGES: Final = MessagesDialect()
