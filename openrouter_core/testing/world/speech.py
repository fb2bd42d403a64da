"""Speech: a hum as long as the text, or as MP3 a silence, which nobody has to listen to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.replies import Reply, new_id, plain_reply
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.checks import LIST, OBJECT, TEXT, either, many, number, one_of, shape, text
from openrouter_core.testing.world.media import hum, silence
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from openrouter_core.testing.world.route import Asked
    from openrouter_core.testing.world.state import State

_COST: Final = 0.001
_LONGEST: Final = 40
"""Words that are spoken; of a longer text, the rest is left out."""


def _speak(state: State, asked: Asked) -> Reply:
    afford(state, asked.secret)
    said = asked.body["input"]
    texts: list[str] = [said] if isinstance(said, str) else [each["text"] for each in said]
    words = min(len(" ".join(texts).split()), _LONGEST) or 1
    name = new_id()
    usage = {"prompt_tokens": words, "completion_tokens": words, "cost": _COST}
    state.ledger.note(asked.request, plain_reply(200, {"id": name, "usage": usage}))
    is_mp3 = asked.body.get("response_format") == "mp3"
    headers = {"content-type": "audio/mpeg" if is_mp3 else "audio/pcm", "x-generation-id": name}
    return Reply(200, headers, (silence(words) if is_mp3 else hum(words),))


_BODY: Final = {
    "model!": TEXT,
    "input!": either(text(1), many(shape({"text!": TEXT, "voice": TEXT, "instructions": TEXT}), 1)),
    "input_references": LIST,
    "instructions": TEXT,
    "provider": OBJECT,
    "response_format": one_of("mp3", "pcm"),
    "session_id": TEXT,
    "speed": number(0),
    "trace": OBJECT,
    "user": TEXT,
    "voice": text(1),
}
ROUTES: Final = (Route("POST", "/audio/speech", _speak, body=_BODY),)
