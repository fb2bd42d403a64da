"""The events of a response, gathered into what the same call would have given without a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.convert import read
from openrouter_core.gathering.items import PARTS, SPOTS, Item
from openrouter_core.json_value import is_object
from openrouter_core.plain import json_of

if TYPE_CHECKING:
    from openrouter_core.json_value import Json
    from openrouter_core.models.open_responses_result import OpenResponsesResult
    from openrouter_core.models.unions import StreamEvents

_ITEM: Final = "response.output_item"
_ANNOTATION: Final = "response.output_text.annotation"


class ResponseGatherer:
    """Takes the events of one stream, in their order, and gives the response that they make up.

    The response that an event carries counts, the last one; but where its `output` is empty, the items that were
    streamed stand there: some servers end with `response.completed` and an empty `output`. An item is what its
    `response.output_item.done` says; without that, it is put together from its pieces.
    """

    def __init__(self) -> None:
        """Begin."""
        self._response: Json | None = None
        self._items: dict[int, Item] = {}
        self._places: dict[str, int] = {}

    def add(self, event: StreamEvents) -> None:
        """Take the next event."""
        json = json_of(event)
        response: object = json.get("response")
        if is_object(response):
            self._response = response
            return
        kind: object = json.get("type")
        stem, _, end = kind.rpartition(".") if isinstance(kind, str) else ("", "", "")
        if stem == _ITEM:
            self._take_item(json, is_done=end == "done")
        elif stem in SPOTS:
            self._take_text(stem, json, is_done=end == "done")
        elif stem in PARTS:
            self._take_part(stem, json, is_done=end == "done")
        elif stem == _ANNOTATION:
            self._item(json, "message").take_annotation(_number(json, "content_index"), json.get("annotation"))

    def value(self) -> OpenResponsesResult | None:
        """Give the response so far, or None before its first event. It takes as long as all events before."""
        if self._response is None and not self._items:
            return None
        json = {"object": "response", **(self._response or {})}
        if not json.get("output"):
            json["output"] = [self._items[place].value() for place in sorted(self._items)]
        result: OpenResponsesResult = read("OpenResponsesResult", json)
        return result

    def _take_item(self, json: Json, *, is_done: bool) -> None:
        item: object = json.get("item")
        if is_object(item):
            self._item({"item_id": item.get("id"), **json}, str(item.get("type")), is_new=True).take_item(
                item, is_done=is_done
            )

    def _take_text(self, stem: str, json: Json, *, is_done: bool) -> None:
        spot = SPOTS[stem]
        text: object = json.get(spot.field if is_done else "delta")
        if isinstance(text, str):
            self._item(json, spot.item).take_text(spot, _number(json, spot.place), text, is_done=is_done)

    def _take_part(self, stem: str, json: Json, *, is_done: bool) -> None:
        parts, index = PARTS[stem]
        part: object = json.get("part")
        if is_object(part):
            kind = "message" if parts == "content" and part.get("type") != "reasoning_text" else "reasoning"
            self._item(json, kind).take_part(parts, _number(json, index), part, is_done=is_done)

    def _item(self, json: Json, kind: str, *, is_new: bool = False) -> Item:
        """Find the item that an event is about: by its place, then by its id, which some servers change.

        https://github.com/BerriAI/litellm/issues/30071
        """
        id_: object = json.get("item_id")
        place: object = json.get("output_index")
        if not isinstance(place, int):
            last = max(self._items, default=-1)
            known = self._places.get(id_) if isinstance(id_, str) else None
            place = known if known is not None else last + 1 if is_new else max(last, 0)
        if isinstance(id_, str):
            self._places[id_] = place
        return self._items.setdefault(place, Item(kind))


def _number(json: Json, key: str) -> int:
    number: object = json.get(key)
    return number if isinstance(number, int) else 0
