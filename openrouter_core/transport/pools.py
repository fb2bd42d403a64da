"""The line of a core that waits: the caller's client, or one of ours, opened at first use."""

from __future__ import annotations

import os
from contextvars import ContextVar
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, Final, Protocol, TypeVar

import httpx

from openrouter_core.call.headers import invalid
from openrouter_core.errors import describe
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import set_location_aside
from openrouter_core.transport.certificates import tls
from openrouter_core.transport.lines import Line
from openrouter_core.transport.proxies import mounts

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.core import OpenRouterCore, Pools
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)
AnyLine = TypeVar("AnyLine", bound=Line[Any])


class Apart(Protocol):
    """Whoever has lines of its own for the calls of a context, so that it can end these and no others."""

    def line_of(self, pools: Pools) -> Result[Line[httpx.Client], InvalidRequestError]:
        """Give a line in the place of the core's."""
        ...


APART: Final[ContextVar[Apart | None]] = ContextVar("openrouter_core apart", default=None)
"""Whose calls those of a context are; of most, nobody's."""

CLOSED: Final = "the core is closed"
KEPT: Final = 20
"""Connections that a client keeps for calls to come."""


def manners(kind: type[httpx.HTTPTransport | httpx.AsyncHTTPTransport]) -> dict[str, Any]:
    """Give what both kinds of client of ours are made with."""
    shared: dict[str, Any] = {
        "verify": tls(),
        # A kept connection may be dead after a freeze of the process; the shorter, the rarer. And each call looks at
        # each one that is kept: a hundred of them would take six times what the rest of a call does.
        "limits": httpx.Limits(max_connections=1_000, max_keepalive_connections=KEPT, keepalive_expiry=15),
    }
    return {
        **shared,
        "follow_redirects": False,
        "timeout": None,
        "trust_env": False,
        "mounts": mounts(kind, **shared),
        # What one answer sets must not travel with the next request.
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
    }


def blocking_line(core: OpenRouterCore) -> Result[Line[httpx.Client], InvalidRequestError]:
    """Give a line with the caller's client, or ours, opened now if need be."""
    given = callers_client(core, core.http_client, httpx.Client, "http_client")
    if given is not None:
        return given if isinstance(given, Err) else Ok(Line(given.unwrap()))
    pools = core.pools.here()
    if (apart := APART.get()) is not None:
        return apart.line_of(pools)
    if (line := pools.lines.get(None)) is not None:
        return Ok(line)
    made = blocking_client()
    return made if isinstance(made, Err) else publish(Line(made.unwrap(), pools), pools, None)


def blocking_client() -> Result[httpx.Client, InvalidRequestError]:
    """Make a client of ours."""
    return make_client(
        lambda: httpx.Client(**manners(httpx.HTTPTransport), event_hooks={"response": [set_location_aside]})
    )


def publish(line: AnyLine, pools: Pools, loop: object) -> Result[AnyLine, InvalidRequestError]:
    """Offer a new line to the calls that come; of two that were made at once, the first is taken.

    There is no lock: a signal handler may close the core while its thread is in here.
    """
    taken: AnyLine = pools.lines.setdefault(loop, line)
    if pools.closed:
        taken.close()
        return invalid(CLOSED)
    return Ok(taken)


def callers_client(
    core: OpenRouterCore, client: object, kind: type[Client], name: str
) -> Result[Client, InvalidRequestError] | None:
    """Check the caller's client; None where there is none, and ours is to be used."""
    if core.pools.closed:
        return invalid(CLOSED)
    if client is None:
        return None
    if not isinstance(client, kind):
        return invalid(f"{name}: must be an httpx.{kind.__name__}, not {type(client).__name__}")
    return invalid(f"{name}: is closed") if client.is_closed else Ok(client)


def make_client(make: Callable[[], Client]) -> Result[Client, InvalidRequestError]:
    """Make a client, or say what of the process's environment keeps it from being made."""
    try:
        return Ok(make())
    # Proxies and certificates named in the environment: a missing package or file, an unreadable URL.
    except (ImportError, OSError) as error:
        return invalid(f"the HTTP client cannot be made: {describe(error)}")
    except (ValueError, httpx.InvalidURL) as error:
        # What httpx says would show part of the URL, and there may be a password in it.
        named = ", ".join(name for name in os.environ if name.lower() in ("http_proxy", "https_proxy", "all_proxy"))
        return invalid(f"the HTTP client cannot be made: {type(error).__name__} of what the environment says: {named}")
