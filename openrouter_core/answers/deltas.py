"""What a choice of a chunk adds: its delta or, where that says nothing, a message, but for what it says again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.call.dialects.spoken import spoken
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from openrouter_core.models.json_value import Json


def delta_of(choice: Json) -> tuple[object, bool]:
    """Give the delta of a choice, or the message in its place, and whether it is a message."""
    delta: object = choice.get("delta")
    if "message" not in choice:
        return delta, False
    speaks = is_object(delta) and any(value for key, value in delta.items() if key != "role")
    return (delta, False) if speaks else (choice["message"], True)


def rest_of(told: Json, said: Json) -> Json:
    """Give what a message adds to what was said before it."""
    return {key: _rest(value, said.get(key), key) for key, value in told.items()}


def rest_of_text(told: str, said: str) -> str:
    """Give what a text adds: the rest, where it begins with what was said; spaces around it are nothing new."""
    if told.startswith(said):
        return told[len(said) :]
    return "" if told.strip() == said.strip() else told


def _rest(told: object, said: object, key: str) -> object:
    if isinstance(told, str) and isinstance(said, str):
        return rest_of_text(told, said)
    if key == "content" and not _goes_on(told, said):
        return _rest_of_content(told, said)
    if is_object(told) and told == said:
        return None
    if not is_array(told) or not is_array(said):
        return told
    if _goes_on(told, said):
        return told[len(said) :]
    # A call is found by its id or its index; one that has neither is known by its place.
    return [each for at, each in enumerate(told) if key != "tool_calls" or at >= len(said) or _is_named(each)]


def _goes_on(told: object, said: object) -> bool:
    return is_array(told) and is_array(said) and told[: len(said)] == said


def _rest_of_content(told: object, said: object) -> object:
    rest = rest_of_text(spoken(told), spoken(said))
    if rest == spoken(told):
        return told
    parts = told if is_array(told) else ()
    known = said if is_array(said) else ()
    return [rest, *(part for part in parts if not spoken(part) and part not in known)]


def _is_named(call: object) -> bool:
    return is_object(call) and bool(call.get("id") or call.get("index") is not None)
