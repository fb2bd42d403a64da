"""Embeddings and ranks: numbers that say how alike texts are, as far as they share words."""

from __future__ import annotations

import base64
import hashlib
import re
import struct
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.models.json_value import is_array, is_object
from openrouter_core.testing.replies import json_reply, new_id
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.checks import OBJECT, TEXT, either, many, maybe, number, one_of, shape, text, whole
from openrouter_core.testing.world.refusal import unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.world.route import Asked
    from openrouter_core.testing.world.state import State

_DIMENSIONS: Final = 16
"""Numbers of a vector, unless others are asked for."""

_MOST: Final = 4_096


def _words(said: object) -> list[str]:
    """Give the words of a text, of tokens, or of what parts hold."""
    return re.findall(r"\w+", str(said).lower())


def vector_of(said: object, dimensions: int) -> list[float]:
    """Give a vector of length one, the same for the same words: each word counts in a place of its own."""
    counts = [0.0] * dimensions
    for word in _words(said) or [""]:
        counts[int.from_bytes(hashlib.sha256(word.encode(errors="replace")).digest()[:4]) % dimensions] += 1.0
    length = sum(count * count for count in counts) ** 0.5
    return [count / length for count in counts]


def _texts(said: object) -> list[object]:
    """Give what is to be embedded: one text, one text in tokens, or several of either."""
    if not is_array(said) or all(isinstance(each, int | float) for each in said):
        return [said]
    return said


def embed(state: State, asked: Asked) -> Reply:
    """Give a vector for each text."""
    afford(state, asked.secret)
    if asked.body["input"] == []:
        raise unfit("input: at least one text is wanted.")
    texts = _texts(asked.body["input"])
    dimensions = int(asked.body.get("dimensions", _DIMENSIONS))
    vectors = [vector_of(each, dimensions) for each in texts]
    is_packed = asked.body.get("encoding_format") == "base64"
    tokens = sum(len(_words(each)) for each in texts)
    name = new_id()
    body = {
        "id": name,
        "object": "list",
        "model": asked.body["model"],
        "data": [
            {"object": "embedding", "index": at, "embedding": _packed(each) if is_packed else each}
            for at, each in enumerate(vectors)
        ],
        "usage": {"prompt_tokens": tokens, "total_tokens": tokens, "cost": tokens / 1_000_000, "is_byok": False},
    }
    return json_reply(200, body, name, None)


def _packed(vector: list[float]) -> str:
    """Write a vector as OpenAI does: little-endian floats of four bytes, in base64."""
    return base64.b64encode(struct.pack(f"<{len(vector)}f", *vector)).decode()


def _rank(state: State, asked: Asked) -> Reply:
    afford(state, asked.secret)
    documents: list[Any] = asked.body["documents"]
    wanted = set(_words(asked.body["query"]))
    given = [each if is_object(each) else {"text": each} for each in documents]
    scores = [len(wanted & set(_words(each.get("text", "")))) / max(1, len(wanted)) for each in given]
    best = sorted(range(len(given)), key=lambda at: -scores[at])[: int(asked.body.get("top_n", len(given)))]
    tokens = sum(len(_words(each.get("text", ""))) for each in given)
    name = new_id()
    body = {
        "id": name,
        "model": asked.body["model"],
        "provider": "Stand-in",
        "results": [{"index": at, "relevance_score": scores[at], "document": dict(given[at])} for at in best],
        "usage": {"search_units": 1, "total_tokens": tokens, "cost": tokens / 1_000_000},
    }
    return json_reply(200, body, name, None)


_CALL: Final = {"model!": TEXT, "provider": maybe(OBJECT), "session_id": TEXT, "trace": OBJECT, "user": TEXT}
_PART: Final = shape({"type!": one_of("text", "image_url", "input_audio", "input_video", "input_file")})
_INPUT: Final = either(
    text(1),
    many(either(text(1), number(), many(number()), shape({"content!": many(_PART, 1)}))),
)
EMBEDDINGS: Final = {
    **_CALL,
    "input!": _INPUT,
    "dimensions": whole(1, _MOST),
    "encoding_format": one_of("float", "base64"),
    "input_type": TEXT,
}
"""What is asked for vectors."""

_RERANK: Final = {
    **_CALL,
    "query!": TEXT,
    "documents!": many(either(TEXT, shape({"text": TEXT, "image": TEXT})), 1),
    "top_n": whole(1),
}
ROUTES: Final = (
    Route("POST", "/embeddings", embed, body=EMBEDDINGS),
    Route("POST", "/rerank", _rank, body=_RERANK),
)
