"""What each event of a response adds to its text, knowing those before it: nothing twice, and nothing left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.answers.places import BEGINNING, Places, kind_of_parted, whole_number
from openrouter_core.answers.plain import json_of
from openrouter_core.call.dialects.spoken import spoken
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from openrouter_core.answers.places import Known
    from openrouter_core.models.json_value import Json
    from openrouter_core.models.model import Value


class EventListener:
    """Takes the events of one stream. What is told whole, at an end, adds what had not come in pieces."""

    def __init__(self) -> None:
        """Begin."""
        self._places = Places()
        self._heard: dict[int, dict[int, list[str]]] = {}
        self._length = 0
        self._where: tuple[object, ...] = ()
        self._pieces: list[str] | None = None

    def hear(self, event: Value) -> str:
        """Give what the next event adds; `""` for most."""
        json = json_of(event)
        kind: object = json.get("type")
        if kind == "response.output_text.delta":
            return self._hear_delta(json)
        self._where = ()
        response: object = json.get("response")
        if is_object(response):
            return self._hear_response(response, is_over=kind not in BEGINNING)
        match kind:
            case "response.output_text.done" if isinstance(text := json.get("text"), str):
                return self._hear_part(json, "message", text)
            case "response.content_part.added" | "response.content_part.done" if is_object(part := json.get("part")):
                whole = part if kind == "response.content_part.done" else None
                return self._hear_part(json, kind_of_parted(part), whole and [whole])
            case "response.output_item.added" | "response.output_item.done" if is_object(item := json.get("item")):
                is_done = kind == "response.output_item.done"
                known = self._places.of_item(json, item, is_done=is_done)
                return self._hear_item(known, item) if is_done else ""
            case _:
                return ""

    def _hear_delta(self, json: Json) -> str:
        delta: object = json.get("delta")
        if not isinstance(delta, str):
            return ""
        where = (json.get("output_index"), json.get("item_id"), json.get("content_index"))
        if where != self._where:
            known = self._places.of_part(json, "message", is_done=False)
            self._pieces = self._parts(known).setdefault(_index(json), []) if self._is_open(known) else None
            self._where = where
        if self._pieces is None or not delta:
            return ""
        self._pieces.append(delta)
        self._length += len(delta)
        return delta

    def _hear_part(self, json: Json, kind: str, whole: object) -> str:
        known = self._places.of_part(json, kind, is_done=whole is not None)
        if not self._is_open(known):
            return ""
        return self._rest(spoken(whole), [self._parts(known).setdefault(_index(json), [])])

    def _hear_item(self, known: Known, item: Json) -> str:
        if known.kind != "message":
            return ""
        parts = self._parts(known)
        parts.setdefault(0, [])
        rest = self._rest(spoken(item.get("content")), [parts[index] for index in sorted(parts)])
        if known.is_done:
            # It says no more: which part said what does not matter.
            said = "".join("".join(parts[index]) for index in sorted(parts))
            parts.clear()
            parts[0] = [said] if said else []
        return rest

    def _hear_response(self, response: Json, *, is_over: bool) -> str:
        output: object = response.get("output")
        items = [item for item in output if is_object(item)] if is_array(output) else []
        if not is_over:
            known = [self._places.of_item({"output_index": at}, item, is_done=False) for at, item in enumerate(items)]
            return "".join(self._hear_item(each, item) for each, item in zip(known, items, strict=True))
        whole = "".join(spoken(item.get("content")) for item in items if item.get("type") == "message")
        if len(whole) <= self._length:
            return ""
        self._heard.setdefault(0, {}).setdefault(0, [])
        heard = [self._heard[at][index] for at in sorted(self._heard) for index in sorted(self._heard[at])]
        return self._rest(whole, heard)

    def _is_open(self, known: Known) -> bool:
        """Tell whether words of an item are the model's: no aside, and not after its end, if that said something."""
        return known.kind == "message" and not (known.is_done and any(self._heard.get(known.place, {}).values()))

    def _parts(self, known: Known) -> dict[int, list[str]]:
        return self._heard.setdefault(known.place, {})

    def _rest(self, whole: str, heard: list[list[str]]) -> str:
        """Give what a text adds to what was heard of it; nothing where it is another, since what was said was said."""
        for pieces in heard:
            pieces[:] = ["".join(pieces)] if pieces else []
        said = "".join(pieces[0] for pieces in heard if pieces)
        rest = whole[len(said) :] if whole.startswith(said) else ""
        if rest:
            heard[-1].append(rest)
            self._length += len(rest)
        return rest


def _index(json: Json) -> int:
    return whole_number(json, "content_index") or 0
