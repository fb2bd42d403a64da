"""An item of a response's output while it comes about: its parts, and the pieces of their text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple, TypeAlias

from openrouter_core.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.json_value import Json


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


class Item:
    """Takes what is told of one item. What its own `done` says is the last word: nothing else counts then."""

    def __init__(self, kind: str) -> None:
        """Begin with what is known when its first event comes: its type."""
        self._json: Json = {"type": kind}
        self._is_done = False
        self._parts: dict[_Place, Json] = {}
        self._texts: dict[_Place, dict[str, list[str]]] = {}
        self._annotations: dict[_Place, list[object]] = {}

    def take_item(self, item: Json, *, is_done: bool) -> None:
        """Take the item itself, as it is added or done."""
        if self._is_done and not is_done:
            return
        self._json, self._is_done = item, is_done
        for parts in ("content", "summary"):
            given: object = item.get(parts)
            for index, part in enumerate(given if is_array(given) else ()):
                if is_object(part):
                    self._parts.setdefault((parts, index), part)

    def take_part(self, parts: str, index: int, part: Json, *, is_done: bool) -> None:
        """Take a part, as it is added or done."""
        self._parts[parts, index] = part
        if is_done:
            self._texts.pop((parts, index), None)
            self._annotations.pop((parts, index), None)

    def take_text(self, spot: Spot, index: int, text: str, *, is_done: bool) -> None:
        """Take a piece of text, or all of it."""
        if spot.item != self._json.get("type"):
            return  # an advisor's words, say, which are no message
        place = (spot.parts, index)
        if spot.parts:
            self._parts.setdefault(place, {"type": spot.part})
        pieces = self._texts.setdefault(place, {}).setdefault(spot.field, [])
        if is_done:
            pieces.clear()
        pieces.append(text)

    def take_annotation(self, index: int, annotation: object) -> None:
        """Take an annotation of a part of the content."""
        self._parts.setdefault(("content", index), {"type": "output_text"})
        self._annotations.setdefault(("content", index), []).append(annotation)

    def value(self) -> Json:
        """Give the item so far."""
        if self._is_done:
            return self._json
        lists: dict[str, list[Json]] = {}
        for place in sorted(self._parts):
            annotations = self._annotations.get(place)
            noted = {} if annotations is None else {"annotations": list(annotations)}
            lists.setdefault(place[0], []).append({**self._parts[place], **noted, **self._said(place)})
        return {**self._json, **lists, **self._said(_ITSELF)}

    def _said(self, place: _Place) -> Json:
        return {field: "".join(pieces) for field, pieces in self._texts.get(place, {}).items()}


_Place: TypeAlias = tuple[str, int]
"""A list of parts in an item, and where in it."""

_ITSELF: Final[_Place] = ("", 0)
