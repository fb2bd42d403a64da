"""Where each key of a request goes that is no part of its body: into the path, the query or the headers. Pure."""

from __future__ import annotations

import math
from datetime import date
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from urllib.parse import quote, quote_plus

from openrouter_core.call.headers import BESIDE
from openrouter_core.call.request import in_snake_case
from openrouter_core.call.settings import shown_key
from openrouter_core.models.json_value import is_listed, is_mapping
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openrouter_core.call.request import Endpoint
    from openrouter_core.result import Result


class Placed(NamedTuple):
    """A path and a query as the wire has them, headers by their names, and the rest of the request."""

    path: str
    query: str
    headers: Mapping[str, str]
    rest: Mapping[Any, object]


_HALVES: Final = "{author}/{slug}"
_MODEL: Final = "model"


def place(endpoint: Endpoint, request: object) -> Result[Placed, str]:
    """Give each key its place; what is wrong with one is told with its name."""
    request = {} if request is None else request
    if not is_mapping(request):
        return Err(f"request: must be a mapping, not {type(request).__name__}")
    taken = {
        *_names(endpoint.path),
        *endpoint.query,
        *endpoint.headers,
        *((_MODEL,) if _HALVES in endpoint.path else ()),
    }
    rest = {name: value for name, value in request.items() if name not in taken}
    if (fault := _stranger(rest, taken, is_all=not endpoint.body)) is not None:
        return Err(fault)
    path = path_with(endpoint.path, request)
    if isinstance(path, Err):
        return path
    if (fault := _misplaced(endpoint, request)) is not None:
        return Err(fault)
    query = query_of({name: request[name] for name in endpoint.query if name in request}, endpoint.commas)
    if isinstance(query, Err):
        return query
    headers: dict[str, str] = {}
    for name, header in endpoint.headers.items():
        value: object = request.get(name)
        if isinstance(value, str):
            headers[header.lower()] = value
        elif value is not None:
            return Err(f"{name}: must be a string, not {type(value).__name__}")
    return Ok(Placed(path.unwrap(), query.unwrap(), headers, rest))


def _misplaced(endpoint: Endpoint, request: Mapping[Any, object]) -> str | None:
    """Tell of what would make it another request: another's path, a header in the body, a query without its key."""
    for name, others in endpoint.clashes.items():
        if request.get(name) in others:
            return f"{name}: must not be {request[name]!r}, which makes it the path of another operation"
    body = request.get(endpoint.wrapper)
    for name in endpoint.headers:
        if is_mapping(body) and name in body:
            return f"{name}: becomes a header, and stands beside {endpoint.wrapper}"
    for name in endpoint.required:
        if request.get(name) in (None, [], ()):
            return f"{name}: is missing, and {endpoint.method} {endpoint.path} does not go without"
    return None


def _stranger(rest: Mapping[Any, object], taken: set[str], *, is_all: bool) -> str | None:
    """Tell of a key that has no place, or of one that is a wrong spelling of one that has."""
    for key in rest:
        if isinstance(key, str) and (right := in_snake_case(key)) != key and right in taken:
            return f"{key}: is spelled {right} here"
        if is_all and key not in BESIDE:
            return f"{shown_key(key)}: there is no such key; {_near(key, taken)}"
    return None


def _near(key: object, known: Iterable[str]) -> str:
    """Name the keys that a wrong one may have been meant for, or all that there are."""
    from difflib import get_close_matches

    names = sorted(known)
    near = get_close_matches(str(key)[:99], names) if isinstance(key, str) else []
    if near:
        return f"near it is {', '.join(near)}"
    return f"there are {', '.join(names)}" if names else "there is none"


def path_with(template: str, said: Mapping[Any, object]) -> Result[str, str]:
    """Put values into a path, each within its segment, or say which is missing or cannot stand there."""
    if _HALVES in template:
        halved = _halved(said)
        if isinstance(halved, Err):
            return halved
        said = halved.unwrap()
    path = template
    for name in _names(template):
        written = _segment(name, said, template)
        if isinstance(written, Err):
            return written
        # What was written before holds no braces: they are quoted.
        path = path.replace(f"{{{name}}}", written.unwrap())
    return Ok(path)


