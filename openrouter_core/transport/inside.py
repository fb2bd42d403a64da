"""The pools within an httpx client of ours: private places, set because no parameter reaches what is wanted of them.

httpx takes neither httpcore's public `network_backend`, nor its `socket_options` without giving up the proxies that
the environment names. A test holds these places to be there.
"""

from __future__ import annotations

import socket
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

# Routers forget connections on which nothing is said, as on one that waits for a long answer: the first probe after
# a minute, then two a minute, and after five unanswered ones it is dead.
# https://github.com/openai/openai-python/issues/3269
_PROBES: Final = {"TCP_KEEPIDLE": 60, "TCP_KEEPALIVE": 60, "TCP_KEEPINTVL": 30, "TCP_KEEPCNT": 5}
"""`TCP_KEEPALIVE` is what macOS calls the first."""

_AWAKE: Final = (
    (socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1),
    *((socket.IPPROTO_TCP, getattr(socket, name), value) for name, value in _PROBES.items() if hasattr(socket, name)),
)


def pools_within(client: httpx.Client | httpx.AsyncClient) -> Iterator[Any]:
    """Give httpcore's pools, those of proxies included."""
    places = vars(client)
    for transport in (places["_transport"], *places["_mounts"].values()):
        if (pool := getattr(transport, "_pool", None)) is not None:
            yield pool


def keep_awake(client: httpx.Client | httpx.AsyncClient) -> None:
    """Have the system probe connections on which nothing comes."""
    for pool in pools_within(client):
        pool._socket_options = _AWAKE  # noqa: SLF001 - see above
