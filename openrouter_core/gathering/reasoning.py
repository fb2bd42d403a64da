"""Reasoning details go back to the model as they came: pieces of one detail are joined, and no two details are.

An `index` may be missing, or 0 throughout: https://github.com/OpenRouterTeam/ai-sdk-provider/issues/519. What parts
two details is then their type, their id, or the signature, which is the last that comes of one:
https://github.com/OpenRouterTeam/ai-sdk-provider/issues/423.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.gathering.folds import Merged, Text
from openrouter_core.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.json_value import Json

_JOINED: Final[Mapping[str, str]] = {"reasoning.text": "text", "reasoning.summary": "summary"}
"""The types that come in pieces, and where their text stands. Any other comes whole."""

_NAMING: Final = ("id", "index", "signature")
"""What tells two details apart where both say it, and it is not the same."""


class Details:
    """The `reasoning_details` of a message. Null if there were none: an empty list is one, and has a meaning."""

    def __init__(self) -> None:
        """Begin with null."""
        self._details: list[_Detail] | None = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if not is_array(piece):
            return
        if self._details is None:
            self._details = []
        for each in piece:
            if not (self._details and self._details[-1].goes_on_with(each)):
                self._details.append(_Detail())
            self._details[-1].add(each)

    def value(self) -> object:
        """Give all details, in their order."""
        return None if self._details is None else [detail.value() for detail in self._details]


class _Detail:
    def __init__(self) -> None:
        self._pieces: Merged | None = None
        self._named: dict[str, object] = {}
        self._whole: object = None

    def add(self, piece: object) -> None:
        kind: object = piece.get("type") if is_object(piece) else None
        if not is_object(piece) or not isinstance(kind, str) or kind not in _JOINED:
            self._whole = piece
            return
        if self._pieces is None:
            self._pieces = Merged({_JOINED[kind]: Text})
            self._named["type"] = kind
        self._pieces.add(piece)
        self._named.update({key: piece[key] for key in _NAMING if piece.get(key) is not None})

    def goes_on_with(self, piece: object) -> bool:
        if self._pieces is None or not is_object(piece) or piece.get("type") != self._named["type"]:
            return False
        named = self._named
        if any(key in named and piece.get(key) not in (None, named[key]) for key in _NAMING):
            return False
        # Signed, it is complete: more text is the next one's.
        return not ("signature" in named and piece.get("signature") is None and self._speaks(piece))

    def _speaks(self, piece: Json) -> bool:
        return bool(piece.get(_JOINED[piece["type"]]))

    def value(self) -> object:
        return self._whole if self._pieces is None else self._pieces.value()
