"""Some servers say what they have said again, with what is new: decided at the end, where all pieces are known.

While pieces come, nothing tells the one from the other: an increment may begin as all before it did, and to guess
has cost others what the model wrote. https://github.com/NousResearch/hermes-agent/pull/35860
"""

from __future__ import annotations

from itertools import dropwhile
from typing import TYPE_CHECKING, Final

from openrouter_core.models.json_value import is_object, parse

if TYPE_CHECKING:
    from collections.abc import Sequence

_NO_ARGUMENTS: Final = ("{}", "null")
"""What a server says at the end that does not know any more what the arguments were."""


def arguments_of(pieces: Sequence[str]) -> str:
    """Give the arguments that pieces make up: joined, where that is a JSON object, or nothing else is one.

    Otherwise each piece may have held all so far, the whole may have come again at the end, or an empty object before
    anything was known, or after all was. https://github.com/vercel/ai/issues/12052
    """
    joined = "".join(pieces)
    said = [piece for piece in pieces if piece.strip()]
    if len(said) < 2 or is_object(parse(joined)):
        return joined
    *before, last = said
    if is_object(parse(last)) and (last.startswith("".join(before)) or all(last.startswith(each) for each in before)):
        return last
    while before and last.strip() in _NO_ARGUMENTS:
        last = before.pop()
    told = [*before, last]
    if len(told) < len(said) and is_object(parse(kept := arguments_of(told))):
        return kept
    known = list(dropwhile(lambda piece: piece.strip() == "{}", said))
    rest = arguments_of(known) if len(known) < len(said) else ""
    return rest if is_object(parse(rest)) else joined


def is_wiped(now: object, before: object) -> bool:
    """Tell whether arguments say nothing, and those before them were a JSON object."""
    is_empty = isinstance(now, str) and now.strip() in _NO_ARGUMENTS
    return is_empty and isinstance(before, str) and is_object(parse(before))


def name_of(pieces: Sequence[str]) -> str:
    """Give the name that pieces make up: the last of them, where each begins it or is it, or all before it make it up.

    So a name that comes twice is one name, though two fragments may be alike: no tool is called `getget`.
    """
    said = [piece for piece in pieces if piece] or [""]
    last = said[-1]
    fragments = list(said)
    while len(fragments) > 1 and fragments[-1] == last:
        fragments.pop()
    if "".join(fragments) == last or all(last.startswith(piece) for piece in said):
        return last
    return "".join(said)
