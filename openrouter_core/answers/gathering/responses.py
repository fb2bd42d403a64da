"""The events of a response, gathered into what the same call would have given without a stream."""

from __future__ import annotations

from bisect import bisect_left
from collections import deque
from typing import TYPE_CHECKING, Final

from openrouter_core.answers.gathering.filling import beyond, filled, is_missing, words_of
from openrouter_core.answers.gathering.folds import Account
from openrouter_core.answers.gathering.items import PARTS, SPOTS, Item
from openrouter_core.answers.places import BEGINNING, Places, kind_of_item, kind_of_parted, whole_number
from openrouter_core.answers.plain import json_of, written
from openrouter_core.models.convert import read
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from openrouter_core.answers.places import Known
    from openrouter_core.models.json_value import Json
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_events import StreamEvents

_ITEM: Final = "response.output_item"
_ANNOTATION: Final = "response.output_text.annotation"


_WHERE: Final = ("type", "output_index", "item_id", "content_index", "summary_index")
"""What the pieces of one text say alike."""
_STATUS: Final = {"response.completed": "completed", "response.incomplete": "incomplete"}
_UNDER_WAY: Final = ("in_progress", "queued")
_OUTRUN: Final = {"completed": _UNDER_WAY, "incomplete": (None, "", "completed", *_UNDER_WAY)}
"""The statuses in a response that the event which carries it knows better."""
_ENDED_BADLY: Final = ("incomplete", "failed", "cancelled")
_WHY: Final = ("status", "incomplete_details", "error")


class ResponseGatherer:
    """Takes the events of one stream, in their order, and gives the response that they make up.

    The response that an event carries counts, the last one, with what had been said before wherever it says nothing:
    some servers end with `response.completed` and an empty `output`, or with items that are empty. An item is what its
    `response.output_item.done` says; without that, it is put together from its pieces. `usage` is merged field by
    field, and a response that was cut off stays so.
    """

    def __init__(self) -> None:
        """Begin."""
        self._response: Json | None = None
        self._output: list[Json] = []
        self._usage = Account()
        self._items: dict[int, Item] = {}
        self._places = Places()
        self._where: tuple[object, ...] = ()
        self._pieces: list[str] = []

    def add(self, event: StreamEvents) -> None:
        """Take the next event."""
        json = json_of(event)
        where = tuple(map(json.get, _WHERE))
        if where == self._where and isinstance(delta := json.get("delta"), str):
            self._pieces.append(delta)  # the same text goes on, as nearly always
            return
        self._where = ()
        told: object = json.get("type")
        kind = told if isinstance(told, str) else ""
        response: object = json.get("response")
        if is_object(response) or kind in _STATUS:
            self._take_response(kind, response if is_object(response) else {})
            return
        stem, _, end = kind.rpartition(".")
        if stem == _ITEM:
            self._take_item(json, is_done=end == "done")
        elif stem in SPOTS:
            self._take_text(stem, json, is_done=end == "done")
            self._where = where if end == "delta" and isinstance(json.get("delta"), str) else ()
        elif stem in PARTS:
            self._take_part(stem, json, is_done=end == "done")
        elif stem == _ANNOTATION:
            item = self._item(json, "message", is_done=False)
            item.take_annotation(whole_number(json, "content_index"), json.get("annotation"))

    def __repr__(self) -> str:
        """Say where it stands."""
        return f"<{type(self).__name__}: {len(self._output) or len(self._items)} items so far>"

    def value(self) -> OpenResponsesResult | None:
        """Give the response so far, or None before its first event. It takes as long as all events before."""
        if self._response is None and not self._items:
            return None
        json = {"object": "response", **(self._response or {})}
        json["output"] = self._ended() if self._output else [self._items[at].value() for at in sorted(self._items)]
        if (usage := self._usage.value()) is not None:
            json["usage"] = usage
        result: OpenResponsesResult = read("responses.OpenResponsesResult", json)
        return result

    def _take_response(self, kind: str, response: Json) -> None:
        before = self._response or {}
        ended = _STATUS.get(kind, "")
        self._usage.add(response.get("usage"))
        items = _objects(response.get("output"))
        if kind in BEGINNING:
            for place, item in enumerate(items):
                known = self._places.of_item({"output_index": place}, item, is_done=False)
                self._of(known).take_progress(item)
        else:
            self._output = items or self._output
        if not response:
            response = {**before, "status": ended or before.get("status")}
        elif response.get("status") in _OUTRUN.get(ended, ()):
            response = {**response, "status": ended}
        if before.get("status") in _ENDED_BADLY and response.get("status") not in _ENDED_BADLY:
            response = {**response, **{key: before[key] for key in _WHY if key in before}}
        self._response = response

    def _take_item(self, json: Json, *, is_done: bool) -> None:
        item: object = json.get("item")
        if is_object(item):
            self._of(self._places.of_item(json, item, is_done=is_done)).take_item(item, is_done=is_done)

    def _take_text(self, stem: str, json: Json, *, is_done: bool) -> None:
        spot = SPOTS[stem]
        text: object = json.get(spot.field if is_done else "delta")
        if is_object(text) and spot.field == "arguments":
            text = written(text)
        if not isinstance(text, str):
            return
        item = self._item(json, spot.item, is_done=is_done)
        # The words of an advisor, say, are no message, and nobody's.
        is_aside = item.kind != spot.item
        if is_done and not is_aside:
            item.take_names(json)
        self._pieces = [] if is_aside else item.take_text(spot, whole_number(json, spot.place), text, is_done=is_done)

    def _take_part(self, stem: str, json: Json, *, is_done: bool) -> None:
        parts, index = PARTS[stem]
        part: object = json.get("part")
        if is_object(part):
            kind = kind_of_parted(part) if parts == "content" else "reasoning"
            item = self._item(json, kind, is_done=is_done)
            item.take_part(parts, whole_number(json, index), part, is_done=is_done)

    def _item(self, json: Json, kind: str, *, is_done: bool) -> Item:
        """Find the item that an event tells of."""
        return self._of(self._places.of_part(json, kind, is_done=is_done))

    def _of(self, known: Known) -> Item:
        item = self._items.get(known.place)
        if item is None:
            item = self._items[known.place] = Item(known.kind)
        return item

    def _ended(self) -> list[Json]:
        """Give the output at the end, each item with what its events had said wherever it says nothing."""
        places = [self._places.of_same(item) for item in self._output]
        named = {known.place for known in places if known is not None}
        others: dict[str, deque[int]] = {}
        for place in sorted(self._items.keys() - named):
            others.setdefault(self._items[place].kind, deque()).append(place)
        ended: list[Json] = []
        order: list[int] = []
        new: dict[str, str] = {}
        for item, known in zip(self._output, places, strict=True):
            kind = kind_of_item(item)
            alike = others.get(kind)
            same = known.place if known is not None else alike.popleft() if alike else None
            streamed: Json = {} if same is None else self._items[same].value()
            ended.append(filled(item, streamed))
            order.append(max(-1 if same is None else same, order[-1] if order else -1))
            new[kind] = new.get(kind, "") + beyond(words_of(item), words_of(streamed))
        for place in sorted(place for alike in others.values() for place in alike):
            item = self._items[place].value()
            if is_missing(item, new.get(kind_of_item(item), "")):
                at = bisect_left(order, place)
                order.insert(at, place)
                ended.insert(at, item)
        return ended


def _objects(value: object) -> list[Json]:
    return [each for each in value if is_object(each)] if is_array(value) else []
