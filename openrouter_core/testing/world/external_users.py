"""The users of one's own that keys are made for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, text
from openrouter_core.testing.world.collection import DATED, Collection
from openrouter_core.testing.world.refusal import Refusal
from openrouter_core.testing.world.route import PAGES

if TYPE_CHECKING:
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State


def _check(state: State, asked: Asked, record: Record) -> None:
    if "user" in asked.body and record["user"] in state.shelf("external-users"):
        raise Refusal(409, f"user: {record['user']!r} is there already.")


def _listed(_state: State, asked: Asked, record: Record) -> bool:
    is_wanted = record["user"] == asked.query.get("user", record["user"])
    return bool(is_wanted and (record["is_active"] or asked.query.get("include_inactive", False)))


ROUTES: Final = Collection(
    "/external-users",
    "external user",
    blank={"user": "", "is_active": True},
    makes={"user!": text(1)},
    changes={"is_active!": FLAG},
    stamps={name: stamp for name, stamp in DATED.items() if name != "id"},
    key="user",
    place="user",
    query={**PAGES, "user": TEXT, "include_inactive": FLAG},
    gone=None,
    check=_check,
    listed=_listed,
).routes()
