"""A call as an HTTP request of plain values: URL, headers, JSON body. No I/O, and nothing is added to the body."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from attrs import frozen

from openrouter_core import __version__
from openrouter_core.call.encode import encode
from openrouter_core.call.secrecy import bare_key, has_scheme, secrets_of
from openrouter_core.call.settings import is_texts, shown_key
from openrouter_core.errors import InvalidRequestError
from openrouter_core.models.json_value import is_mapping
from openrouter_core.result import Err, Ok, Result

if TYPE_CHECKING:
    from collections.abc import Iterable

    from openrouter_core.call.secrecy import Secrets
    from openrouter_core.call.settings import Settings


@frozen(kw_only=True, eq=False, repr=False)
class HttpRequest:
    """What goes onto the wire, and the limits of what comes back. Times in milliseconds, sizes in bytes.

    It has no `repr` of its own: tools that gather tracebacks print what local names hold, and there are secrets in it.
    """

    method: str
    url: str
    headers: Mapping[str, str]
    content: bytes
    streaming: bool
    timeout_ms: float
    idle_ms: float
    max_body_bytes: int
    max_event_bytes: int
    fetch: Mapping[str, Any]

    @property
    def secrets(self) -> Secrets:
        """What of it must not be told again."""
        return secrets_of(self.fetch.get("cookies", {}).values(), self.headers)


@frozen(kw_only=True, eq=False, repr=False)
class Endpoint:
    """Where an operation lives and how its request is spelled.

    `wrapper` is the key of the operation-level request shape, `former` what it was called before. `keys` are the
    body's own keys of more than one word: the camelCase spelling of one is a mistake that the server would pass over
    in silence.
    """

    method: str
    path: str
    wrapper: str
    former: tuple[str, ...]
    keys: frozenset[str]


_BESIDE: Final[Mapping[str, str]] = {
    "http_referer": "http-referer",
    "app_title": "x-openrouter-title",
    "app_categories": "x-openrouter-categories",
    "x_open_router_metadata": "x-openrouter-metadata",
}
"""What may stand beside the wrapped request, and the header it becomes.
https://openrouter.ai/docs/app-attribution"""


def build(
    endpoint: Endpoint, request: object, settings: Settings, api_key: str
) -> Result[HttpRequest, InvalidRequestError]:
    """Write `request` for the wire, or say what of it cannot be sent. An empty `api_key` sends no authorization."""
    parts = _unwrap(endpoint, request)
    if isinstance(parts, Err):
        return parts
    body, beside = parts.unwrap()
    streaming = body.get("stream")
    if streaming is not None and not isinstance(streaming, bool):
        return invalid(f"stream: must be True, False or None, not {type(streaming).__name__}")
    if (fault := _spelling_fault(settings.extra_body, endpoint.keys)) is not None:
        return invalid(f"options.extra_body.{fault}")
    if "stream" in settings.extra_body:
        return invalid("options.extra_body.stream: belongs into the request, since the result's type depends on it")
    url = url_of(settings, endpoint.path)
    if isinstance(url, Err):
        return url
    headers = _headers(settings, beside, api_key, streaming=streaming is True)
    if isinstance(headers, Err):
        return headers
    content = encode({**body, **settings.extra_body} if settings.extra_body else body)
    if isinstance(content, Err):
        return content
    return Ok(
        HttpRequest(
            method=endpoint.method,
            url=url.unwrap(),
            headers=headers.unwrap(),
            content=content.unwrap(),
            streaming=streaming is True,
            timeout_ms=settings.timeout_ms,
            idle_ms=settings.stream_idle_timeout_ms,
            max_body_bytes=settings.max_body_bytes,
            max_event_bytes=settings.max_event_bytes,
            fetch=settings.fetch,
        )
    )


_Parts = tuple[Mapping[str, object], Mapping[str, object]]


def _unwrap(endpoint: Endpoint, request: object) -> Result[_Parts, InvalidRequestError]:
    """Split the operation-level shape into the body and what becomes headers; a flat request is all body."""
    if not is_mapping(request):
        return invalid(f"request: must be a mapping, not {type(request).__name__}")
    if endpoint.wrapper not in request:
        fault = next((f"{name}: is called {endpoint.wrapper} now" for name in endpoint.former if name in request), None)
        fault = fault or _spelling_fault(request, endpoint.keys | {endpoint.wrapper})
        return Ok((request, {})) if fault is None else invalid(fault)
    body: object = request[endpoint.wrapper]
    if not is_mapping(body):
        return invalid(f"{endpoint.wrapper}: must be a mapping, not {type(body).__name__}")
    beside = {name: value for name, value in request.items() if name != endpoint.wrapper and value is not None}
    fault = _beside_fault(endpoint, beside) or _spelling_fault(body, endpoint.keys)
    return Ok((body, beside)) if fault is None else invalid(fault)


