"""Parts of a list come in pieces: the pieces of one part are joined, and no two parts are.

An `index` may be missing, or 0 throughout: https://github.com/OpenRouterTeam/ai-sdk-provider/issues/519. What parts
two of them is then their type, their id, or the signature, which is the last that comes of one:
https://github.com/OpenRouterTeam/ai-sdk-provider/issues/423. Reasoning goes back to the model as it came.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.answers.gathering.folds import Listed, Merged, Text
from openrouter_core.call.dialects.spoken import TEXT_TYPES, spoken
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.answers.gathering.folds import Fold
    from openrouter_core.models.json_value import Json

    Joined = Mapping[str, tuple[str, Callable[[], Fold]]]
    """The types that come in pieces, where their text stands, and what joins it. Any other type comes whole."""

_NAMING: Final = ("id", "index", "signature")
"""What tells two parts apart where both say it, and it is not the same."""


class Parts:
    """A list of parts. Null if there were none: an empty list is one, and has a meaning."""

    def __init__(self, joined: Joined) -> None:
        """Begin with null."""
        self._joined = joined
        self._parts: list[_Part] | None = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if not is_array(piece):
            return
        if self._parts is None:
            self._parts = []
        for each in piece:
            if not (self._parts and self._parts[-1].goes_on_with(each)):
                self._parts.append(_Part(self._joined))
            self._parts[-1].add(each)

    def value(self) -> list[object] | None:
        """Give all parts, in their order."""
        return None if self._parts is None else [part.value() for part in self._parts]


class _Part:
    def __init__(self, joined: Joined) -> None:
        self._joined = joined
        self._pieces: Merged | None = None
        self._named: dict[str, object] = {}
        self._whole: object = None

    def add(self, piece: object) -> None:
        kind: object = piece.get("type") if is_object(piece) else None
        if not is_object(piece) or not isinstance(kind, str) or kind not in self._joined:
            self._whole = piece
            return
        if self._pieces is None:
            field, fold = self._joined[kind]
            self._pieces = Merged({field: fold, "annotations": Listed})
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
        return bool(piece.get(self._joined[piece["type"]][0]))

    def value(self) -> object:
        return self._whole if self._pieces is None else self._pieces.value()


class Content(Text):
    """Text, parts, or the one after the other: a string where no part came, and otherwise parts."""

    def __init__(self) -> None:
        """Begin with null."""
        super().__init__()
        self._parts: Parts | None = None

    def add(self, piece: object) -> None:
        """Take the next piece."""
        if self._parts is None and not (is_array(piece) or is_object(piece)):
            super().add(piece)
            return
        if self._parts is None:
            self._parts = Parts(_CONTENT)
            self._add_to(self._parts, super().value())
        self._add_to(self._parts, piece)

    def _add_to(self, parts: Parts, piece: object) -> None:
        said = [each for each in (piece if is_array(piece) else [piece]) if each is not None and each != ""]
        parts.add([{"type": "text", "text": each} if isinstance(each, str) else each for each in said])

    def value(self) -> object:
        """Give the string, or the parts."""
        return super().value() if self._parts is None else self._parts.value()


class MessageContent(Content):
    """The content of a message: a string, too, where all its parts are text and nothing but."""

    def value(self) -> object:
        """Give the string, or the parts."""
        value = super().value()
        return spoken(value) if is_array(value) and value and all(_is_text(part) for part in value) else value


def _is_text(part: object) -> bool:
    if not is_object(part) or set(part) != {"type", "text"}:
        return False
    return part["type"] in TEXT_TYPES and isinstance(part["text"], str)


DETAILS: Final[Joined] = {"reasoning.text": ("text", Text), "reasoning.summary": ("summary", Text)}
_CONTENT: Final[Joined] = {**dict.fromkeys(TEXT_TYPES, ("text", Text)), "thinking": ("thinking", Content)}
