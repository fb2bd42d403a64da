"""JSON from the wire: read, or the reason why not, and told apart for type checkers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from json import JSONDecodeError, JSONDecoder
from typing import Any, Final, NamedTuple, TypeAlias, TypeGuard

Json: TypeAlias = Mapping[str, Any]
"""A JSON object. Its members are `Any`: what they are is for each reader to look at."""

DECODER: Final = JSONDecoder()
_SPACE: Final = " \t\n\r"


class NotJson(NamedTuple):
    """Why a text could not be read."""

    reason: str


def parse(text: str) -> Any | NotJson:  # noqa: ANN401 - JSON may be anything
    """Read JSON, or say why that cannot be done: nesting and numbers have limits too."""
    try:
        # Half the time of what `json.loads` does, which looks for white space with regular expressions.
        json, end = DECODER.raw_decode(text)
    except (ValueError, RecursionError):
        return _parse_spaced(text)
    return json if end == len(text) else _parse_rest(text, json, end)


def _parse_spaced(text: str) -> Any | NotJson:  # noqa: ANN401 - as above
    try:
        # A byte order mark is no part of JSON, and some servers begin with one (RFC 8259, section 8.1).
        return DECODER.decode(text.removeprefix("\ufeff"))
    except (ValueError, RecursionError) as error:
        return NotJson(str(error))


def _parse_rest(text: str, json: object, end: int) -> Any | NotJson:  # noqa: ANN401 - as above
    rest = text[end:].lstrip(_SPACE)
    if not rest:
        return json
    at = len(text) - len(rest)
    return NotJson(str(JSONDecodeError("Extra data", text, at)))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether `value` is a mapping, of whatever kind and keys: what callers give is not JSON yet."""
    return value.__class__ is dict or isinstance(value, Mapping)  # the first is ten times as fast, and mostly so


def is_sequence(value: object) -> TypeGuard[list[object] | tuple[object, ...]]:
    """Tell whether `value` is a list or a tuple: what becomes a JSON array."""
    return isinstance(value, list | tuple)


def is_listed(value: object) -> TypeGuard[Sequence[object]]:
    """Tell whether `value` is a sequence of any type, but for text and bytes, which are one value each."""
    return isinstance(value, Sequence) and not isinstance(value, str | bytes | bytearray | memoryview)


def is_object(value: object) -> TypeGuard[Json]:
    """Tell whether `value` is a JSON object, as the decoder makes it."""
    return isinstance(value, dict)


def is_array(value: object) -> TypeGuard[list[Any]]:
    """Tell whether `value` is a JSON array."""
    return isinstance(value, list)


def kind_of(value: object) -> str:
    """Name a JSON value by its kind."""
    match value:
        case None:
            return "null"
        case bool():
            return "a boolean"
        case str():
            return "a string"
        case list():
            return "an array"
        case dict():
            return "an object"
        case _:
            return "a number"
