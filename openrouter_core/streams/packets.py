"""A packet that is whole events with an object each, as most are, is read in one go: no line of it is cut out first."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.models.json_value import DECODER

if TYPE_CHECKING:
    from openrouter_core.models.json_value import Json

_BEGIN: Final = "data: {"
_BEFORE: Final = len("data: ")
_END: Final = "\n\n"
_RETURN: Final = ord("\r")


def read_packet(data: bytes) -> list[Json] | None:
    """Give the objects told there; None where it is anything else, to be read line by line."""
    if _RETURN in data or not data.endswith(b"\n\n"):
        return None
    objects: list[Json] = []
    decode = DECODER.raw_decode
    try:
        text = data.decode()
        at, length = 0, len(text)
        while at < length:
            if not text.startswith(_BEGIN, at):
                return None
            json, end = decode(text, at + _BEFORE)
            # An object with a line end in it is no line of an event.
            if text.find("\n", at) != end or text[end + 1 : end + 2] != "\n":
                return None
            objects.append(json)
            at = end + 2
    except (ValueError, RecursionError):
        return None
    return objects


def text_in(packet: bytes, index: int) -> str:
    """Give the text of an object that `read_packet` found."""
    return packet.decode().split(_END)[index][_BEFORE:]
