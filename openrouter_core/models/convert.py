"""JSON into response values: strict about types, lenient about the rest, each class known by name until it is needed.

A class says by its annotations what it reads; nothing else is declared. What does not fit is None, and its JSON stays
in `raw`. Numbers and strings are never turned into each other.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final, get_args

from openrouter_core.models.json_value import Json, is_object
from openrouter_core.models.model import Value
from openrouter_core.models.unknown import UnknownVariant

if TYPE_CHECKING:
    from types import UnionType

    import cattrs

Reader = Callable[[Any], Any]
"""Gives the value of some JSON, or None where it does not fit."""

Readers = Mapping[type[Any], Reader | None]
"""What reads JSON of each type that fits; None where it is the value already."""


def read(name: str, json: Json) -> Any:  # noqa: ANN401 - the class is named by a string so as not to be imported
    """Make the value of a class or union from a JSON object; `name` says where it is: `chat.ChatResult`."""
    return _reader(name)(json)


@cache  # bounded: by the names there are
def _reader(name: str) -> Reader:
    module, _, name = name.rpartition(".")
    return object_reader(name, f"openrouter_core.models.{module}")


@cache  # bounded: likewise
def object_reader(name: str, module: str) -> Reader:
    """Give the reader of what is called `name` in `module`, a class or a union; both are looked up here and now."""
    kind = getattr(import_module(module), name)
    return class_reader(kind) if isinstance(kind, type) else union_reader(kind)


_TAGS: Final = ("type", "role", "id")
"""Keys whose constants tell the classes of a union apart."""


def tags_of(union: UnionType) -> tuple[str, Mapping[str, type[Value]]]:
    """Give the key that tells the classes of a union apart, and which of them each of its values means."""
    members: list[type[Value]] = [each for each in get_args(union) if each is not UnknownVariant]
    for key in _TAGS:
        words = [_words(each.__annotations__.get(key, "")) for each in members]
        if all(words):
            # Where two have the same constant, the first is meant.
            pairs = [(word, each) for each, own in zip(members, words, strict=True) for word in own]
            return key, dict(reversed(pairs))
    raise TypeError(f"nothing tells these apart: {union}")


def _words(annotation: str) -> list[str]:
    return re.findall(r"'([^']+)'", annotation) if annotation.startswith("Literal[") else []


def union_reader(union: UnionType) -> Reader:
    """Make the function that reads one of several classes, told by a constant; any other is an `UnknownVariant`."""
    key, members = tags_of(union)
    read_stranger = class_reader(UnknownVariant)
    new = object.__new__

    def read_member(json: Json) -> Value:
        tag = json.get(key)
        if isinstance(tag, str) and (cls := members.get(tag)) is not None:
            member: Value = new(cls)
            fields = member.__dict__
            fields["_raw"] = json
            # It is what will be asked for first.
            fields[key] = tag
            return member
        stranger: Value = read_stranger(json)
        stranger.__dict__["wire_type"] = tag if isinstance(tag, str) else None
        return stranger

    return read_member


def class_reader(cls: type[Value]) -> Reader:
    """Make the function that reads `cls` from a JSON object: it keeps it, and the fields are read when asked for."""
    new = object.__new__

    def read_object(json: Json) -> Value:
        value: Value = new(cls)
        value.__dict__["_raw"] = json
        return value

    return read_object


@cache  # bounded: by the annotations there are
def readers(annotation: str, module: str) -> Readers:
    """Take an annotation of `module` apart: scalars, `Literal`s, tuples, mappings and names, joined by ` | `."""
    by_type: dict[type[Any], Reader | None] = {}
    for part in _parts(annotation):
        for kind, reader in _part_readers(part, module).items():
            by_type.setdefault(kind, reader)
    return by_type


def _parts(annotation: str) -> list[str]:
    """Split at ` | `, but not within brackets. `Literal[…] | str` is open: any string fits."""
    parts, depth = [""], 0
    for token in annotation.split(" | "):
        parts[-1] += f" | {token}" if depth else token
        depth += token.count("[") - token.count("]")
        if depth == 0:
            parts.append("")
    parts.pop()
    return ["str", *parts] if "str" in parts else parts


def _refuse(_json: object) -> None:
    return None


def _whole(json: float) -> int | None:
    # 1.0 is an integer in JSON Schema, and the same number.
    return int(json) if json.is_integer() else None


_SCALARS: Final[Mapping[str, Readers]] = {
    "None": {},
    "str": {str: None},
    "bool": {bool: None},
    "int": {int: None, float: _whole},
    "float": {float: None, int: None},
    "Mapping[str, Any]": {dict: None},
    "Any": dict.fromkeys((str, bool, int, float, dict, list)),
}


def _part_readers(part: str, module: str) -> Readers:
    if part in _SCALARS:
        return _SCALARS[part]
    if part.startswith("Literal["):
        # A closed one: another string does not fit.
        words = frozenset(word.strip().strip("\"'") for word in part[len("Literal[") : -1].split(","))
        return {str: lambda json: json if json in words else None}
    if part.startswith("tuple["):
        return {list: _list_reader(readers(part[len("tuple[") : -len(", ...]")], module))}
    return {dict: named_reader(part, module)}


def named_reader(name: str, module: str) -> Reader:
    """Give the function that reads what is called `name` in `module`, which is looked up when the first object comes."""
    home = sys.modules.get(module)
    if home is not None and isinstance(kind := vars(home).get(name), type):
        return class_reader(kind)
    reader: Reader | None = None

    def read_named(json: Json) -> Any:  # noqa: ANN401 - the class is known by its name only
        nonlocal reader
        if reader is None:
            reader = object_reader(name, module)
        return reader(json)

    return read_named


def _list_reader(by_type: Readers) -> Reader:
    """Read the members that fit; the others stay in the list's JSON."""

    def read_list(json: list[Any]) -> tuple[Any, ...]:
        members: list[Any] = []
        for member in json:
            if (kind := member.__class__) in by_type:
                reader = by_type[kind]
                fit = member if reader is None else reader(member)
                if fit is not None:
                    members.append(fit)
        return tuple(members)

    return read_list


