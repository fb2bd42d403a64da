"""What is kept of a call is kept without its secrets: each becomes a stand-in as long, which a replay conceals."""

from __future__ import annotations

import re
from functools import cached_property, partial
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.call.secrecy import conceal_to_the_end, has_secret_name, within_secret
from openrouter_core.models.json_value import is_array, is_object

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.call.secrecy import Secrets

_SHORTEST: Final = 6
_SHORT: Final = "*0****"
"""Stands for what is too short to be looked for."""
_CONCEALED: Final = "[concealed]"
_HALF: Final = r"(?:\\+[ux]?0*[2-7]?|%(?:25)*[2-7]?|&(?:amp;)*#?\w*)?\Z"
"""Half an escape, at the end of what was cut."""
_ENTITIES: Final[Mapping[str, str]] = {"&": "amp", "<": "lt", ">": "gt", '"': "quot", "'": "apos"}


class Hiding:
    """Puts stand-ins in the places of a call's secrets, however they are written.

    One is as long as what it stands for, so that a body stays as long as its head says, and a stream is cut where it
    was. To the library it is a secret like any other: where a replay quotes it, it is concealed as the secret was.
    """

    def __init__(self, secrets: Secrets) -> None:
        """Hide these."""
        self._secrets = secrets
        self._stand_ins = {each: f"*{number}".ljust(len(each), "*") for number, each in enumerate(secrets, 1)}

    @property
    def stand_ins(self) -> tuple[str, ...]:
        """What stands in the places of the secrets."""
        return tuple(self._stand_ins.values())

    @cached_property
    def _patterns(self) -> list[tuple[re.Pattern[str], str]]:
        found: list[tuple[re.Pattern[str], str]] = []
        for secret, stand_in in self._stand_ins.items():
            units = [_unit(character) for character in secret]
            found.append((re.compile("".join(units)), stand_in))
            # What was cut may end in part of it.
            found += [
                (re.compile("".join(units[:size]) + _HALF), stand_in[:size])
                for size in range(len(secret) - 1, _SHORTEST - 1, -1)
            ]
        return found

    def text(self, text: str) -> str:
        """Give a text with nothing secret in it."""
        return self._cut(text, [len(text)])[0]

    def pieces(self, pieces: Sequence[bytes]) -> tuple[bytes, ...]:
        """Give bytes that came one after the other: a secret may be in two of them."""
        ends = [*accumulate(map(len, pieces))]
        return tuple(each.encode("latin-1") for each in self._cut(b"".join(pieces).decode("latin-1"), ends))

    def _cut(self, text: str, ends: Sequence[int]) -> list[str]:
        if conceal_to_the_end(text, self._secrets) != text:
            for pattern, stand_in in self._patterns:
                text, ends = _replaced(pattern, stand_in, text, ends)
        return [text[begin:end] for begin, end in pairwise((0, *ends))]

    def headers(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Give headers of a request. One that is secret by its name is so however short it is."""
        return {name: self._header(name.lower(), value) for name, value in headers.items()}

    def _header(self, name: str, value: str) -> str:
        if has_secret_name(name):
            for each in within_secret(name, value.strip()):
                value = value.replace(each, self._stand_ins.get(each, _SHORT)) if each else value
            return value
        return self.text(value)

    def answered(self, headers: Mapping[str, str]) -> dict[str, str]:
        """Give headers of an answer, of which some are secrets of the server's."""
        return {name: _CONCEALED if has_secret_name(name) else self.text(value) for name, value in headers.items()}

    def url(self, url: str) -> str:
        """Give a URL: what its query calls a secret is one."""
        return re.sub(r"(?<=[?&])([^=&#]+)=([^&#]*)", _concealing, self.text(url))

    def within(self, json: object) -> Any:  # noqa: ANN401 - of the same kind
        """Give JSON with nothing secret in it."""
        if isinstance(json, str):
            return self.text(json)
        if is_array(json):
            return [self.within(each) for each in json]
        if is_object(json):
            return {self.text(key): self.within(value) for key, value in json.items()}
        return json


def _concealing(pair: re.Match[str]) -> str:
    return f"{pair[1]}={_CONCEALED}" if has_secret_name(pair[1].lower()) else pair[0]


def _unit(character: str) -> str:
    """Match a character as it is, and as JSON, a URL and a page may write it: what is concealed is found in all."""
    code = ord(character)
    spelt = [re.escape(character), rf"\\+(?:u00|x)(?i:{code:02x})", rf"%(?:25)*(?i:{code:02x})"]
    spelt += [rf"&(?:amp;)*\#(?i:x0*{code:x}|0*{code});"]
    if character in '/"\\':
        spelt.append(rf"\\+{re.escape(character)}")
    if character in _ENTITIES:
        spelt.append(rf"&(?:amp;)*(?i:{_ENTITIES[character]});")
    return f"(?:{'|'.join(spelt)})"


def _replaced(pattern: re.Pattern[str], stand_in: str, text: str, ends: Sequence[int]) -> tuple[str, Sequence[int]]:
    """Put a stand-in into its places. Where a cut went through one, it does so still."""
    places: list[tuple[int, int]] = []

    def put(found: re.Match[str]) -> str:
        places.append(found.span())
        return stand_in

    text = pattern.sub(put, text)
    return text, [*map(partial(_moved, places, len(stand_in)), ends)]


def _moved(places: Sequence[tuple[int, int]], size: int, end: int) -> int:
    shift = 0
    for begin, after in places:
        if after <= end:
            shift += size - (after - begin)
        elif begin < end:
            return begin + shift + min(end - begin, size)
    return end + shift


_KEPT: Final = frozenset({"model", "models", "type", "role"})
"""What steers a call, and is no one's text."""

_NAME: Final = re.compile(r"[a-z][a-z0-9_]{,40}").fullmatch
_WORD: Final = re.compile(r"[\w.:/@~-]{1,100}", re.ASCII).fullmatch


def without_prompts(json: object, key: str = "") -> Any:  # noqa: ANN401 - JSON
    """Give a body of the same shape that tells no text: how long each is stands in its place.

    What names a model, a type or a role is kept, if it is one word; so are numbers, but not lists of them, which may be
    a text in tokens. Keys that are no names, as those of `metadata` may be, are texts.
    """
    if isinstance(json, str):
        return json if key in _KEPT and _WORD(json) else _length(json)
    if is_array(json):
        if json and all(isinstance(each, int | float) for each in json):
            return [f"<{len(json)} numbers>"]
        return [without_prompts(each, key) for each in json]
    if is_object(json):
        return {name if _NAME(name) else _length(name): without_prompts(each, name) for name, each in json.items()}
    return json


def _length(text: str) -> str:
    return f"<{len(text)} characters>"
