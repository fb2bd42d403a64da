"""Whatever bytes a server sends, and whatever a caller passes: `Ok` or `Err`, and no connection is left behind.

Each case is made from its name alone, which a failure shows. To see one again:

    PYTHONPATH=.:tests python -c "import test_mutations; test_mutations.replay('bytes/blocking/17')"

Left out are arguments that raise when they are looked at, at their top level: they are a matter of their own.
"""

from __future__ import annotations

import asyncio
import collections
import contextlib
import gzip
import json
import operator
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal
from functools import cache
from pathlib import PurePosixPath
from random import Random
from types import MappingProxyType, SimpleNamespace
from typing import Any, NamedTuple

import attrs
import httpx
import pytest

from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    errors,
    responses_send,
    responses_send_async,
)
from openrouter_core.models.model import Model
from openrouter_core.testing import (
    CUT,
    RESET,
    RawReply,
    Received,
    Reply,
    StandIn,
    Step,
    Wait,
    completion,
    echo,
    error,
    guardrail_blocked,
    response,
    response_streamed,
    streamed,
)

CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "Hello"}]}
RESPONSES: dict[str, Any] = {"model": "m", "input": "Hello"}
BATCH = 40
LANES = 2
"""Calls at a time: as many as the clients may have connections."""

OPTIONS: dict[str, Any] = {"timeout_ms": 20_000, "stream_idle_timeout_ms": 20_000}
"""Far longer than any case takes: a call that runs into it was left hanging."""

TIMELESS = "the time was over before the call began"


# --- Valid replies ----------------------------------------------------------------------------------------------------