@cache  # one
def converter() -> cattrs.Converter:
    """Give a cattrs converter that reads and writes this library's response values, for use beside one's own.

    Structuring is as above; unstructuring a value gives the JSON that came, or the fields that say something.
    It is made when asked for: a call does without.
    """
    import cattrs

    def make(cls: type[Value]) -> Callable[[Any, Any], Any]:
        reader = class_reader(cls)

        def structure(json: Any, _: Any) -> Any:  # noqa: ANN401 - cattrs hooks take anything
            if not is_object(json):
                raise TypeError(f"{cls.__name__} is read from a JSON object, not from {type(json).__name__}")
            return reader(json)

        return structure

    def is_model(cls: object) -> bool:
        return isinstance(cls, type) and issubclass(cls, Value)

    def strictly(kind: type) -> Callable[[Any, Any], Any]:
        fitting = _SCALARS[kind.__name__]

        def structure(json: Any, _: Any) -> Any:  # noqa: ANN401 - cattrs hooks take anything
            reader = fitting.get(json.__class__, _refuse)
            if (fit := json if reader is None else reader(json)) is None:
                raise TypeError(f"{kind.__name__} wanted, not {type(json).__name__}")
            return fit

        return structure

    made = cattrs.Converter(detailed_validation=False)
    # cattrs' own would make `'None'` of None and 1 of 1.9.
    for kind in (str, int, float, bool):
        made.register_structure_hook(kind, strictly(kind))
    made.register_structure_hook_factory(is_model, make)
    made.register_unstructure_hook_func(is_model, lambda value: made.unstructure(value.to_json()))
    return made
