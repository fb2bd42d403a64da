"""The schemas of an OpenAPI description as types: names, nullability, required keys, constants; never sentences."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import model_notes as notes
from attrs import frozen
from operation_words import NAMES

Schema = Mapping[str, Any]


@frozen
class Scalar:
    """`str`, `int`, `float`, `bool`, `any`, or what stands for a file."""

    name: str


@frozen
class Words:
    """One of some constants."""

    values: tuple[Any, ...]


@frozen
class Many:
    """An array."""

    of: Type


@frozen
class Free:
    """An object with keys of its user's own."""

    of: Type


@frozen
class Named:
    """An object of the description, or one that stands within another and has a name made for it."""

    name: str


@frozen
class Either:
    """One of several; it has a name in case that objects are among them."""

    name: str
    of: tuple[Type, ...]


@frozen
class OrNone:
    """The same, or null."""

    of: Type


Type = Scalar | Words | Many | Free | Named | Either | OrNone


@frozen
class Field:
    """A key of an object."""

    name: str
    type: Type
    required: bool
    deprecated: bool = False


@frozen
class Object:
    """An object's keys; `is_open` where the user's own may stand beside them."""

    name: str
    fields: tuple[Field, ...]
    is_open: bool

    def field(self, name: str) -> Field | None:
        """Find a key."""
        return next((each for each in self.fields if each.name == name), None)


def parts_of(found: Type, *, into_maps: bool = True) -> Iterator[Type]:
    """Give a type and all within it, objects unopened."""
    yield found
    if isinstance(found, Many | OrNone) or (isinstance(found, Free) and into_maps):
        yield from parts_of(found.of, into_maps=into_maps)
    for each in found.of if isinstance(found, Either) else ():
        yield from parts_of(each, into_maps=into_maps)


def objects_in(found: Type, *, into_maps: bool = True) -> list[str]:
    """Give the names of the objects that a type mentions."""
    return sorted({part.name for part in parts_of(found, into_maps=into_maps) if isinstance(part, Named)})


