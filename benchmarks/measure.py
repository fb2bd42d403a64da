"""Figures in pairs: each round runs every contestant once, in another order, and ratios are taken within a round."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Mapping, Sequence

CHECKOUT = Path(__file__).parent.parent
FLOOR = "floor"
_PEER_ROUNDS = 5

Figures = dict[str, float]
"""By name: `wall` and `cpu` in seconds and `peak` in bytes where a process was measured; else what it told."""


class Table(NamedTuple):
    """The figures of one section: a list by contestant and figure, in rounds."""

    rounds: Mapping[str, Sequence[Figures]]

    def median(self, contestant: str, figure: str) -> float:
        """Give what is typical."""
        return median([each[figure] for each in self.rounds[contestant]])

    def ratio(self, contestant: str, figure: str) -> float:
        """Give how many times the floor that is, round by round."""
        pairs = zip(self.rounds[contestant], self.rounds[FLOOR], strict=False)
        return median([ours[figure] / floor[figure] for ours, floor in pairs])


def median(values: Sequence[float]) -> float:
    """Give the middle one. The standard module would make this process larger than those it measures."""
    ordered, middle = sorted(values), len(values) // 2
    return ordered[middle] if len(values) % 2 else (ordered[middle - 1] + ordered[middle]) / 2


def interleaved(run: Callable[[str], Figures], contestants: Sequence[str], rounds: int) -> Table:
    """Run each contestant once a round, the order turned by one each time; what the first runs cost is left out.

    All but the first two leave after a few rounds: they are slow, and far off.
    """
    for each in contestants:
        run(each)
    figures: dict[str, list[Figures]] = {each: [] for each in contestants}
    for number in range(rounds):
        present = contestants if number < _PEER_ROUNDS else contestants[:2]
        turn = number % len(present)
        for each in (*present[turn:], *present[:turn]):
            figures[each].append(run(each))
    return Table(figures)


class Bench(NamedTuple):
    """Where children find the server, and keep their bytecode: in one place for all, whatever is installed how."""

    server: str
    bytecode: str

    def run(self, contestant: str, program: str, expected: str | None = None, *, compiled: bool = True) -> Figures:
        """Run `program` in a process of its own; give the figures it tells, or what it takes to say `expected`.

        Without `site`, whose `.pth` files are other packages' affair, and without the environment. The process ends
        as soon as it has spoken.
        """
        prelude = (
            f"import sys; sys.path += {_PATH!r}\n"
            f"from benchmarks.contestants import {contestant} as contestant\n"
            f"server = {self.server!r}\n"
        )
        with tempfile.TemporaryDirectory() as empty:
            bytecode = (
                ["-X", f"pycache_prefix={self.bytecode}"] if compiled else ["-B", "-X", f"pycache_prefix={empty}"]
            )
            command = [sys.executable, "-I", "-S", *bytecode, "-c", f"{prelude}{program}\nimport os; os._exit(0)"]
            said, figures = _run(command)
        if expected is None:
            return {name: float(value) for name, _, value in (each.partition("=") for each in said.split())}
        if said != expected:
            raise RuntimeError(f"{contestant} said {said!r} and not {expected!r}")
        return figures


_PATH = [str(CHECKOUT), *dict.fromkeys((sysconfig.get_path("purelib"), sysconfig.get_path("platlib")))]


def _run(command: list[str]) -> tuple[str, Figures]:
    read, write = os.pipe()
    started = time.perf_counter()
    child = os.posix_spawn(command[0], command, {"LC_ALL": "C.UTF-8"}, file_actions=[(os.POSIX_SPAWN_DUP2, write, 1)])
    os.close(write)
    with os.fdopen(read, encoding="utf-8") as output:
        said = output.readline().rstrip("\n")
        wall = time.perf_counter() - started
    _, status, usage = os.wait4(child, 0)
    if status or not said:
        raise RuntimeError(f"status {status} of {command[-1]}")
    return said, {"wall": wall, "cpu": usage.ru_utime + usage.ru_stime, "peak": usage.ru_maxrss * 1024.0}


@contextmanager
def bench() -> Generator[Bench]:
    """Start the server in a process of its own, and end it."""
    command = [sys.executable, "-m", "benchmarks.server"]
    with (
        tempfile.TemporaryDirectory() as bytecode,
        subprocess.Popen(command, cwd=CHECKOUT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as server,
    ):
        port = server.stdout.readline().strip() if server.stdout is not None else ""
        # Leaving closes its standard input, which ends it.
        yield Bench(f"http://127.0.0.1:{port}", bytecode)
