"""A short request of each operation, as Python source: what is required, with the simplest values."""

from __future__ import annotations

import json
from collections.abc import Mapping

from description import Either, Free, Many, Named, Object, OrNone, Scalar, Type, Words
from operations import Call

_SCALARS = {
    "str": '"…"',
    "int": "1",
    "float": "1.5",
    "bool": "True",
    "any": "None",
    "FileInput": '"recording.wav"',
    "Date": '"2026-01-31"',
}


def request(call: Call, objects: Mapping[str, Object]) -> str:
    """Write the request of an operation; empty where it may be left out."""
    if call.needs_nothing:
        return ""
    keys = {key: '"…"' for key in call.path.split("/") if key.startswith("{")}
    keys = {key.strip("{}"): value for key, value in keys.items()}
    if call.takes_name:
        return '{"model": "openai/gpt-4o"}'
    for name in (call.base, f"{call.title}Request"):
        whole = objects.get(name or "")
        for key in () if whole is None else whole.fields:
            if key.required and key.name not in keys:
                keys[key.name] = value(key.type, objects)
    return f"{{{', '.join(f'{json.dumps(key)}: {text}' for key, text in keys.items())}}}"


def value(found: Type, objects: Mapping[str, Object]) -> str:
    """Write a value of a type."""
    match found:
        case Scalar(name):
            return _SCALARS.get(name, '"…"')
        case Words(values):
            return repr(values[0]) if not isinstance(values[0], str) else json.dumps(values[0])
        case Many(of):
            return f"[{value(of, objects)}]"
        case Free():
            return "{}"
        case Named(name):
            required = [key for key in objects[name].fields if key.required]
            return f"{{{', '.join(f'{json.dumps(key.name)}: {value(key.type, objects)}' for key in required)}}}"
        case Either(_, of):
            return value(of[0], objects)
        case OrNone(of):
            return value(of, objects)
