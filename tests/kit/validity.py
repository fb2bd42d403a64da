"""What a JSON document has that a schema of an OpenAPI description forbids, each fault with its place."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from kit.documents import Schema, target, types, words

KINDS: Final[Mapping[str, tuple[type, ...]]] = {
    "object": (dict,),
    "array": (list,),
    "string": (str,),
    "number": (int, float),
    "integer": (int,),
    "boolean": (bool,),
    "null": (type(None),),
}


class Validity:
    """The schemas that references are to, and what they forbid: all of it but lengths, which nothing here is near."""

    def __init__(self, schemas: Mapping[str, Schema]) -> None:
        self._schemas = schemas

    def faults(self, schema: Schema, value: Any, at: str = "") -> Iterator[str]:
        """Give each fault; none where the value is valid."""
        if "$ref" in schema:
            yield from self.faults(self._schemas[target(schema)], value, at)
        for part in schema.get("allOf", ()):
            yield from self.faults(part, value, at)
        for key in ("anyOf", "oneOf"):
            if key in schema:
                yield from self._choice(schema, key, value, at)
        if (kinds := types(schema)) and not any(_is(value, kind) for kind in kinds):
            yield f"{at}: {value!r} is not of type {kinds}"
        elif (constants := words(schema)) and value not in constants:
            yield f"{at}: {value!r} is none of {constants}"
        elif isinstance(value, dict):
            yield from self._object(schema, value, at)
        elif isinstance(value, list):
            for place, item in enumerate(value):
                yield from self.faults(schema.get("items", {}), item, f"{at}[{place}]")

    def _choice(self, schema: Schema, key: str, value: Any, at: str) -> Iterator[str]:
        if "mapping" in (told_by := schema.get("discriminator", {})) and isinstance(value, dict):
            name = value.get(told_by["propertyName"])
            if name in told_by["mapping"]:
                yield from self.faults({"$ref": told_by["mapping"][name]}, value, at)
            else:
                yield f"{at}: {told_by['propertyName']} is {name!r}"
            return
        found = [list(self.faults(option, value, at)) for option in schema[key]]
        fitting = sum(not each for each in found)
        if not fitting:
            yield from min(found, key=len)
        elif key == "oneOf" and fitting > 1:
            yield f"{at}: {fitting} of the forms that exclude each other"

    def _object(self, schema: Schema, value: dict[str, Any], at: str) -> Iterator[str]:
        declared: Mapping[str, Schema] = schema.get("properties", {})
        yield from (f"{at}.{key} is missing" for key in schema.get("required", ()) if key not in value)
        beside: Schema | bool = schema.get("additionalProperties", True)
        for key, item in value.items():
            if key in declared:
                yield from self.faults(declared[key], item, f"{at}.{key}")
            elif isinstance(beside, Mapping):
                yield from self.faults(beside, item, f"{at}.{key}")
            elif not beside:
                yield f"{at}.{key} is too much"


def _is(value: Any, kind: str) -> bool:
    """Tell whether a value is of a kind; truth values are no numbers, and 1.0 is a whole number."""
    if isinstance(value, bool):
        return kind == "boolean"
    return isinstance(value, KINDS[kind]) or (kind == "integer" and isinstance(value, float) and value.is_integer())