def _beside_fault(endpoint: Endpoint, beside: Mapping[str, object]) -> str | None:
    if (fault := _spelling_fault(beside, frozenset(_BESIDE))) is not None:
        return fault
    for name, value in beside.items():
        if name not in _BESIDE:
            known = ", ".join(_BESIDE)
            return f"{shown_key(name)}: would be lost beside {endpoint.wrapper}, where only {known} can stand"
        fits = is_texts(value) if name == "app_categories" else isinstance(value, str)
        if not fits:
            return f"{name}: must be a string, not {type(value).__name__}"
    return None


def _spelling_fault(request: Mapping[Any, object], known: frozenset[str]) -> str | None:
    for key in request:
        if isinstance(key, str) and not key.islower():
            right = re.sub("[A-Z]", lambda capital: f"_{capital[0].lower()}", key)
            if right != key and right in known:
                return f"{key}: is spelled {right} on the wire"
    return None


def url_of(settings: Settings, path: str) -> Result[str, InvalidRequestError]:
    """Join as the official clients do: the server's path without its last slashes, then the operation's."""
    start, end, fault = _server(settings.server_url)
    if fault is not None:
        return invalid(f"{settings.variables.get('server_url', 'server_url')}: {fault}")
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


def _headers(
    settings: Settings, beside: Mapping[str, Any], api_key: str, *, streaming: bool
) -> Result[Mapping[str, str], InvalidRequestError]:
    """Ours first, then those of the call: the caller has the last word, authorization included."""
    headers = {
        "accept": "text/event-stream" if streaming else "application/json",
        # Nothing that httpx cannot bound while it inflates, and events should not wait in a compressor.
        "accept-encoding": "identity" if streaming else "gzip",
        "content-type": "application/json",
        "user-agent": f"openrouter_core/{__version__}",
    }
    here: dict[str, str | Iterable[str] | None] = {
        **{_BESIDE[name]: value for name, value in beside.items()},
        **{_folded(name): value for name, value in settings.fetch.get("headers", {}).items()},
        **{_folded(name): value for name, value in settings.headers.items()},
    }
    said: dict[str, str | Iterable[str] | None] = {
        "user-agent": settings.user_agent or None,
        "http-referer": settings.http_referer,
        "x-openrouter-title": settings.app_title,
        "x-openrouter-categories": settings.app_categories,
        **here,
    }
    for name, value in said.items():
        if value is None:
            continue
        # Space around a value is no part of it (RFC 9110, section 5.5), and keys from files end in a newline.
        text = (value if isinstance(value, str) else ",".join(value)).strip()
        if (fault := _header_fault(name, text)) is not None:
            return invalid(fault if name in here else fault.replace(name, _source(name, settings), 1))
        if text:
            headers[name] = text
        else:
            headers.pop(name, None)
    if api_key and "authorization" not in headers:
        headers["authorization"] = api_key if has_scheme(api_key) else f"Bearer {api_key}"
    return Ok(headers)


_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9a-z-]+").fullmatch
_ODD_IN_HEADER: Final = re.compile(r"[^\t\x20-\x7e]").search
_ODD_IN_KEY: Final = re.compile(r"[^\x21-\x7e]").search


def _folded(name: str) -> str:
    # Some letters beyond ASCII have one within it for their lower case.
    return name.lower() if name.isascii() else name


def _source(header: str, settings: Settings) -> str:
    """Name what a header of ours was made of, where that is a variable of the environment."""
    found = (variable for setting, variable in settings.variables.items() if _BESIDE.get(setting) == header)
    return next(found, header)


def _header_fault(name: str, value: str) -> str | None:
    """Check by RFC 9110, section 5, within ASCII; the value may be secret and is never shown."""
    if not _TOKEN(name):
        return f"headers: {name!r} is no header name"
    if name in ("content-length", "transfer-encoding"):
        return f"headers: {name} follows from the body"
    return None if (odd := _ODD_IN_HEADER(value)) is None else f"{name}: {_unfit(odd)}"


def check_key(key: object, called: str = "api_key") -> Result[str, InvalidRequestError]:
    """Strip and check an API key. What is wrong with it is said without showing any of it."""
    if not isinstance(key, str):
        return invalid(f"{called}: must be a string, not {type(key).__name__}")
    text = key.strip()
    if key and text.lower() in ("", "bearer"):
        return invalid(f"{called}: is blank")
    odd = _ODD_IN_KEY(text, len(text) - len(bare_key(text)))
    return Ok(text) if odd is None else invalid(f"{called}: {_unfit(odd)}")


def _unfit(odd: re.Match[str]) -> str:
    kind = "white space or a control character" if odd[0] <= " " or odd[0] == "\x7f" else "not ASCII"
    return f"character {odd.start()} is {kind}, which cannot stand there"


def invalid(message: str) -> Err[InvalidRequestError]:
    """Refuse what cannot be sent."""
    return Err(InvalidRequestError(message=message))
