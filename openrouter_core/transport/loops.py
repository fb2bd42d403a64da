"""The clients of a core that are awaited: the caller's, or one of ours for each event loop, opened at first use."""

from __future__ import annotations

import asyncio
import sys
import weakref
from typing import TYPE_CHECKING

import httpx

from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import set_location_aside
from openrouter_core.transport.inside import keep_awake
from openrouter_core.transport.pools import callers_client, close, make_client, manners, own_pools
from openrouter_core.transport.wall_clock import bound

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from openrouter_core.core import OpenRouterCore, Pools
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result


async def async_client(core: OpenRouterCore) -> Result[httpx.AsyncClient, InvalidRequestError]:
    """Give the caller's client, or ours for the running event loop, opened now if need be."""
    given = callers_client(core, core.async_http_client, httpx.AsyncClient, "async_http_client")
    if given is not None:
        return given
    pools, loop = own_pools(core.pools), _running_loop()
    with pools.lock:
        for other in [
            each for each in pools.by_loop if isinstance(each, asyncio.AbstractEventLoop) and each.is_closed()
        ]:
            del pools.by_loop[other]
        kept = pools.by_loop.get(loop)
    if kept is not None:
        return Ok(kept[0])
    made = make_client(lambda: httpx.AsyncClient(**manners(), event_hooks={"response": [_set_location_aside]}))
    if isinstance(made, Err):
        return made
    keep_awake(made.unwrap())
    bound(made.unwrap())
    keeper = _keep(made.unwrap(), weakref.ref(pools), loop)
    await anext(keeper)
    with pools.lock:
        pools.by_loop[loop] = (made.unwrap(), keeper)
    return made


async def _keep(client: httpx.AsyncClient, pools: weakref.ref[Pools], loop: object) -> AsyncGenerator[None]:
    """Close `client` in its own loop: a loop that shuts down closes the asynchronous generators begun in it.

    A dictionary with weak keys would never let go: the client's sockets hold the loop.
    """
    try:
        yield
    finally:
        if (place := pools()) is not None:
            with place.lock:
                place.by_loop.pop(loop, None)
        await client.aclose()


async def _set_location_aside(response: httpx.Response) -> None:
    set_location_aside(response)


def _running_loop() -> object:
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        token: object = sys.modules["trio"].lowlevel.current_trio_token()
        return token


async def aclose(pools: Pools) -> None:
    """Close the blocking client and the running loop's."""
    close(pools)
    with pools.lock:
        kept = pools.by_loop.pop(_running_loop(), None)
    if kept is not None:
        await kept[1].aclose()
