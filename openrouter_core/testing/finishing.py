"""What a handler gives is finished as its caller would: awaited, and read to its end where it streams."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Final

from openrouter_core.call.given import is_awaitable
from openrouter_core.result import Ok

_OK: Final[Any] = Ok
"""What is in it may be anything."""


def finished(given: object) -> object:
    """Finish it, on asyncio where it is to be awaited."""
    if is_awaitable(given) or hasattr(_inside(given), "__anext__"):
        try:
            asyncio.get_running_loop()
        except RuntimeError:
            return asyncio.run(_finished_async(given))
        with ThreadPoolExecutor(1) as pool:  # a loop runs here already
            return pool.submit(asyncio.run, _finished_async(given)).result()
    return _read(given)


async def _finished_async(given: object) -> object:
    came: object = await given if is_awaitable(given) else given
    stream = _inside(came)
    return _like(came, [item async for item in stream]) if hasattr(stream, "__anext__") else _read(came)


def _read(given: object) -> object:
    stream = _inside(given)
    return _like(given, list(stream)) if hasattr(stream, "__next__") else given


def _inside(given: Any) -> Any:  # noqa: ANN401 - whatever the caller's function gave
    return given.unwrap() if isinstance(given, _OK) else given


def _like(given: object, items: list[object]) -> object:
    return Ok(tuple(items)) if isinstance(given, _OK) else tuple(items)
