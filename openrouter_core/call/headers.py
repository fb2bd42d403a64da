"""The headers of a call, and the key in them: written, or what of it cannot be sent."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from openrouter_core import __version__
from openrouter_core.call.secrecy import bare_key, has_scheme
from openrouter_core.errors import InvalidRequestError
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from openrouter_core.call.request import Endpoint
    from openrouter_core.call.settings import Settings
    from openrouter_core.result import Result

BESIDE: Final[Mapping[str, str]] = {
    "http_referer": "http-referer",
    "app_title": "x-openrouter-title",
    "app_categories": "x-openrouter-categories",
    "x_open_router_metadata": "x-openrouter-metadata",
}
"""What may stand beside the wrapped request, or in one without a body, and the header it becomes.
https://openrouter.ai/docs/app-attribution"""


def headers_of(
    endpoint: Endpoint, settings: Settings, beside: Mapping[str, Any], api_key: str, *, streaming: bool
) -> Result[Mapping[str, str], InvalidRequestError]:
    """Ours first, then those of the call: the caller has the last word, authorization included."""
    headers = {
        "accept": "text/event-stream" if streaming else endpoint.accept,
        # Nothing that httpx cannot bound while it inflates. Events should not wait in a compressor, and how long a file
        # is that was compressed on the way nobody says.
        "accept-encoding": "identity" if streaming or endpoint.accept != "application/json" else "gzip",
        "user-agent": f"openrouter_core/{__version__}",
    }
    if endpoint.body:
        headers["content-type"] = _TYPES[endpoint.body]
    here: dict[str, str | Iterable[str] | None] = {
        **beside,
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
        if name == "content-type" and endpoint.body == _MULTIPART:
            return invalid("headers: content-type follows from the form, whose boundary is in it")
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


_MULTIPART: Final = "multipart"
_TYPES: Final[Mapping[str, str]] = {
    "json": "application/json",
    "form": "application/x-www-form-urlencoded",
    _MULTIPART: "multipart/form-data",
}
_NAME: Final = r"[!#$%&'*+.^_`|~0-9a-z-]+"
_ODD_IN_HEADER: Final = r"[^\t\x20-\x7e]"
_ODD_IN_KEY: Final = re.compile(r"[^\x21-\x7e]").search


def _folded(name: str) -> str:
    # Some letters beyond ASCII have one within it for their lower case.
    return name.lower() if name.isascii() else name


def _source(header: str, settings: Settings) -> str:
    """Name what a header of ours was made of, where that is a variable of the environment."""
    found = (variable for setting, variable in settings.variables.items() if BESIDE.get(setting) == header)
    return next(found, header)


def _header_fault(name: str, value: str) -> str | None:
    """Check by RFC 9110, section 5, within ASCII; the value may be secret and is never shown."""
    if not re.fullmatch(_NAME, name):
        return f"headers: {name!r} is no header name"
    if name in ("content-length", "transfer-encoding"):
        return f"headers: {name} follows from the body"
    return None if (odd := re.search(_ODD_IN_HEADER, value)) is None else f"{name}: {_unfit(odd)}"


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
