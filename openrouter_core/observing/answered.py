"""What may be told of an answer: names, counts, cost. Pure; given any JSON, it does not fail and quotes no sentence."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterator

    from typing_extensions import TypeIs

    from openrouter_core.models.json_value import Json

_NAME: Final = re.compile(r"[\w.:/@~+-]{1,128}", re.ASCII).fullmatch
_PROVIDER: Final = re.compile(r"[\w.:/@~+() &-]{1,64}", re.ASCII).fullmatch
_MOST_REASONS: Final = 128
"""Choices whose reasons are told."""
_MOST: Final = 2**53
"""What is more is no count, and few who keep counts can keep it."""
_SAYING: Final = (
    "content",
    "reasoning",
    "reasoning_content",
    "reasoning_details",
    "tool_calls",
    "function_call",
    "refusal",
    "images",
    "audio",
)
_CALLS: Final = ("function_call", "custom_tool_call", "tool_use", "server_tool_use")


def name_in(value: object) -> str | None:
    """Give what can be the name of a model, an id or a reason: one word of any kind."""
    return value if isinstance(value, str) and _NAME(value) else None


class Counts(NamedTuple):
    """What a `usage` says."""

    input_tokens: int | None = None
    output_tokens: int | None = None
    cached_tokens: int | None = None
    cache_write_tokens: int | None = None
    reasoning_tokens: int | None = None
    cost: float | None = None


def counts_in(usage: object) -> Counts:
    """Read the usage of any family.

    Messages count what was cached beside the input tokens, the others within:
    https://docs.anthropic.com/en/docs/build-with-claude/prompt-caching#tracking-cache-performance
    """
    if not is_object(usage):
        return Counts()
    told_in = _details(usage, "prompt_tokens_details") or _details(usage, "input_tokens_details")
    told_out = _details(usage, "completion_tokens_details") or _details(usage, "output_tokens_details")
    read, written = _count(usage, "cache_read_input_tokens"), _count(usage, "cache_creation_input_tokens")
    given = _count(usage, "input_tokens", "prompt_tokens")
    if given is not None and "prompt_tokens" not in usage:
        given += (read or 0) + (written or 0)
    output = _count(usage, "completion_tokens", "output_tokens")
    cost: object = usage.get("cost")
    return Counts(
        input_tokens=given,
        output_tokens=output,
        cached_tokens=_count(told_in, "cached_tokens") if read is None else read,
        cache_write_tokens=_count(told_in, "cache_write_tokens") if written is None else written,
        reasoning_tokens=_count(told_out, "reasoning_tokens", "thinking_tokens"),
        cost=float(cost) if _is_amount(cost) else None,
    )


def _details(usage: Json, name: str) -> Json:
    details: object = usage.get(name)
    return details if is_object(details) else {}


def _count(usage: Json, *names: str) -> int | None:
    for name in names:
        if _is_amount(value := usage.get(name)):
            return math.floor(value)
    return None


def _is_amount(value: object) -> TypeIs[int | float]:
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value < _MOST


class Gist:
    """What was told of an answer so far: of a whole one at once, of a stream event by event."""

    def __init__(self) -> None:
        """Know nothing yet."""
        self.model: str | None = None
        self.response_id: str | None = None
        self.provider: str | None = None
        self._usage: dict[str, object] = {}
        self._reasons: dict[object, str] = {}

    @property
    def counts(self) -> Counts:
        """What the usage says, each part of it as it was said last."""
        return counts_in(self._usage)

    @property
    def finish_reasons(self) -> tuple[str, ...]:
        """Why each choice ended, in the server's own words."""
        return tuple(self._reasons.values())

    def hear(self, json: Json) -> None:
        """Take note of an answer, or of an event."""
        if self.model is not None and _is_mere_piece(json):
            return
        inner = _inner(json)
        if self.model is None:
            self.model = name_in(inner.get("model"))
        if self.response_id is None:
            self.response_id = name_in(inner.get("id"))
        if self.provider is None:
            said: object = inner.get("provider")
            self.provider = said if isinstance(said, str) and _PROVIDER(said) else None
        for usage in (inner.get("usage"), json.get("usage")):
            if is_object(usage):
                self._usage.update((key, value) for key, value in usage.items() if value is not None)
        for index, reason in _reasons(json, inner):
            if (name := name_in(reason)) is not None and len(self._reasons) < _MOST_REASONS:
                self._reasons[index if isinstance(index, int) else 0] = name


def _is_mere_piece(event: Json) -> bool:
    """Tell whether an event adds to what is said, and tells nothing of it: nearly all do, and there are many."""
    kind: Any = event.get("type")
    if kind.__class__ is str:
        return kind == "content_block_delta" or (kind[:9] == "response." and kind[-6:] == ".delta")
    choices: Any = event.get("choices")
    if choices.__class__ is not list or len(choices) != 1 or event.get("usage"):
        return False
    return choices[0].__class__ is dict and not choices[0].get("finish_reason")


def _inner(json: Json) -> Json:
    """Find the answer in an event, or where gateways put it."""
    for key in ("response", "message", "provider"):
        if is_object(inner := json.get(key)) and "choices" not in json:
            return inner
    return json


def _reasons(json: Json, inner: Json) -> Iterator[tuple[object, object]]:
    choices: object = inner.get("choices")
    if is_array(choices):
        for choice in choices:
            if is_object(choice):
                yield choice.get("index"), choice.get("finish_reason")
    elif inner.get("object") == "response":
        details: object = inner.get("incomplete_details")
        status = inner.get("status")
        if status not in ("queued", "in_progress"):
            yield 0, (details.get("reason") if is_object(details) else None) or status
    else:
        delta: object = json.get("delta")
        yield 0, delta.get("stop_reason") if is_object(delta) else inner.get("stop_reason")


def says_something(event: Json) -> bool:
    """Tell whether an event holds any of the answer: text, reasoning, a tool call, a piece of an image."""
    choices: object = event.get("choices")
    if is_array(choices):
        return any(_says(choice) for choice in choices if is_object(choice))
    kind: object = event.get("type")
    if not isinstance(kind, str):
        return False
    part: object = event.get("item") or event.get("content_block") or event.get("part")
    if is_object(part) and (part.get("type") in _CALLS or any(part.get(key) for key in ("text", "thinking", "data"))):
        return True
    delta: object = event.get("delta")
    if is_object(delta):
        return kind == "content_block_delta" and any(delta[key] for key in delta if key != "type")
    # What tells of an end tells all that came before, should that have come without a word.
    return bool(delta or event.get("text") or event.get("arguments") or event.get("b64_json")) or _tells_all(event)


def _says(choice: Json) -> bool:
    said: object = choice.get("delta") or choice.get("message")
    return is_object(said) and any(said.get(key) for key in _SAYING)


def _tells_all(event: Json) -> bool:
    response: object = event.get("response")
    return is_object(response) and bool(response.get("output"))
