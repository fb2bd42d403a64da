"""Chat completions: choices, an `error` beside or within them, and a `finish_reason` at their end."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.call.dialects.bill import billed
from openrouter_core.call.dialects.spoken import spoken
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.json_value import Json

_FAILED: Final = frozenset({"error", "network_error"})
_SAYING: Final = ("content", "reasoning", "reasoning_details", "tool_calls", "refusal", "images", "audio")
_GOING: Final = (("0", False),)
_ENDED: Final = (("0", True),)
_MOST: Final = 1_000
"""Choices that are told apart at the end of a stream; the API gives far fewer."""


class ChatDialect:
    """https://openrouter.ai/docs/api-reference/chat-completion."""

    nothing = None
    done_concludes = True  # some providers never send a finish reason

    def whole(self, json: Json) -> ChatResult | None:
        """Read a completion."""
        json = _completion(json)
        return _read(json) if _choices(json) else None

    def event(self, json: Json) -> ChatStreamChunk | None:
        """Read a chunk; one of an unknown kind has no choices, and all it says is in its `raw`."""
        chunk: ChatStreamChunk = read("chat_events.ChatStreamChunk", json)
        return chunk

    def failure(self, json: Json) -> Json | None:
        """Look for an error before all else: what stands around it may be malformed."""
        # An empty one is how some servers say that there was none.
        if json.get("error"):
            return json
        choices: Any = json.get("choices")
        if choices.__class__ is list and len(choices) == 1:
            # Most have one that goes on, and there are many.
            choice = choices[0]
            if choice.__class__ is dict and not choice.get("error") and not choice.get("finish_reason"):
                return None
        if not choices:
            if json.get("type") == "error":
                return json
            json = _completion(json)
            if json.get("error"):
                return json
        for choice in _choices(json):
            error, reason = choice.get("error"), choice.get("finish_reason")
            if error or (reason and isinstance(reason, str) and reason in _FAILED):
                return {**json, "error": _failure(error, choice)}
        return None

    def progress(self, json: Json) -> Sequence[tuple[object, bool]]:
        """Look for finish reasons, an empty one being none; usage and the like alone are no part of an answer."""
        choices: Any = json.get("choices")
        if choices.__class__ is list and len(choices) == 1:
            # Most have one, and there are many.
            choice = choices[0]
            if choice.__class__ is dict and not choice.get("index"):
                return _ENDED if choice.get("finish_reason") else _GOING
        return [
            (_part(index) if (index := choice.get("index")) else "0", bool(choice.get("finish_reason")))
            for choice in _choices(json)
        ]

    def paid(self, json: Json) -> ChatResult | None:
        """Look for anything that the model said, and for the usage."""
        completion = _completion(json)
        choices = _choices(completion)
        said = (choice.get("message") for choice in choices)
        has_content = any(message.get(key) for message in said if is_object(message) for key in _SAYING)
        paid = billed(completion, json, *choices) or (completion if has_content else None)
        return None if paid is None else _read(paid)

    def is_free(self, json: Json) -> bool:  # noqa: ARG002 - others look at it
        """Take it that nothing was generated; `paid` has looked for what was."""
        return True

    def as_events(self, json: Json) -> list[Json]:
        """Make each message a delta, its tool calls numbered as those of a stream are."""
        json = _completion(json)
        return [{**json, "object": "chat.completion.chunk", "choices": [_streamed(each) for each in _choices(json)]}]


def _failure(error: object, choice: Json) -> object:
    """Give a choice's error; where it says nothing, the provider's own word for the end is what there is."""
    native: object = choice.get("native_finish_reason")
    is_told = isinstance(native, str) and native not in ("", choice.get("finish_reason"))
    message = f"the provider failed and gave no reason{f' but {native}' if is_told else ''}"
    if is_object(error) and error and not error.get("message"):
        return {**error, "message": message} if is_told else error
    return error or {"message": message, "http_status": 502}


def _read(json: Json) -> ChatResult:
    result: ChatResult = read("chat.ChatResult", json)
    return result


def _completion(json: Json) -> Json:
    """Find the completion: some gateways put all of it under `provider`."""
    inner: object = json.get("provider")
    return inner if not json.get("choices") and is_object(inner) else json


def _choices(json: Json) -> list[Json]:
    choices: object = json.get("choices")
    if not is_array(choices):
        return []
    for choice in choices:
        if choice.__class__ is not dict:
            return [each for each in choices if is_object(each)]
    return choices


def _part(index: Any) -> str:  # noqa: ANN401 - JSON may be anything
    """Name a choice by its index. What no server of sense sends has one name together: each name is remembered."""
    if isinstance(index, str) and len(index) < len(str(_MOST)) and index.isdecimal():
        index = int(index)
    return str(int(index)) if isinstance(index, int | float) and 0 <= index < _MOST else "other"


def _streamed(choice: Json) -> Json:
    message: object = choice.get("message")
    delta = dict(message) if is_object(message) else {}
    calls: object = delta.get("tool_calls")
    if is_array(calls):
        numbered = enumerate(each for each in calls if is_object(each))
        delta["tool_calls"] = [call if "index" in call else {"index": index, **call} for index, call in numbered]
    content: object = delta.get("content")
    if is_array(content):
        # A delta has text only; the parts stay in the choice's JSON, with the message they came in.
        delta["content"] = spoken(content)
    return {**choice, "delta": delta}


CHAT: Final = ChatDialect()
