"""The run as Markdown: a table a section, the goals, and the machine that it was."""

from __future__ import annotations

import os
import platform
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.goals import GOALS
from benchmarks.size import PACKAGES, installed_size, version

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from benchmarks.linear import Ladder, Step
    from benchmarks.measure import Table
    from benchmarks.sections import Section


def machine() -> str:
    """Name what was measured on."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    models = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    model = next(models, platform.processor() or "unknown processor")
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {os.cpu_count()} × {model}"


READING = """Each cell is a median; beside it is the median of the ratios to the floor, round by round. Every round runs
each contestant once, in a process of its own. The floor is httpx and json alone: answers are dictionaries, the settings
are the same, and the TLS context that an `https://` address would need is made. CPU is user and system time together.
The other clients, slow as they are, take part in the first rounds only.
"""


def heading(contestant: str) -> str:
    """Name a contestant and its version."""
    name = f"{PACKAGES[contestant]} {version(contestant) or ''}".strip()
    return f"floor ({name})" if contestant == "floor" else name


def section_table(section: Section, table: Table) -> str:
    """Write the medians, and the ratios to the floor beside them."""
    contestants = list(table.rounds)
    rows = (
        [
            figure.heading,
            *(
                f"{_short(table.median(each, figure.name) * figure.scale)} · {table.ratio(each, figure.name):.2f}×"
                for each in contestants
            ),
        ]
        for figure in section.figures
    )
    rounds = len(table.rounds[contestants[0]])
    return f"### {section.title}\n\n{_markdown(['', *map(heading, contestants)], rows)}\n\n{rounds} rounds\n"


def size_table(contestants: Sequence[str]) -> str:
    """Write how much an installation is."""
    sizes = {each: installed_size(each) for each in contestants}
    row = ["MB", *(f"{_short(size / 1e6)} · {size / sizes['floor']:.2f}×" for size in sizes.values())]
    return f"### Installed, with all that is required\n\n{_markdown(['', *map(heading, contestants)], [row])}\n"


def ladder_table(ladder: Ladder, steps: Sequence[Step]) -> str:
    """Write what each unit costs at each size."""
    contestants = list(steps[0].costs)
    columns = [ladder.title, *(f"{each}, ns/{ladder.unit}" for each in contestants), "grows faster than linear"]
    rows = (
        [f"{step.size:,}", *(_short(cost) for cost in step.costs.values()), ", ".join(step.grows) or "no"]
        for step in steps
    )
    return f"{_markdown(columns, rows)}\n"


def goals_table(tables: Mapping[str, Table], titles: Mapping[str, str]) -> tuple[str, bool]:
    """Write how far each goal is reached, and tell whether all that must be is."""
    rows: list[list[str]] = []
    missed = False
    for goal in GOALS:
        if goal.section in tables:
            ratio = tables[goal.section].ratio("ours", goal.figure)
            missed = missed or ratio > goal.must
            verdict = "missed" if ratio > goal.must else "aim reached" if ratio <= goal.aim else "reached"
            name = f"{titles[goal.section]}, {goal.figure}"
            rows.append([name, f"{ratio:.2f}×", f"{goal.must:.2f}", f"{goal.aim:.2f}", verdict])
    if not rows:
        return "", True
    return f"### Goals\n\n{_markdown(['', 'times the floor', 'must', 'aim', ''], rows)}\n", not missed


def _markdown(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [columns, ["---", *("---:" for _ in columns[1:])], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"
