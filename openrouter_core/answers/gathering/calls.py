"""Pieces of tool calls find the call that they belong to, however little they say of it.

By `index` where there is one; at a known index a new id with a name begins a new call, and one without a name is a
server that makes up an id for each piece: https://github.com/NousResearch/hermes-agent/pull/45164. Without an index,
by `id`; without both, a name begins a call. What says neither id nor name continues the last.
https://github.com/openai/openai-python/issues/2806, https://github.com/openai/openai-python/issues/3201
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.answers.gathering.folds import Merged, Text
from openrouter_core.answers.gathering.said_again import arguments_of, name_of
from openrouter_core.answers.plain import written
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from openrouter_core.answers.gathering.folds import Fold
    from openrouter_core.models.json_value import Json


class Written(Text):
    """Arguments: JSON as text, in pieces. Some servers give the JSON itself, whole."""

    def add(self, piece: object) -> None:
        """Take the next piece."""
        super().add(None if piece is None else written(piece))

    def join(self, pieces: Sequence[str]) -> str:
        """Join them as what they turn out to be."""
        return arguments_of(pieces)


class Name(Text):
    """A name: in fragments, whole in each piece, or as far as it is known."""

    def join(self, pieces: Sequence[str]) -> str:
        """Join them, but for what says the name again."""
        return name_of(pieces)


_CALL: Final[Mapping[str, Callable[[], Fold]]] = {
    "function": lambda: Merged({"name": Name, "arguments": Written}),
    "custom": lambda: Merged({"name": Name, "input": Text}),
}


class _Call:
    def __init__(self) -> None:
        self.id: str | None = None
        self.index: float | None = None
        self.fold = Merged(_CALL)


class Calls:
    """The `tool_calls` of a message, in the order in which they began. Null if there were none."""

    def __init__(self) -> None:
        """Begin with null."""
        self._calls: list[_Call] | None = None
        self._by_index: dict[float, _Call] = {}
        self._by_id: dict[str, _Call] = {}

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if not is_array(piece):
            return
        self._calls = self._calls if self._calls is not None else []
        for each in piece:
            if is_object(each):
                self._add_to_call(each, self._calls)

    def _add_to_call(self, piece: Json, calls: list[_Call]) -> None:
        index: object = piece.get("index")
        number = index if isinstance(index, int | float) else None
        name: object = piece.get("id")
        id_ = name if isinstance(name, str) and name else None
        call = self._find(number, id_, piece, calls)
        if call is None:
            call = _Call()
            calls.append(call)
        if number is not None:
            call.index = number
            self._by_index[number] = call
        if call.id is None and id_ is not None:
            call.id = id_
            self._by_id[id_] = call
        # The first id stays.
        known = ("index",) if call.id in (None, id_) else ("index", "id")
        call.fold.add({key: value for key, value in piece.items() if key not in known})

    def _find(self, index: float | None, id_: str | None, piece: Json, calls: list[_Call]) -> _Call | None:
        namesake = None if id_ is None else self._by_id.get(id_)
        # A call that had no index yet; one with another index only shares its id with this one.
        if namesake is not None and (index is None or namesake.index in (None, index)):
            return namesake
        if index is not None:
            here = self._by_index.get(index)
            is_renamed = here is not None and id_ is not None and here.id not in (None, id_)
            return None if is_renamed and _name(piece) else here
        name = _name(piece)
        # A new id and no word of a name continue; an empty name is one that a call may begin with.
        begins = bool(name) or (id_ is not None and name is not None)
        return None if begins or not calls else calls[-1]

    def value(self) -> object:
        """Give all calls."""
        return None if self._calls is None else [call.fold.value() for call in self._calls]


def _name(piece: Json) -> str | None:
    for kind in _CALL:
        part: object = piece.get(kind)
        if is_object(part) and isinstance(name := part.get("name"), str):
            return name
    return None
