"""Calls with ever more room on the stack, for `test_interrupts.py`: a function by its name, at a server's address."""

from __future__ import annotations

import asyncio
import sys
import traceback
from collections import deque
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any

import openrouter_core
from openrouter_core import Ok, OpenRouterCore, chat_send, errors
from openrouter_core.transport.async_sockets import AsyncBoundStream
from openrouter_core.transport.sockets import BoundStream

if TYPE_CHECKING:
    from types import FrameType

WRITTEN: list[str] = []
"""What is noted of each piece: that it is about to go out, and that it did."""
ROOMS = range(1, 150)


def watch() -> None:
    """Note what goes out."""
    blocking, awaited = BoundStream.write, AsyncBoundStream.write

    def write(stream: BoundStream, *piece: Any, **timeout: Any) -> None:
        WRITTEN.append("begun")
        blocking(stream, *piece, **timeout)
        WRITTEN.append("done")

    async def write_async(stream: AsyncBoundStream, *piece: Any, **timeout: Any) -> None:
        WRITTEN.append("begun")
        await awaited(stream, *piece, **timeout)
        WRITTEN.append("done")

    BoundStream.write = write  # type: ignore[method-assign,assignment]  # its two ways of being called are both taken
    AsyncBoundStream.write = write_async  # type: ignore[method-assign,assignment]  # likewise


def told_right(outcome: Any, written: list[str]) -> bool:
    """Tell whether an outcome is an answer, or an error that says whether anything went out."""
    if isinstance(outcome, Ok):
        return True
    error = outcome.failure()
    assert isinstance(error, errors.OpenRouterError)
    return "begun" in written if error.request_sent else "done" not in written


def was_not_entered(outcome: Any) -> bool:
    """Tell whether there was no room for the function itself, so that its caller raised."""
    return isinstance(outcome, RecursionError) and all(
        frame.f_code.co_filename == __file__ for frame, _ in traceback.walk_tb(outcome.__traceback__)
    )


class Deep:
    """Awaits a call whose first step has so much room."""

    def __init__(self, call: Any, room: int) -> None:
        self._steps = call.__await__()
        self._room = room

    def _step(self) -> tuple[object, object]:
        try:
            return self._steps.send(None), None
        except StopIteration as end:
            return None, end.value

    def __await__(self) -> Generator[Any, Any, Any]:
        stepped = dive(self._step, self._room)
        if isinstance(stepped, RecursionError):
            self._steps.close()
            return stepped
        waits, outcome = stepped
        if outcome is not None:
            return outcome
        yield waits
        return (yield from self._steps)


def dive(call: Callable[[], Any], room: int) -> Any:
    """Call with `room` frames left, and give what came, be it raised."""
    frames = 0
    frame: FrameType | None = sys._getframe()
    while frame is not None:
        frames, frame = frames + 1, frame.f_back
    limit, hook = sys.getrecursionlimit(), sys.unraisablehook
    # What is let go of there may not have the room to say that it cannot be closed: it is closed with its client.
    sys.unraisablehook = deque[Any](maxlen=0).append
    try:
        sys.setrecursionlimit(frames + room)
        return call()
    except RecursionError as error:
        return error
    finally:
        sys.setrecursionlimit(limit)
        sys.unraisablehook = hook


def call(core: OpenRouterCore, send: Any, request: Any) -> None:
    """Call a blocking function at every depth."""
    for room in ROOMS:
        WRITTEN.clear()
        outcome = dive(lambda: send(core, request), room)
        assert was_not_entered(outcome) or told_right(outcome, WRITTEN), (room, outcome)
    assert isinstance(send(core, request), Ok)


async def call_async(core: OpenRouterCore, send: Any, request: Any) -> None:
    """Call an asynchronous function at every depth."""
    for room in ROOMS:
        WRITTEN.clear()
        outcome = await Deep(send(core, request), room)
        assert was_not_entered(outcome) or told_right(outcome, WRITTEN), (room, outcome)
    assert isinstance(await send(core, request), Ok)


def iterate(core: OpenRouterCore, request: Any) -> None:
    """Ask a stream for an item at every depth."""
    for room in ROOMS:
        asked: Any = {**request, "stream": True}
        with chat_send(core, asked).unwrap() as stream:
            item = dive(stream.__next__, room)
        assert was_not_entered(item) or isinstance(item, Ok) or item.failure().request_sent, (room, item)


def main(name: str, url: str) -> None:
    """Call the function called `name`."""
    watch()
    request = {"input": "Hello"} if "responses" in name else {"messages": [{"role": "user", "content": "Hello"}]}
    with OpenRouterCore(api_key="k", server_url=url) as core:
        if name == "next":
            iterate(core, request)
        elif name.endswith("async"):
            asyncio.run(call_async(core, getattr(openrouter_core, name), request))
        else:
            call(core, getattr(openrouter_core, name), request)
    sys.stdout.write("ended\n")


if __name__ == "__main__":
    main(*sys.argv[1:])