def camel(text: str) -> str:
    """Write `two_words` as `TwoWords`."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^0-9a-zA-Z]+", text))


class Schemas:
    """Reads what is asked for: `objects` and `unions` are those met so far, by name."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        """Take the description's schemas, unread."""
        self._schemas = schemas
        self._names: dict[str, str] = {}
        self._reading: set[str] = set()
        self.objects: dict[str, Object] = {}
        self.unions: dict[str, Either] = {}

    def named(self, name: str) -> Type:
        """Give the type of a schema of the description."""
        schema = self._schemas[name]
        whole = self._whole(schema)
        if "object" in _types(whole) and whole.get("properties"):
            if name not in self.objects and name not in self._reading:
                self._reading.add(name)
                self.objects[name] = self._object(whole, name)
            return OrNone(Named(name)) if "null" in _types(whole) else Named(name)
        found = self.type_of(schema, name)
        if isinstance(found, Either) and found.name == name and objects_in(found):
            self.unions[name] = found
        return found

    def reach(self, *roots: Type, into_maps: bool = True) -> list[str]:
        """Give the names of all objects that belong to `roots`, nearest first; answers leave maps as they come."""
        found: list[str] = []
        waiting = list(roots)
        while waiting:
            for name in objects_in(waiting.pop(0), into_maps=into_maps):
                if name not in found:
                    found.append(name)
                    waiting += [key.type for key in self.objects[name].fields]
        return found

    def type_of(self, schema: Schema, hint: str) -> Type:
        """Give the type of a schema that stands at `hint`."""
        types = _types(schema)
        if "null" in types and types != ["null"]:
            return _or_none(self.type_of({**schema, "type": [each for each in types if each != "null"]}, hint))
        if "$ref" in schema:
            return self.named(_target(schema))
        if "allOf" in schema:
            return self._all_of(schema, hint)
        if options := schema.get("anyOf") or schema.get("oneOf"):
            return self._either(options, hint)
        if "enum" in schema or "const" in schema:
            values = schema.get("enum") or [schema["const"]]
            words = Words(tuple(each for each in values if each is not None))
            return _or_none(words) if None in values else words
        if types == ["array"]:
            return Many(self.type_of(schema.get("items", {}), hint.removesuffix("s")))
        if types == ["object"]:
            free = Free(self.type_of(_mapping(schema.get("additionalProperties")), f"{hint}Value"))
            return self._inline(schema, hint) if schema.get("properties") else free
        if schema.get("format") == "binary":
            return Scalar("FileInput")
        if "x-python" in schema:
            return Scalar(schema["x-python"])
        scalars = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}
        return Scalar(scalars.get("".join(types), "any"))

    def _all_of(self, schema: Schema, hint: str) -> Type:
        first = schema["allOf"][0]
        added = [name for part in schema["allOf"][1:] for name in _mapping(part).get("properties", {})]
        if "$ref" not in first or hint in self._schemas:
            return self._inline(self._whole(schema), hint)
        name = f"{_target(first)}With{''.join(map(camel, added))}"
        return self._inline(self._whole(schema), name) if added else self.type_of(first, hint)

    def _either(self, options: Sequence[Schema], hint: str) -> Type:
        found: list[Type] = []
        is_nullable = False
        for number, option in enumerate(options):
            each = self.type_of(option, f"{hint}{_constant(option) or number or ''}")
            is_nullable = is_nullable or isinstance(each, OrNone) or _types(option) == ["null"]
            each = each.of if isinstance(each, OrNone) else each
            if _types(option) != ["null"] and each not in found:
                found.append(each)
        words = tuple(value for each in found if isinstance(each, Words) for value in each.values)
        found = [*([Words(words)] if words else []), *(each for each in found if not isinstance(each, Words))]
        one = found[0] if len(found) == 1 else Either(hint, tuple(found))
        return _or_none(one) if is_nullable else one

    def _inline(self, schema: Schema, hint: str) -> Type:
        """Name an object by where it stands first; the same shape elsewhere is the same object."""
        name = self._names.setdefault(json.dumps(_bare(schema), sort_keys=True), NAMES.get(hint, hint))
        if name not in self.objects:
            self.objects[name] = self._object(schema, name, hint)
        return Named(name)

    def inline(self, schema: Schema, hint: str) -> Object:
        """Give the object of a schema of one's own."""
        return self._object(schema, hint)

    def _object(self, whole: Schema, name: str, hint: str = "") -> Object:
        described, wider = whole.get("properties", {}), notes.WIDER.get(name, {})
        required = set(whole.get("required", ()))
        types = {
            key: self.type_of(value, f"{hint or name}{camel(key)}") for key, value in {**described, **wider}.items()
        }
        old = {key for key, value in described.items() if self._is_deprecated(value)}
        fields = tuple(Field(key, found, key in required, key in old) for key, found in types.items())
        return Object(name, fields, isinstance(whole.get("additionalProperties"), Mapping))

    def _is_deprecated(self, schema: Schema) -> bool:
        referred = self._schemas[_target(schema)] if "$ref" in schema else schema
        return bool(schema.get("deprecated") or referred.get("deprecated"))

    def _whole(self, schema: Schema) -> Schema:
        """Merge an `allOf` into one object; a later part's keys outweigh an earlier one's."""
        if "$ref" in schema:
            return self._whole(self._schemas[_target(schema)])
        if "allOf" not in schema:
            return schema
        whole: dict[str, Any] = {"properties": {}, "required": []}
        for part in map(self._whole, schema["allOf"]):
            properties, required = part.get("properties", {}), part.get("required", ())
            merged = {"properties": {**whole["properties"], **properties}, "required": [*whole["required"], *required]}
            whole = {**whole, **part, **merged}
        return whole


def _or_none(found: Type) -> Type:
    return found if isinstance(found, OrNone) else OrNone(found)


def _mapping(value: object) -> Schema:
    return value if isinstance(value, Mapping) else {}


def _types(schema: Schema) -> list[str]:
    said = schema.get("type", [])
    return [said] if isinstance(said, str) else list(said)


def _target(schema: Schema) -> str:
    return str(schema["$ref"]).rsplit("/", 1)[1]


def _constant(schema: Schema) -> str:
    """Name a variant by its constant, if it has one."""
    for key in notes.TAGS:
        values = _mapping(_mapping(schema.get("properties")).get(key)).get("enum", ())
        if len(values) == 1:
            return camel(str(values[0]))
    return ""


def _bare(schema: object) -> object:
    """Leave out what is for readers, so that equal shapes are equal."""
    if isinstance(schema, Mapping):
        told = {"description", "example", "examples", "title", "minItems", "maxItems", "minLength", "maxLength"}
        return {key: _bare(value) for key, value in schema.items() if key not in told or isinstance(value, Mapping)}
    return [_bare(each) for each in schema] if isinstance(schema, list) else schema
