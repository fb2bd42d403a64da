"""What has become of a world: its records on shelves, its clock, its numbers, and its books."""

from __future__ import annotations

from copy import deepcopy
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.inhabitants import FIRST, WORKSPACE
from openrouter_core.testing.world.ledger import Ledger
from openrouter_core.testing.world.refusal import missing, unfit

if TYPE_CHECKING:
    from collections import deque

    from openrouter_core.testing.world import World
    from openrouter_core.testing.world.entry import Call
    from openrouter_core.testing.world.route import Record

_BEGINNING: Final = 1_750_000_000
"""When the clock begins to count, in seconds since 1970: when all completions of the stand-in are made."""


class State:
    """Belongs to one stand-in, which lets one request at a time to it."""

    def __init__(self, world: World, calls: deque[Call]) -> None:
        """Begin as the world says."""
        self.world = world
        self.ledger = Ledger(calls, self.now)
        self._numbers = 0
        self._seconds = _BEGINNING
        self._shelves: dict[str, dict[str, Record]] = {}
        self._looks: dict[str, int] = {}

    def number(self) -> int:
        """Count up."""
        self._numbers += 1
        return self._numbers

    def goes_on(self, job: str) -> bool:
        """Tell whether a look at a job finds it a step further: the first finds it as it was begun."""
        self._looks[job] = self._looks.get(job, 0) + 1
        return self._looks[job] > 1

    def uuid(self) -> str:
        """Give an id of the API's form that nothing else has."""
        return f"00000000-0000-4000-9000-{self.number():012x}"

    def seconds(self) -> int:
        """Tell the time, which goes on by a second whenever it is told."""
        self._seconds += 1
        return self._seconds

    def now(self) -> str:
        """Tell the time in words."""
        return datetime.fromtimestamp(self.seconds(), UTC).strftime("%Y-%m-%dT%H:%M:%SZ")

    def shelf(self, name: str) -> dict[str, Record]:
        """Give the records of a kind by their keys; some are there from the beginning."""
        if name not in self._shelves:
            key, records = FIRST.get(name, ("id", ()))
            self._shelves[name] = {record[key]: deepcopy(record) for record in records}
        return self._shelves[name]

    def find(self, shelf: str, key: str, kind: str) -> Record:
        """Give a record; a 404 where there is none."""
        try:
            return self.shelf(shelf)[key]
        except KeyError:
            raise missing(kind, key) from None

    def workspace(self, body: Record) -> str:
        """Give the id of the workspace that a body names, or of the first one."""
        named: str = body.get("workspace_id", WORKSPACE)
        if named not in self.shelf("workspaces"):
            raise unfit(f"workspace_id: there is no workspace {named!r}.")
        return named
