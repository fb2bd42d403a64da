"""What a valid document must be read as, by the description alone."""

from __future__ import annotations

import keyword
from collections.abc import Mapping, Sequence
from typing import Any, Final

from kit.documents import Description, Member, Schema, types, words
from openrouter_core.models.model import Value

RESERVED: Final = frozenset({"raw", "http_meta", "to_json"})
"""What every value has by itself."""

NEVER_NONE: Final = frozenset({"message", "delta", "function", "image_url", "response"})
"""Objects that are made of nothing where they are null or missing."""

WIDER: Final[Mapping[str, Schema]] = {
    # What was put in comes back as it was, and no key tells its forms apart.
    "instructions": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "object"}}, {"type": "null"}]},
}
"""Fields that are decoded less far than the description goes."""


TAGS: Final = ("type", "role")
"""Keys whose constants tell the objects of a union apart."""

KINDS: Final[Mapping[type[Any], set[str]]] = {
    type(None): {"null"},
    bool: {"boolean"},
    str: {"string"},
    list: {"array"},
    dict: {"object"},
    int: {"integer", "number"},
    float: {"integer", "number"},
}
"""What a schema may call a value."""


class Reading:
    """What a valid document must be read as, by the description alone."""

    def __init__(self, description: Description) -> None:
        self._description = description

    def check(self, value: object, schema: Schema, document: Any, at: str) -> None:
        members = list(self._description.members(schema))
        member = next(each for each in members if self._fits(each, document))
        kinds = types(member.schema)
        if document is None:
            assert value == self._nothing(schema), at
        elif member.schema.get("properties") and self._are_told_apart(members):
            self._check_object(value, member, document, at)
        elif isinstance(document, list) and "array" in kinds:
            assert isinstance(value, tuple), at
            items = [item for item in document if item is not None or None in value]
            assert len(value) == len(items), at
            for place, (each, item) in enumerate(zip(value, items, strict=True)):
                self.check(each, member.schema.get("items", {}), item, f"{at}[{place}]")
        elif "integer" in kinds:
            assert (type(value), value) == (int, document), at
        else:
            assert value is document, at

    def _check_object(self, value: object, member: Member, document: Any, at: str) -> None:
        assert isinstance(value, Value), at
        assert member.name is None or type(value).__name__ == member.name, at
        assert value.raw is document, at
        properties: Mapping[str, Schema] = member.schema["properties"]
        for key, declared in properties.items():
            if key.startswith("_"):
                continue  # nobody's business, in Python
            found = getattr(value, f"{key}_" if keyword.iskeyword(key) or key in RESERVED else key)
            schema = WIDER.get(key, declared)
            is_object = any(each.schema.get("properties") for each in self._description.members(schema))
            if key in NEVER_NONE and is_object and document.get(key) is None:
                assert isinstance(found, Value), f"{at}.{key}"
                assert found.raw == {}, f"{at}.{key}"
            elif key in document:
                self.check(found, schema, document[key], f"{at}.{key}")
            else:
                assert found == self._nothing(schema), f"{at}.{key}"

    def _nothing(self, schema: Schema) -> tuple[()] | None:
        """Give what null is read as, and what is not there: a list alone is empty, all else is None."""
        kinds = {kind for each in self._description.members(schema) for kind in types(each.schema)}
        return () if kinds - {"null"} == {"array"} else None

    def _are_told_apart(self, members: Sequence[Member]) -> bool:
        """Tell whether a constant says which member an object is; otherwise it stays JSON."""
        objects = [each for each in members if each.schema.get("properties")]
        return len(objects) == 1 or any(all(self._tag(each, key) for each in objects) for key in TAGS)

    def _tag(self, member: Member, key: str) -> Sequence[Any]:
        return self._description.words(member.schema.get("properties", {}).get(key, {}))

    def _fits(self, member: Member, document: Any) -> bool:
        """Tell whether a valid document is of this form: its type and its constants say so."""
        if constants := words(member.schema):
            return document in constants
        if types(member.schema) and not KINDS[type(document)] & set(types(member.schema)):
            return False
        tags = [key for key in TAGS if isinstance(document, dict) and key in document]
        return all(document[key] in (self._tag(member, key) or [document[key]]) for key in tags)
