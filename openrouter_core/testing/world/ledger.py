"""The books: which calls were answered, and what they cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.entry import read_entry

if TYPE_CHECKING:
    from collections import deque
    from collections.abc import Callable, Mapping

    from openrouter_core.testing.received import Received
    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.world.entry import Call, Entry

_KEPT: Final = 1_000
"""Calls that are told of one by one; what older ones cost stays in the sums."""


class Ledger:
    """Takes in the calls whenever somebody looks, and keeps the sums by the key that paid."""

    def __init__(self, calls: deque[Call], now: Callable[[], str]) -> None:
        """Begin with nothing spent."""
        self._calls = calls
        self._now = now
        self._entries: dict[str, Entry] = {}
        self._spent: dict[str, float] = {}

    def entries(self) -> Mapping[str, Entry]:
        """Give the calls by their generation id, the oldest first."""
        while self._calls:
            if (entry := read_entry(*self._calls.popleft(), self._now())) is not None:
                self._entries[entry.id] = entry
                self._spent[entry.key] = self._spent.get(entry.key, 0.0) + entry.cost
        while len(self._entries) > _KEPT:
            del self._entries[next(iter(self._entries))]
        return self._entries

    def note(self, request: Received, reply: Reply) -> None:
        """Take in a call that came in another way."""
        self._calls.append((request, reply))

    def spent(self, key: str | None = None) -> float:
        """Tell what a key has spent, or all of them."""
        self.entries()
        return sum(self._spent.values()) if key is None else self._spent.get(key, 0.0)
