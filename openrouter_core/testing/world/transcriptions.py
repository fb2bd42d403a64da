"""Transcriptions: what the stand-in hears of a sound is how long it is, and how large."""

from __future__ import annotations

import wave
from base64 import b64decode
from io import BytesIO
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.replies import json_reply, new_id
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.checks import FLAG, OBJECT, TEXT, either, many, number, one_of, shape, text
from openrouter_core.testing.world.refusal import Refusal, unfit
from openrouter_core.testing.world.route import Route, read_body, read_form

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_LARGEST: Final = 25_000_000
_COST: Final = 0.000_1
"""Dollars for a second."""


def _transcribe(state: State, asked: Asked) -> Reply:
    is_form = asked.request.headers.get("content-type", "").startswith("multipart/form-data")
    body, said, seconds = _of_form(asked) if is_form else _of_json(asked)
    afford(state, asked.secret)
    spoken = len(said.split())
    usage: Record = {"input_tokens": 1, "output_tokens": spoken, "total_tokens": 1 + spoken, "cost": seconds * _COST}
    answer = {"text": said, "usage": {**usage, "seconds": seconds}}
    if body.get("response_format") == "verbose_json":
        answer |= _in_full(body, said, seconds)
    return json_reply(200, answer, new_id(), None)


def _of_form(asked: Asked) -> tuple[Record, str, float]:
    body, files = read_form(asked.request, _FORM)
    if "file" not in files:
        raise unfit("file: it is missing; a file is wanted.")
    return body, *_heard(files["file"].data)


def _of_json(asked: Asked) -> tuple[Record, str, float]:
    body = read_body(asked.request.body, _JSON)
    audio = body["input_audio"]
    if "url" in audio:
        return body, f"The sound at {audio['url']}.", 0.0
    try:
        return body, *_heard(b64decode(audio["data"], validate=True))
    except ValueError:
        raise unfit("input_audio.data: it is no base64.") from None


def _heard(data: bytes) -> tuple[str, float]:
    """Tell of a sound what is known without listening."""
    if not data:
        raise unfit("file: it is empty.")
    if len(data) > _LARGEST:
        raise Refusal(413, f"file: it has {len(data):,} bytes, and {_LARGEST:,} are the most.")
    try:
        with wave.open(BytesIO(data)) as sound:
            seconds = sound.getnframes() / (sound.getframerate() or 1)
    except (wave.Error, EOFError):
        return f"A sound of {len(data):,} bytes.", 0.0
    return f"A sound of {seconds:g} seconds, in {len(data):,} bytes.", seconds


def _in_full(body: Record, said: str, seconds: float) -> Mapping[str, Any]:
    words = said.split()
    each = seconds / len(words)
    timed = [{"word": word, "start": place * each, "end": (place + 1) * each} for place, word in enumerate(words)]
    full: Record = {
        "task": "transcribe",
        "language": body.get("language", "en"),
        "duration": seconds,
        "segments": [{"id": 0, "start": 0.0, "end": seconds, "text": said}],
    }
    return {**full, "words": timed} if "word" in body.get("timestamp_granularities", ()) else full


_SHARED: Final = {
    "model!": TEXT,
    "diarize": FLAG,
    "keyterms": many(TEXT),
    "language": TEXT,
    "response_format": one_of("json", "verbose_json"),
    "session_id": TEXT,
    "temperature": number(),
    "timestamp_granularities": many(one_of("word", "segment")),
    "user": TEXT,
}
_FORM: Final = {**_SHARED, "provider": TEXT, "source_url": TEXT, "trace": TEXT}
_JSON: Final = {
    **_SHARED,
    "input_audio!": either(shape({"data!": text(1), "format!": TEXT}), shape({"url!": text(1), "format": TEXT})),
    "provider": OBJECT,
    "trace": OBJECT,
}
ROUTES: Final = (Route("POST", "/audio/transcriptions", _transcribe),)
