"""A way to fail, as a value: what is said in the place of what the stand-in would have said, and how that is broken."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, TypeAlias

from openrouter_core.models.json_value import is_object
from openrouter_core.testing.messages import message_error
from openrouter_core.testing.received import Received
from openrouter_core.testing.replies import RawReply, Reply, Step, Wait, error

Fail: TypeAlias = Callable[[Received, Reply], Reply | RawReply | None]
"""Gives the reply to a request, told what the stand-in would have answered; None where failing so makes no sense."""


@dataclass(frozen=True)
class Failure:
    """What may go wrong, under a name.

    `answer` gives the reply to a request, and is told what the stand-in would have answered: None where to fail so
    makes no sense. A `Wait` that is longer than a sweep's silence ends with it. `runs` says how often the handler is
    run; where it is not `listening`, nobody is there to answer; where it is `slow`, the time of a call is to run out.
    """

    name: str
    answer: Fail = field(repr=False)
    runs: int = field(default=1, repr=False)
    listening: bool = field(default=True, repr=False)
    slow: bool = field(default=False, repr=False)


SILENCE: Final = Wait(math.inf)
"""Nothing more, until the sweep has waited long enough."""

MIB: Final = 2**20
TOO_MANY: Final = 80
"""MiB of a body, or of an event: more than a call reads unless told otherwise."""

PAGE: Final = b"<!doctype html><html><head><title>Bad gateway</title></head><body><h1>502</h1></body></html>"

AT_ONCE: Final = {"retry-after-ms": "1", "retry-after": "0"}
"""Headers that let a client ask again without a pause: what is looked at is what it does then."""


def always(name: str, reply: Reply | RawReply, *, slow: bool = False) -> Failure:
    """Answer so, whatever is asked."""
    return Failure(name, lambda _request, _usual: reply, slow=slow)


def whatever(
    name: str, answer: Callable[[Reply], Reply | RawReply | None], *, runs: int = 1, slow: bool = False
) -> Failure:
    """Make of what would have been answered something else, whatever is asked."""
    return Failure(name, lambda _request, usual: answer(usual), runs=runs, slow=slow)


def is_stream(usual: Reply) -> bool:
    """Tell whether a reply is one of events."""
    return usual.headers.get("content-type") == "text/event-stream"


def json_of(usual: Reply) -> Mapping[str, Any]:
    """Give the JSON of a reply, or of the first event of a stream; none where there is no object."""
    text = b"".join(step for step in usual.body if isinstance(step, bytes))
    if is_stream(usual):
        text = text.partition(b"data: ")[2].partition(b"\n")[0]
    try:
        said: object = json.loads(text)
    except ValueError:
        return {}
    return said if is_object(said) else {}


def family_of(usual: Reply) -> str:
    """Name the family that a reply is of: chat, responses or messages, or "" for all others."""
    said = json_of(usual)
    if str(said.get("object")).startswith("chat.completion"):
        return "chat"
    if said.get("object") == "response" or said.get("type") == "response.created":
        return "responses"
    return "messages" if said.get("type") in {"message", "message_start"} else ""


def refused(usual: Reply, status: int, **more: Any) -> Reply:  # noqa: ANN401 - what the two builders take
    """Refuse in the shape of what was asked for."""
    return message_error(status, **more) if family_of(usual) == "messages" else error(status, **more)


def saying(usual: Reply, *body: Step, status: int = 200, **headers: str) -> Reply:
    """Say something else, under the headers of what would have been said."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {**usual.headers, **AT_ONCE, **named}, body, chunked=is_stream(usual))


def begun(usual: Reply, *then: Step) -> RawReply:
    """Begin with the head alone."""
    return RawReply((usual.steps()[0], *then))


def halved(usual: Reply, *then: Step) -> RawReply:
    """Begin with the head and half of the body."""
    head, *body = usual.steps()
    pieces = [step for step in body if isinstance(step, bytes)]
    if len(pieces) == 1:
        return RawReply((head, pieces[0][: len(pieces[0]) // 2], *then))
    return RawReply((head, *pieces[: len(pieces) // 2], *then))
