"""`sweep`: runs a function against every failure that the stand-in knows, and lists what it made of each."""

from __future__ import annotations

import os
import time
from contextlib import contextmanager
from dataclasses import dataclass, field
from traceback import clear_frames
from typing import TYPE_CHECKING, Final

from openrouter_core.core import OpenRouterCore
from openrouter_core.errors import describe
from openrouter_core.testing.failures import FAILURES
from openrouter_core.testing.finishing import finished
from openrouter_core.testing.stage import Stage

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping, Sequence

    from openrouter_core.testing.failures.failure import Failure
    from openrouter_core.testing.replies import RawReply, Reply

_KEY: Final = "sk-or-v1-for-sweeps"
_PATIENCE_MS: Final = 10_000
"""What a call may take where its time is not what fails, be the machine as busy as it may."""
_SHOWN: Final = 60
"""Characters of what was returned that a line shows."""


@dataclass(frozen=True)
class Swept:
    """What a function made of one failure: what it `raised`, or what it `returned`.

    `left_open` counts the answers that it had neither read to their end nor left when it was over.
    """

    failure: Failure
    raised: Exception | None
    returned: object = field(repr=False)
    elapsed_ms: float
    requests: int
    left_open: int

    def cells(self) -> tuple[str, ...]:
        """Give the line of a table."""
        told = f"returned {self.returned!r}" if self.raised is None else f"raised {describe(self.raised)}"
        line = " ".join(told.split())
        outcome = line if len(line) <= _SHOWN else f"{line[:_SHOWN]}…"
        return (self.failure.name, f"{self.elapsed_ms:.0f}", str(self.requests), str(self.left_open), outcome)


@dataclass(frozen=True)
class Sweep:
    """What a function made of each failure; `print` it to see them all."""

    rows: tuple[Swept, ...]

    @property
    def raised(self) -> tuple[Swept, ...]:
        """Those at which it raised."""
        return tuple(row for row in self.rows if row.raised is not None)

    def __str__(self) -> str:
        """Show a table."""
        return table(self.rows)


def table(rows: Sequence[Swept]) -> str:
    """Write rows under each other."""
    cells = [("failure", "ms", "requests", "open", "outcome"), *(row.cells() for row in rows)]
    first, *widths = (max(map(len, column)) for column in zip(*cells, strict=True))
    lines = (
        "  ".join((name.ljust(first), *(each.rjust(width) for each, width in zip(numbers, widths, strict=False)), told))
        for name, *numbers, told in cells
    )
    return "\n".join(lines)


def sweep(
    handler: Callable[[OpenRouterCore], object],
    *,
    failures: Iterable[Failure] = FAILURES,
    script: Sequence[Reply | RawReply] = (),
    silence_ms: float = 400,
) -> Sweep:
    """Run a function against each failure, and list what it raised, or returned.

    `assert not sweep(handler).raised` is a whole test. The handler is given a core that asks a stand-in. Meanwhile the
    environment names the stand-in as well, for programs with a core of their own: `sweep(lambda _: mine(event))`. It
    may be a coroutine function, which is run by asyncio.

    A stream or a generator that it returns is read to its end, as whoever asked for it would. Of anything else that it
    returns nothing is read: a function that streams within another object, a response of a web framework say, is to be
    wrapped in one that reads it.

    The same failure meets each of its requests, those apart for which there is a reply in the `script`. Failures that
    make no sense for what it asks are left out. A server that says nothing goes on so for `silence_ms`, and then cuts
    the connection; the core that was given waits half as long then.

    What is no error, as an interrupt, passes. A handler that never asked the stand-in anything is a `ValueError`.
    """
    with _environment(), Stage(tuple(script), silence_ms / 1000) as stage:
        os.environ.update(OPENROUTER_BASE_URL=stage.url, OPENROUTER_API_KEY=_KEY)
        rows = tuple(row for each in failures if (row := _run(handler, each, stage, silence_ms)) is not None)
    result = Sweep(rows)
    if not any(row.requests or row.raised or not row.failure.listening for row in result.rows):
        raise ValueError(
            "the handler asked the stand-in nothing that could fail so: use the core that it is given, or one that has"
            " key and address from the environment, at each call"
        )
    return result


def _run(
    handler: Callable[[OpenRouterCore], object], failure: Failure, stage: Stage, silence_ms: float
) -> Swept | None:
    with (
        stage.playing(failure) as play,
        OpenRouterCore(
            api_key=_KEY,
            server_url=stage.url,
            timeout_ms=silence_ms / 2 if failure.slow else _PATIENCE_MS,
            retries={"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}},
        ) as core,
    ):
        raised, returned = None, None
        began = time.monotonic()
        try:
            for _ in range(failure.runs):
                returned = finished(handler(core))
        except Exception as error:  # noqa: BLE001 - this is what is looked for
            raised = error
        elapsed = time.monotonic() - began
        # What it holds would count as left open, though whoever catches it lets go of it.
        for each in _chain(raised):
            clear_frames(each.__traceback__)
        left_open = play.left_open()
    if play.fault is not None:
        raise play.fault
    if play.is_missed and raised is None:
        return None
    return Swept(failure, raised, returned, elapsed * 1000, play.requests, left_open)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__


@contextmanager
def _environment() -> Generator[None]:
    """Have the caller's own settings, and those of proxies, out of the way, and put them back."""
    before = _settings()
    for name in before:
        del os.environ[name]
    try:
        yield
    finally:
        for name in _settings():
            del os.environ[name]
        os.environ.update(before)


def _settings() -> Mapping[str, str]:
    return {
        name: value
        for name, value in os.environ.items()
        if name.startswith("OPENROUTER_") or name.lower().endswith("_proxy")
    }
