"""Streams that fail, or hold something else than one expects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.chat import completion, streamed
from openrouter_core.testing.failures.failure import (
    AT_ONCE,
    MIB,
    TOO_MANY,
    Failure,
    family_of,
    halved,
    is_stream,
    saying,
    whatever,
)
from openrouter_core.testing.messages import message, message_streamed
from openrouter_core.testing.responses import response, response_streamed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.testing.replies import Part, Reply, Step

_SPEAKING: Final[Mapping[str, tuple[Callable[..., Reply], Callable[..., Reply]]]] = {
    "chat": (streamed, completion),
    "responses": (response_streamed, response),
    "messages": (message_streamed, message),
}
"""How each family streams, and how it says all at once."""


def _streaming(name: str, by_family: Mapping[str, tuple[Any, ...]], *, done: bool = True) -> Failure:
    """Stream these parts, by the family; to its end, if it is to be `done`."""

    def answer(usual: Reply) -> Reply | None:
        family = family_of(usual)
        if not is_stream(usual) or family not in by_family:
            return None
        return _SPEAKING[family][0](*by_family[family], headers=AT_ONCE, done=done)

    return whatever(name, answer)


def _in_events(name: str, *parts: Part) -> Failure:
    return _streaming(name, dict.fromkeys(_SPEAKING, parts))


def _ending(name: str, finish_reason: str | None, status: str | None, stop_reason: str | None) -> Failure:
    """End a stream for this reason, by its family."""
    reasons = {"chat": ("finish_reason", finish_reason), "responses": ("status", status)}
    reasons["messages"] = ("stop_reason", stop_reason)

    def answer(usual: Reply) -> Reply | None:
        key, reason = reasons.get(family_of(usual), ("", None))
        if not is_stream(usual) or not key:
            return None
        more: dict[str, Any] = {key: reason}
        return _SPEAKING[family_of(usual)][0]("Par", headers=AT_ONCE, **more)

    return whatever(name, answer)


_FAILED: Final[Mapping[str, tuple[object, ...]]] = {
    "chat": (
        {
            "error": {"code": 502, "message": "It gave up."},
            "choices": [{"index": 0, "delta": {"content": ""}, "finish_reason": "error"}],
        },
    ),
    "responses": ({"type": "error", "code": "server_error", "message": "It gave up.", "param": None},),
    "messages": ({"type": "error", "error": {"type": "overloaded_error", "message": "It gave up."}},),
}


def _only(name: str, *body: Step) -> Failure:
    """Give no stream but this, where one was asked for."""
    return whatever(name, lambda usual: saying(usual, *body) if is_stream(usual) else None)


def _the_other_way(usual: Reply, *, wanted: bool) -> Reply | None:
    speaking = _SPEAKING.get(family_of(usual))
    if speaking is None or is_stream(usual) is not wanted or usual.status >= 300:
        return None
    stream, whole = speaking
    return whole("Paris.") if wanted else stream("Par", "is.")


STREAMS: Final[tuple[Failure, ...]] = (
    _streaming("an error before the first word", _FAILED, done=False),
    _streaming("an error after a word", {family: ("Par", *parts) for family, parts in _FAILED.items()}, done=False),
    _in_events("an error after a word, as text", "Par", {"error": "no"}),
    _in_events("an event that is null", "Par", b"data: null\n\n", "is."),
    _in_events("an event that is no object", "Par", b"data: [1]\n\n", "is."),
    _in_events("an event that is no JSON", "Par", b'data: {"id\n\n', "is."),
    _in_events("an event that is no text", "Par", b"data: \xff\xfe\n\n", "is."),
    _in_events("an event that is empty", "Par", {}, "is."),
    _in_events("an event that nobody knows", "Par", {"type": "brand.new", "object": "brand.new"}, "is."),
    _streaming(
        "null in the place of a word",
        {
            "chat": ("Par", {"choices": None}, {"choices": [None]}, {"choices": [{"index": 0, "delta": None}]}, "is."),
            "responses": ("Par", {"type": "response.output_text.delta", "delta": None}, "is."),
            "messages": ("Par", {"type": "content_block_delta", "index": 0, "delta": None}, "is."),
        },
    ),
    whatever("a stream that just stops", lambda usual: halved(usual, b"0\r\n\r\n") if is_stream(usual) else None),
    _ending("the filter of contents, in a stream", "content_filter", "incomplete", "refusal"),
    _ending("the limit of tokens, in a stream", "length", "incomplete", "max_tokens"),
    _ending("an error as the reason to finish, in a stream", "error", "failed", None),
    _ending("no reason to finish, in a stream", None, None, None),
    _only("a stream of nothing"),
    _only("a stream of comments", b": OPENROUTER PROCESSING\n\n" * 3),
    _only("a stream of nothing but an end", b"data: [DONE]\n\n"),
    _only("an event that is too long", b"data: ", *(b"x" * MIB,) * TOO_MANY),
    whatever("a whole answer in the place of a stream", lambda usual: _the_other_way(usual, wanted=True)),
    whatever("a stream in the place of a whole answer", lambda usual: _the_other_way(usual, wanted=False)),
)