CALLS = [
    {"id": "call_1", "type": "function", "function": {"name": "weather", "arguments": '{"place": "Paris"}'}, "index": 0}
]
REASONING = [
    {"type": "reasoning.text", "text": "Let me see.", "signature": "c2ln", "format": "anthropic-claude-v1", "index": 0},
    {"type": "reasoning.encrypted", "data": "ZW5j", "id": "rs_1", "index": 1},
    {"type": "reasoning.summary", "summary": "Seen.", "index": 2},
]
CITED = [{"type": "url_citation", "url_citation": {"url": "https://a.example", "title": "A", "start_index": 0}}]
TURN: dict[str, Any] = {
    "reasoning": "Let me see.",
    "reasoning_details": REASONING,
    "tool_calls": CALLS,
    "annotations": CITED,
    "images": [{"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}],
    "refusal": None,
}
USAGE = {
    "prompt_tokens": 1,
    "completion_tokens": 2,
    "total_tokens": 3,
    "cost": 0.5,
    "prompt_tokens_details": {"cached_tokens": 0},
    "completion_tokens_details": {"reasoning_tokens": 1},
    "cost_details": {"upstream_inference_cost": None},
}
LOGPROBS = {"content": [{"token": "a", "logprob": -0.5, "bytes": [97], "top_logprobs": []}], "refusal": None}
OUTPUT: list[dict[str, Any]] = [
    {
        "type": "reasoning",
        "id": "rs_1",
        "summary": [{"type": "summary_text", "text": "Seen."}],
        "encrypted_content": "e",
    },
    {"type": "function_call", "id": "fc_1", "call_id": "call_1", "name": "weather", "arguments": "{}"},
    {"type": "web_search_call", "id": "ws_1", "status": "completed", "action": {"type": "search", "query": "q"}},
    {
        "type": "message",
        "id": "msg_1",
        "role": "assistant",
        "status": "completed",
        "content": [
            {
                "type": "output_text",
                "text": "Paris.",
                "annotations": [{"type": "url_citation", "url": "https://a.example", "title": "A", "start_index": 0}],
            },
            {"type": "refusal", "refusal": "No."},
        ],
    },
]


def delta(**fields: object) -> dict[str, Any]:
    """Write a chunk that is not text alone."""
    return {"id": "gen-1", "choices": [{"index": 0, "delta": fields, "logprobs": LOGPROBS}]}


def settled(replies: list[Reply]) -> list[Reply]:
    """Give each reply the same id: the stand-in counts through all that it makes, and a case is to stay as it is."""

    def renumber(data: Any) -> Any:
        return re.sub(rb"(?<=gen-stand-in-)\d+", b"0", data)

    return [
        replace(each, headers={**each.headers, "x-generation-id": "gen-stand-in-0"}, body=[*map(renumber, each.body)])
        for each in replies
    ]


@cache
def whole_replies(operation: str) -> list[Reply]:
    """Give answers and refusals that are as they should be."""
    refusals = [
        error(429, metadata={"headers": {"X-RateLimit-Reset": "1"}}, headers={"retry-after": "1"}),
        error(502, metadata={"raw": '{"error": {"message": "m"}}', "provider_name": "P", "error_type": "server"}),
        error(404, code="model_not_found", availability={"code": "no_endpoints", "retryable": True, "retry_after": 1}),
        guardrail_blocked(),
    ]
    if operation == "chat":
        return settled(
            [
                completion(),
                completion(None, finish_reason="tool_calls", message=TURN, usage=USAGE),
                completion("x", system_fingerprint="f", service_tier=None, openrouter_metadata={"attempt": 1}),
                completion("half", finish_reason="error", error={"code": 502, "message": "m"}),
                *refusals,
            ]
        )
    return settled(
        [
            response(),
            response(output=OUTPUT, reasoning={"effort": "low"}, tools=[{"type": "function", "name": "weather"}]),
            response(None, status="incomplete"),
            response(None, status="failed", error={"code": "server_error", "message": "m"}, error_type="server"),
            *refusals,
        ]
    )


@cache
def stream_replies(operation: str) -> list[Reply]:
    """Give streams that are as they should be."""
    if operation == "chat":
        return settled(
            [
                streamed("a", " b", " c"),
                streamed(
                    delta(role="assistant", reasoning="r", reasoning_details=REASONING), delta(tool_calls=CALLS), "d"
                ),
                streamed("a", {"error": {"code": 429, "message": "m"}, "choices": []}),
                streamed("a", delta(annotations=CITED, refusal="No."), finish_reason="length", usage=USAGE),
            ]
        )
    place = {"item_id": "fc_1", "output_index": 1}
    return settled(
        [
            response_streamed("a", " b", " c"),
            response_streamed(
                {"type": "response.output_item.added", "output_index": 1, "item": OUTPUT[1]},
                {"type": "response.function_call_arguments.delta", **place, "delta": "{}"},
                {"type": "response.function_call_arguments.done", **place, "arguments": "{}", "name": "weather"},
                {"type": "response.reasoning_text.delta", **place, "content_index": 0, "delta": "r"},
                {"type": "response.output_item.done", "output_index": 1, "item": OUTPUT[1]},
                "text",
                output=OUTPUT,
            ),
            response_streamed("a", {"type": "keepalive"}, status="incomplete"),
            response_streamed({"type": "error", "code": "rate_limit_exceeded", "message": "m"}, status=None),
        ]
    )


# --- Values -----------------------------------------------------------------------------------------------------------

TEXTS = [
    "",
    "a",
    "error",
    "null",
    "unknown",
    "\x00",
    "\u2028\u2029\x85\x0b\x0c\x1c",
    "\ufeff\u202e\u0301",
    "\U0001f600\U0010ffff",
    "\ud800",
    "\udc00\ud800",
    "response.completed",
    "[DONE]",
    "2026-08-22T00:00:00Z",
    "9" * 400,
    "-1",
    "a" * 3_000,
]
NUMBERS: list[float] = [0, 1, -1, 429, 502, 2**31, 2**63, 2**200, -(10**300), 0.5, -0.0, 1e308, 5e-324, 1e22]


def json_value(chance: Random, depth: int = 0) -> Any:
    """Give any JSON."""
    kind = chance.randrange(8 if depth < 4 else 6)
    if kind < 2:
        return chance.choice(TEXTS)
    if kind < 4:
        return chance.choice(NUMBERS)
    if kind < 6:
        return chance.choice([None, True, False, [], {}, ""])
    count = chance.randrange(4)
    if kind == 6:
        return [json_value(chance, depth + 1) for _ in range(count)]
    keys = [*TEXTS, "error", "code", "choices", "output", "type", "status", "message", "index", "id", "metadata"]
    return {chance.choice(keys): json_value(chance, depth + 1) for _ in range(count)}


Place = tuple[Any, Any]
"""A container, and where in it."""


def places(value: Any) -> list[Place]:
    """Give every place in some JSON, the outermost first."""
    found: list[Place] = []
    waiting = [value]
    while waiting:
        each = waiting.pop(0)
        inside = each.items() if isinstance(each, dict) else enumerate(each) if isinstance(each, list) else ()
        for at, member in inside:
            found.append((each, at))
            waiting.append(member)
    return found


RAW = "@raw@"
"""A string that stands for text which no JSON encoder writes."""

ODD_JSON = [
    "NaN",
    "-Infinity",
    "1e999",
    "-1e999",
    "9" * 5_000,
    "0" * 9,
    '"\\ud800"',
    '"\\udfff\\ud83d"',
    '"\\u0000"',
    '"\t"',
    "{,}",
    "tru",
    '{"a": 1, "a": {}}',
    "",
]


def odd_json(chance: Random) -> str:
    """Give JSON at its limits, or a little beyond."""
    if chance.random() < 0.6:
        return chance.choice(ODD_JSON)
    opening, closing = chance.choice([("[", "]"), ('{"a":', "}"), ('[{"error":', "}]"), ('{"response":', "}")])
    # About what the decoder takes, and the readers behind it have to take as well; or far too much.
    depth = chance.choice([chance.randrange(2, 300), chance.randrange(300, 1_100), 100_000])
    return opening * depth + chance.choice(["1", "null", "{}"]) + closing * chance.choice([depth, depth, 0])


Change = Callable[[Random, Any, Any], object]
"""What damages one place in some JSON."""


def double(_: Random, inside: Any, at: Any) -> None:
    """Say a thing twice."""
    if isinstance(inside, list):
        inside.insert(at, inside[at])
    else:
        inside[at] = [inside[at], inside[at]]


def rename(chance: Random, inside: Any, at: Any) -> None:
    """Say a thing under another name, or not at all."""
    value = inside.pop(at)
    if isinstance(inside, dict):
        inside[chance.choice([*TEXTS, "error", "status", "type"])] = value


def graft(chance: Random, inside: Any, at: Any) -> None:
    """Put something where something else was."""
    other, where = chance.choice(places(inside))
    inside[at] = json.loads(json.dumps(other[where]))


def nest(chance: Random, inside: Any, at: Any) -> None:
    """Wrap a thing."""
    inside[at] = chance.choice([[inside[at]], {"provider": inside[at]}, {"response": inside[at]}])


CHANGES: list[Change] = [
    *3 * [lambda chance, inside, at: operator.setitem(inside, at, json_value(chance))],
    lambda _, inside, at: operator.delitem(inside, at),
    lambda _, inside, at: operator.setitem(inside, at, RAW),
    double,
    rename,
    graft,
    nest,
]


def mutated_json(chance: Random, value: Any) -> bytes:
    """Damage some JSON in a few places, and write it."""
    if chance.random() < 0.02:
        value = json_value(chance)
    value = json.loads(json.dumps(value))
    if chance.random() < 0.03:
        for inside, at in places(value):
            if not isinstance(inside[at], dict | list):
                inside[at] = None
    for _ in range(chance.choice([1, 1, 1, 2, 3, 8])):
        if known := places(value):
            chance.choice(CHANGES)(chance, *chance.choice(known))
    text = json.dumps(value, ensure_ascii=chance.random() < 0.5)
    while RAW in text:
        text = text.replace(json.dumps(RAW), odd_json(chance), 1)
    if chance.random() < 0.05:
        text = chance.choice(["\ufeff", "\n \r\n\t", "\x00", "data: ", ")]}',\n"]) + text
    return text.encode("utf-8", "surrogatepass")


# --- Mutated replies --------------------------------------------------------------------------------------------------


def packets(chance: Random, data: bytes) -> list[Step]:
    """Cut into packets anywhere, some replies with a pause between them."""
    cuts = sorted(chance.randrange(len(data) + 1) for _ in range(chance.choice([0, 0, 1, 2, 5])))
    pieces = [data[begin:end] for begin, end in zip([0, *cuts], [*cuts, len(data)], strict=True) if begin < end]
    pause: list[Step] = [Wait(0.0005)] if chance.random() < 0.25 else []
    # None at the end, where the next request would look to the stand-in like a client that leaves.
    return [step for piece in pieces for step in (*pause, piece)][len(pause) :]


LINES = [
    b"content-encoding: gzip\r\n",
    b"content-encoding: br\r\n",
    b"transfer-encoding: chunked\r\n",
    b"content-length: 0\r\n",
    b"content-length: 99999999999999999999999999\r\n",
    b"content-type: text/event-stream\r\n",
    b"content-type: text/html\r\n",
    b"retry-after: 1\r\n",
    b"retry-after: " + b"9" * 400 + b"\r\n",
    b"location: http://127.0.0.1:1/\r\n",
    b"set-cookie: a=b; domain=\xff\r\n",
    b"connection: upgrade\r\nupgrade: h2c\r\n",
    b"x-generation-id: \xe9\xff\r\n",
    b": no name\r\n",
    b" folded\r\n",
    b"HTTP/1.1 103 Early Hints\r\n\r\n",
    b"\r\n",
    b"\n\n",
    b"\x00",
    b"data: [DONE]\n\n",
    b"event: error\n",
    b"0\r\n\r\n",
    b"FFFFFFFFFFFFFFFFFFFF\r\n",
    b"-1\r\n",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xff\xfe",
]
STATUSES = [b"100", b"101", b"103", b"199", b"201", b"204", b"206", b"301", b"304", b"400", b"408", b"429", b"500"]
STATUS_LINES = [
    b"HTTP/1.0 200 OK",
    b"HTTP/2 200",
    b"HTTP/1.1 200",
    b"HTTP/1.1 999 \xff",
    b"ICY 200 OK",
    b"",
    b"\x16\x03",
]


def written(reply: Reply) -> bytes:
    """Give the bytes of a reply."""
    return b"".join(step for step in reply.steps() if isinstance(step, bytes))


def reframed(chance: Random, reply: Reply) -> Reply:
    """Compress the body, cut the compression short, or send it in chunks."""
    body = b"".join(step for step in reply.body if isinstance(step, bytes))
    if chance.random() < 0.4:
        packed = bytearray(gzip.compress(body, chance.randrange(10), mtime=0))
        for _ in range(chance.randrange(3)):
            packed[chance.randrange(len(packed))] ^= 1 << chance.randrange(8)
        body = bytes(packed)[: None if chance.random() < 0.7 else chance.randrange(len(packed))]
        reply = replace(reply, headers={**reply.headers, "content-encoding": "gzip"}, body=(body,))
    if chance.random() < 0.4:
        size = chance.choice([1, 7, 100, 10_000])
        pieces = [body[at : at + size] for at in range(0, min(len(body), 50 * size), size)]
        reply = replace(reply, body=tuple(pieces), chunked=True)
    return reply


def mutated_head(chance: Random, head: bytes, size: int) -> bytes:
    """Damage the status and the headers of a reply whose body has `size` bytes."""
    line, *headers = head.split(b"\r\n")
    if chance.random() < 0.15:
        line = chance.choice([*STATUS_LINES, *(b"HTTP/1.1 " + status + b" " for status in STATUSES)])
    if chance.random() < 0.2:
        at = chance.randrange(len(headers) + 1)
        headers[at : at + chance.randrange(2)] = [chance.choice(LINES).removesuffix(b"\r\n")]
    if chance.random() < 0.2:
        length = b"content-length: %d" % chance.randrange(2 * size + 1)
        headers = [each for each in headers if not each.lower().startswith(b"content-length")]
        headers += chance.choice([[], [], [length], [b"content-length: x"]])
    return b"\r\n".join([line, *headers])


Damage = Callable[[Random, bytearray, slice, bytes], object]
"""What damages some bytes in place, at a slice; the last is another reply."""


def flip(chance: Random, data: bytearray, where: slice, _: bytes) -> None:
    """Change a bit."""
    data[where.start] ^= 1 << chance.randrange(8)


def swap(chance: Random, data: bytearray, where: slice, _: bytes) -> None:
    """Let two bytes change places."""
    to = chance.randrange(where.start + 1)
    data[where.start], data[to] = data[to], data[where.start]


def respell(chance: Random, data: bytearray, where: slice, _: bytes) -> None:
    """Change a character that means something."""
    old, new = chance.choice([(b"\r\n", b"\n"), (b"\n", b"\r"), (b'"', b"'"), (b"{", b"[")])
    data[where.start :] = data[where.start :].replace(old, new, 1)


def truncate(_: Random, data: bytearray, where: slice, __: bytes) -> None:
    """Cut the end off."""
    del data[where.start :]


def insert(data: bytearray, where: slice, more: bytes | bytearray) -> None:
    """Put bytes in between."""
    data[where.start : where.start] = more


DAMAGES: list[Damage] = [
    *2 * [flip],
    swap,
    respell,
    truncate,
    lambda chance, data, where, _: operator.setitem(data, where.start, chance.randrange(256)),
    lambda _, data, where, __: operator.delitem(data, where),
    lambda _, data, where, __: insert(data, where, data[where]),
    lambda chance, data, where, _: insert(data, where, chance.choice(LINES)),
    lambda chance, data, where, _: insert(data, where, chance.randbytes(where.stop - where.start)),
    lambda chance, data, where, other: insert(data, where, other[chance.randrange(len(other)) :]),
]


def mutated_bytes(chance: Random, data: bytes, other: bytes) -> bytes:
    """Damage a whole reply, head and all."""
    head, _, body = data.partition(b"\r\n\r\n")
    head = mutated_head(chance, head, len(body))
    changed = bytearray(head + b"\r\n\r\n" + body)
    first = 0 if chance.random() < 0.2 else len(head)
    for _ in range(chance.choice([0, 1, 1, 2, 4, 16])):
        if len(changed) > first:
            at = chance.randrange(first, len(changed))
            where = slice(at, at + chance.choice([1, 1, 2, 8, 64, 512]))
            chance.choice(DAMAGES)(chance, changed, where, other)
    return bytes(changed)


ODD_EVENTS = [
    b"",
    b":",
    b": comment",
    b"retry: 3000",
    b"retry",
    b"id: 1",
    b"id: \x00",
    b"event: error",
    b"event: error\ndata: it failed",
    b"event: ping\ndata",
    b"data",
    b"data:",
    b"data: ",
    b"data: \ndata: ",
    b"data: [DONE]",
    b"data:[DONE]\ndata:",
    b"data: [DONE] ",
    b"data: 1",
    b"data: {",
    b"data: []",
    b"data: {}",
    b"data: \xff\xed\xa0\x80",
    b"data: {\ndata: }",
    b"\xe2\x80\xa8data: {}",
    b"Data: {}",
    b"data : {}",
    b'{"choices": []}',
    b"<html>",
]


Disorder = Callable[[Random, list[bytes], int], object]
"""What damages a list of events in place, at one of them."""


def repeat(chance: Random, events: list[bytes], at: int) -> None:
    """Send an event again, or again and again."""
    events[at:at] = events[at : at + 1] * chance.choice([1, 1, 50])


def merge(chance: Random, events: list[bytes], at: int) -> None:
    """Leave out what stands between two events, or some of it."""
    events[at : at + 2] = [chance.choice([b"\n", b"", b"\ndata: "]).join(events[at : at + 2])]


def shorten(chance: Random, events: list[bytes], at: int) -> None:
    """Cut an event short."""
    events[at : at + 1] = [each[: chance.randrange(len(each) + 1)] for each in events[at : at + 1]]


def fail(chance: Random, events: list[bytes], at: int) -> None:
    """Tell of a failure of any shape."""
    failure = {"error": json_value(chance), chance.choice(["type", "choices", "status"]): json_value(chance)}
    events.insert(at, b"data: " + json.dumps(failure).encode())


def misspell(chance: Random, events: list[bytes], at: int) -> None:
    """Damage the JSON of an event."""
    with contextlib.suppress(ValueError, RecursionError, IndexError):  # a comment, say, or what was damaged before
        value = json.loads(events[at].removeprefix(b"data:"))
        events[at] = chance.choice([b"data: ", b"data:", b"event: x\ndata: "]) + mutated_json(chance, value)


def forget_done(_: Random, events: list[bytes], __: int) -> None:
    """Do not say that the stream is done."""
    events[:] = [event for event in events if event != b"data: [DONE]"]


DISORDERS: list[Disorder] = [
    *3 * [misspell],
    repeat,
    merge,
    shorten,
    fail,
    forget_done,
    lambda chance, events, _: chance.shuffle(events),
    lambda _, events, at: operator.delitem(events, slice(at, at + 1)),
    lambda chance, events, at: events.insert(at, chance.choice(ODD_EVENTS)),
    lambda chance, events, _: events.append(b"data: " + json.dumps(json_value(chance)).encode()),
]


def mutated_events(chance: Random, reply: Reply) -> bytes:
    """Damage a stream: its events, their order, and how they are written."""
    text = b"".join(step for step in reply.body if isinstance(step, bytes)).decode()
    events = [event.encode() for event in text.split("\n\n") if event]
    for _ in range(chance.choice([0, 1, 1, 2, 4])):
        chance.choice(DISORDERS)(chance, events, chance.randrange(len(events) + 1))
    data = b"\n\n".join(events) + chance.choice([b"\n\n", b"\n\n", b"\n", b""])
    if chance.random() < 0.2:
        data = data.replace(b"\n", chance.choice([b"\r", b"\r\n", b"\n\n", b"\n\r"]))
    return chance.choice([b"", b"", b"", b"\xef\xbb\xbf", b"\xff\xfe", b"\r", b"\x00"]) + data


class Case(NamedTuple):
    """A call: by which driver, of what, with which options, by which core, and what it is answered."""

    name: str
    operation: str
    request: Any
    options: Any
    core: Callable[[OpenRouterCore], OpenRouterCore]
    answer: RawReply | Reply | None
    leaves: bool
    """Whether the stream is left after its first item."""


def case_of(name: str) -> Case:
    """Make the case of a name, always the same."""
    kind, _, _ = name.split("/")
    chance = Random(name)  # noqa: S311 - the same for the same name
    operation = chance.choice(["chat", "responses"])
    if kind == "requests":
        return request_case(chance, name, operation)
    request: dict[str, Any] = dict(CHAT if operation == "chat" else RESPONSES)
    is_stream = kind == "events" or chance.random() < (0.5 if kind == "bytes" else 0.2)
    if is_stream:
        request["stream"] = True
    options = {**OPTIONS, "headers": {"x-case": name}}
    leaves = chance.random() < 0.1
    return Case(name, operation, request, options, lambda core: core, answer_of(chance, kind, operation), leaves)


def answer_of(chance: Random, kind: str, operation: str) -> RawReply:
    """Make the mutated reply of a case."""
    whole, streams = whole_replies(operation), stream_replies(operation)
    if kind == "bytes":
        reply, other = chance.choice(whole + streams), chance.choice(whole + streams)
        data = mutated_bytes(chance, written(reframed(chance, reply)), written(other))
        # The connection ends with the reply: a length that promises more must leave no one waiting.
        return RawReply((*packets(chance, data), RESET if chance.random() < 0.05 else CUT))
    if kind == "json":
        reply = chance.choice(whole[:4] if chance.random() < 0.6 else whole)
        body = mutated_json(chance, json.loads(b"".join(step for step in reply.body if isinstance(step, bytes))))
        status = reply.status if chance.random() < 0.8 else chance.choice([200, 400, 403, 404, 408, 429, 500, 503, 600])
        body_steps = packets(chance, body)
        return RawReply(Reply(status, reply.headers, body_steps, chunked=chance.random() < 0.3).steps())
    reply = chance.choice(streams)
    return RawReply(replace(reply, body=packets(chance, mutated_events(chance, reply))).steps())


# --- Random requests --------------------------------------------------------------------------------------------------


class Hostile:
    """An object that raises whatever it is asked."""

    def _refuse(self, *_: object) -> Any:
        raise ArithmeticError("hands off")

    __str__ = __repr__ = __iter__ = __len__ = __getitem__ = __eq__ = __bool__ = __index__ = __float__ = _refuse
    __hash__ = None  # type: ignore[assignment]  # it cannot be a key either


class HostileText(str):
    """A text that raises when it is shown."""

    __slots__ = ()

    def __str__(self) -> str:
        raise ArithmeticError("hands off")

    __repr__ = __str__


class HostileMapping(Mapping[str, Any]):
    """A mapping that raises on the way."""

    def __init__(self, where: int) -> None:
        self._where = where

    def __len__(self) -> int:
        return -1 if self._where == 0 else 2

    def __iter__(self) -> Iterator[str]:
        if self._where == 1:
            raise ArithmeticError("hands off")
        yield "a"
        if self._where == 2:
            raise ArithmeticError("hands off")

    def __getitem__(self, key: str) -> Any:
        raise ArithmeticError("hands off")


class HostileList(list[Any]):
    """A list that raises when it is walked through."""

    def __iter__(self) -> Iterator[Any]:
        raise ArithmeticError("hands off")

    __len__ = __iter__  # type: ignore[assignment]  # that is the point


class LyingClass:
    """An object that raises when it is asked for its class."""

    def __getattribute__(self, name: str) -> Any:
        raise ArithmeticError("hands off")


@attrs.frozen
class Stranger:
    """An attrs value that is none of the library's."""

    content: str = "x"


@cache
def answers() -> list[Any]:
    """Give values of earlier answers, which may stand in requests."""

    def given(request: Received) -> Reply:
        operation = "chat" if request.path.endswith("/chat/completions") else "responses"
        return (stream_replies(operation) if request.json.get("stream") else whole_replies(operation))[1]

    ask_chat: Any = chat_send
    ask_responses: Any = responses_send
    with StandIn(given) as server, OpenRouterCore(api_key="k", server_url=server.url) as core:
        whole = ask_chat(core, CHAT).unwrap()
        answered = ask_responses(core, RESPONSES).unwrap()
        with ask_chat(core, {**CHAT, "stream": True}).unwrap() as stream:
            chunk = next(stream).unwrap()
    message = whole.choices[0].message
    bare = attrs.evolve(message, content="changed")
    return [
        whole,
        message,
        message.tool_calls,
        answered,
        *answered.output,
        chunk,
        chunk.choices[0].delta,
        bare,
        whole.usage,
    ]


def cycle(kind: int) -> Any:
    """Give what contains itself."""
    rows: list[Any] = []
    table: dict[str, Any] = {"a": {"b": rows}}
    rows.append(table if kind else rows)
    return [rows, table, {"t": (table,)}][kind]


def deep(depth: int, *, mapping: bool) -> Any:
    """Give a value within a value within a value."""
    value: Any = "at last"
    for _ in range(depth):
        value = {"a": value} if mapping else [value]
    return value


ODD_VALUES: list[Callable[[Random], Any]] = [
    lambda _: float("nan"),
    lambda _: float("-inf"),
    lambda _: 10**5_000,
    lambda _: b"bytes",
    lambda _: bytearray(b"bytes"),
    lambda _: {1, 2},
    lambda _: frozenset({"a"}),
    lambda _: object(),
    lambda _: object,
    lambda _: Hostile(),
    lambda _: HostileText("text"),
    lambda chance: HostileMapping(chance.randrange(4)),
    lambda _: HostileList([1]),
    lambda _: LyingClass(),
    lambda _: Stranger(),
    lambda _: SimpleNamespace(a=1),
    lambda _: Decimal(1),
    lambda _: datetime.now(UTC),
    lambda _: PurePosixPath("a"),
    lambda _: 1j,
    lambda _: range(3),
    lambda _: iter([1]),
    lambda _: (each for each in "ab"),
    lambda _: Ok({}),
    lambda _: Err(ValueError()),
    lambda _: collections.OrderedDict(a=1),
    lambda _: collections.Counter("aab"),
    lambda _: collections.defaultdict(list, a=[]),
    lambda _: collections.deque([1, 2]),
    lambda _: collections.ChainMap({"a": 1}, {"b": 2}),
    lambda _: collections.UserDict(a=1),
    lambda _: MappingProxyType({"a": 1}),
    lambda _: memoryview(b"ab"),
    lambda _: print,
    lambda _: OpenRouterCore(),
    lambda chance: cycle(chance.randrange(3)),
    lambda chance: deep(chance.choice([50, 250, 900, 5_000]), mapping=chance.random() < 0.5),
    lambda chance: chance.choice(answers()),
    lambda chance: chance.choice(answers()),
    lambda chance: chance.choice(answers()),
]
PLAIN: list[Any] = [*TEXTS[:9], *NUMBERS, None, True, False, {}, [], (), "assistant", {"type": "text", "text": "a"}]
ODD_KEYS: list[Any] = [
    1,
    None,
    True,
    0.5,
    float("nan"),
    (1, 2),
    b"a",
    "\ud800",
    "",
    10**5_000,
    frozenset(),
    object,
    "a" * 9_000,
]


def any_value(chance: Random, depth: int = 0) -> Any:
    """Give JSON or something like it, or something else entirely."""
    roll = chance.random()
    if roll < 0.06:
        return chance.choice(ODD_VALUES)(chance)
    if roll < 0.55 or depth > 3:
        return chance.choice(PLAIN)
    members = [any_value(chance, depth + 1) for _ in range(chance.randrange(4))]
    if roll < 0.7:
        return members
    if roll < 0.75:
        return tuple(members)
    keys = [chance.choice([*"abcdef", "role", "content", "type", "text"]) for _ in members]
    if keys and chance.random() < 0.05:
        keys[0] = chance.choice(ODD_KEYS)
    return dict(zip(keys, members, strict=True))


def clean(value: Any) -> Any:
    """Give None in place of what fails when it is looked at."""
    return None if type(value) in (Hostile, LyingClass, HostileMapping, HostileList, HostileText) else value


def random_request(chance: Random, operation: str) -> Any:
    """Give a request that is nearly right, or nothing like one."""
    if chance.random() < 0.05:
        odd = any_value(chance)
        return odd if type(odd) in (Hostile, HostileText) else clean(odd)
    known = [
        "temperature",
        "tools",
        "provider",
        "plugins",
        "metadata",
        "reasoning",
        "user",
        "max_tokens",
        "response_format",
    ]
    request: dict[Any, Any] = dict(CHAT if operation == "chat" else RESPONSES)
    for _ in range(chance.choice([0, 1, 1, 2, 5])):
        if chance.random() < 0.3:
            request["messages" if operation == "chat" else "input"] = any_value(chance)
        elif chance.random() < 0.05:
            request[chance.choice(ODD_KEYS)] = any_value(chance)
        elif chance.random() < 0.05:
            request[chance.choice(["maxTokens", "responseFormat", "chatRequest", "topP"])] = any_value(chance)
        elif request and chance.random() < 0.1:
            del request[chance.choice(list(request))]
        else:
            request[chance.choice(known)] = any_value(chance)
    if chance.random() < 0.4:
        request["stream"] = chance.choice([True, True, True, False, None, 1, "true", [], float("nan")])
    sent: Any = request
    if chance.random() < 0.05:
        sent = chance.choice([collections.UserDict, MappingProxyType, collections.OrderedDict])(request)
    if chance.random() < 0.15:
        wrapper = chance.choice(["chat_request", "responses_request"])
        beside = [*random_settings(chance), "x_open_router_metadata", "appTitle", "extra", *ODD_KEYS]
        sent = {
            wrapper: sent,
            **{chance.choice(beside): clean(any_value(chance)) for _ in range(chance.randrange(3))},
        }
    return sent


def key_source(chance: Random) -> Any:
    """Give a key, or what is to give one."""

    def fails() -> str:
        raise LookupError("\ud800 no vault")

    async def awaited() -> str:
        await asyncio.sleep(0)
        return "sk-or-v1-awaited"

    async def refused() -> str:
        raise PermissionError("locked")

    given = chance.choice(
        ["sk-or-v1-given", "", " \n", "k\n", "a b", "k\x00", "\u03bb", "Bearer k", "Bearer ", 5, None, Hostile()]
    )
    return chance.choice([given, given, given, lambda: given, fails, awaited, refused, lambda: lambda: "k", len, str])


def random_settings(chance: Random) -> dict[str, Any]:
    """Give settings that a core and a call have in common: right ones, and wrong ones."""
    offered: dict[str, Callable[[], Any]] = {
        "api_key": lambda: key_source(chance),
        "server_url": lambda: chance.choice(
            [
                "http://127.0.0.1:1",
                "http://127.0.0.1:99999/",
                "http://[::1",
                "http://[::1]:1/",
                "ftp://127.0.0.1/",
                "127.0.0.1",
                "http://u:p@127.0.0.1:1/",
                "http:// 127.0.0.1/",
                "http://127.0.0.1:1/\ud800",
                "",
                "\x00",
                5,
            ]
        ),
        "http_referer": lambda: chance.choice(["https://a.example", "\n", "a\nb", "\u03bb", "\ud800", 5, ""]),
        "app_title": lambda: chance.choice(["My app", "\u03bb", "a\r\nb: c", [], None]),
        "app_categories": lambda: chance.choice(["a", ["a", "b"], ("a",), [5], {"a"}, "a\x00"]),
        "retries": lambda: chance.choice(
            [0, 1, -1, 1.5, True, "2", {}, {"strategy": "none"}, {"strategy": 5}, retrying(chance)]
        ),
        "timeout_ms": lambda: chance.choice([20_000, float("inf"), 10**400, 0, -1, float("nan"), "5", True, None]),
    }
    return {name: offered[name]() for name in chance.sample(list(offered), chance.choice([0, 0, 0, 0, 0, 1, 1, 2]))}


def retrying(chance: Random) -> dict[str, Any]:
    """Give a way to retry, with pauses that are nothing to wait for."""
    backoff = {
        "initial_interval_ms": chance.choice([0.01, 0.01, 0, "1"]),
        "max_interval_ms": 0.01,
        "exponent": chance.choice([1, 2, 10**400, float("inf"), float("nan"), 0]),
        "max_elapsed_time_ms": chance.choice([0.01, 1e9, -1]),
    }
    return {
        "backoff": dict(chance.sample(list(backoff.items()), chance.randrange(5)), max_interval_ms=0.01),
        "retry_connection_errors": chance.choice([True, False, None, 1]),
        "max_retries": chance.choice([0, 1, 2, 3, -1, 2.5, None]),
    }


def random_options(chance: Random) -> Any:
    """Give options: right ones, wrong ones, and none."""
    if chance.random() < 0.05:
        return clean(any_value(chance))
    offered: dict[str, Callable[[], Any]] = {
        "retry_codes": lambda: chance.choice(
            [["429"], ["5XX", 404], ("4xx",), "5XX", [99], [None], [10**400], [], {"429"}]
        ),
        "stream_idle_timeout_ms": lambda: chance.choice([20_000, 0, float("nan"), 10**400, "1"]),
        "headers": lambda: chance.choice(
            [
                {"x-a": "b"},
                {"Authorization": "Basic secret-of-mine"},
                {"x-a": "\u03bb"},
                {"x a": "b"},
                {"\u212a": "b"},
                {"": ""},
                {"content-length": "5"},
                {"host": "\x00"},
                {"host": ""},
                {"connection": "close"},
                {"expect": "100-continue"},
                {"x-a": 5},
                {5: "x"},
                [],
                {10**5_000: "x"},
            ]
        ),
        "extra_body": lambda: chance.choice(
            [{"a": clean(any_value(chance))}, {"stream": True}, {1: 2}, {"maxTokens": 5}, [], "a"]
        ),
        "max_body_bytes": lambda: chance.choice([1, 100, 2**200, 0, -1, 1.5, True]),
        "max_event_bytes": lambda: chance.choice([1, 100, 2**200, 0, "1"]),
        "fetch_options": lambda: {
            chance.choice(["headers", "params", "cookies", "extensions", "auth"]): fetching(chance)
        },
        "no_such": lambda: None,
    }
    chosen = chance.sample(list(offered), chance.choice([0, 0, 0, 1, 1, 2]))
    options: dict[Any, Any] = {**OPTIONS, **{each: offered[each]() for each in chosen}, **random_settings(chance)}
    if chance.random() < 0.03:
        options[chance.choice(ODD_KEYS)] = clean(any_value(chance))
    return options


def fetching(chance: Random) -> Any:
    """Give a part of `fetch_options`."""
    return chance.choice(
        [
            {"a": "b"},
            {"a": 5},
            {"a": None},
            {"a": [1, 2]},
            {"a": "\ud800"},
            {"a": "\r\n"},
            {"a\x00": "b"},
            {5: 6},
            {"x": object()},
            {"timeout": {"read": 0.0}},
            {"target": b"/\x00"},
            {"target": "text"},
            {"sni_hostname": "a"},
            [],
            None,
            "text",
        ]
    )


def request_case(chance: Random, name: str, operation: str) -> Case:
    """Make a random request; in a third of the cases it is the settings and options that are random, too."""
    request, options, settings = random_request(chance, operation), dict(OPTIONS), dict[str, Any]()
    if chance.random() < 0.35:
        options, settings = random_options(chance), random_settings(chance)
    return Case(name, operation, request, options, lambda core: attrs.evolve(core, **settings), None, leaves=False)


# --- Calls ------------------------------------------------------------------------------------------------------------


def answer(received: Received) -> Reply | RawReply:
    """Answer a mutated case by its name, and everything else as the stand-in does."""
    name = received.headers.get("x-case")
    made = case_of(name).answer if name is not None else None
    return echo(received) if made is None else made


def look_at(value: Any) -> None:
    """Read each field of an answer, and of what is in it: that is when some of it is decoded."""
    waiting = [value]
    while waiting:
        each = waiting.pop()
        if isinstance(each, tuple):
            waiting += each
        elif isinstance(each, Model):
            waiting += [getattr(each, field.name) for field in each.__attrs_attrs__]


def check(case: Case, items: list[Any]) -> None:
    """Hold the outcome of a call, or the items of its stream, to what is promised."""
    assert items, f"{case.name}: a stream that ended without a word"
    assert all(isinstance(item, Ok | Err) for item in items), f"{case.name}: {items}"
    assert all(isinstance(item, Ok) for item in items[:-1]), f"{case.name}: an Err is not the last item: {items}"
    for item in items:
        try:
            look_at(item.value_or(None) if isinstance(item, Ok) else item.failure().partial)
        except Exception as raised:
            raise AssertionError(f"{case.name}: looking at the answer raised") from raised
        if isinstance(item, Err):
            failure = item.failure()
            assert isinstance(failure, errors.OpenRouterError), f"{case.name}: {failure!r}"
            said = getattr(failure, "traceback", "")
            assert not isinstance(failure, errors.UnexpectedClientError), f"{case.name}: {failure}\n{said}"
            is_late = isinstance(failure, errors.RequestTimeoutError) and failure.message != TIMELESS
            assert not is_late, f"{case.name} was left hanging: {failure}"
            assert len(str(failure)) < 700, case.name


def send(core: OpenRouterCore, case: Case) -> None:
    """Make a blocking call, and look at what comes."""
    function: Any = chat_send if case.operation == "chat" else responses_send
    try:
        outcome = function(case.core(core), case.request, case.options)
        items = [outcome]
        if isinstance(outcome, Ok) and isinstance(outcome.unwrap(), EventStream):
            with outcome.unwrap() as stream:
                items = [next(stream, Ok(None))] if case.leaves else list(stream)
    except Exception as raised:
        raise AssertionError(f"{case.name}: it raised") from raised
    check(case, items)


async def send_async(core: OpenRouterCore, case: Case) -> None:
    """Make an asynchronous call, and look at what comes."""
    function: Any = chat_send_async if case.operation == "chat" else responses_send_async
    try:
        outcome = await function(case.core(core), case.request, case.options)
        items = [outcome]
        if isinstance(outcome, Ok) and isinstance(outcome.unwrap(), AsyncEventStream):
            async with outcome.unwrap() as stream:
                items = [await anext(stream, Ok(None))] if case.leaves else [item async for item in stream]
    except Exception as raised:
        raise AssertionError(f"{case.name}: it raised") from raised
    check(case, items)


def closing(kind: str) -> Any:
    """Give the options of a call that must succeed. It ends its connection where those of all the others end."""
    return {**OPTIONS, "headers": {"connection": "close"} if kind == "bytes" else {}}


def busy(client: httpx.Client | httpx.AsyncClient) -> list[str]:
    """Give the connections of a client that serve no one, and could serve no one else."""
    transport: Any = client._transport
    return [repr(each) for each in transport._pool.connections if not (each.is_idle() or each.is_closed())]


LIMITS = httpx.Limits(max_connections=LANES)
RETRIES: Any = {"max_retries": 1, "backoff": {"initial_interval_ms": 0.01, "max_interval_ms": 0.01}}


def batches(names: Iterable[str]) -> Iterator[list[Case]]:
    """Make the cases of `names`, a batch at a time."""
    waiting = list(names)
    for at in range(0, len(waiting), BATCH):
        yield [case_of(name) for name in waiting[at : at + BATCH]]


def run_blocking(kind: str, names: Iterable[str]) -> None:
    """Make each call through one client, two at a time, and after each batch one that must succeed."""
    function: Any = chat_send
    with (
        StandIn(answer) as server,
        httpx.Client(limits=LIMITS, trust_env=False) as client,
        ThreadPoolExecutor(LANES) as threads,
    ):
        retries = 0 if kind != "requests" else RETRIES
        core = OpenRouterCore(api_key="sk-or-v1-mutant", server_url=server.url, http_client=client, retries=retries)
        for batch in batches(names):
            for _ in threads.map(lambda case: send(core, case), batch):
                pass
            if kind == "bytes":
                assert server.wait_until_left(), f"after {batch[-1].name}"
            outcome = function(core, CHAT, closing(kind))
            assert isinstance(outcome, Ok), f"a plain call after {batch[-1].name}: {outcome}"
            assert busy(client) == [], f"after {batch[-1].name}"
            server.received.clear()


def run_awaited(kind: str, names: Iterable[str]) -> None:
    """Do as `run_blocking` does, in one event loop."""
    function: Any = chat_send_async

    async def run(server: StandIn) -> None:
        async with httpx.AsyncClient(limits=LIMITS, trust_env=False) as client:
            retries = 0 if kind != "requests" else RETRIES
            core = OpenRouterCore(
                api_key="sk-or-v1-mutant", server_url=server.url, async_http_client=client, retries=retries
            )
            for batch in batches(names):
                waiting = iter(batch)

                async def lane(cases: Iterator[Case]) -> None:
                    for case in cases:
                        await send_async(core, case)

                await asyncio.gather(*(lane(waiting) for _ in range(LANES)))
                if kind == "bytes":
                    assert await asyncio.to_thread(server.wait_until_left), f"after {batch[-1].name}"
                outcome = await function(core, CHAT, closing(kind))
                assert isinstance(outcome, Ok), f"a plain call after {batch[-1].name}: {outcome}"
                assert busy(client) == [], f"after {batch[-1].name}"
                server.received.clear()

    with StandIn(answer) as server:
        asyncio.run(run(server))


RUN = {"blocking": run_blocking, "asyncio": run_awaited}


def shown(value: Any) -> str:
    """Show what may not want to be shown."""
    try:
        return ascii(value)
    except Exception as raised:  # noqa: BLE001 - hostile values raise what they like
        return f"{type(value).__name__}, which raises {type(raised).__name__} when it is shown"


def replay(name: str) -> None:
    """Show a case, and make its call again."""
    kind, driver, _ = name.split("/")
    case = case_of(name)
    answered = case.answer.steps() if case.answer else ()
    for part in (case.operation, case.request, case.options, *answered):
        print(shown(part))  # noqa: T201 - its purpose
    RUN[driver](kind, [name])


@pytest.mark.parametrize("driver", RUN)
@pytest.mark.parametrize(("kind", "share"), [("bytes", 2_500), ("json", 1_250), ("events", 1_250)])
def test_mutated_replies(thorough: bool, driver: str, kind: str, share: int) -> None:
    count = share if thorough else share // 20
    RUN[driver](kind, (f"{kind}/{driver}/{number}" for number in range(count)))


@pytest.mark.parametrize("driver", RUN)
def test_random_requests(thorough: bool, driver: str) -> None:
    RUN[driver]("requests", (f"requests/{driver}/{number}" for number in range(5_000 if thorough else 200)))


def test_the_replies_that_are_mutated_are_valid() -> None:
    """Or what is shown of their mutations would be shown of nothing."""
    for operation, function in (("chat", chat_send), ("responses", responses_send)):
        send_one: Any = function
        request = CHAT if operation == "chat" else RESPONSES
        for reply in (*whole_replies(operation), *stream_replies(operation)):
            is_stream = reply in stream_replies(operation)
            with StandIn() as server, OpenRouterCore(api_key="k", server_url=server.url, retries=0) as core:
                server.script(reply)
                outcome = send_one(core, {**request, "stream": is_stream})
                items = list(outcome.unwrap()) if is_stream else [outcome]
            refused = [item.failure() for item in items if isinstance(item, Err)]
            assert all(isinstance(each, errors.APIError) for each in refused), refused
            assert len(items) > 1 or not is_stream or refused
