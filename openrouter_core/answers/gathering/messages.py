"""The events of a message, gathered into what the same call would have given without a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.answers.gathering.folds import Account, Last, Text
from openrouter_core.answers.gathering.said_again import arguments_of
from openrouter_core.answers.places import whole_number
from openrouter_core.answers.plain import json_of
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object, parse

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.answers.gathering.folds import Fold
    from openrouter_core.models.json_value import Json
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents

_NAMELESS: Final = ("type", "usage", "delta")


class MessageGatherer:
    """Takes the events of one stream, in their order, and gives the message that they make up.

    What a block says at its start is gone on with by its deltas; the input of a tool is what its pieces are together,
    or their text, where that was cut off. Of what stands around the blocks the last counts that says something, and
    `usage` is merged field by field.
    """

    def __init__(self) -> None:
        """Begin."""
        self._message: dict[str, object] | None = None
        self._blocks: dict[int, _Block] = {}
        self._usage = Account()

    def add(self, event: MessagesStreamEvents) -> None:
        """Take the next event."""
        json = json_of(event)
        kind: object = json.get("type")
        if kind == "content_block_delta":
            delta: object = json.get("delta")
            if is_object(delta):
                self._block(json, _STARTS.get(delta.get("type"), {})).add(delta)
        elif kind == "content_block_start":
            block: object = json.get("content_block")
            if is_object(block):
                self._blocks[self._place(json, len(self._blocks))] = _Block(block)
        elif kind == "message_start":
            self._take(json.get("message"))
        elif kind in ("message_delta", "message_stop"):
            self._take(json.get("delta"))
            self._take({key: value for key, value in json.items() if key not in _NAMELESS})
            self._usage.add(json.get("usage"))

    def value(self) -> MessagesResult | None:
        """Give the message so far, or None before its first event. It takes as long as all events before."""
        if self._message is None and not self._blocks:
            return None
        json = {"type": "message", "role": "assistant", **(self._message or {})}
        json["content"] = [self._blocks[index].value() for index in sorted(self._blocks)]
        if (usage := self._usage.value()) is not None:
            json["usage"] = usage
        result: MessagesResult = read("messages.MessagesResult", json)
        return result

    def _take(self, told: object) -> None:
        """Take what is told of the message itself."""
        if not is_object(told):
            return
        known = {} if self._message is None else self._message
        content: object = told.get("content")
        for index, block in enumerate(each for each in (content if is_array(content) else ()) if is_object(each)):
            self._blocks.setdefault(index, _Block(block))
        self._usage.add(told.get("usage"))
        said = {key: value for key, value in told.items() if value is not None or key not in known}
        self._message = {**known, **said}

    def _block(self, json: Json, start: Json) -> _Block:
        """Find the block that an event tells of: the last one, where it does not say; begin it where none did."""
        index = self._place(json, max(self._blocks, default=0))
        block = self._blocks.get(index)
        if block is None:
            block = self._blocks[index] = _Block(start)
        return block

    def _place(self, json: Json, default: int) -> int:
        index = whole_number(json, "index")
        return default if index is None else index


class _Block:
    """A block of the content while it comes about."""

    def __init__(self, start: Json) -> None:
        self._start = start
        self._folds: dict[str, Fold] = {}

    def add(self, delta: Json) -> None:
        for key, value in delta.items():
            if key == "type":
                continue
            fold = self._folds.get(key)
            if fold is None:
                make, field = _FOLDS.get(key, (Last, key))
                fold = self._folds[key] = make()
                fold.add(self._start.get(field))
            fold.add(value)

    def value(self) -> Json:
        """Give the block so far."""
        said = {_FOLDS.get(key, (Last, key))[1]: fold.value() for key, fold in self._folds.items()}
        return {**self._start, **said}


class _Input:
    """The input of a tool: JSON as text, in pieces. Where there are none, it is what stood at the start."""

    def __init__(self) -> None:
        self._start: object = None
        self._pieces: list[str] | None = None

    def add(self, piece: object) -> None:
        if self._pieces is None:
            self._start, self._pieces = piece, []
        elif isinstance(piece, str):
            self._pieces.append(piece)

    def value(self) -> object:
        text = arguments_of(self._pieces or ())
        if not text.strip():
            return self._start
        json: object = parse(text)
        return json if is_object(json) else text


class _Citations:
    """The sources of a text, one by one."""

    def __init__(self) -> None:
        self._items: list[object] | None = None

    def add(self, piece: object) -> None:
        if self._items is None:
            self._items = [*piece] if is_array(piece) else []
        else:
            self._items.append(piece)

    def value(self) -> object:
        return self._items


_FOLDS: Final[Mapping[str, tuple[Callable[[], Fold], str]]] = {
    "text": (Text, "text"),
    "thinking": (Text, "thinking"),
    "content": (Text, "content"),
    "partial_json": (_Input, "input"),
    "citation": (_Citations, "citations"),
}
"""What joins the pieces of a key in deltas, and where in the block they belong. Of any other key the last counts."""

_STARTS: Final[Mapping[object, Json]] = {
    "text_delta": {"type": "text", "text": ""},
    "citations_delta": {"type": "text", "text": ""},
    "thinking_delta": {"type": "thinking", "thinking": ""},
    "signature_delta": {"type": "thinking", "thinking": ""},
    "input_json_delta": {"type": "tool_use", "input": {}},
    "compaction_delta": {"type": "compaction"},
}
"""What a block is that its deltas alone tell of."""
