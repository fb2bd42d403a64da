"""What must not be told again: the key and the caller's secret headers, taken out of all that may quote them. Pure."""

from __future__ import annotations

import re
from json import dumps
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar

from attrs import evolve, fields

from openrouter_core.errors import OpenRouterError
from openrouter_core.json_value import is_object, parse

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from openrouter_core.http_meta import HttpMeta

_CONCEALED: Final = "[api key]"
_SHORTEST: Final = 6
"""Characters of a secret worth keeping: to look for `any` or `test` would only spoil what is said."""
_BEARER: Final = "Bearer "
_SECRET_NAME: Final = re.compile(r"authorization|cookie|(^|[-_])(token|secret|passw(or)?d)($|[-_])|api-?keys?$").search
_PLAIN: Final = re.compile(r"\d+|[a-z]{,11}").fullmatch
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

    A header may hold several in JSON, one a provider. Each is looked for as it stands and as JSON writes it.
    """
    plain = [bare_key(str.strip(key)) for key in keys if isinstance(key, str)]
    for name, value in headers.items():
        if _SECRET_NAME(name.lower()):
            plain += _within(name.lower(), value.strip())
    worthy = dict.fromkeys(each for each in plain if len(each) >= _SHORTEST and not _PLAIN(each))
    return tuple(dict.fromkeys(spelling for each in worthy for spelling in _spellings(each)))


def _within(name: str, value: str) -> Iterator[str]:
    if "authorization" in name:
        yield value.rpartition(" ")[2]  # after the scheme
    elif "cookie" in name:
        yield from (each.partition("=")[2].strip() for each in value.split(";"))
    else:
        yield value
    if value[:1] == "{" and is_object(json := parse(value)):
        yield from (each for each in json.values() if isinstance(each, str))


def _spellings(secret: str) -> Iterator[str]:
    yield secret
    yield dumps(secret)[1:-1]
    yield secret.replace("/", r"\/")  # as PHP does


def conceal(text: str, secrets: Secrets) -> str:
    """Take the secrets out of a text that may quote them."""
    for secret in secrets:
        text = text.replace(secret, _CONCEALED)
    return text


def conceal_to_the_end(text: str, secrets: Secrets) -> str:
    """Take the secrets out of a text that may have been cut in the midst of one."""
    text = conceal(text, secrets)
    for secret in secrets:
        for size in range(len(secret) - 1, _SHORTEST - 1, -1):
            if text.endswith(secret[:size]):
                return text[:-size] + _CONCEALED
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
