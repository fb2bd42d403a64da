"""A call that was answered, read from its request and its reply, whatever a script made of that."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from openrouter_core.models.json_value import is_array, is_object, parse
from openrouter_core.testing.received import Received
from openrouter_core.testing.replies import Reply

if TYPE_CHECKING:
    from collections.abc import Mapping

Call: TypeAlias = tuple[Received, Reply]

_Object: TypeAlias = "Mapping[str, Any]"

_KINDS: Final = {
    "completions": "completions",
    "messages": "completions",
    "responses": "completions",
    "embeddings": "embeddings",
    "rerank": "rerank",
    "images": "image",
    "videos": "video",
    "decisions": "decisions",
    "systemone": "decisions",
    "speech": "tts",
    "transcriptions": "stt",
}
"""What the API calls a kind of call, by the end of its path."""


@dataclass(frozen=True)
class Entry:
    """Who asked what, and what came of it."""

    id: str
    at: str
    key: str
    kind: str | None
    model: str
    provider: str
    asked: _Object
    said: str
    came: int
    went: int
    cost: float
    finish_reason: str | None
    streamed: bool
    headers: Mapping[str, str]


def secret_of(request: Received) -> str:
    """Give the key of a request, or nothing."""
    scheme, _, secret = request.headers.get("authorization", "").partition(" ")
    return secret.strip() if scheme.lower() == "bearer" else ""  # RFC 9110, 11.1: the scheme's case says nothing


def hash_of(secret: str) -> str:
    """Give what the API calls the hash of a key."""
    return hashlib.sha256(secret.encode()).hexdigest()


def read_entry(request: Received, reply: Reply, now: str) -> Entry | None:
    """Read a call; None where it was no generation: what tells no usage has used nothing."""
    answers = _answers(reply)
    usage = next((each["usage"] for each in reversed(answers) if is_object(each.get("usage"))), None)
    if usage is None:
        return None
    asked = _asked(request)
    headers = {name.lower(): value for name, value in reply.headers.items()}
    first = answers[0]
    return Entry(
        id=headers.get("x-generation-id") or _text(first.get("id")),
        at=now,
        key=hash_of(secret_of(request)),
        kind=_KINDS.get(request.path.partition("?")[0].rpartition("/")[2]),
        model=_text(first.get("model")) or _text(asked.get("model")),
        provider=_text(first.get("provider")) or "Stand-in",
        asked=asked,
        said="".join(map(_said, answers)),
        came=int(_number(usage, "prompt_tokens", "input_tokens")),
        went=int(_number(usage, "completion_tokens", "output_tokens")),
        cost=float(_number(usage, "cost")),
        finish_reason=next((said for each in reversed(answers) if (said := _reason(each))), None),
        streamed=reply.chunked,
        headers=request.headers,
    )


def _asked(request: Received) -> _Object:
    """Give the body's keys; of a form, those that are no files."""
    if not request.headers.get("content-type", "").startswith("multipart/"):
        return _object(parse(request.body.decode(errors="replace")))
    try:
        return {part.key: part.text for part in request.parts if part.file_name is None}
    except ValueError:  # a script answers what it likes
        return {}


def _answers(reply: Reply) -> list[_Object]:
    """Give the objects that a reply holds: one, or one for each event, whose response or message stands for it."""
    content = b"".join(step for step in reply.body if isinstance(step, bytes)).decode(errors="replace")
    texts = [line[6:] for line in content.splitlines() if line.startswith("data: {")] if reply.chunked else [content]
    found = map(_object, map(parse, texts))
    return [next((each[key] for key in _WITHIN if is_object(each.get(key))), each) for each in found]


_WITHIN: Final = ("response", "message")


def _said(answer: _Object) -> str:
    choice = _first(answer.get("choices"))
    turn = _object(choice.get("message") or choice.get("delta"))
    parts = [part for item in (answer, *_list(answer.get("output"))) for part in _list(_object(item).get("content"))]
    parts += [answer.get("content_block"), answer.get("delta")]
    return _text(turn.get("content")) + "".join(_text(_object(part).get("text")) for part in parts)


def _reason(answer: _Object) -> str:
    ended = _text(answer.get("stop_reason")) or _text(_object(answer.get("delta")).get("stop_reason"))
    return _text(_first(answer.get("choices")).get("finish_reason")) or _text(answer.get("status")) or ended


def _number(usage: _Object, *names: str) -> float:
    found = next((usage[name] for name in names if name in usage), 0)
    return found if isinstance(found, int | float) and isfinite(found) else 0


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _list(value: object) -> list[Any]:
    return value if is_array(value) else []


def _first(value: object) -> _Object:
    return _object(next(iter(_list(value)), None))


def _object(value: object) -> _Object:
    return value if is_object(value) else {}
