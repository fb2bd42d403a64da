"""What the stand-in sends, as values: bytes, what may happen between them, and the refusals of the API."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import count
from typing import Any, Final, TypeAlias

_numbers = count(1)


@dataclass(frozen=True)
class Wait:
    """Send nothing for a while. The wait ends early when the client leaves or the stand-in stops."""

    seconds: float


@dataclass(frozen=True)
class Cut:
    """Close the connection here, be the reply complete or not; with `reset`, as a crashed host would."""

    reset: bool = False


CUT: Final = Cut()
RESET: Final = Cut(reset=True)

Step: TypeAlias = bytes | Wait | Cut


_BODILESS: Final = (204, 304)
"""Statuses that no body follows, so that it has no length (RFC 9110, 8.6)."""


@dataclass(frozen=True)
class Reply:
    """A status, headers, and a body in steps; `chunked` sends each piece of bytes as a chunk of its own."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    body: Sequence[Step] = ()
    chunked: bool = False

    def steps(self) -> tuple[Step, ...]:
        """Give what goes over the wire, in order."""
        given = {name.lower() for name in self.headers}
        headers = dict(self.headers)
        if self.chunked:
            headers["transfer-encoding"] = "chunked"
        elif "content-length" not in given and self.status not in _BODILESS:
            headers["content-length"] = str(sum(len(step) for step in self.body if isinstance(step, bytes)))
        lines = [f"HTTP/1.1 {self.status} ", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        head = "\r\n".join(lines).encode("latin-1")
        if not self.chunked:
            return (head, *self.body)
        # A chunk of no bytes would be the end.
        body = (step for step in self.body if step != b"")
        pieces = (b"%x\r\n%s\r\n" % (len(step), step) if isinstance(step, bytes) else step for step in body)
        return (head, *pieces, b"0\r\n\r\n")


@dataclass(frozen=True)
class RawReply:
    """Bytes as they stand, head included, for replies that are none."""

    raw: Sequence[Step]

    def steps(self) -> Iterable[Step]:
        """Give what goes over the wire, in order."""
        return tuple(self.raw)


MODEL: Final = "stand-in/echo"
"""Who answers, unless told otherwise."""

FAILURE: Final = "The stand-in was told to fail."
"""What went wrong, unless told otherwise."""

Part: TypeAlias = str | bytes | Mapping[str, Any] | Wait | Cut
"""A piece of a stream: text as the API sends it, an event, bytes as they stand, and what happens between them."""


def new_id() -> str:
    """Give a generation id that no other reply has."""
    return f"gen-stand-in-{next(_numbers)}"


def json_reply(status: int, body: object, generation_id: str, headers: Mapping[str, str] | None) -> Reply:
    """Answer with JSON."""
    return Reply(status, _headers("application/json", generation_id, headers), (_encoded(body),))


def plain_reply(status: int, body: object) -> Reply:
    """Answer with JSON that no generation is behind."""
    return Reply(status, {"content-type": "application/json"}, (_encoded(body),))


def event_stream(steps: Iterable[Step], generation_id: str, headers: Mapping[str, str] | None, *, done: bool) -> Reply:
    """Answer with a stream: a comment that keeps it awake, `steps`, and `[DONE]` where that is wanted."""
    body = (b": OPENROUTER PROCESSING\n\n", *steps, *((b"data: [DONE]\n\n",) if done else ()))
    return Reply(200, _headers("text/event-stream", generation_id, headers), body, chunked=True)


def event(body: Mapping[str, Any]) -> bytes:
    """Write an event as a stream has it."""
    return b"data: " + _encoded(body) + b"\n\n"


def named_event(body: Mapping[str, Any]) -> bytes:
    """Write an event that is called what its type is."""
    return f"event: {body.get('type', 'message')}\n".encode() + event(body)


def _encoded(body: object) -> bytes:
    # Half a pair of surrogates has no bytes; JSON's escape for it is the one that Python writes.
    return json.dumps(body, ensure_ascii=False).encode(errors="backslashreplace")


def usage_of(came: str, went: str, text: str) -> dict[str, Any]:
    """Count a word for a token, and call what `came` and what `went` as the API does."""
    count_of = {came: 1, went: len(text.split())}
    total = sum(count_of.values())
    return {**count_of, "total_tokens": total, "cost": total / 1_000_000, "is_byok": False}


def _headers(content_type: str, generation_id: str, more: Mapping[str, str] | None) -> dict[str, str]:
    return {"content-type": content_type, "x-generation-id": generation_id, **(more or {})}


def error(
    status: int,
    message: str = FAILURE,
    *,
    code: int | str | None = None,
    metadata: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Refuse with the API's error envelope; `code` is the status unless given, `more` stands beside `error`."""
    said: dict[str, Any] = {"code": status if code is None else code, "message": message}
    if metadata is not None:
        said["metadata"] = metadata
    return json_reply(status, {"error": said, **more}, new_id(), headers)


def guardrail_blocked() -> Reply:
    """Refuse as a guardrail does that saw a prompt injection: a 403 with the patterns and the routing report."""
    patterns = ["forget what you were told"]
    stage = {
        "type": "guardrail",
        "name": "regex_pi_detection",
        "guardrail_id": "grd_stand_in",
        "guardrail_scope": "api-key",
        "summary": "one pattern of a prompt injection was found",
        "data": {"action": "blocked", "detected": True, "engines": ["regex"], "patterns": patterns},
    }
    endpoint = {"provider": "Stand-in", "model": MODEL, "selected": False}
    report = {
        "requested": MODEL,
        "strategy": "direct",
        "region": "local",
        "summary": "available=1",
        "attempt": 1,
        "is_byok": False,
        "endpoints": {"total": 1, "available": [endpoint]},
        "pipeline": [stage],
    }
    message = "A guardrail blocked the request: it looks like a prompt injection."
    return error(403, message, metadata={"patterns": patterns}, openrouter_metadata=report)


def insufficient_permissions() -> Reply:
    """Refuse as for a key that is valid but not of the kind the operation wants: a 403 without metadata."""
    return error(403, "This operation needs a management key.")
