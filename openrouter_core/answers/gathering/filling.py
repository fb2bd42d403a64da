"""What the end of a response does not say is filled with what its events had said; what it does say stands."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Final

from openrouter_core.answers.gathering.said_again import is_wiped
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_core.models.json_value import Json

LISTS: Final = ("content", "summary")
"""The lists of parts in an item."""

_SAYING: Final = ("name", "arguments", "input", "code")
_NAMING: Final = ("type", "id", "call_id", "role", "status", *LISTS)
_OVER: Final = ("completed", "incomplete", "failed")


def filled(item: Json, before: Json) -> Json:
    """Give an item, with what it had said before wherever it says nothing."""
    lost: dict[str, object] = {}
    for key, then in before.items():
        now: object = item.get(key)
        if key in LISTS and is_array(now) and is_array(then) and now:
            parts = _filled_parts(now, then)
            if parts != now:
                lost[key] = parts
        elif (
            (_is_nothing(now) or (key == "arguments" and is_wiped(now, then)))
            and not _is_nothing(then)
            and (key != "status" or then in _OVER)
        ):
            lost[key] = then
    return {**item, **lost} if lost else item


def filled_part(part: Json, before: Json) -> Json:
    """Give a part, with what it had said before wherever it says nothing."""
    if part.get("type") != before.get("type"):
        return part
    return {**before, **{key: value for key, value in part.items() if not _is_nothing(value) or key not in before}}


def text_field(part: Json) -> str:
    """Tell where the text of a part stands."""
    return "refusal" if part.get("type") == "refusal" else "text"


def words_of(item: Json) -> str:
    """Give all that an item says in words, be it a message, a thought or a call."""
    said = [item.get(key) for key in _SAYING]
    parts = [_words(each) for key in LISTS for each in _listed(item.get(key))]
    return "".join([*(each for each in said if isinstance(each, str)), *parts])


def is_missing(item: Json, beyond: str) -> bool:
    """Tell whether an item says something that is not among what is said `beyond` the others."""
    if words := words_of(item):
        return words not in beyond
    return any(not _is_nothing(value) for key, value in item.items() if key not in _NAMING)


def beyond(now: str, then: str) -> str:
    """Give what a text says that an earlier one had not."""
    return now.removeprefix(then)


def _filled_parts(now: list[object], then: list[object]) -> list[object]:
    """Give the parts, each filled from the next of its type; those that are missing come where they were."""
    ended = list(now)
    new = list(map(_words, now))
    missing: list[tuple[int, int, object]] = []
    matched: set[int] = set()
    alike: dict[str, deque[int]] = {}
    for place, part in enumerate(now):
        alike.setdefault(_kind(part), deque()).append(place)
    at = 0
    for place, part in enumerate(then):
        places = alike.get(_kind(part), deque())
        while places and places[0] < at:
            places.popleft()
        if not places:
            missing.append((at, place, part))
            continue
        same = places.popleft()
        ended[same] = _filled(now[same], part)
        new[same] = beyond(new[same], _words(part))
        matched.add(same)
        at = same + 1
    others = "".join(new)
    for at, place, part in reversed(missing):
        # Another kind of part in its place is another word.
        is_replaced = place < len(now) and place not in matched and _words(now[place])
        if not is_replaced and (words := _words(part)) and words not in others:
            ended.insert(at, part)
    return ended


def _filled(part: object, before: object) -> object:
    return filled_part(part, before) if is_object(part) and is_object(before) else part


def _words(part: object) -> str:
    words: object = part.get(text_field(part)) if is_object(part) else None
    return words if isinstance(words, str) else ""


def _kind(part: object) -> str:
    return str(part.get("type")) if is_object(part) else ""


def _listed(value: object) -> Iterable[object]:
    return value if is_array(value) else ()


def _is_nothing(value: object) -> bool:
    return value is None or value in ("", [], {})
