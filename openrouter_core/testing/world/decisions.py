"""Decisions: each question answered by the first of what could be answered."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.replies import json_reply, new_id
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.checks import LIST, OBJECT, TEXT, each_of, either, many, maybe, one_of, shape
from openrouter_core.testing.world.refusal import unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_SAID: Final = either(TEXT, OBJECT, LIST)
_BOX: Final = {"left": 0.0, "top": 0.0, "right": 1.0, "bottom": 1.0}
_CRITERIA: Final = {
    "box": {},
    "choice": {"criteria!": each_of(maybe(_SAID))},
    "noul": {"criteria": shape({"true!": _SAID, "false!": _SAID})},
    "score": {"criteria!": many(_SAID)},
}


def _answer(name: str, question: Record) -> Record:
    kind = question["type"]
    fault = shape(_CRITERIA[kind]).fault(question, f"questions.{name}")
    if fault is None and kind in {"choice", "score"} and not question["criteria"]:
        fault = f"questions.{name}.criteria: at least one is wanted."
    if fault is not None:
        raise unfit(fault)
    if kind == "box":
        return {"type": kind, "box": _BOX, "confidence": 1.0}
    if kind == "noul":
        return {"type": kind, "noul": 1.0}
    if kind == "choice":
        first, *rest = question["criteria"]
        return {
            "type": kind,
            "choice": first,
            "confidence": 1.0,
            "probabilities": {first: 1.0, **dict.fromkeys(rest, 0.0)},
        }
    legend = {str(at): each for at, each in enumerate(question["criteria"])}
    return {
        "type": kind,
        "score": 0.0,
        "confidence": 1.0,
        "legend": legend,
        "probabilities": {at: float(at == "0") for at in legend},
    }


def _decide(state: State, asked: Asked) -> Reply:
    afford(state, asked.secret)
    answers = {name: _answer(name, question) for name, question in asked.body["questions"].items()}
    usage = {"input_tokens": 1, "output_tokens": len(answers), "cost": (1 + len(answers)) / 1_000_000}
    name = new_id()
    body = {"id": name, "model": asked.body["model"], "provider": "Stand-in", "answers": answers, "usage": usage}
    return json_reply(200, body, name, None)


_BODY: Final = {
    "model!": TEXT,
    "state!": _SAID,
    "questions!": each_of(shape({"type!": one_of(*_CRITERIA), "instructions!": _SAID})),
    "provider": maybe(OBJECT),
    "session_id": TEXT,
    "trace": OBJECT,
    "user": TEXT,
}
ROUTES: Final = (
    Route("POST", "/api/alpha/decisions", _decide, body=_BODY),
    Route("POST", "/systemone", _decide, body=_BODY),
)
