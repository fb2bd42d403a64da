"""Random JSON documents that are valid under a schema of an OpenAPI description, and how such a schema is read."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

import generate
from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from kit.places import FIXTURES, ROOT

Schema = Mapping[str, Any]
Draw = Callable[[SearchStrategy[Any]], Any]

EXAMPLES = int(os.environ.get("OPENROUTER_EXAMPLES", "12"))


def newest() -> Path | None:
    """Give the path of the newest description of the API's own that is at hand."""
    named = os.environ.get("OPENROUTER_OPENAPI")
    beside = [
        found for name in ("-newest", "") for found in sorted(ROOT.parent.glob(f"*/openapi/openrouter{name}.yaml"))
    ]
    return Path(named) if named else next(iter(beside), None)


def descriptions() -> dict[str, Path]:
    """Give the path of each description that the library is read against: the small one, and the newest at hand."""
    real = newest()
    return {"small": FIXTURES / "openapi.yaml"} | ({"real": real} if real else {})


class Member(NamedTuple):
    """One of the forms that a schema allows, unions and references taken apart; `name` is an object's own."""

    name: str | None
    schema: Schema


class Description:
    """An OpenAPI description's schemas, and the paths that they are for."""

    def __init__(self, path: Path) -> None:
        """Read it from a YAML file."""
        whole = generate.read(str(path))
        self.paths: Mapping[str, Any] = whole["paths"]
        self.schemas: Mapping[str, Schema] = whole["components"]["schemas"]

    def resolve(self, schema: Schema) -> Schema:
        """Follow references, and merge what all of has to hold: the later part's word counts."""
        if "$ref" in schema:
            return self.resolve(self.schemas[target(schema)])
        if "allOf" not in schema:
            return schema
        whole: dict[str, Any] = {"type": "object", "properties": {}, "required": []}
        for part in map(self.resolve, schema["allOf"]):
            whole |= {key: part[key] for key in ("type", "additionalProperties") if key in part}
            whole["properties"] = {**whole["properties"], **part.get("properties", {})}
            whole["required"] = [*whole["required"], *part.get("required", ())]
        return whole

    def members(self, schema: Schema, name: str | None = None) -> Iterator[Member]:
        """Give the forms that a schema allows, in their order."""
        if "$ref" in schema:
            yield from self.members(self.schemas[target(schema)], target(schema))
        elif options := schema.get("anyOf") or schema.get("oneOf"):
            for option in options:
                yield from self.members(option)
        elif len(parts := [part for part in schema.get("allOf", ()) if part.keys() - {"description", "example"}]) == 1:
            yield from self.members(parts[0], name)
        else:
            yield Member(name, self.resolve(schema))

    def words(self, schema: Schema) -> Sequence[Any]:
        """Give the constants that are all a schema allows, in whatever form; none where it allows more."""
        each = [words(member.schema) for member in self.members(schema)]
        return [word for constants in each for word in constants] if all(each) else []


def target(schema: Schema) -> str:
    """Name the schema that a reference is to."""
    return str(schema["$ref"]).rpartition("/")[2]


def types(schema: Schema) -> Sequence[str]:
    """Give a schema's types; none where it says nothing of them."""
    said: str | Sequence[str] = schema.get("type", ())
    return [said] if isinstance(said, str) else said


def words(schema: Schema) -> Sequence[Any]:
    """Give the constants that are all a schema allows; none where it allows more."""
    constants: Sequence[Any] = schema.get("enum", ())
    return [schema["const"]] if "const" in schema else constants


_DEEP: Final = 9
"""Levels from which on what need not be there is not."""

_TEXT: Final = st.text(max_size=6)
_FINITE: Final = st.floats(allow_nan=False, allow_infinity=False)
_WHOLE: Final = st.integers() | st.integers(-(2**53), 2**53).map(float)
_SCALARS: Final[Mapping[str, SearchStrategy[Any]]] = {
    "null": st.none(),
    "boolean": st.booleans(),
    "string": _TEXT,
    "integer": _WHOLE,
    "number": _WHOLE | _FINITE,
}
_ANYTHING: Final[SearchStrategy[Any]] = st.recursive(
    st.one_of(*_SCALARS.values()),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(_TEXT, inner, max_size=2),
    max_leaves=3,
)
_STRANGERS: Final = st.sampled_from(
    [*[()] * 5, ("x_new",), ("raw", "_raw"), ("to_json",), ("http_meta", "__dict__"), ("wire_type", "", "a-b c")]
)
"""Keys that no schema declares, among them such as a Python object has of its own."""


def documents(description: Description, name: str) -> SearchStrategy[dict[str, Any]]:
    """Draw documents that are valid under the schema called `name`, an object's."""
    return documents_under(description, description.schemas[name])


def documents_under(description: Description, schema: Schema) -> SearchStrategy[Any]:
    """Draw documents that are valid under a schema."""

    @st.composite
    def drawn(draw: Draw) -> Any:
        return _Drawing(description, draw).value(schema, 0)

    return drawn()


class _Drawing:
    def __init__(self, description: Description, draw: Draw) -> None:
        self._description = description
        self._draw = draw

    def value(self, schema: Schema, depth: int) -> Any:
        # The simplest first: a failure is shrunk towards it.
        members = sorted(
            (each.schema for each in self._description.members(schema)),
            key=lambda each: (types(each) != ["null"], "object" in types(each)),
        )
        if depth > _DEEP:
            del members[1:]
        member = self._draw(st.sampled_from(members)) if len(members) > 1 else members[0]
        if constants := words(member):
            return self._draw(st.sampled_from(constants))
        kinds = sorted(types(member), key=lambda kind: kind != "null")
        if depth > _DEEP:
            del kinds[1:]
        kind = self._draw(st.sampled_from(kinds)) if kinds else "anything"
        match kind:
            case "object":
                return self._object(member, depth)
            case "array":
                size = self._draw(st.integers(0, max(0, 3 - depth // 3)))
                return [self.value(member.get("items", {}), depth + 1) for _ in range(size)]
            case "anything":
                return self._draw(_ANYTHING)
            case _:
                return self._draw(_SCALARS[kind])

    def _object(self, schema: Schema, depth: int) -> dict[str, Any]:
        declared: Mapping[str, Schema] = schema.get("properties", {})
        optional = [key for key in declared if key not in schema.get("required", ())]
        # One number says which are there: that is much cheaper to draw than a yes or no for each.
        chosen = self._draw(st.integers(0, 2 ** len(optional) - 1)) if optional and depth <= _DEEP else 0
        absent = {key for place, key in enumerate(optional) if not chosen >> place & 1}
        drawn = {key: self.value(each, depth + 1) for key, each in declared.items() if key not in absent}
        beside: Schema | bool = schema.get("additionalProperties", True)
        if beside is False:
            return drawn
        if declared:
            keys = [key for key in self._draw(_STRANGERS) if key not in declared]
        else:
            keys = self._draw(st.lists(_TEXT, max_size=2))
        return drawn | {key: self.value({} if beside is True else beside, depth + 1) for key in keys}
