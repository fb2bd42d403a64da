"""What the stand-in says is valid under the API's description, so that clients who check every key take it too.

It is held against the small description in `fixtures`, and against each of the API's own that is at hand.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest
from hypothesis import given, settings

from kit.documents import Description, descriptions, documents
from kit.validity import Validity
from openrouter_core.testing import (
    Reply,
    StandIn,
    Wait,
    completion,
    error,
    guardrail_blocked,
    insufficient_permissions,
    message,
    message_error,
    message_streamed,
    response,
    response_streamed,
    streamed,
)

CALL = {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": "{}"}}
MESSAGE = {"type": "message", "id": "m", "role": "assistant", "content": [{"type": "output_text", "text": "Hello."}]}
BLOCK = {"type": "tool_use", "id": "toolu_1", "name": "weather", "input": {}, "caller": {"type": "direct"}}
ERROR = {"type": "error", "error": {"type": "overloaded_error", "message": "Overloaded"}}

CHAT: dict[str, Reply] = {
    "words": completion("Paris."),
    "a tool call": completion(None, message={"tool_calls": [CALL]}, finish_reason="tool_calls"),
    "cut off": completion("It is rai", finish_reason="length"),
    "no reason": completion(finish_reason=None),
    "a stream": streamed("Par", Wait(0), "is."),
    "a silent stream": streamed(),
    "a stream without an end": streamed("Par", finish_reason=None, done=False),
    **{f"error {status}": error(status) for status in (400, 401, 402, 403, 404, 405, 408, 413, 422, 429, 500, 502)},
    **{f"error {status}": error(status, metadata={"a": 1}) for status in (503, 504, 524, 529)},
    "a guardrail": guardrail_blocked(),
    "a key of another kind": insufficient_permissions(),
}
RESPONSES: dict[str, Reply] = {
    "words": response("Paris."),
    "silence": response(None),
    "an item": response(None, output=[MESSAGE]),
    **{status: response("Par", status=status) for status in ("incomplete", "failed", "in_progress")},
    "a stream": response_streamed("Par", Wait(0), "is."),
    "a silent stream": response_streamed(),
    "a stream without an end": response_streamed("Par", status=None, done=False),
    **{f"a stream that is {status}": response_streamed("Par", status=status) for status in ("incomplete", "failed")},
}
MESSAGES: dict[str, Reply] = {
    "words": message("Paris."),
    "silence": message(None, stop_reason="refusal"),
    "a block": message(None, content=[BLOCK], stop_reason="tool_use"),
    **{f"error {status}": message_error(status) for status in (400, 401, 403, 404, 429, 500, 503, 529)},
    "a stream": message_streamed("Par", Wait(0), "is."),
    "a stream with a block": message_streamed("Par", content=[BLOCK], stop_reason="tool_use"),
    "a silent stream": message_streamed(),
    "a stream without an end": message_streamed("Par", stop_reason=None, done=False),
    "a stream that fails": message_streamed("Par", ERROR, stop_reason=None, done=False),
}


def all_descriptions() -> Iterator[Path]:
    """Give the path of each description that is at hand, and of those that lie beside it under a longer name."""
    for path in descriptions().values():
        yield from (path, *sorted(path.parent.glob(f"{path.stem}-*{path.suffix}")))


@pytest.fixture(scope="module", params=all_descriptions(), ids=lambda path: path.stem)
def description(request: pytest.FixtureRequest) -> Description:
    """Give each description that is at hand."""
    return Description(request.param)


def faults(description: Description, path: str, status: int, kind: str, content: bytes) -> list[str]:
    """Give what the description forbids of a reply to a POST to `path`."""
    replies: Mapping[str, Any] = description.paths[path]["post"]["responses"]
    schema = replies.get(str(status), replies["400"])["content"][kind]["schema"]
    validity = Validity(description.schemas)
    if kind == "application/json":
        return list(validity.faults(schema, json.loads(content)))
    events = [dict(line.split(": ", 1) for line in each.splitlines()) for each in content.decode().split("\n\n")]
    events = [each for each in events if each.get("data", "[DONE]") != "[DONE]"]
    assert events
    return [
        fault
        for number, event in enumerate(events)
        for fault in validity.faults(schema, {**event, "data": json.loads(event["data"])}, f"{number}")
    ]


@pytest.mark.parametrize(
    ("path", "reply"),
    [
        pytest.param(path, reply, id=f"{path[1:]}: {name}")
        for path, replies in (("/chat/completions", CHAT), ("/responses", RESPONSES), ("/messages", MESSAGES))
        for name, reply in replies.items()
    ],
)
def test_whatever_the_builders_make_is_valid(description: Description, path: str, reply: Reply) -> None:
    if path not in description.paths:
        return  # the small description has no messages
    content = b"".join(step for step in reply.body if isinstance(step, bytes))
    assert faults(description, path, reply.status, reply.headers["content-type"], content) == []


@pytest.mark.parametrize("stream", [False, True])
@pytest.mark.parametrize(
    ("method", "path", "key", "said", "status"),
    [
        ("POST", "/chat/completions", "k", {"messages": [{"role": "user", "content": "Hello"}]}, 200),
        ("POST", "/responses", "k", {"input": "Hello"}, 200),
        ("POST", "/responses", "k", {"input": []}, 400),
        ("POST", "/responses", "", {"input": "Hello"}, 401),
        ("GET", "/responses", "k", {"input": "Hello"}, 405),
    ],
)
def test_what_is_answered_without_a_script_is_valid(
    description: Description,
    stand_in: StandIn,
    method: str,
    path: str,
    key: str,
    said: dict[str, Any],
    status: int,
    stream: bool,
) -> None:
    headers = {"authorization": f"Bearer {key}".strip()}
    reply = httpx.request(method, stand_in.url + path, headers=headers, json={**said, "stream": stream})
    assert reply.status_code == status
    assert faults(description, path, status, reply.headers["content-type"], reply.content) == []


@pytest.mark.parametrize("name", ["ChatResult", "ChatStreamChunk", "OpenResponsesResult"])
def test_validity_is_what_the_documents_drawn_have_and_lose_with_a_key(description: Description, name: str) -> None:
    validity = Validity(description.schemas)
    schema = description.schemas[name]
    required = description.resolve(schema)["required"]

    @settings(max_examples=6)
    @given(documents(description, name))
    def fact(document: dict[str, Any]) -> None:
        for key in required:
            assert f".{key} is missing" in validity.faults(
                schema, {each: value for each, value in document.items() if each != key}
            )

    fact()
