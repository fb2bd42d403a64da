"""Cost grows with what is sent, and no faster: figures for each byte or event, at sizes a decade apart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from benchmarks.measure import interleaved

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.measure import Bench

_SUSPECT = 2.0
_NOISE = 2_000.0
"""Microseconds below which a difference says nothing."""


class Ladder(NamedTuple):
    """A way to grow. `url` and `call` are made for each size."""

    title: str
    unit: str
    call: str
    url: str
    sizes: tuple[int, ...]


class Step(NamedTuple):
    """A size, and by contestant the nanoseconds of each unit; `grows` names those whose cost runs away."""

    size: int
    costs: dict[str, float]
    grows: list[str]


LADDERS = (
    Ladder(
        "A chunk's size, bytes",
        "byte",
        "per_stream(contestant.chat_stream(url), times)",
        "{size}/1/1/0",
        (100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000),
    ),
    Ladder(
        "A stream's length, events",
        "event",
        "per_stream(contestant.chat_stream(url), times)",
        "6/{size}/1/0",
        (10, 100, 1_000, 10_000, 100_000),
    ),
    Ladder(
        "An answer's size, bytes",
        "byte",
        "per_call(contestant.chat(url), times)",
        "{size}/0/1/0",
        (1_000, 10_000, 100_000, 1_000_000, 10_000_000, 50_000_000),
    ),
)


def climb(ladder: Ladder, bench: Bench, contestants: Sequence[str], rounds: int) -> list[Step]:
    """Measure each size, and compare it with the one before."""
    steps: list[Step] = []
    before: dict[str, float] = {}
    for size in ladder.sizes:
        times = max(2, min(50, 100_000 // size))
        url = ladder.url.format(size=size)
        program = f"from benchmarks.tasks import *\nurl = server + '/{url}'\ntimes = {times}\n{ladder.call}"
        table = interleaved(partial(bench.run, program=program), contestants, rounds)
        whole = {each: table.median(each, "cpu") for each in contestants}
        grows = [each for each in contestants if steps and _grows(before[each], steps[-1].size, whole[each], size)]
        steps.append(Step(size, {each: whole[each] / size * 1e3 for each in contestants}, grows))
        before = whole
    return steps


def _grows(before: float, smaller: int, after: float, larger: int) -> bool:
    allowed = _SUSPECT * before * larger / smaller
    return after > allowed and after - allowed > _NOISE
