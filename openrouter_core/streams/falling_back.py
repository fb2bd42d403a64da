"""`first_ok`: where one function fails, the next is asked. A stream has answered when its first item has come."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any, TypeVar, overload

from attrs import evolve

from openrouter_core.call.given import is_awaitable, outcome_of
from openrouter_core.call.last_resort import raised
from openrouter_core.call.operation import REMEMBERED
from openrouter_core.errors import OpenRouterError
from openrouter_core.result import Err, Ok
from openrouter_core.streams.iterating import AsyncStream, Stream

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result

A = TypeVar("A")
B = TypeVar("B")
C = TypeVar("C")
E = TypeVar("E")
F = TypeVar("F")
G = TypeVar("G")


# Of two or three functions, each may give answers of another kind: from one variable for all, mypy would make `object`.


@overload
def first_ok(
    first: Callable[[], Result[A, E]], /, *, when: Callable[[E | InvalidRequestError], bool] | None = None
) -> Result[A, E | InvalidRequestError]: ...
@overload
def first_ok(
    first: Callable[[], Result[A, E]],
    second: Callable[[], Result[B, F]],
    /,
    *,
    when: Callable[[E | F | InvalidRequestError], bool] | None = None,
) -> Result[A | B, E | F | InvalidRequestError]: ...
@overload
def first_ok(
    first: Callable[[], Result[A, E]],
    second: Callable[[], Result[B, F]],
    third: Callable[[], Result[C, G]],
    /,
    *,
    when: Callable[[E | F | G | InvalidRequestError], bool] | None = None,
) -> Result[A | B | C, E | F | G | InvalidRequestError]: ...
@overload
def first_ok(
    first: Callable[[], Result[A, E]],
    /,
    *others: Callable[[], Result[A, E]],
    when: Callable[[E | InvalidRequestError], bool] | None = None,
) -> Result[A, E | InvalidRequestError]: ...
def first_ok(
    first: Callable[[], Any], /, *others: Callable[[], Any], when: Callable[[Any], bool] | None = None
) -> Result[Any, Any]:
    """Ask one function after the other until one gives an `Ok`; where none does, give the `Err` of the last.

    Each is asked only where the one before failed: with whatever error, or with one for which `when(error)` is true.
    `previous` of the error has what those before met. One that raises has failed as well.

    A stream has answered when its first item has come: where that is an `Err`, the next function is asked. A failure
    that comes later is the stream's last item, since part of it may have been shown.

    What failed may have been billed, as `request_sent` and `partial` of its error tell. What is asked next is billed
    besides.
    """
    outcome = given_by(first)
    for other in others:
        if isinstance(outcome, Ok):
            return outcome
        if (end := _end(outcome, when)) is not None:
            return end
        outcome = after(outcome, given_by(other))
    return outcome


@overload
async def first_ok_async(
    first: Callable[[], Awaitable[Result[A, E]]], /, *, when: Callable[[E | InvalidRequestError], bool] | None = None
) -> Result[A, E | InvalidRequestError]: ...
@overload
async def first_ok_async(
    first: Callable[[], Awaitable[Result[A, E]]],
    second: Callable[[], Awaitable[Result[B, F]]],
    /,
    *,
    when: Callable[[E | F | InvalidRequestError], bool] | None = None,
) -> Result[A | B, E | F | InvalidRequestError]: ...
@overload
async def first_ok_async(
    first: Callable[[], Awaitable[Result[A, E]]],
    second: Callable[[], Awaitable[Result[B, F]]],
    third: Callable[[], Awaitable[Result[C, G]]],
    /,
    *,
    when: Callable[[E | F | G | InvalidRequestError], bool] | None = None,
) -> Result[A | B | C, E | F | G | InvalidRequestError]: ...
@overload
async def first_ok_async(
    first: Callable[[], Awaitable[Result[A, E]]],
    /,
    *others: Callable[[], Awaitable[Result[A, E]]],
    when: Callable[[E | InvalidRequestError], bool] | None = None,
) -> Result[A, E | InvalidRequestError]: ...
async def first_ok_async(
    first: Callable[[], Any], /, *others: Callable[[], Any], when: Callable[[Any], bool] | None = None
) -> Result[Any, Any]:
    """Ask one asynchronous function after the other, as `first_ok` does; cancellation passes through."""
    outcome = await given_by_async(first)
    for other in others:
        if isinstance(outcome, Ok):
            return outcome
        if (end := _end(outcome, when)) is not None:
            return end
        outcome = after(outcome, await given_by_async(other))
    return outcome


def _end(failed: Err[Any], when: Callable[[Any], bool] | None) -> Err[Any] | None:
    """Give what it ends with, where the next function is not to be asked."""
    try:
        return None if when is None or when(failed.failure()) else failed
    except Exception as error:  # noqa: BLE001 - the function may be anyone's
        return after(failed, Err(raised("when:", error)))


def given_by(function: Callable[[], object]) -> Result[Any, Any]:
    """Ask a function, and wait for the first item where it opens a stream. It never raises an `Exception`."""
    try:
        return _begun(outcome_of(function()))
    except Exception as error:  # noqa: BLE001 - likewise
        return Err(raised("function:", error))


async def given_by_async(function: Callable[[], object]) -> Result[Any, Any]:
    """Do the same, awaited."""
    try:
        given = function()
        return await _begun_async(outcome_of(await given if is_awaitable(given) else given))
    except Exception as error:  # noqa: BLE001 - likewise
        return Err(raised("function:", error))


# OpenRouter opens a stream at once, and sends comments until a model speaks: to be open is no answer yet.


def _begun(outcome: Result[Any, Any]) -> Result[Any, Any]:
    if (stream := _unread(outcome, Stream)) is None:
        return outcome
    try:
        return _with_first(next(stream, None), stream, outcome)
    except BaseException:
        stream.close()
        raise


async def _begun_async(outcome: Result[Any, Any]) -> Result[Any, Any]:
    if (stream := _unread(outcome, AsyncStream)) is None:
        return outcome
    try:
        return _with_first(await anext(stream, None), stream, outcome)
    except BaseException:
        await stream.aclose()
        raise


def _unread(outcome: Result[Any, Any], kind: type[Any]) -> Any:  # noqa: ANN401 - blocking or not, as its kind says
    """Give the stream that was opened, unless somebody has read of it already."""
    value: Any = outcome.unwrap() if isinstance(outcome, Ok) else None
    return value if isinstance(value, kind) and not value._reader.has_begun else None  # noqa: SLF001 - its own room


def _with_first(item: Result[Any, Any] | None, stream: Any, opened: Result[Any, Any]) -> Result[Any, Any]:  # noqa: ANN401 - likewise
    """Give the failure that came first, or else the stream with what came first put back."""
    if isinstance(item, Err):
        return item
    if item is not None:
        stream._ready.appendleft(item)  # noqa: SLF001 - its own room
    return opened


@overload
def after(failed: Err[Any], outcome: Err[Any]) -> Err[Any]: ...
@overload
def after(failed: Err[Any], outcome: Result[Any, Any]) -> Result[Any, Any]: ...
def after(failed: Err[Any], outcome: Result[Any, Any]) -> Result[Any, Any]:
    """Keep on an error what failed before. One that is not the library's stays as it is, and is not kept."""
    error: object = None if isinstance(outcome, Ok) else outcome.failure()
    earlier: object = failed.failure()
    if not isinstance(error, OpenRouterError) or not isinstance(earlier, OpenRouterError):
        return outcome
    with suppress(Exception):  # a class of the caller's may be made in another way
        met: tuple[Any, ...] = (*earlier.previous, evolve(earlier, previous=()), *error.previous)
        return Err(evolve(error, previous=met[-REMEMBERED:]))
    return outcome
