"""What is made, listed, read, changed and deleted in the same way, whatever it is: described by data."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from openrouter_core.testing.world.checks import Check, Fields
from openrouter_core.testing.world.refusal import missing
from openrouter_core.testing.world.route import PAGES, Record, Route

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.testing.world.route import Asked, Given
    from openrouter_core.testing.world.state import State

Stamps: TypeAlias = "Mapping[str, Callable[[State], object]]"


def identified(state: State) -> str:
    """Give the id of something new."""
    return state.uuid()


def dated(state: State) -> str:
    """Give the time at which it is made."""
    return state.now()


STAMPS: Final[Stamps] = {"id": identified, "created_at": dated}
DATED: Final[Stamps] = {**STAMPS, "updated_at": dated}


def _as_it_is(_state: State, record: Record) -> Record:
    return record


def _whatever(_state: State, _asked: Asked, _record: Record) -> None:
    pass


def _all(_state: State, _asked: Asked, _record: Record) -> bool:
    return True


@dataclass(frozen=True)
class Collection:
    """A kind of record: where it lies, what it is made of, and what is particular about it.

    `blank` holds every field of a record as it is where nobody says otherwise; `stamps` those that the world sets.
    `check` sees a new or changed record before it stands, and may complete it; `leave` one that is to be deleted.
    """

    path: str
    kind: str
    blank: Mapping[str, object]
    makes: Fields
    changes: Fields = field(default_factory=dict[str, Check])
    stamps: Stamps = field(default_factory=lambda: STAMPS)
    key: str = "id"
    place: str = "id"
    query: Fields = field(default_factory=lambda: PAGES)
    limit: int = 50
    is_counted: bool = True
    gone: Mapping[str, Any] | None = field(default_factory=lambda: {"deleted": True})
    leaves_with: Fields = field(default_factory=dict[str, Check])
    check: Callable[[State, Asked, Record], None] = _whatever
    leave: Callable[[State, Asked, Record], None] = _whatever
    seen: Callable[[State, Record], Record] = _as_it_is
    listed: Callable[[State, Asked, Record], bool] = _all
    find: Callable[[State, str], Record | None] | None = None

    @property
    def shelf(self) -> str:
        """Where the records stand."""
        return self.path.strip("/")

    def make(self, state: State, asked: Asked) -> Mapping[str, Any]:
        """Make one of a body."""
        made = {name: asked.body.get(name, value) for name, value in self.blank.items()}
        made |= {name: stamp(state) for name, stamp in self.stamps.items()}
        self.check(state, asked, made)
        state.shelf(self.shelf)[made[self.key]] = made
        return {"data": self.seen(state, made)}

    def list(self, state: State, asked: Asked) -> Mapping[str, Any]:
        """Give a page of them, in the order in which they were made."""
        found = [each for each in state.shelf(self.shelf).values() if self.listed(state, asked, each)]
        page = [self.seen(state, each) for each in asked.page(found, self.limit)]
        return {"data": page, "total_count": len(found)} if self.is_counted else {"data": page}

    def one(self, state: State, asked: Asked) -> Record:
        """Give the record that the path names."""
        return self.find_by(state, asked.values[self.place])

    def find_by(self, state: State, name: str) -> Record:
        """Give a record by its key, or by what else it is found by; a 404 where there is none."""
        found = state.shelf(self.shelf).get(name) or (self.find(state, name) if self.find is not None else None)
        if found is None:
            raise missing(self.kind, name)
        return found

    def get(self, state: State, asked: Asked) -> Given:
        """Give one."""
        return {"data": self.seen(state, self.one(state, asked))}

    def change(self, state: State, asked: Asked) -> Given:
        """Set the fields of one that a body names."""
        before = self.one(state, asked)
        known = {marked.rstrip("!") for marked in self.changes} & before.keys()
        changed = before | {name: value for name, value in asked.body.items() if name in known}
        if "updated_at" in changed:
            changed["updated_at"] = state.now()
        self.check(state, asked, changed)
        state.shelf(self.shelf)[changed[self.key]] = changed
        return {"data": self.seen(state, changed)}

    def delete(self, state: State, asked: Asked) -> Given:
        """Take one away."""
        record = self.one(state, asked)
        self.leave(state, asked, record)
        state.shelf(self.shelf).pop(record[self.key], None)
        return self.gone

    def routes(self) -> tuple[Route, ...]:
        """Give the five operations."""
        one = f"{self.path}/{{{self.place}}}"
        return (
            Route("POST", self.path, self.make, body=self.makes, status=201),
            Route("GET", self.path, self.list, query=self.query),
            Route("GET", one, self.get),
            Route("PATCH", one, self.change, body=self.changes),
            Route("DELETE", one, self.delete, query=self.leaves_with),
        )
