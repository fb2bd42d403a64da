"""JSON into response values: strict about types, lenient about the rest, each class loaded when its first object comes.

A class says by its annotations what it reads; nothing else is declared. What does not fit is None, and its JSON stays
in `raw`. Numbers and strings are never turned into each other.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.json_value import Json, is_object
from openrouter_core.model import Model
from openrouter_core.models.index import HOMES, UNIONS, Tagged

if TYPE_CHECKING:
    import cattrs

Reader = Callable[[Any], Any]
"""Gives the value of some JSON, or None where it does not fit."""

Readers = Mapping[type[Any], Reader | None]
"""What reads JSON of each type that fits; None where it is the value already."""


def read(name: str, json: Json) -> Any:  # noqa: ANN401 - the class is named by a string so as not to be imported
    """Make the value of the class or union called `name` from a JSON object."""
    return _object_reader(name)(json)


@cache  # bounded: by the names in the index
def _object_reader(name: str) -> Reader:
    """Give the reader of a class or union; its modules are imported when the first object comes."""
    union = UNIONS.get(name)
    if union is not None:
        return _union_reader(union)
    return class_reader(getattr(import_module(HOMES[name]), name))


def _union_reader(union: Tagged) -> Reader:
    def read_member(json: Json) -> Model:
        tag = json.get(union.key)
        name = union.members.get(tag) if isinstance(tag, str) else None
        if name is not None:
            member: Model = _object_reader(name)(json)
            return member
        stranger: Model = _object_reader("UnknownVariant")(json)
        stranger.__dict__["wire_type"] = tag if isinstance(tag, str) else None
        return stranger

    return read_member


def class_reader(cls: type[Model]) -> Reader:
    """Make the function that reads `cls` from a JSON object: it keeps it, and the fields are read when asked for."""
    new = object.__new__

    def read_object(json: Json) -> Model:
        value: Model = new(cls)
        value.__dict__["_raw"] = json
        return value

    return read_object


@cache  # bounded: by the annotations there are
def readers(annotation: str) -> Readers:
    """Take an annotation apart: scalars, `Literal`s, tuples, mappings and names, joined by ` | `."""
    by_type: dict[type[Any], Reader | None] = {}
    for part in _parts(annotation):
        for kind, reader in _part_readers(part).items():
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


def _part_readers(part: str) -> Readers:
    if part in _SCALARS:
        return _SCALARS[part]
    if part.startswith("Literal["):
        # A closed one: another string does not fit.
        words = frozenset(word.strip().strip("\"'") for word in part[len("Literal[") : -1].split(","))
        return {str: lambda json: json if json in words else None}
    if part.startswith("tuple["):
        return {list: _list_reader(readers(part[len("tuple[") : -len(", ...]")]))}
    # Looked up when the first object comes, not now: that is what keeps its module from being loaded.
    return {dict: _named_reader(part)}


def _named_reader(name: str) -> Reader:
    reader: Reader | None = None

    def read_named(json: Json) -> Any:  # noqa: ANN401 - the class is known by its name only
        nonlocal reader
        if reader is None:
            reader = _object_reader(name)
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

    def make(cls: type[Model]) -> Callable[[Any, Any], Any]:
        reader = class_reader(cls)

        def structure(json: Any, _: Any) -> Any:  # noqa: ANN401 - cattrs hooks take anything
            if not is_object(json):
                raise TypeError(f"{cls.__name__} is read from a JSON object, not from {type(json).__name__}")
            return reader(json)

        return structure

    def is_model(cls: object) -> bool:
        return isinstance(cls, type) and issubclass(cls, Model)

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
