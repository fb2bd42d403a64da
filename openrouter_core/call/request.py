"""A call as an HTTP request of plain values: URL, headers, and a body to which nothing is added. No I/O."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple
from urllib.parse import urlsplit

from attrs import frozen

from openrouter_core.call.encode import encode
from openrouter_core.call.headers import BESIDE, headers_of, invalid
from openrouter_core.call.secrecy import secrets_of
from openrouter_core.call.settings import is_texts, shown_key
from openrouter_core.models.json_value import is_mapping
from openrouter_core.result import Err, Ok, Result

if TYPE_CHECKING:
    from openrouter_core.call.form import Form
    from openrouter_core.call.retry import Repeats
    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.call.settings import Settings
    from openrouter_core.errors import InvalidRequestError


@frozen(kw_only=True, eq=False, repr=False)
class HttpRequest:
    """What goes onto the wire, and the limits of what comes back. Times in milliseconds, sizes in bytes.

    It has no `repr` of its own: tools that gather tracebacks print what local names hold, and there are secrets in it.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes | Form
    streaming: bool
    accept: str = "application/json"
    timeout_ms: float
    idle_ms: float
    max_body_bytes: int
    max_event_bytes: int
    fetch: Mapping[str, Any]

    @property
    def secrets(self) -> Secrets:
        """What of it must not be told again."""
        return secrets_of(self.fetch.get("cookies", {}).values(), self.headers)


_NONE: Final[Mapping[str, Any]] = {}


# A named tuple: attrs would take twice as long to make the class, at every start.
class Endpoint(NamedTuple):
    """Where an operation lives, where each key of its request goes, and what may be done with it.

    `path` names its parameters in braces; one that begins with `/api/` lives beside the API's version, not under it.
    `body` is how the rest of the request is written, `query` which keys go there: those in `commas` as one text, others
    once for each value; those in `required` must. `headers` gives the header that a key becomes, `files` are the keys
    of a multipart form that hold files.

    `wrapper` is the key of the operation-level request shape, `former` what it was called before. `keys` are the
    body's own keys of more than one word: the camelCase spelling of one is a mistake that the server would pass over
    in silence. Where they are not told, so is any.

    `accept` is what it answers with, where that is no JSON; `opens`: whether that is given as it comes.
    `streams`: whether `stream` in the body asks for events. `keyed`: whether it needs a key, or takes one, or must not
    have any. `repeats`: what makes another attempt safe, if it is not what the method says.

    A list that comes in pages has a `page` or a `cursor`. `page`: how many items a page has where no `limit` is asked
    for, how many at the most, and the last offset there is; `whole`: whether it is all one page without limit and
    offset. `cursor`: the key that asks for what is behind a mark, the field that tells the mark, and the key that asks
    for what is behind an item's name, if that is another.
    """

    method: str
    path: str
    body: Literal["", "json", "form", "multipart"] = ""
    query: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    commas: tuple[str, ...] = ()
    headers: Mapping[str, str] = _NONE
    wrapper: str = "request_body"
    former: tuple[str, ...] = ()
    keys: frozenset[str] = frozenset()
    streams: bool = False
    keyed: Literal["required", "welcome", "none"] = "required"
    repeats: Literal["", Repeats] = ""
    clashes: Mapping[str, tuple[str, ...]] = _NONE
    files: tuple[str, ...] = ()
    page: tuple[int, ...] = ()
    whole: bool = False
    cursor: tuple[str, ...] = ()
    accept: str = "application/json"
    opens: bool = False

    @property
    def may_repeat(self) -> Repeats:
        """What makes another attempt safe: to read, to put and to delete twice is to do it once (RFC 9110, 9.2.2)."""
        return self.repeats or ("if refused" if self.method in ("POST", "PATCH") else "freely")


def build(
    endpoint: Endpoint, request: object, settings: Settings, api_key: str
) -> Result[HttpRequest, InvalidRequestError]:
    """Write `request` for the wire, or say what of it cannot be sent. An empty `api_key` sends no authorization."""
    path, query, said = endpoint.path, "", _NONE
    if not endpoint.body or "{" in path or endpoint.query or endpoint.headers:
        # What is all body does without this module.
        from openrouter_core.call.placing import place

        placed = place(endpoint, request)
        if isinstance(placed, Err):
            return invalid(placed.failure())
        path, query, said, request = placed.unwrap()
    parts = _unwrap(endpoint, request)
    if isinstance(parts, Err):
        return parts
    body, beside = parts.unwrap()
    streaming = body.get("stream") if endpoint.streams else None
    if streaming is not None and not isinstance(streaming, bool):
        return invalid(f"stream: must be True, False or None, not {type(streaming).__name__}")
    if settings.extra_body and (fault := _extra_fault(endpoint, settings.extra_body)) is not None:
        return invalid(f"options.extra_body{fault}")
    url = url_of(settings, path, query)
    if isinstance(url, Err):
        return url
    headers = headers_of(
        endpoint, settings, {**beside, **said} if said else beside, api_key, streaming=streaming is True
    )
    if isinstance(headers, Err):
        return headers
    body = {**body, **settings.extra_body} if settings.extra_body else body
    content: Result[bytes | Form, InvalidRequestError] = (
        encode(body) if endpoint.body == "json" else _encode_otherwise(endpoint, body)
    )
    if isinstance(content, Err):
        return content
    return Ok(
        HttpRequest(
            method=endpoint.method,
            url=url.unwrap(),
            headers=headers.unwrap(),
            content=content.unwrap(),
            streaming=streaming is True or endpoint.opens,
            accept=endpoint.accept,
            timeout_ms=settings.timeout_ms,
            idle_ms=settings.stream_idle_timeout_ms,
            max_body_bytes=settings.max_body_bytes,
            max_event_bytes=settings.max_event_bytes,
            fetch=settings.fetch,
        )
    )


