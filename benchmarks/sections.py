"""What is measured: by section, the program that a child runs, and the figures that come of it."""

from __future__ import annotations

from typing import NamedTuple

from benchmarks.wire import text


class Figure(NamedTuple):
    """A figure of a section: its name, what to call it, and what to multiply it by for that."""

    name: str
    heading: str
    scale: float = 1.0


class Section(NamedTuple):
    """A question, and how it is answered. `expected` is what the child says where the whole process is measured.

    `peers`: whether the other clients are asked, too; for some questions one of them takes minutes.
    """

    name: str
    title: str
    program: str
    figures: tuple[Figure, ...]
    expected: str | None = None
    compiled: bool = True
    rounds: int = 21
    peers: bool = True


_START = (Figure("wall", "wall, ms", 1e3), Figure("cpu", "CPU, ms", 1e3), Figure("peak", "peak memory, MiB", 2**-20))
_CPU = (Figure("cpu", "CPU, µs"),)
_AT_ONCE = (Figure("rate", "per second"), Figure("cpu", "CPU, µs"))

_ANSWER = text(160)
_WORD = text(6)


def _at(path: str) -> str:
    """Write a URL as the program's own text; the path is the server's language."""
    return f"f'{{server}}/{path}'"


_WHOLE = _at("160/0/1/0")
_SHORT = _at("6/5/1/300")
_SINGLE = _at("6/3000/1/0")
_PACED = _at("6/1000/1/500")
_FIFTY = _at("6/5000/50/0")

SECTIONS = (
    Section(
        "cold-chat",
        "Process start to first chat answer",
        f"print(contestant.chat({_WHOLE})(), flush=True)",
        _START,
        _ANSWER,
    ),
    Section(
        "cold-responses",
        "Process start to first responses answer",
        f"print(contestant.responses({_WHOLE})(), flush=True)",
        _START,
        _ANSWER,
    ),
    Section(
        "cold-stream",
        "Process start to first streamed chunk",
        f"print(next(contestant.chat_stream({_SHORT})()), flush=True)",
        _START,
        _WORD,
    ),
    Section(
        "bare-chat",
        "Process start to first chat answer, without bytecode",
        f"print(contestant.chat({_WHOLE})(), flush=True)",
        _START,
        _ANSWER,
        compiled=False,
        rounds=5,
    ),
    Section(
        "bare-responses",
        "Process start to first responses answer, without bytecode",
        f"print(contestant.responses({_WHOLE})(), flush=True)",
        _START,
        _ANSWER,
        compiled=False,
        rounds=5,
    ),
    Section(
        "warm-chat",
        "A warm chat call",
        f"from benchmarks.tasks import per_call; per_call(contestant.chat({_WHOLE}), 300)",
        _CPU,
    ),
    Section(
        "warm-responses",
        "A warm responses call",
        f"from benchmarks.tasks import per_call; per_call(contestant.responses({_WHOLE}), 300)",
        _CPU,
    ),
    Section(
        "chunk",
        "A streamed chat chunk",
        f"from benchmarks.tasks import per_event; per_event(contestant.chat_stream, {_SHORT}, {_SINGLE})",
        _CPU,
    ),
    Section(
        "event",
        "A streamed responses event",
        f"from benchmarks.tasks import per_event; per_event(contestant.responses_stream, {_SHORT}, {_SINGLE})",
        _CPU,
    ),
    Section(
        "warm-chat-async",
        "A warm chat call, asyncio",
        f"from benchmarks.tasks import per_call_async; per_call_async(contestant.chat_async({_WHOLE}), 300)",
        _CPU,
    ),
    Section(
        "chunk-async",
        "A streamed chat chunk, asyncio",
        "from benchmarks.tasks import per_event_async\n"
        f"per_event_async(contestant.chat_stream_async, {_SHORT}, {_SINGLE})",
        _CPU,
    ),
    Section(
        "chunk-paced",
        "A streamed chat chunk, waited for",
        f"from benchmarks.tasks import per_event; per_event(contestant.chat_stream, {_SHORT}, {_PACED})",
        _CPU,
    ),
    Section(
        "event-paced",
        "A streamed responses event, waited for",
        f"from benchmarks.tasks import per_event; per_event(contestant.responses_stream, {_SHORT}, {_PACED})",
        _CPU,
    ),
    Section(
        "chunk-packed",
        "A streamed chat chunk, fifty at a time",
        f"from benchmarks.tasks import per_event; per_event(contestant.chat_stream, {_SHORT}, {_FIFTY})",
        _CPU,
    ),
    Section(
        "event-packed",
        "A streamed responses event, fifty at a time",
        f"from benchmarks.tasks import per_event; per_event(contestant.responses_stream, {_SHORT}, {_FIFTY})",
        _CPU,
    ),
    Section(
        "calls-at-once",
        "Chat calls, 200 at once, asyncio",
        f"from benchmarks.tasks import calls_at_once; calls_at_once(contestant.chat_async({_WHOLE}), 200)",
        _AT_ONCE,
        rounds=5,
    ),
    Section(
        "many-calls-at-once",
        "Chat calls, 1,000 at once, asyncio",
        f"from benchmarks.tasks import calls_at_once; calls_at_once(contestant.chat_async({_WHOLE}), 1_000)",
        _AT_ONCE,
        rounds=5,
        peers=False,
    ),
    Section(
        "streams-at-once",
        "Chat chunks of 100 streams at once, asyncio",
        "from benchmarks.tasks import streams_at_once\n"
        f"streams_at_once(contestant.chat_stream_async({_at('6/50/1/0')}), 100)",
        _AT_ONCE,
        rounds=5,
    ),
)
