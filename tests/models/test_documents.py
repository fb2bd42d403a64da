"""Whatever the API's description allows is decoded without loss: checked with random documents.

They are drawn under the small description in `fixtures`, and under the API's own where it is at hand: at the path in
the environment variable `OPENROUTER_OPENAPI`, or as `openapi/openrouter.yaml` in a folder beside the repository. With
`OPENROUTER_EXAMPLES=5000` there are so many documents of each whole answer, and a tenth of it of each kind of event.
"""

from __future__ import annotations

import json
import keyword
from collections.abc import Callable, Mapping, Sequence
from typing import Any, Final, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from kit.documents import EXAMPLES, Description, Member, Schema, descriptions, documents, types, words
from kit.registry import NAMES
from openrouter_core import Err, Ok
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.encode import encode
from openrouter_core.call.reading import read_whole
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.convert import read
from openrouter_core.models.model import Model
from openrouter_core.streams.events import EventReader

NEVER_NONE: Final = frozenset({"message", "delta", "function", "image_url", "response"})
"""Objects that are made of nothing where they are null or missing."""

WIDER: Final[Mapping[str, Schema]] = {
    # What was put in comes back as it was, and no key tells its forms apart.
    "instructions": {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "object"}}, {"type": "null"}]},
}
"""Fields that are decoded less far than the description goes."""


class Root(NamedTuple):
    """A schema whose documents come as a whole answer or as an event."""

    description: Description
    name: str
    read_as: str
    examples: int

    def check(self, value: object, document: Mapping[str, Any]) -> None:
        """Hold a value against the document that it was read from."""
        Reading(self.description).check(value, {"$ref": f"#/components/schemas/{self.name}"}, document, self.name)

    def each(self, fact: Callable[[dict[str, Any]], None]) -> None:
        """Let a fact hold for every document."""
        quick = settings(max_examples=self.examples, suppress_health_check=[HealthCheck.too_slow])
        quick(given(documents(self.description, self.name))(fact))()


def roots() -> list[Any]:
    """Give what to draw: both kinds of whole answer, a chunk, and each kind of event."""
    found: list[Any] = []
    for label, path in descriptions().items():
        description = Description(path)
        made = [
            Root(description, name, name, EXAMPLES) for name in ("ChatResult", "ChatStreamChunk", "OpenResponsesResult")
        ]
        for event in description.members(description.schemas["StreamEvents"]):
            assert event.name is not None
            made.append(Root(description, event.name, "StreamEvents", max(EXAMPLES // 10, 1)))
        found += [pytest.param(each, id=f"{label}-{each.name}") for each in made]
    return found


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
            assert len(value) == len(document), at
            for place, (each, item) in enumerate(zip(value, document, strict=True)):
                self.check(each, member.schema.get("items", {}), item, f"{at}[{place}]")
        elif "integer" in kinds:
            assert (type(value), value) == (int, document), at
        else:
            assert value is document, at

    def _check_object(self, value: object, member: Member, document: Any, at: str) -> None:
        assert isinstance(value, Model), at
        assert member.name is None or type(value).__name__ == member.name, at
        assert value.raw is document, at
        properties: Mapping[str, Schema] = member.schema["properties"]
        for key, declared in properties.items():
            found = getattr(value, f"{key}_" if keyword.iskeyword(key) else key)
            schema = WIDER.get(key, declared)
            is_object = any(each.schema.get("properties") for each in self._description.members(schema))
            if key in NEVER_NONE and is_object and document.get(key) is None:
                assert isinstance(found, Model), f"{at}.{key}"
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


@pytest.mark.parametrize("root", roots())
def test_every_field_of_a_valid_document_is_read_and_all_of_it_goes_back(root: Root) -> None:
    def fact(document: dict[str, Any]) -> None:
        value = read(NAMES[root.read_as], document)
        root.check(value, document)
        sent = encode({"input": [value]}).unwrap()
        assert sent == b'{"input":[%s]}' % compact(document)

    root.each(fact)


@pytest.mark.parametrize("root", roots())
def test_a_valid_document_is_ok_on_its_arrival_unless_it_says_itself_that_it_failed(root: Root) -> None:
    dialect: Any = CHAT if root.name.startswith("Chat") else RESPONSES
    is_whole = root.name in ("ChatResult", "OpenResponsesResult")

    def fact(document: dict[str, Any]) -> None:
        outcome: Any = arrived_whole(dialect, document) if is_whole else arrived_streaming(dialect, document)
        failed = dialect.failure(document) is not None
        # Of the other events, some tell of one item's failure; the answer goes on.
        assert not failed or root.read_as != "StreamEvents" or root.name == "ErrorEvent" or "response" in document
        # An answer without choices is none.
        if failed or (root.name == "ChatResult" and not document["choices"]):
            assert isinstance(outcome, Err)
            return
        assert isinstance(outcome, Ok), outcome
        value = outcome.unwrap()
        assert value.raw == document
        root.check(value, value.raw)

    root.each(fact)


def compact(document: object) -> bytes:
    """Write a document as the library writes JSON."""
    return json.dumps(document, ensure_ascii=False, separators=(",", ":")).encode()


def arrived_whole(dialect: Any, document: object) -> Any:
    """Read a document from the body of a reply."""
    reply = Reply(meta=HttpMeta(status_code=200), now_ms=0, body=compact(document))
    return read_whole(dialect, reply)


def arrived_streaming(dialect: Any, document: object) -> Any:
    """Read a document from a stream's only event."""
    reader: EventReader[Any] = EventReader(dialect, Reply(meta=HttpMeta(status_code=200), now_ms=0), (), 1 << 24)
    [item] = reader.feed(b"data: %s\n\n" % compact(document))
    return item
