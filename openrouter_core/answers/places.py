"""Which item of a response an event is about: told by its place and its id, and where both are missing, by its kind.

Some servers leave `output_index` out, or say 0 of every item, or change the ids from event to event:
https://github.com/lemonade-sdk/lemonade/issues/3607, https://github.com/teabranch/open-responses-server/pull/63,
https://github.com/BerriAI/litellm/issues/30071.
"""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_core.models.json_value import Json

SPEAKING: Final = frozenset(("message", "reasoning", "function_call", "custom_tool_call", "code_interpreter_call"))
"""The kinds of items whose text comes in events of their own; what is told of an item of another kind is an aside."""

BEGINNING: Final = ("response.created", "response.queued", "response.in_progress")
"""The events whose response is under way: what it says so far is gone on with, and is not the last word."""


class Known:
    """An item that events told of: its kind, its place in the output, and the one that the server gave it."""

    def __init__(self, kind: str, place: int) -> None:
        """Begin one."""
        self.kind = kind
        self.place = place
        self.index: int | None = None
        self.id: str | None = None
        self.is_done = False


class Places:
    """Finds the item that an event is about, or begins one. Each look takes the same time, however many there are."""

    def __init__(self) -> None:
        """Begin with none."""
        self._known: dict[int, Known] = {}
        self._end = 0
        self._last: Known | None = None
        self._own: dict[str, Known] = {}
        self._mentioned: dict[str, Known] = {}
        self._at: dict[tuple[int, str], Known] = {}
        self._latest_at: dict[int, Known] = {}
        self._latest: dict[str, Known] = {}
        self._open: dict[str, OrderedDict[int, Known]] = {}

    def of_item(self, json: Json, item: Json, *, is_done: bool) -> Known:
        """Give the item that an event adds, or says to be done."""
        kind, index = kind_of_item(item), whole_number(json, "output_index")
        ids = (item.get("id") or json.get("item_id"), item.get("call_id"))
        names = [each for each in ids if isinstance(each, str) and each]
        # A new id is a new item, but one that is done may be known by its call only.
        known = self._named(kind, index, names if is_done else names[:1])
        known = known or self._unnamed(kind, index, names, is_done=is_done) or self._begin(kind, index)
        for name in names:
            self._own.setdefault(name, known)
        known.id = known.id or next(iter(names), None)
        self._settle(known, index)
        if is_done:
            known.is_done = True
            self._open[kind].pop(known.place, None)
        return known

    def of_part(self, json: Json, kind: str, *, is_done: bool) -> Known:
        """Give the item, of `kind` if it is not an aside, that an event about a text or a part of it belongs to."""
        index, id_ = whole_number(json, "output_index"), json.get("item_id")
        name = id_ if isinstance(id_, str) else ""
        known = self._told(kind, index, name, is_done=is_done) or self._begin(kind, index)
        if name and index is None:
            self._mentioned.setdefault(name, known)
        if known.kind == kind:
            self._settle(known, index)
        return known

    def of_same(self, item: Json) -> Known | None:
        """Give the item that has an id of this one."""
        return self._named(kind_of_item(item), None, [item.get("id"), item.get("call_id")])

    def _named(self, kind: str, index: int | None, names: Iterable[object]) -> Known | None:
        for name in names:
            known = self._own.get(name) if isinstance(name, str) else None
            if known is not None and known.kind == kind and _is_at(known, index):
                return known
        return None

    def _unnamed(self, kind: str, index: int | None, names: list[str], *, is_done: bool) -> Known | None:
        """Find an item whose id, if it has one, is told for the first time, or has changed."""
        mentioned = self._mentioned.get(names[0]) if names else None
        if mentioned is not None and mentioned.kind == kind and mentioned.id is None and _is_at(mentioned, index):
            return mentioned
        here = None if index is None else self._at.get((index, kind))
        if here is None and (is_done or index is not None):
            still_open = self._open.get(kind)
            here = next(iter(still_open.values())) if still_open else None
            if here is not None and not _is_at(here, index):
                return None
        if here is None or (here.is_done and (names or not is_done)):
            return None
        is_same = not names or here.id is None or (is_done and (index is not None or kind in _ONE_BY_ONE))
        return here if is_same else None

    def _told(self, kind: str, index: int | None, name: str, *, is_done: bool) -> Known | None:
        known = self._own.get(name) or self._mentioned.get(name)
        if known is not None and (known.kind == kind or known.kind not in SPEAKING) and _is_at(known, index):
            return known
        if index is not None:
            here = self._at.get((index, kind))
            other = self._latest_at.get(index)
            if here is None and other is not None and other.kind not in SPEAKING:
                return other
            # One that is done says no more: a new id is that of an item which was not announced.
            if here is not None and not (here.is_done and name and not is_done):
                return here
        still_open = self._open.get(kind)
        here = next(reversed(still_open.values())) if still_open else None
        if here is not None:
            return here if _is_at(here, index) else None
        if index is not None:
            return None
        last = self._last
        if not name and last is not None and last.kind not in SPEAKING and not last.is_done:
            return last
        return self._latest.get(kind) if is_done else None

    def _begin(self, kind: str, index: int | None) -> Known:
        place = index if index is not None and index not in self._known else self._end
        known = self._known[place] = Known(kind, place)
        self._end = max(self._end, place + 1)
        self._last = self._latest[kind] = known
        self._open.setdefault(kind, OrderedDict())[place] = known
        return known

    def _settle(self, known: Known, index: int | None) -> None:
        """Keep the place that the server gives an item."""
        if index is not None and known.index is None:
            known.index = index
            self._at[index, known.kind] = self._latest_at[index] = known


_ONE_BY_ONE: Final = ("message", "reasoning")
"""What comes one after the other: where one is open, what is done is that one, whatever its id."""


def _is_at(known: Known, index: int | None) -> bool:
    return index is None or known.index is None or known.index == index


def kind_of_item(item: Json) -> str:
    """Name the type of an item, whatever it is."""
    return str(item.get("type"))


def kind_of_parted(part: Json) -> str:
    """Name the type of the items that a part of content is of."""
    return "reasoning" if part.get("type") == "reasoning_text" else "message"


def whole_number(json: Json, key: str) -> int | None:
    """Give a number of an event: 1.0 is an integer in JSON Schema, and the same."""
    number: object = json.get(key)
    if isinstance(number, float) and number.is_integer():
        return int(number)
    return number if isinstance(number, int) else None
