"""What must not be told again: the key and the caller's secret headers, taken out of all that may quote them. Pure."""

from __future__ import annotations

import re
from json import dumps
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import evolve, fields

from openrouter_core.errors import OpenRouterError
from openrouter_core.models.json_value import is_object, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openrouter_core.http_meta import HttpMeta

CONCEALED: Final = "[api key]"
_SHORTEST: Final = 6
"""Characters of a secret worth keeping: to look for `any` or `test` would only spoil what is said."""
_BEARER: Final = "Bearer "
# Patterns are compiled when they are first used: most calls tell nothing that could quote a secret.
_TELLING_NAME: Final = r"authorization|cookie|(^|[-_])(token|secret|passw(or)?d)($|[-_])|api-?keys?$"
_PLAIN: Final = r"\d+|[a-z]{,11}"
"""A number, or a word: neither is a secret, and both stand in many sentences."""

Secrets: TypeAlias = tuple[str, ...]


def has_scheme(key: str) -> bool:
    """Tell whether the scheme of an authorization stands before a key already."""
    return key[: len(_BEARER)].lower() == "bearer "


def bare_key(key: str) -> str:
    """Give a key without the scheme that may stand before it."""
    return key[len(_BEARER) :] if has_scheme(key) else key


def secrets_of(keys: Iterable[object], headers: Mapping[str, str]) -> Secrets:
    """Gather what is to be concealed: `keys` (those that are no strings are passed over), and secret `headers`.

    A header may hold several in JSON, one a provider. Each is looked for as it stands and as JSON writes it,
    in a page too.
    """
    plain = [bare_key(str.strip(key)) for key in keys if isinstance(key, str)]
    for name, value in headers.items():
        if has_secret_name(name):
            plain += within_secret(name.lower(), value.strip())
    worthy = dict.fromkeys(each for each in plain if len(each) >= _SHORTEST and not re.fullmatch(_PLAIN, each))
    return tuple(dict.fromkeys(spelling for each in worthy for spelling in _spellings(each)))


def has_secret_name(name: str) -> bool:
    """Tell whether what is called so is a secret."""
    return re.search(_TELLING_NAME, name.lower()) is not None


def within_secret(name: str, value: str) -> Iterator[str]:
    """Give what of a secret header's value is the secret."""
    if "authorization" in name:
        yield value.rpartition(" ")[2]  # after the scheme
    elif "cookie" in name:
        yield from (each.partition("=")[2].strip() for each in value.split(";"))
    else:
        yield value
    if value[:1] == "{" and is_object(json := parse(value)):
        yield from (each for each in json.values() if isinstance(each, str))


def _spellings(secret: str) -> Iterator[str]:
    for plain in (secret, dumps(secret)[1:-1]):
        yield plain
        yield plain.replace('"', _QUOTE)


_ESCAPE: Final = (
    r"(?ai)(?<!\\)(\\++)(?:(?:u00|x)([2-7][\da-f])|/)"  # JSON's, in strings within strings too
    r"|%(?:25)*+([2-7][\da-f])"  # a URL's, as often as it was quoted
    r"|&(?:amp;)*(?:#x0*+([2-7][\da-f])|#0*+(\d{2,3})|(amp|lt|gt|quot|apos));"  # a page's, likewise
)
_QUOTE: Final = "&quot;"
_NAMED: Final = {"amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "apos": 0x27}
_HALF_AN_ESCAPE: Final = r"(?ai)(?<!\\)\\++[ux]?0*[2-7]?\Z|%(?:25)*+[2-7]?\Z|&(?:amp;)*#?\w*\Z"


def conceal(text: str, secrets: Secrets) -> str:
    """Take the secrets out of a text that may quote them, whichever of their characters it escapes."""
    text = _without(text, secrets)
    plain = _unescaped(text)
    return _without(plain, secrets) if any(secret in plain for secret in secrets) else text


def words_of(text: str) -> str:
    """Give a text with `…` for all but its words and numbers: one of the rest may be a key that nobody knows yet."""
    return " ".join(each if _is_word(each.strip("\"'`.,:;!?()[]<>{}")) else "…" for each in text.split())


def _is_word(text: str) -> bool:
    return len(text) < _SHORTEST or re.fullmatch(_PLAIN, text[0].lower() + text[1:]) is not None


def _without(text: str, secrets: Secrets) -> str:
    for secret in secrets:
        text = text.replace(secret, CONCEALED)
    return text


def _unescaped(text: str) -> str:
    """Write plainly what can be: what was JSON stays it, and says the same."""
    is_escaped = any(mark in text for mark in ("\\u00", "\\x", "\\/", "%", "&"))
    return re.sub(_ESCAPE, _character, text) if is_escaped else text


def _character(escape: re.Match[str]) -> str:
    slashes, in_json, in_url, in_page, decimal, name = escape.groups()
    if name:
        code = _NAMED[name.lower()]
    elif decimal:
        code = int(decimal)
    else:
        code = int(in_json or in_url or in_page or "2f", 16)
    if chr(code) in '"\\':
        # Such a one is escaped in any case.
        if code == _NAMED["quot"] and (name or decimal or in_page):
            return _QUOTE
        return f"{slashes}{slashes[1:]}{chr(code)}" if slashes else escape[0]
    return chr(code) if 0x20 < code < 0x7F else escape[0]


def conceal_to_the_end(text: str, secrets: Secrets) -> str:
    """Take the secrets out of a text that may have been cut in the midst of one."""
    text = conceal(text, secrets)
    for ending in (text, re.sub(_HALF_AN_ESCAPE, "", _unescaped(text))):
        for secret in secrets:
            for size in range(len(secret) - 1, _SHORTEST - 1, -1):
                if ending.endswith(secret[:size]):
                    return ending[:-size] + CONCEALED
    return text


def concealing_headers(meta: HttpMeta, secrets: Secrets) -> HttpMeta:
    """Take the secrets out of headers that may repeat them."""
    headers = {name: conceal(value, secrets) for name, value in meta.headers.items()}
    generation_id = None if meta.generation_id is None else conceal(meta.generation_id, secrets)
    return evolve(meta, headers=headers, generation_id=generation_id)


Fault = TypeVar("Fault", bound=OpenRouterError)


def concealing_error(error: Fault, secrets: Secrets) -> Fault:
    """Take the secrets out of all that an error says: what the layers below made of it may quote a header."""
    meta = concealing_headers(error.http_meta, secrets)
    held: dict[str, Any] = {each.name: getattr(error, each.name) for each in fields(type(error))}
    said: dict[str, Any] = {name: conceal(value, secrets) for name, value in held.items() if isinstance(value, str)}
    if "headers" in held:
        said["headers"] = meta.headers
    return evolve(error, **said, http_meta=meta)
