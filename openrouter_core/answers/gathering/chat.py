"""The chunks of a chat completion, gathered into what the same call would have given without a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.answers.call_ids import mint
from openrouter_core.answers.deltas import delta_of, rest_of
from openrouter_core.answers.finish import CUT, in_our_words
from openrouter_core.answers.gathering.calls import Calls, Name, Written
from openrouter_core.answers.gathering.folds import Account, Listed, Merged, Text
from openrouter_core.answers.gathering.parts import DETAILS, MessageContent, Parts
from openrouter_core.answers.gathering.sound import Encoded
from openrouter_core.answers.plain import json_of
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.answers.gathering.folds import Fold
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.json_value import Json

_MESSAGE: Final[Mapping[str, Callable[[], Fold]]] = {
    "content": MessageContent,
    "refusal": MessageContent,
    # `reasoning` and `reasoning_details` say the same thing, each in its own way.
    "reasoning": MessageContent,
    "reasoning_content": MessageContent,
    "reasoning_details": lambda: Parts(DETAILS),
    "tool_calls": Calls,
    "function_call": lambda: Merged({"name": Name, "arguments": Written}),
    "annotations": Listed,
    "images": Listed,
    "audio": lambda: Merged({"data": Encoded, "transcript": Text}),
}
_CHOICE: Final[Mapping[str, Callable[[], Fold]]] = {
    "delta": lambda: Merged(_MESSAGE),
    "logprobs": lambda: Merged({"content": Listed, "refusal": Listed}),
}


class ChatGatherer:
    """Takes the chunks of one stream, in their order, and gives the completion that they make up.

    Text is joined, tool calls are put together, `usage` is merged field by field, and of what else stands at the top,
    the last that is not null counts: `id`, and fields that no class knows. Content in parts stays in parts where they
    are not all text. A tool call that never had an id gets one. A turn of tool calls alone has `content` null, as the
    API wants it back.
    """

    def __init__(self) -> None:
        """Begin."""
        self._completion = Merged({"choices": Choices, "usage": Account})
        self._whole: list[Json] | None = None
        self._count = 0

    def add(self, chunk: ChatStreamChunk) -> None:
        """Take the next chunk."""
        json = json_of(chunk)
        choices: object = json.get("choices")
        if is_array(choices) and choices:
            # A whole completion, given as one chunk, stays what it was.
            is_whole = self._count == 0 and all(is_object(each) and is_object(each.get("message")) for each in choices)
            self._whole = choices if is_whole else None
            self._count += 1
        self._completion.add(json)

    def __repr__(self) -> str:
        """Say where it stands."""
        return f"<{type(self).__name__}: {self._count} chunks of an answer so far>"

    def value(self) -> ChatResult | None:
        """Give the completion so far, or None before the first piece of a choice. It takes as long as all before."""
        json = self._completion.value()
        if json is None or not json.get("choices"):
            return None
        json["object"] = "chat.completion"
        if self._whole is not None:
            json["choices"] = [{key: each[key] for key in each if key != "delta"} for each in self._whole]
        else:
            _name_calls(json)
        result: ChatResult = read("chat.ChatResult", json)
        return result


class Choices:
    """The `choices` of a completion, each by its index."""

    def __init__(self) -> None:
        """Begin with none."""
        self._by_index: dict[float, _Choice] = {}

    def add(self, piece: object) -> None:
        """Take the choices of a chunk; one without an index is known by its place."""
        if not is_array(piece):
            return
        for place, choice in enumerate(each for each in piece if is_object(each)):
            index: object = choice.get("index")
            number = index if isinstance(index, int | float) else place
            known = self._by_index.get(number)
            if known is None:
                known = self._by_index[number] = _Choice()
            known.add(choice)

    def value(self) -> list[dict[str, Any]]:
        """Give them by their index."""
        return [_finished(self._by_index[index].value() or {}) for index in sorted(self._by_index)]


class _Choice(Merged):
    """A choice, and the reason of its end: the last, but none is taken back by one that says less.

    Some servers say `stop` with the usage, whatever they had said before.
    """

    def __init__(self) -> None:
        super().__init__(_CHOICE)
        self._weight = 0

    def add(self, piece: object) -> None:
        if is_object(piece) and "message" in piece:
            piece = self._with_delta(piece)
        if is_object(piece) and (reason := piece.get("finish_reason")):
            weight = _weight(reason)
            if weight < self._weight:
                piece = {key: value for key, value in piece.items() if key not in _REASONS}
            else:
                self._weight = weight
        super().add(piece)

    def _with_delta(self, choice: Json) -> Json:
        """Take a message for a delta where there is none: what it adds to those before."""
        delta, is_message = delta_of(choice)
        said: object = (self.value() or {}).get("delta") if is_message else None
        if is_object(said):
            alike = Merged(_MESSAGE)
            alike.add(delta)
            delta = rest_of(alike.value() or {}, said)
        return {**{key: value for key, value in choice.items() if key != "message"}, "delta": delta}


_REASONS: Final = ("finish_reason", "native_finish_reason")


def _weight(reason: object) -> int:
    if isinstance(reason, str) and in_our_words(reason) in CUT:
        return 2
    return 0 if reason == "stop" else 1


def _finished(choice: dict[str, Any]) -> dict[str, Any]:
    message: dict[str, Any] = choice.pop("delta", None) or {}
    message["role"] = message.get("role") or "assistant"
    if message.get("tool_calls") and not message.get("content"):
        message["content"] = None
    return {**choice, "message": message}


def _name_calls(completion: dict[str, Any]) -> None:
    for place, choice in enumerate(completion["choices"]):
        for number, call in enumerate(choice["message"].get("tool_calls") or ()):
            if not call.get("id"):
                call["id"] = mint(completion.get("id"), completion.get("created"), place, number, call)
            call.setdefault("type", "custom" if "custom" in call else "function")