def _extra_fault(endpoint: Endpoint, extra: Mapping[str, object]) -> str | None:
    if not endpoint.body:
        return f": there is no body in {endpoint.method} {endpoint.path}"
    if endpoint.streams and "stream" in extra:
        return ".stream: belongs into the request, since the result's type depends on it"
    # Where its keys are not told, this is where one with capitals can still be sent.
    fault = _spelling_fault(extra, endpoint.keys) if endpoint.keys else None
    return None if fault is None else f".{fault}"


def _encode_otherwise(endpoint: Endpoint, body: Mapping[str, object]) -> Result[bytes | Form, InvalidRequestError]:
    if not endpoint.body:
        return Ok(b"")
    if endpoint.body == "multipart":
        from openrouter_core.call.form import form_of

        form = form_of(body, endpoint.files)
        return invalid(form.failure()) if isinstance(form, Err) else form
    from openrouter_core.call.placing import query_of

    text = query_of(body)
    return invalid(text.failure()) if isinstance(text, Err) else Ok(text.unwrap().encode())


_Parts = tuple[Mapping[str, object], Mapping[str, Any]]


def _unwrap(endpoint: Endpoint, request: object) -> Result[_Parts, InvalidRequestError]:
    """Split the operation-level shape into the body and headers; a flat request is all body, if there is one."""
    if request is None and not endpoint.streams:
        request = _NONE
    if not is_mapping(request):
        return invalid(f"request: must be a mapping, not {type(request).__name__}")
    if endpoint.body and endpoint.wrapper not in request:
        fault = next((f"{name}: is called {endpoint.wrapper} now" for name in endpoint.former if name in request), None)
        fault = fault or _spelling_fault(request, endpoint.keys and endpoint.keys | {endpoint.wrapper})
        return Ok((request, _NONE)) if fault is None else invalid(fault)
    body: object = request[endpoint.wrapper] if endpoint.body else _NONE
    if not is_mapping(body):
        return invalid(f"{endpoint.wrapper}: must be a mapping, not {type(body).__name__}")
    beside = {name: value for name, value in request.items() if name != endpoint.wrapper and value is not None}
    fault = _beside_fault(endpoint, beside) or _spelling_fault(body, endpoint.keys)
    if fault is not None:
        return invalid(fault)
    return Ok((body, {BESIDE[name]: value for name, value in beside.items()}))


def _beside_fault(endpoint: Endpoint, beside: Mapping[str, object]) -> str | None:
    if (fault := _spelling_fault(beside, frozenset(BESIDE))) is not None:
        return fault
    for name, value in beside.items():
        if name not in BESIDE:
            known = ", ".join(BESIDE)
            return f"{shown_key(name)}: would be lost beside {endpoint.wrapper}, where only {known} can stand"
        fits = is_texts(value) if name == "app_categories" else isinstance(value, str)
        if not fits:
            return f"{name}: must be a string, not {type(value).__name__}"
    return None


def _spelling_fault(request: Mapping[Any, object], known: frozenset[str]) -> str | None:
    for key in request:
        if isinstance(key, str) and not key.islower():
            right = in_snake_case(key)
            # No key of the API has capitals: where they are not told, what is two words is a mistake all the same.
            if right != key and (right in known or (not known and re.fullmatch(_TWO_WORDS, key))):
                return f"{key}: is spelled {right} on the wire"
    return None


_TWO_WORDS: Final = r"[a-z][a-z0-9]*([A-Z][a-z0-9]+)+"


def in_snake_case(key: str) -> str:
    """Spell a key as the API does."""
    return re.sub("[A-Z]", lambda capital: f"_{capital[0].lower()}", key)


def url_of(settings: Settings, path: str, query: str = "") -> Result[str, InvalidRequestError]:
    """Join as the official clients do: the server's path without its last slashes, then the operation's."""
    start, end, fault = _server(settings.server_url)
    if fault is not None:
        return invalid(f"{settings.variables.get('server_url', 'server_url')}: {fault}")
    if path.startswith("/api/"):
        from openrouter_core.call.placing import beside_version

        start, path = beside_version(start, path)
    if query:
        end = f"{end}&{query}" if end else f"?{query}"
    return Ok(f"{start}{path}{end}")


@lru_cache(32)  # few servers are ever called by one process
def _server(url: str) -> tuple[str, str, str | None]:
    """Give what comes before an operation's path and what after it, or what is wrong."""
    url = url.strip()
    try:
        parts = urlsplit(url)
        is_server = bool(parts.hostname) and parts.port != 0
    except ValueError:
        # What urllib says would show part of the URL, and there may be a password in it.
        return "", "", "is no URL of a server"
    fault = None
    if parts.scheme not in ("http", "https"):
        fault = "must begin with https:// or http://"
    elif not is_server or re.search(r"[\x00-\x20\x7f\\]", url):
        fault = "is no URL of a server"
    elif "@" in parts.netloc:
        fault = "must not hold a user name or password, which would end up in logs; use headers"
    query = f"?{parts.query}" if parts.query else ""
    return f"{parts.scheme}://{parts.netloc}{parts.path.rstrip('/')}", query, fault
