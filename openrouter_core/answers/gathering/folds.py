"""How pieces of JSON become one again: text is joined, lists go on, objects merge by key, of the rest the last counts.

A fold takes the pieces one by one, whatever they are, and gives the whole so far. What it keeps is joined when it is
asked for, so that a long answer takes no longer for each of its pieces than a short one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Protocol

from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence


class Fold(Protocol):
    """Pieces of one value."""

    def add(self, piece: object) -> None:
        """Take the next piece."""
        ...

    def value(self) -> object:
        """Give what the pieces make up so far."""
        ...


class Last:
    """The last that says something: neither null nor an empty string, but for want of anything else."""

    def __init__(self) -> None:
        """Begin with null."""
        self._value: object = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if self._value is None or (piece is not None and piece != ""):
            self._value = piece

    def value(self) -> object:
        """Give it."""
        return self._value


class Account:
    """What was used, told in pieces: each field by itself, and what says something wins, the later of two.

    A zero says less than any other number: it is what a server writes that does not know yet, or no longer, and
    nothing that was spent comes back. https://github.com/llm-d/llm-d-router/issues/2431
    """

    def __init__(self) -> None:
        """Begin with null."""
        self._value: object = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        self._value = _accounted(self._value, piece, _DEPTH)

    def value(self) -> object:
        """Give all that is known."""
        return self._value


_DEPTH: Final = 8
"""How deep an account goes: deeper than any does, and not as deep as a server can nest."""


def _accounted(known: object, told: object, depth: int) -> object:
    if is_object(known) and is_object(told) and depth:
        return {**known, **{key: _accounted(known.get(key), value, depth - 1) for key, value in told.items()}}
    return told if _weight(told) >= _weight(known) else known


def _weight(value: object) -> int:
    """Tell how much a value says: null less than a zero or nothing, that less than anything, and most an object."""
    if value is None:
        return 0
    if is_object(value):
        return 3
    return 2 if value or isinstance(value, bool) else 1


class Text:
    """Strings, joined. Null if there were none; what is no string counts only where no string came."""

    def __init__(self) -> None:
        """Begin with null."""
        self._pieces: list[str] = []
        self._other = Last()

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if isinstance(piece, str):
            self._pieces.append(piece)
        else:
            self._other.add(piece)

    def value(self) -> object:
        """Join them."""
        return self.join(self._pieces) if self._pieces else self._other.value()

    def join(self, pieces: Sequence[str]) -> str:
        """Make one string of at least one."""
        return "".join(pieces)


class Listed:
    """Lists, one after the other. Null if there were none: an empty list is a list."""

    def __init__(self) -> None:
        """Begin with null."""
        self._items: list[object] | None = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if is_array(piece):
            self._items = self._items or []
            self._items += piece

    def value(self) -> object:
        """Give all items."""
        return None if self._items is None else list(self._items)


class Merged:
    """Objects, merged key by key, each key by the fold made for it. Null if there were none."""

    def __init__(self, folds: Mapping[str, Callable[[], Fold]]) -> None:
        """Begin with null; keys that are not in `folds` are folded as `Last`."""
        self._kinds = folds
        self._folds: dict[str, Fold] | None = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if not is_object(piece):
            return
        if self._folds is None:
            self._folds = {}
        for key, value in piece.items():
            fold = self._folds.get(key)
            if fold is None:
                fold = self._folds[key] = self._kinds.get(key, Last)()
            fold.add(value)

    def value(self) -> dict[str, object] | None:
        """Give the object."""
        return None if self._folds is None else {key: fold.value() for key, fold in self._folds.items()}
