"""Many awaited calls at once are spread over several lines; what those may not hold waits, first come first."""

from __future__ import annotations

import time
import weakref
from typing import TYPE_CHECKING, Final

import anyio

from openrouter_core.call.headers import invalid
from openrouter_core.result import Ok
from openrouter_core.transport.loops import WIDTH, open_line
from openrouter_core.transport.pools import CLOSED

if TYPE_CHECKING:
    from openrouter_core.core import Pools
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result
    from openrouter_core.transport.loops import AsyncLine

_MOST: Final = 1_000 // WIDTH
"""Lines of a loop: a process may have some thousand descriptors."""


async def line_with_room(first: AsyncLine, pools: Pools, deadline: float) -> Result[AsyncLine, InvalidRequestError]:
    """Give a line that takes a call; the first, full as it is, where the time is over before there is one."""
    if not first.waiting and (found := await _find(first, pools)) is not None:
        return found
    is_next = False
    while await _wait(first, deadline, is_next=is_next):
        if pools.closed:
            first.let_next()
            return invalid(CLOSED)
        if (found := await _find(first, pools)) is not None:
            return found
        is_next = True
    return Ok(first)


async def _find(first: AsyncLine, pools: Pools) -> Result[AsyncLine, InvalidRequestError] | None:
    for line in (first, *first.beside):
        if not line.is_full:
            return Ok(line)
    if len(first.beside) + 1 >= _MOST:
        return None
    opened = await open_line(pools, first)
    if isinstance(opened, Ok):
        line = opened.unwrap()
        first.beside.append(line)
        # Who closes the core finds it there, as long as it is.
        pools.retired[id(line)] = weakref.ref(line)
    return opened


async def _wait(first: AsyncLine, deadline: float, *, is_next: bool) -> bool:
    """Wait for a call to end; False where the time does. Who leaves without going on lets the next one go."""
    turn = anyio.Event()
    if is_next:
        first.waiting.appendleft(turn)
    else:
        first.waiting.append(turn)
    try:
        with anyio.move_on_after(deadline - time.monotonic()):
            await turn.wait()
            return True
    except BaseException:
        _leave(first, turn)
        raise
    _leave(first, turn)
    return False


def _leave(first: AsyncLine, turn: anyio.Event) -> None:
    if turn.is_set():
        first.let_next()
    else:
        first.waiting.remove(turn)
