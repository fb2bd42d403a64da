"""Pieces of tool calls find the call that they belong to, however little they say of it.

By `index` where there is one, but for a new id at the same index, which is a new call; then by `id`; without both, a
name begins a call, and arguments alone continue the last.
https://github.com/openai/openai-python/issues/2806, https://github.com/openai/openai-python/issues/3201
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.gathering.folds import Merged, Text
from openrouter_core.json_value import is_array, is_object
from openrouter_core.plain import written

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.gathering.folds import Fold
    from openrouter_core.json_value import Json


class Written(Text):
    """Arguments: JSON as text, in pieces. Some servers give the JSON itself, whole."""

    def add(self, piece: object) -> None:
        """Take the next piece."""
        super().add(None if piece is None else written(piece))


_CALL: Final[Mapping[str, Callable[[], Fold]]] = {
    "function": lambda: Merged({"arguments": Written}),
    "custom": lambda: Merged({"input": Text}),
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
        if id_ is not None:
            call.id = id_
            self._by_id[id_] = call
        call.fold.add({key: value for key, value in piece.items() if key != "index"})

    def _find(self, index: float | None, id_: str | None, piece: Json, calls: list[_Call]) -> _Call | None:
        namesake = None if id_ is None else self._by_id.get(id_)
        if index is not None:
            here = self._by_index.get(index)
            if here is not None and (id_ is None or here.id in (None, id_)):
                return here
            # A call that had no index yet; one with another index only shares its id with this one.
            return namesake if namesake is not None and namesake.index is None else None
        if id_ is not None:
            return namesake
        return None if _is_named(piece) or not calls else calls[-1]

    def value(self) -> object:
        """Give all calls."""
        return None if self._calls is None else [call.fold.value() for call in self._calls]


def _is_named(piece: Json) -> bool:
    parts = (piece.get(kind) for kind in _CALL)
    return any(is_object(part) and part.get("name") for part in parts)
