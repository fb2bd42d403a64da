"""One DEBUG line an attempt, without body, header or API key; warnings of what is sent and cannot be meant so."""

from __future__ import annotations

import logging
from contextlib import suppress
from functools import cache, lru_cache
from ipaddress import ip_address
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from openrouter_core.call.operation import Opened
from openrouter_core.call.secrecy import conceal
from openrouter_core.errors import OpenRouterError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.call.operation import Attempt
    from openrouter_core.call.reply import Reply
    from openrouter_core.errors import SendError

LOGGER: Final = logging.getLogger("openrouter_core")
# Without a handler of the application's, nothing is said, warnings included: https://docs.python.org/3/howto/logging.html
# (“Configuring Logging for a Library”).
LOGGER.addHandler(logging.NullHandler())

_ATTEMPT: Final = "%s %s: %s in %.0f ms, attempt %d"
_OFF: Final = frozenset({"", "0", "false", "no", "off"})
_HOSTS: Final = 64
"""Hosts remembered as warned of."""

_REMARKS: Final = 256
"""Remarks remembered as made."""


def heed(environ: Mapping[str, str]) -> None:
    """Print the lines to stderr where `OPENROUTER_DEBUG` asks for them."""
    if "OPENROUTER_DEBUG" in environ and environ["OPENROUTER_DEBUG"].strip().lower() not in _OFF:
        _print_all()


@cache  # once a process
def _print_all() -> None:
    handler = logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(name)s %(message)s"))
    LOGGER.addHandler(handler)
    LOGGER.setLevel(logging.DEBUG)


def note(attempt: Attempt, answer: Reply | Opened | SendError, seconds: float) -> None:
    """Tell of an attempt that is over, or has become a stream."""
    request = attempt.request
    if request.url.startswith("http://") and "authorization" in request.headers:
        _warn_of(urlsplit(request.url).hostname or "")
    for remark in request.remarks:
        _remark(remark)
    if LOGGER.isEnabledFor(logging.DEBUG):
        path = conceal(urlsplit(request.url).path, request.secrets)
        _say(logging.DEBUG, _ATTEMPT, request.method, path, _told(answer), seconds * 1000, attempt.number)


def _say(level: int, message: str, *arguments: object) -> None:
    # Filters and handlers are the application's. What they raise must not cost it an answer.
    with suppress(Exception):
        LOGGER.log(level, message, *arguments)


def _told(answer: Reply | Opened | SendError) -> str:
    if isinstance(answer, OpenRouterError):
        return type(answer).__name__
    reply = answer.reply if isinstance(answer, Opened) else answer
    return str(reply.meta.status_code)


@lru_cache(_HOSTS)  # once a host
def _warn_of(host: str) -> None:
    if not _is_loopback(host):
        _say(logging.WARNING, "The API key is sent to %s over http://, where all between can read it", host)


@lru_cache(_REMARKS)  # once each
def _remark(text: str) -> None:
    _say(logging.WARNING, "%s", text)


def _is_loopback(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost" or host.endswith(".localhost")
