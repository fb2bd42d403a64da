"""An item of a response's output while it comes about: its parts, and the pieces of their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from openrouter_core.answers.gathering.filling import LISTS, filled, filled_part, text_field
from openrouter_core.answers.gathering.said_again import arguments_of, is_wiped
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.json_value import Json


class Spot(NamedTuple):
    """Where in an item a kind of text stands: in `field` of the item, or of one of the parts in its list `parts`."""

    item: str
    field: str
    parts: str = ""
    place: str = ""
    part: str = ""


SPOTS: Final[Mapping[str, Spot]] = {
    "response.output_text": Spot("message", "text", "content", "content_index", "output_text"),
    "response.refusal": Spot("message", "refusal", "content", "content_index", "refusal"),
    "response.reasoning_text": Spot("reasoning", "text", "content", "content_index", "reasoning_text"),
    "response.reasoning_summary_text": Spot("reasoning", "text", "summary", "summary_index", "summary_text"),
    "response.function_call_arguments": Spot("function_call", "arguments"),
    "response.custom_tool_call_input": Spot("custom_tool_call", "input"),
    "response.code_interpreter_call_code": Spot("code_interpreter_call", "code"),
}
"""By the name of its events, without `.delta` and `.done`."""

PARTS: Final[Mapping[str, tuple[str, str]]] = {
    "response.content_part": ("content", "content_index"),
    "response.reasoning_summary_part": ("summary", "summary_index"),
}
"""The lists that parts are announced for, and what counts in them."""

_NAMES: Final = ("name", "call_id")
_TEXTS: Final = ("arguments", "input", "code")


class Item:
    """Takes what is told of one item. What its own `done` says is the last word, wherever it says something."""

    def __init__(self, kind: str) -> None:
        """Begin with what is known when its first event comes: its type."""
        self.kind = kind
        self._json: Json = {"type": kind}
        self._done: Json | None = None
        self._parts: dict[_Place, Json] = {}
        self._ends: dict[str, int] = {}
        self._texts: dict[_Place, dict[str, list[str]]] = {}
        self._annotations: dict[_Place, list[object]] = {}

    def take_item(self, item: Json, *, is_done: bool) -> None:
        """Take the item itself, as it is added or done."""
        if is_done:
            self._done = item if self._done is None else filled(item, self._done)
            return
        self._json = item
        for parts in LISTS:
            given: object = item.get(parts)
            for index, part in enumerate(given if is_array(given) else ()):
                if is_object(part):
                    self._announce((parts, index), part)

    def take_progress(self, item: Json) -> None:
        """Take the item as far as it came: what it says so far, text goes on with."""
        self.take_item(item, is_done=False)
        for parts in LISTS:
            given: object = item.get(parts)
            for index, part in enumerate(given if is_array(given) else ()):
                if is_object(part):
                    self._begin_text((parts, index), text_field(part), part)
        for field in _TEXTS:
            self._begin_text(_ITSELF, field, item)

    def take_part(self, parts: str, index: int | None, part: Json, *, is_done: bool) -> None:
        """Take a part, as it is added or done."""
        place = self._place(parts, index, part.get("type"), is_new=not is_done)
        self._announce(place, part)
        if is_done and part.get(text_field(part)):
            self._texts.pop(place, None)
        if is_done and part.get("annotations"):
            self._annotations.pop(place, None)

    def take_text(self, spot: Spot, index: int | None, text: str, *, is_done: bool) -> list[str]:
        """Take a piece of text, or all of it, and give the pieces. All of it is not nothing, where pieces came."""
        place = self._place(spot.parts, index, spot.part) if spot.parts else _ITSELF
        if spot.parts and place not in self._parts:
            self._announce(place, {"type": spot.part})
        pieces = self._texts.setdefault(place, {}).setdefault(spot.field, [])
        if is_done and spot.field == "arguments" and is_wiped(text, arguments_of(pieces)):
            return pieces
        if is_done and text:
            pieces.clear()
        pieces.append(text)
        return pieces

    def take_names(self, event: Json) -> None:
        """Take what an event about its text calls the item, if nothing did before."""
        told = {key: event[key] for key in _NAMES if event.get(key) and not self._json.get(key)}
        self._json = {**self._json, **told}

    def take_annotation(self, index: int | None, annotation: object) -> None:
        """Take an annotation of a part of the content."""
        place = self._place("content", index, "output_text")
        if place not in self._parts:
            self._announce(place, {"type": "output_text"})
        self._annotations.setdefault(place, []).append(annotation)

    def value(self) -> Json:
        """Give the item so far."""
        lists: dict[str, list[Json]] = {}
        for place in sorted(self._parts):
            annotations = self._annotations.get(place)
            noted = {} if annotations is None else {"annotations": list(annotations)}
            lists.setdefault(place[0], []).append({**self._parts[place], **noted, **self._said(place)})
        gathered = {**self._json, **lists, **self._said(_ITSELF)}
        return gathered if self._done is None else filled(self._done, gathered)

    def _said(self, place: _Place) -> Json:
        texts = self._texts.get(place, {})
        return {
            field: arguments_of(pieces) if field == "arguments" else "".join(pieces) for field, pieces in texts.items()
        }

    def _announce(self, place: _Place, part: Json) -> None:
        before = self._parts.get(place)
        self._parts[place] = part if before is None else filled_part(part, before)
        self._ends[place[0]] = max(self._ends.get(place[0], 0), place[1])

    def _begin_text(self, place: _Place, field: str, json: Json) -> None:
        if isinstance(text := json.get(field), str) and text:
            self._texts.setdefault(place, {})[field] = [text]

    def _place(self, parts: str, index: int | None, kind: object, *, is_new: bool = False) -> _Place:
        """Give the place of a part; without an index it is the last one, if that is of its kind, or the next."""
        end = self._ends.get(parts)
        if index is not None or end is None:
            return parts, index or 0
        last = self._parts.get((parts, end), {})
        speaks = last.get(text_field(last)) or (parts, end) in self._texts
        goes_on = last.get("type") == kind and not (is_new and speaks)
        return parts, end if goes_on else end + 1


_Place: TypeAlias = tuple[str, int]
"""A list of parts in an item, and where in it."""

_ITSELF: Final[_Place] = ("", 0)
