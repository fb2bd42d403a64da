"""The lines of a core that are awaited: the caller's client, or one of ours for each loop, opened at first use."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import httpx

from openrouter_core.request import invalid
from openrouter_core.result import Err, Ok
from openrouter_core.transport.arriving import set_location_aside
from openrouter_core.transport.lines import AsyncLine, running_loop
from openrouter_core.transport.pools import callers_client, make_client, manners, publish

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result


async def async_line(core: OpenRouterCore) -> Result[AsyncLine, InvalidRequestError]:
    """Give a line with the caller's client, or ours for the running event loop, opened now if need be."""
    given = callers_client(core, core.async_http_client, httpx.AsyncClient, "async_http_client")
    if given is not None:
        return given if isinstance(given, Err) else Ok(AsyncLine(given.unwrap()))
    pools, loop = core.pools.here(), running_loop()
    if loop is None:
        return invalid("an asynchronous call needs asyncio or trio")
    for other in pools.lines.copy():
        if isinstance(other, asyncio.AbstractEventLoop) and other.is_closed():
            pools.lines.pop(other, None)
    if (kept := pools.lines.get(loop)) is not None:
        return Ok(kept)
    made = make_client(lambda: httpx.AsyncClient(**manners(), event_hooks={"response": [_set_location_aside]}))
    if isinstance(made, Err):
        return made
    line = AsyncLine(made.unwrap(), pools, loop)
    await line.keep()
    return publish(line, pools, loop)


async def _set_location_aside(response: httpx.Response) -> None:
    set_location_aside(response)
