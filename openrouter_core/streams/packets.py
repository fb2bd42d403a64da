"""A packet that is whole events with an object each, as most are, is read in one go: no line of it is cut out first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeAlias

from openrouter_core.models.json_value import DECODER

if TYPE_CHECKING:
    from openrouter_core.models.json_value import Json

_BEGIN: Final = "data: {"
_BEFORE: Final = len("data: ")
_END: Final = "\n\n"


Told: TypeAlias = "tuple[Json, int, int]"
"""An object, and the places in a text where its own begins and ends."""


def read_packet(data: bytes) -> tuple[str, list[Told]] | None:
    """Give its text and the objects told there; None where it is anything else, to be read line by line."""
    if data[-2:] != b"\n\n" or data[:7] != b"data: {" or b"\r" in data:
        return None
    text = data.decode(errors="replace")
    objects: list[Told] = []
    at, length, decode = 0, len(text), DECODER.raw_decode
    try:
        while at < length:
            if text[at : at + 7] != _BEGIN:
                return None
            json, end = decode(text, begun := at + _BEFORE)
            if text[end : end + 2] != _END:
                return None
            objects.append((json, begun, end))
            at = end + 2
    except (ValueError, RecursionError):
        return None
    # An object with a line end in it is no line of an event.
    return (text, objects) if text.count("\n") == 2 * len(objects) else None
