"""The clients of a core that wait: the caller's, or one of ours, opened at first use."""

from __future__ import annotations

import os
import weakref
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, TypeVar

import httpx

from openrouter_core.errors import describe
from openrouter_core.request import invalid
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import set_location_aside
from openrouter_core.transport.certificates import tls
from openrouter_core.transport.inside import keep_awake
from openrouter_core.transport.wall_clock import bound, hang_up

if TYPE_CHECKING:
    from collections.abc import Callable

    from openrouter_core.core import OpenRouterCore, Pools
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result

Client = TypeVar("Client", httpx.Client, httpx.AsyncClient)


def manners() -> dict[str, Any]:
    """Give what both kinds of client of ours are made with."""
    return {
        "verify": tls(),
        "follow_redirects": False,
        "timeout": None,
        # A kept connection may be dead after a freeze of the process; the shorter, the rarer. And each call looks at
        # each one that is kept: a hundred of them would take six times what the rest of a call does.
        "limits": httpx.Limits(max_connections=1_000, max_keepalive_connections=20, keepalive_expiry=15),
        # What one answer sets must not travel with the next request.
        "cookies": CookieJar(DefaultCookiePolicy(allowed_domains=[])),
    }


def blocking_client(core: OpenRouterCore) -> Result[httpx.Client, InvalidRequestError]:
    """Give the caller's client, or ours, opened now if need be."""
    given = callers_client(core, core.http_client, httpx.Client, "http_client")
    if given is not None:
        return given
    pools = own_pools(core.pools)
    with pools.lock:
        if pools.blocking is None:
            made = make_client(lambda: httpx.Client(**manners(), event_hooks={"response": [set_location_aside]}))
            if isinstance(made, Err):
                return made
            pools.blocking = made.unwrap()
            keep_awake(pools.blocking)
            bound(pools.blocking)
            weakref.finalize(pools, pools.blocking.close)
        return Ok(pools.blocking)


def callers_client(
    core: OpenRouterCore, client: object, kind: type[Client], name: str
) -> Result[Client, InvalidRequestError] | None:
    """Check the caller's client; None where there is none, and ours is to be used."""
    if core.pools.closed:
        return invalid("the core is closed")
    if client is None:
        return None
    if not isinstance(client, kind):
        return invalid(f"{name}: must be an httpx.{kind.__name__}, not {type(client).__name__}")
    return invalid(f"{name}: is closed") if client.is_closed else Ok(client)


def own_pools(pools: Pools) -> Pools:
    """Start anew in a forked child. This comes before the lock, which the fork may have caught locked."""
    if pools.pid != os.getpid():
        pools.__init__()  # type: ignore[misc]  # the place stays, its contents were the parent's
    return pools


def make_client(make: Callable[[], Client]) -> Result[Client, InvalidRequestError]:
    """Make a client, or say what of the process's environment keeps it from being made."""
    try:
        return Ok(make())
    # Proxies and certificates named in the environment: a missing package or file, an unreadable URL.
    except (ImportError, OSError) as error:
        return invalid(f"the HTTP client cannot be made: {describe(error)}")
    except (ValueError, httpx.InvalidURL) as error:
        # What httpx says would show part of the URL, and there may be a password in it.
        named = ", ".join(name for name in os.environ if name.lower().endswith("_proxy"))
        return invalid(f"the HTTP client cannot be made: {type(error).__name__} of what the environment says: {named}")


def close(pools: Pools) -> None:
    """Close the blocking client. Clients of event loops are closed by their loops, or by `aclose`."""
    own_pools(pools).closed = True
    with pools.lock:
        client, pools.blocking = pools.blocking, None
    if client is not None:
        hang_up(client)
        client.close()
