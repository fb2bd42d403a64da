"""`hedged`: where an answer is slow to come, another is asked for beside it. The first `Ok` wins, the other is cut."""

from __future__ import annotations

import time
from contextlib import suppress
from queue import Empty, SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, TypeVar

from openrouter_core.call.jobs import limit_of
from openrouter_core.errors import alone
from openrouter_core.result import Err, Ok
from openrouter_core.streams.falling_back import after, given_by, given_by_async
from openrouter_core.streams.iterating import AsyncStream, Stream
from openrouter_core.transport.loading import begin
from openrouter_core.transport.wall_clock import SLICE

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result
    from openrouter_core.transport.apart import Apart

Value = TypeVar("Value")
Error = TypeVar("Error")


def hedged(
    function: Callable[[], Result[Value, Error]], *, after_ms: float
) -> Result[Value, Error | InvalidRequestError]:
    """Ask, and where no answer has come `after_ms` milliseconds later, ask once more beside it: the first `Ok` wins.

    `function` is called in a thread, and then in another: `lambda: chat_send(core, request)`. What it calls meanwhile
    is on connections apart. Those of the attempt that loses are closed, and so is a stream that it opened, which tells
    the server to stop. A stream has answered when its first item has come.

    An `Err` that comes before a second attempt was begun is what is given: to ask another then is what `first_ok` is
    for. Where both fail, it is the `Err` of the last, with the other's in its `previous`.

    Both attempts may be billed: what was sent, and what the model wrote before it heard that nobody waits. Where the
    core has a client of yours, `http_client`, the attempt that loses goes on until it is answered.
    """
    limit = limit_of("after_ms", after_ms, may_be_over=True)
    if isinstance(limit, Err):
        return limit
    try:
        begin()
        from openrouter_core.transport.apart import Apart
    except Exception:  # noqa: BLE001 - what is imported may be anyone's, and who calls comes upon the same, and says so
        return given_by(function)
    arrived: SimpleQueue[_Attempt] = SimpleQueue()
    attempts: list[_Attempt] = []
    winner: _Attempt | None = None
    try:
        attempts.append(_Attempt(function, Apart(), arrived))
        if not attempts[0].begin():
            return given_by(function)
        came = _next_within(arrived, limit.unwrap() / 1000)
        if came is None:
            attempts.append(_Attempt(function, Apart(), arrived))
            if not attempts[1].begin():
                attempts.pop()
            came = _next(arrived)
        outcome = came.outcome()
        if isinstance(outcome, Err) and len(attempts) > 1:
            came = _next(arrived)
            outcome = after(outcome, came.outcome())
        winner = came
        return outcome
    finally:
        for each in attempts:
            each.leave(is_winner=each is winner)


class _Attempt:
    """One of the two, in a thread that no process waits for at its end."""

    def __init__(self, function: Callable[[], object], apart: Apart, arrived: SimpleQueue[_Attempt]) -> None:
        self._function = function
        self._apart = apart
        self._arrived = arrived
        self._outcome: Result[Any, Any] | None = None
        self._error: BaseException | None = None
        self._is_left = False

    def begin(self) -> bool:
        """Begin; False where the system has no thread to give."""
        try:
            run = self._apart.context().run
            Thread(target=run, args=(self._run,), name="openrouter_core hedge", daemon=True).start()
        except RuntimeError:
            return False
        return True

    def _run(self) -> None:
        try:
            self._outcome = given_by(self._function)
        except BaseException as error:  # noqa: BLE001 - it is raised where it is waited for
            self._error = error
        self._arrived.put(self)
        if self._is_left:
            _close(self._outcome)

    def outcome(self) -> Result[Any, Any]:
        """Give what came of it."""
        if self._outcome is None:
            raise self._error or RuntimeError
        return self._outcome

    def leave(self, *, is_winner: bool) -> None:
        """Let go of it: what it holds is its caller's, or nobody's."""
        self._is_left = not is_winner
        if self._outcome is None:
            self._apart.cut()
            return
        if not is_winner:
            _close(self._outcome)
        self._apart.end()


def _close(outcome: Result[Any, Any] | None) -> None:
    if isinstance(outcome, Ok) and isinstance(stream := outcome.unwrap(), Stream):
        stream.close()


def _next_within(arrived: SimpleQueue[_Attempt], seconds: float) -> _Attempt | None:
    end = time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        with suppress(Empty):
            return arrived.get(timeout=min(left, SLICE))
    return None


def _next(arrived: SimpleQueue[_Attempt]) -> _Attempt:
    while (came := _next_within(arrived, SLICE)) is None:
        pass
    return came


async def hedged_async(
    function: Callable[[], Awaitable[Result[Value, Error]]], *, after_ms: float
) -> Result[Value, Error | InvalidRequestError]:
    """Ask an asynchronous function as `hedged` does; the attempt that loses is cancelled, and so are both with this."""
    limit = limit_of("after_ms", after_ms, may_be_over=True)
    if isinstance(limit, Err):
        return limit
    try:
        begin()
        import anyio
    except Exception:  # noqa: BLE001 - as above
        return await given_by_async(function)
    first, is_asked_again = anyio.CancelScope(), anyio.Event()
    came: list[Result[Any, Any]] = []
    winner: Result[Any, Any] | None = None

    async def ask_again(seconds: float) -> None:
        await anyio.sleep(seconds)
        is_asked_again.set()
        came.append(await given_by_async(function))
        if isinstance(came[-1], Ok):
            first.cancel()

    try:
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(ask_again, limit.unwrap() / 1000)
            with first:
                came.append(await given_by_async(function))
                if isinstance(came[-1], Ok) or not is_asked_again.is_set():
                    tasks.cancel_scope.cancel()
        winner = next((each for each in came if isinstance(each, Ok)), came[-1])
        return after(came[0], winner) if isinstance(came[0], Err) and winner is not came[0] else winner
    except BaseExceptionGroup as group:
        raise alone(group) from None
    finally:
        # Both may have come at the same moment, or nobody may wait for either any more.
        for each in came:
            if each is not winner:
                await _close_async(each)


async def _close_async(outcome: Result[Any, Any]) -> None:
    import anyio

    if isinstance(outcome, Ok) and isinstance(stream := outcome.unwrap(), AsyncStream):
        with anyio.CancelScope(shield=True):
            await stream.aclose()
