"""JSON from the wire: read, or the reason why not, and told apart for type checkers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final, TypeAlias, TypeGuard

from openrouter_core.result import Err, Ok, Result

Json: TypeAlias = Mapping[str, Any]
"""A JSON object. Its members are `Any`: what they are is for each reader to look at."""

_DECODER: Final = json.JSONDecoder()


def parse(text: str) -> Result[Any, str]:
    """Read JSON, or say why that cannot be done: nesting and numbers have limits too."""
    try:
        # A byte order mark is no part of JSON, and some servers begin with one (RFC 8259, section 8.1).
        return Ok(_DECODER.decode(text.removeprefix("\ufeff")))
    except (ValueError, RecursionError) as error:
        return Err(str(error))


def is_mapping(value: object) -> TypeGuard[Mapping[Any, Any]]:
    """Tell whether `value` is a mapping, of whatever kind and keys: what callers give is not JSON yet."""
    return isinstance(value, Mapping)


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
