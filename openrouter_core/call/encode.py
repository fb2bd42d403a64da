"""Request values into JSON bytes, or where in the request that cannot be done."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Final

from openrouter_core.errors import InvalidRequestError, describe
from openrouter_core.models.json_value import is_listed, is_mapping, is_sequence
from openrouter_core.models.model import Value
from openrouter_core.result import Err, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

_DEPTH: Final = 200
"""How deep the search for a fault goes; the encoder itself goes deeper."""

_SHOWN: Final = 40
_LEAVES: Final = frozenset({str, int, float, bool, type(None)})


def encode(value: Mapping[str, object]) -> Result[bytes, InvalidRequestError]:
    """Write `value` as UTF-8 JSON, keys in the caller's order, values of earlier responses as they came.

    The order matters: OpenRouter's response cache is keyed on the body's bytes.
    https://openrouter.ai/docs/features/response-caching
    """
    try:
        _check_keys(value)
        return Ok(_ENCODER.encode(value).encode())
    except RecursionError:
        reason = "nested too deep to be written as JSON"
    # NaN, a cycle, an object, a lone surrogate, a huge integer; and what the caller's own mappings may raise.
    except Exception as error:  # noqa: BLE001
        reason = f"cannot be written as JSON: {describe(error)}"
    return Err(InvalidRequestError(message=_fault(value) or f"request: {reason}"))


def _plain(value: object) -> object:
    """Give the JSON of what the encoder does not know: response values, and mappings that are no dicts."""
    plain: object = None
    if isinstance(value, Value):
        plain = value.to_json()
    elif is_mapping(value):
        plain = dict(value)
    elif is_listed(value):
        plain = list(value)
    if plain is None:
        raise TypeError(_no_json(value))
    _check_keys(plain)
    return plain


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
        if each.__class__ not in _LEAVES and (is_mapping(each) or is_sequence(each)):
            _check_keys(each)


def _key_text(key: object) -> str:
    # Numbers only: anything else may be long, or fail to be shown.
    shown = f" {key}" if isinstance(key, int | float) and abs(key) < 1e15 else ""
    return f"the key{shown} must be a string, not {type(key).__name__}"


def _fault(value: object) -> str | None:
    """Say where `value` cannot be JSON and why; None if no fault is seen. To look costs a second walk: only now."""
    try:
        found = _search(value, ())
    except Exception:  # noqa: BLE001 - the caller's own mappings may raise anything
        return None
    return None if found is None else f"{found[0].removeprefix('.') or 'request'}: {found[1]}"


def _search(value: object, inside: tuple[int, ...]) -> tuple[str, str] | None:
    """Give where the fault is and what it is. The path is written on the way back: each member's would take its square.

    `inside` are the identities of what holds `value`.
    """
    if isinstance(value, Value):
        value = value.to_json()
    if not (is_mapping(value) or is_listed(value)):
        return None if (fault := _scalar_fault(value)) is None else ("", fault)
    if id(value) in inside:
        return "", "contains itself"
    if (fault := _key_fault(value)) is not None:
        return "", fault
    if len(inside) < _DEPTH:
        inside = (*inside, id(value))
        for key, member in value.items() if is_mapping(value) else enumerate(value):
            if (found := _search(member, inside)) is not None:
                place = f".{clipped(str(key))}" if is_mapping(value) else f"[{key}]"
                return f"{place}{found[0]}", found[1]
    return None


def clipped(text: str) -> str:
    """Shorten what strangers name, or send: an error need not repeat it whole."""
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def _key_fault(value: object) -> str | None:
    for key in value if is_mapping(value) else ():
        if not isinstance(key, str):
            return _key_text(key)
        if (fault := _scalar_fault(key)) is not None:
            return f"in a key, {fault}"
    return None


def _scalar_fault(value: object) -> str | None:
    if isinstance(value, str):
        try:
            value.encode()
        except UnicodeEncodeError as error:
            return f"character {error.start} is a lone surrogate, which is not text"
        return None
    if isinstance(value, float) and not math.isfinite(value):
        return f"{value} is no JSON number"
    if isinstance(value, int | float) or value is None:
        try:
            json.dumps(value)
        except ValueError as error:
            return str(error)
        return None
    return _no_json(value)