def _names(template: str) -> list[str]:
    return [segment[1:-1] for segment in template.split("/") if segment.startswith("{")]


def _segment(name: str, said: Mapping[Any, object], template: str) -> Result[str, str]:
    value = said.get(name)
    if value is None:
        return Err(f"{name}: is missing, and is part of the path {template}")
    if isinstance(value, bool) or not isinstance(value, str | int):
        return Err(f"{name}: must be a string, not {type(value).__name__}")
    text = text_of(value)
    if isinstance(text, Err):
        return Err(f"{name}: {text.failure()}")
    # Nothing, or dots, would make it the path of another operation: `DELETE /keys/..` is `DELETE /`
    # (RFC 3986, 5.2.4).
    if text.unwrap().strip() in ("", ".", ".."):
        return Err(f"{name}: must not be {text.unwrap()!r}, since it is part of the path {template}")
    return Ok(quote(text.unwrap(), safe=""))


def _halved(said: Mapping[Any, object]) -> Result[Mapping[Any, object], str]:
    """Take a model's whole name, `author/slug`, for its two halves, be it the model or the slug."""
    model, author, slug = said.get(_MODEL), said.get("author"), said.get("slug")
    if model is None:
        whole = slug if author is None and isinstance(slug, str) and "/" in slug else None
    elif author is not None or slug is not None:
        return Err(f"{_MODEL}: is author and slug in one, and they are given beside it")
    elif isinstance(model, str) and "/" in model:
        whole = model
    else:
        return Err(f'{_MODEL}: must be "author/slug"')
    if whole is None:
        return Ok(said)
    author, _, slug = whole.partition("/")
    return Ok({"author": author, "slug": slug})


_API: Final = "/api"
_VERSION: Final = "/v1"


def beside_version(start: str, path: str) -> tuple[str, str]:
    """Put a path beside the version that a server's URL ends with, be the API called `/api` there or otherwise.

    A URL that ends with none is the server's alone, and the path is whole.
    """
    if start.endswith(_VERSION):
        return start.removesuffix(_VERSION), path.removeprefix(_API)
    return start, path


def query_of(said: Mapping[Any, object], commas: Iterable[str] = ()) -> Result[str, str]:
    """Write a query or a form: what is None is left out, a sequence is its values, one by one or with commas."""
    pairs: list[str] = []
    for name, value in said.items():
        if value is None:
            continue
        texts: list[str] = []
        for each in value if is_listed(value) else (value,):
            text = text_of(each)
            if isinstance(text, Err):
                return Err(f"{shown_key(name)}: {text.failure()}")
            texts.append(text.unwrap())
        if name in commas and texts:
            texts = [",".join(texts)]
        named = text_of(name) if isinstance(name, str) else Err("must be a string")
        if isinstance(named, Err):
            return Err(f"the key {shown_key(name)}: {named.failure()}")
        pairs += [f"{quote_plus(named.unwrap())}={quote_plus(each)}" for each in texts]
    return Ok("&".join(pairs))


def text_of(value: object) -> Result[str, str]:
    """Write a scalar as JSON and ISO 8601 do; a string is what it is, whatever class of the caller's it has."""
    if isinstance(value, str):
        text = str.__str__(value)
        try:
            text.encode()
        except UnicodeEncodeError as error:
            return Err(f"character {error.start} is a lone surrogate, which is not text")
        return Ok(text)
    if isinstance(value, bool):
        return Ok("true" if value else "false")
    if isinstance(value, int) or (isinstance(value, float) and math.isfinite(value)):
        try:
            return Ok(int.__repr__(value) if isinstance(value, int) else float.__repr__(value))
        except ValueError as error:  # more digits than Python writes
            return Err(str(error))
    if isinstance(value, date):
        return Ok(value.isoformat())
    return Err(f"must be a string, a number, a truth value or a date, not {type(value).__name__}")
