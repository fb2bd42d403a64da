"""The pools within an httpx client of ours: private places, set because no parameter reaches what is wanted of them.

httpx takes neither httpcore's public `network_backend`, nor its `socket_options` without giving up the proxies that
the environment names. A test holds these places to be there.
"""

from __future__ import annotations

import os
import socket
import threading
import weakref
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

import httpx

if TYPE_CHECKING:
    from collections.abc import Iterator

    from openrouter_core.transport.standing import Standing

# Routers forget connections on which nothing is said, as on one that waits for a long answer: the first probe after
# a minute, then two a minute, and after five unanswered ones it is dead.
# https://github.com/openai/openai-python/issues/3269
_PROBES: Final = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 30, "TCP_KEEPCNT": 5}
"""`TCP_KEEPALIVE` is what macOS calls the first."""

_AWAKE: Final = (
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    *((socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in _PROBES.items() if hasattr(socket, name)),
)


_TAKEN: Final[dict[int, weakref.ref[Any]]] = {}
"""The pools taken over. A `WeakSet` would run Python where one goes, and an interrupt that came there would be lost."""


def unlock() -> None:
    """In a forked child, give the pools new locks: the thread that holds one is not there to let go of it."""
    for each in _TAKEN.copy().values():
        if (pool := each()) is not None:
            pool._optional_thread_lock = threading.RLock()  # noqa: SLF001 - see above


with suppress(AttributeError):  # where nothing forks
    os.register_at_fork(after_in_child=unlock)


def pools_within(client: httpx.Client | httpx.AsyncClient) -> Iterator[Any]:
    """Give httpcore's pools, those of proxies included."""
    places = vars(client)
    for transport in (places["_transport"], *places["_mounts"].values()):
        if (pool := getattr(transport, "_pool", None)) is not None:
            yield pool


def transport_within(client: Any, url: httpx.URL) -> Any:  # noqa: ANN401 - of either kind
    """Give the transport that a client chooses for `url`: its own, or a proxy's."""
    return client._transport_for_url(url)  # noqa: SLF001 - see above


def peer_of(client: httpx.Client | httpx.AsyncClient, url: httpx.URL) -> str:
    """Name whom a connection for `url` is made with: its server, or a proxy on the way there."""
    pool = getattr(transport_within(client, url), "_pool", None)
    proxy, server = getattr(pool, "_proxy_url", None), _address(url.scheme, url.host, url.port)
    if proxy is None:
        return server
    return f"the proxy at {_address(proxy.scheme.decode(), proxy.host.decode(), proxy.port)} for {server}"


def _address(scheme: str, host: str, port: int | None) -> str:
    usual = {"http": 80, "https": 443, "socks5": 1080, "socks5h": 1080}
    shown = f"[{host}]" if ":" in host and host[0] != "[" else host
    return f"{shown}:{port or usual.get(scheme, '')}"


def take_over(client: httpx.Client | httpx.AsyncClient, standing: Standing) -> None:
    """Have the connections of a client of ours opened by us, to stand there."""
    for pool in pools_within(client):
        pool._socket_options = _AWAKE  # noqa: SLF001 - see above
        if isinstance(client, httpx.Client):
            from openrouter_core.transport.sockets import Backend

            pool._network_backend = Backend(standing)  # noqa: SLF001 - see above
            # httpcore's own is locked for ever where an interrupt comes between the locking and what is done under it.
            # Of a built-in one the interpreter sees to that (https://github.com/python/cpython/issues/74174), and a
            # thread never waits for itself.
            pool._optional_thread_lock = threading.RLock()  # noqa: SLF001 - see above
            for gone in [key for key, each in _TAKEN.copy().items() if each() is None]:
                _TAKEN.pop(gone, None)
            _TAKEN[id(pool)] = weakref.ref(pool)
        else:
            from openrouter_core.transport.async_sockets import AsyncBackend

            pool._network_backend = AsyncBackend(pool._network_backend, standing)  # noqa: SLF001 - see above


def is_in_order(client: httpx.Client | httpx.AsyncClient, live: int) -> bool:
    """Tell whether no pool holds a request, or a connection that is busy, besides those of the `live` calls."""
    requests = busy = 0
    for pool in pools_within(client):
        requests += len(pool._requests)  # noqa: SLF001 - see above
        busy += sum(not (each.is_idle() or each.is_closed()) for each in pool.connections)
    return max(requests, busy) <= live
