"""Measures all sections, prints the tables, and fails where a goal that must be reached is missed."""

from __future__ import annotations

import argparse
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import report
from benchmarks.linear import LADDERS, climb
from benchmarks.measure import FLOOR, Bench, Table, bench, interleaved
from benchmarks.plot import Group, draw
from benchmarks.sections import SECTIONS, Section
from benchmarks.size import version

if TYPE_CHECKING:
    from collections.abc import Sequence

_PEERS = ("official", "openai")
_EXTRAS = ("size", "linear")


def main() -> int:
    """Run what the command line asks for."""
    arguments = _arguments()
    contestants = [FLOOR, "ours", *(each for each in _PEERS if arguments.peers and version(each) is not None)]
    lines: list[str] = []
    tables: dict[str, Table] = {}

    def say(text: str) -> None:
        lines.append(text)
        print(text, flush=True)

    say("\n".join((f"{report.machine()}\n", report.READING, *_notes(arguments.peers))))
    with bench() as place:
        for section in SECTIONS:
            if section.name in arguments.only:
                asked = contestants if section.peers else contestants[:2]
                tables[section.name] = _measure(section, place, asked, _rounds(section.rounds, arguments))
                say(report.section_table(section, tables[section.name]))
        if "linear" in arguments.only:
            say("### Cost grows with size, and no faster\n")
            for ladder in LADDERS:
                say(report.ladder_table(ladder, climb(ladder, place, contestants[:2], _rounds(5, arguments))))
    if "size" in arguments.only:
        say(report.size_table(contestants))
    goals, reached = report.goals_table(tables, {section.name: section.title for section in SECTIONS})
    say(goals)
    if arguments.save:
        _save(lines, tables, contestants)
    return 0 if reached else 1


def _arguments() -> argparse.Namespace:
    names = [*(section.name for section in SECTIONS), *_EXTRAS]
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", nargs="+", choices=names, default=names, metavar="NAME", help=", ".join(names))
    parser.add_argument("--peers", action=argparse.BooleanOptionalAction, default=True, help="the other clients, too")
    parser.add_argument("--quick", action="store_true", help="a third of the rounds")
    parser.add_argument("--rounds", type=int, help="that many rounds for each section")
    parser.add_argument("--save", action="store_true", help="write docs/results.md and docs/results.svg")
    return parser.parse_args()


def _rounds(usual: int, arguments: argparse.Namespace) -> int:
    given: int | None = arguments.rounds
    return given or (max(3, usual // 3) if arguments.quick else usual)


def _notes(peers: bool) -> list[str]:  # noqa: FBT001 - it is what the option says
    missing = [each for each in _PEERS if version(each) is None] if peers else []
    return [f"Left out, since it is not installed: {each}\n" for each in missing]


def _measure(section: Section, place: Bench, contestants: Sequence[str], rounds: int) -> Table:
    run = partial(place.run, program=section.program, expected=section.expected, compiled=section.compiled)
    return interleaved(run, contestants, rounds)


def _save(lines: Sequence[str], tables: dict[str, Table], contestants: Sequence[str]) -> None:
    docs = Path(__file__).parent.parent / "docs"
    (docs / "results.md").write_text("\n".join(lines), encoding="utf-8")
    groups = [
        Group(section.title, {each: tables[section.name].ratio(each, section.figures[0].name) for each in shown})
        for section in SECTIONS
        if section.name in tables and section.figures[0].name != "rate" and (shown := contestants[1:])
    ]
    if groups:
        names = {each: report.heading(each) for each in contestants[1:]}
        (docs / "results.svg").write_text(draw(groups, names), encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
