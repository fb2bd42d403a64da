"""Whatever the API's description allows is decoded without loss: checked with random documents.

They are drawn under the small description in `fixtures`, and under the API's own where it is at hand: at the path in
the environment variable `OPENROUTER_OPENAPI`, or under `openapi` in a folder beside the repository. With
`OPENROUTER_EXAMPLES=5000` there are so many documents of each whole answer, and a tenth of it of each kind of event.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, given, settings

from kit.documents import EXAMPLES, Description, descriptions, documents
from kit.reading import Reading
from kit.registry import NAMES
from openrouter_core import Err, Ok
from openrouter_core.call.dialects.chat import CHAT
from openrouter_core.call.dialects.responses import RESPONSES
from openrouter_core.call.encode import encode
from openrouter_core.call.reading import read_whole
from openrouter_core.call.reply import Reply
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.convert import read
from openrouter_core.streams.events import EventReader


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
