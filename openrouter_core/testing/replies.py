"""What the stand-in answers, as values: bytes to send, and what may happen between them."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
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
        elif "content-length" not in given:
            headers["content-length"] = str(sum(len(step) for step in self.body if isinstance(step, bytes)))
        lines = [f"HTTP/1.1 {self.status} ", *(f"{name}: {value}" for name, value in headers.items()), "", ""]
        head = "\r\n".join(lines).encode("latin-1")
        if not self.chunked:
            return (head, *self.body)
        pieces = (b"%x\r\n%s\r\n" % (len(step), step) if isinstance(step, bytes) else step for step in self.body)
        return (head, *pieces, b"0\r\n\r\n")


@dataclass(frozen=True)
class RawReply:
    """Bytes as they stand, head included, for replies that are none."""

    raw: Sequence[Step]

    def steps(self) -> tuple[Step, ...]:
        """Give what goes over the wire, in order."""
        return tuple(self.raw)


def _new_id() -> str:
    return f"gen-stand-in-{next(_numbers)}"


def _headers(content_type: str, generation_id: str, more: Mapping[str, str] | None) -> dict[str, str]:
    return {"content-type": content_type, "x-generation-id": generation_id, **(more or {})}


def _json_reply(status: int, body: object, generation_id: str, headers: Mapping[str, str] | None) -> Reply:
    content = json.dumps(body, ensure_ascii=False).encode()
    return Reply(status, _headers("application/json", generation_id, headers), (content,))


def _usage(prompt_tokens: int, completion_tokens: int) -> dict[str, Any]:
    total = prompt_tokens + completion_tokens
    return {
        "prompt_tokens": prompt_tokens,
        "completion_tokens": completion_tokens,
        "total_tokens": total,
        "cost": total / 1_000_000,
        "is_byok": False,
    }


def completion(
    text: str | None = "Hello.",
    *,
    model: str = "stand-in/echo",
    finish_reason: str | None = "stop",
    message: Mapping[str, Any] | None = None,
    usage: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Answer with a whole chat completion; `message` adds to the assistant's message, `more` to the top level."""
    generation_id = _new_id()
    turn = {"role": "assistant", "content": text, **(message or {})}
    body = {
        "id": generation_id,
        "object": "chat.completion",
        "created": 1_750_000_000,
        "model": model,
        "provider": "Stand-in",
        "choices": [{"index": 0, "message": turn, "finish_reason": finish_reason}],
        "usage": _usage(1, len((text or "").split())) if usage is None else usage,
        **more,
    }
    return _json_reply(200, body, generation_id, headers)


def streamed(
    *parts: str | bytes | Mapping[str, Any] | Wait | Cut,
    model: str = "stand-in/echo",
    finish_reason: str | None = "stop",
    usage: Mapping[str, Any] | None = None,
    done: bool = True,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Answer with a stream: text as chunks, mappings as events, bytes as they stand, waits and cuts between them.

    Then come the finish reason (unless None), the usage, and `[DONE]` (unless `done` is False).
    """
    generation_id = _new_id()

    def chunk(delta: Mapping[str, Any], reason: str | None = None, **more: object) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        body = {
            "id": generation_id,
            "object": "chat.completion.chunk",
            "created": 1_750_000_000,
            "model": model,
            "provider": "Stand-in",
            "choices": [choice],
            **more,
        }
        return _event(body)

    def step(part: str | bytes | Mapping[str, Any] | Wait | Cut) -> Step:
        if isinstance(part, str):
            return chunk({"role": "assistant", "content": part})
        return _event(part) if isinstance(part, Mapping) else part

    end: list[Step] = []
    if finish_reason is not None:
        words = sum(len(part.split()) for part in parts if isinstance(part, str))
        told = _usage(1, words) if usage is None else usage
        end = [chunk({"content": ""}, finish_reason), chunk({}, choices=[], usage=told)]
    if done:
        end.append(b"data: [DONE]\n\n")
    body = (b": OPENROUTER PROCESSING\n\n", *map(step, parts), *end)
    return Reply(200, _headers("text/event-stream", generation_id, headers), body, chunked=True)


def _event(body: Mapping[str, Any]) -> bytes:
    return b"data: " + json.dumps(body, ensure_ascii=False).encode() + b"\n\n"


def error(
    status: int,
    message: str = "The stand-in was told to fail.",
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
    return _json_reply(status, {"error": said, **more}, _new_id(), headers)


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
    endpoint = {"provider": "Stand-in", "model": "stand-in/echo", "selected": False}
    report = {
        "requested": "stand-in/echo",
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
