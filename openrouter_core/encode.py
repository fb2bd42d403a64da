"""Request values into JSON bytes, or where in the request that cannot be done."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from typing import Final

from openrouter_core.errors import InvalidRequestError
from openrouter_core.json_value import is_mapping, is_sequence
from openrouter_core.model import Model
from openrouter_core.result import Err, Ok, Result

_DEPTH: Final = 200
"""How deep the search for a fault goes; the encoder itself goes deeper."""


def encode(value: Mapping[str, object]) -> Result[bytes, InvalidRequestError]:
    """Write `value` as UTF-8 JSON, keys in the caller's order, values of earlier responses as they came.

    The order matters: OpenRouter's response cache is keyed on the body's bytes.
    https://openrouter.ai/docs/features/response-caching
    """
    try:
        _check_keys(value)
        return Ok(_ENCODER.encode(value).encode())
    except RecursionError:
        fault = _fault(value) or "nested too deep to be written as JSON"
    # What the standard library answers to NaN, a cycle, an unknown object, a lone surrogate and a huge integer,
    # and to a mapping that changes under its hands. To tell where costs a second walk: only now.
    except (ValueError, TypeError, RuntimeError) as error:
        fault = _fault(value) or f"cannot be written as JSON: {error}"
    return Err(InvalidRequestError(message=fault))


def _plain(value: object) -> object:
    """Give the JSON of what the encoder does not know: response values, and mappings that are no dicts."""
    if isinstance(value, Model):
        return value.to_json()
    if is_mapping(value):
        plain = dict(value)
        _check_keys(plain)
        return plain
    raise TypeError(_no_json(value))


_ENCODER: Final = json.JSONEncoder(default=_plain, allow_nan=False, ensure_ascii=False, separators=(",", ":"))


def _no_json(value: object) -> str:
    return f"{type(value).__name__} has no JSON form"


def _check_keys(value: object) -> None:
    """Refuse keys that are no strings, which the encoder would write: `{1: …, "1": …}` as one key twice.

    This runs for every request, so it visits its containers only and leaves it to `_fault` to say where.
    """
    members: Iterable[object] = ()
    if is_mapping(value):
        for key in value:
            if not isinstance(key, str):
                raise TypeError(_key_text(key))
        members = value.values()
    elif is_sequence(value):
        members = value
    for each in members:
        if is_mapping(each) or is_sequence(each):
            _check_keys(each)


def _key_text(key: object) -> str:
    return f"the key {key!r} must be a string, not {type(key).__name__}"


def _fault(value: object, path: str = "", inside: tuple[int, ...] = ()) -> str | None:
    """Say where `value` cannot be JSON and why; None if no fault is seen."""
    at = path or "request"
    if isinstance(value, Model):
        value = value.to_json()
    if is_mapping(value) or is_sequence(value):
        if id(value) in inside:
            return f"{at}: contains itself"
        if len(inside) == _DEPTH:
            return None
        inside = (*inside, id(value))
        faults = (_member_fault(*member, inside) for member in _members(value, path))
        return next((fault for fault in faults if fault is not None), None)
    if isinstance(value, str):
        return _text_fault(value, at)
    if isinstance(value, float) and not math.isfinite(value):
        return f"{at}: {value} is no JSON number"
    if isinstance(value, int | float) or value is None:
        try:
            json.dumps(value)
        except ValueError as error:
            return f"{at}: {error}"
        return None
    return f"{at}: {_no_json(value)}"


def _members(
    value: Mapping[object, object] | list[object] | tuple[object, ...], path: str
) -> Iterable[tuple[object, object, str, str]]:
    """Give each member with its key, its own path and its container's."""
    if isinstance(value, Mapping):
        at = path or "request"
        return ((key, each, f"{path}.{key}" if path else str(key), at) for key, each in value.items())
    return (("", each, f"{path}[{index}]", path) for index, each in enumerate(value))


def _member_fault(key: object, value: object, path: str, container: str, inside: tuple[int, ...]) -> str | None:
    if not isinstance(key, str):
        return f"{container}: {_key_text(key)}"
    return _text_fault(key, f"{container}: in a key") or _fault(value, path, inside)


def _text_fault(value: str, at: str) -> str | None:
    try:
        value.encode()
    except UnicodeEncodeError as error:
        return f"{at}: character {error.start} is a lone surrogate, which is not text"
    return None
