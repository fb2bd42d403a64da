"""Every function answers `Ok` or `Err`: the containers of the `returns` library under their short names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeAlias, TypeGuard, TypeVar

from returns.result import Failure as Err
from returns.result import Success as Ok

if TYPE_CHECKING:
    from collections.abc import Awaitable

    from returns.future import FutureResult
    from returns.result import Result as Railway

__all__ = ["Err", "Ok", "Result", "railway", "railway_async"]

Value = TypeVar("Value")
Error = TypeVar("Error")

Result: TypeAlias = Ok[Value] | Err[Error]
"""What comes of a call. A closed union rather than `returns.result.Result`, which mypy narrows to `Any`
in `match` (https://github.com/dry-python/returns/issues/1513): both arms are exact, and two arms are all."""


def railway(outcome: Ok[Value] | Err[Error]) -> Railway[Value, Error]:
    """Give `outcome` itself, typed as `returns.result.Result`, for `.map`, `.bind`, `.lash` and the like.

    >>> railway(Ok(20)).map(lambda n: n + 1).value_or(0)
    21
    """
    return outcome


def railway_async(awaitable: Awaitable[Ok[Value] | Err[Error]]) -> FutureResult[Value, Error]:
    """Wrap what an asynchronous function returns as a `returns.future.FutureResult`, for the same style."""
    # `returns.future` loads much that plain users of `Ok` and `Err` never need.
    from returns.future import FutureResult

    async def outcome() -> Railway[Value, Error]:
        return railway(await awaitable)

    return FutureResult(outcome())


def failure_in(value: object) -> Err[Any] | None:
    """Give an `Err` that stands where its value should; an `Ok` there is the caller's mistake."""
    if _is_ok(value):
        raise misused(value)
    return value if _is_err(value) else None


def expect_unwrapped(value: object) -> None:
    """Raise what says how to take a value out of its `Ok`, where it still is in one."""
    if _is_ok(value) or _is_err(value):
        raise misused(value)


def misused(value: object) -> TypeError:
    """Make the error of a value that is no answer: most often one that was not taken out of its `Ok`."""
    if _is_ok(value):
        return TypeError("this is an Ok: take its value with .unwrap()")
    if _is_err(value):
        return TypeError("this is an Err: there is no answer in it, and its error is had with .failure()")
    if hasattr(value, "__next__") or hasattr(value, "__anext__"):
        return TypeError("this is a stream: loop over it, and take each item with .unwrap()")
    return TypeError(f"an answer, or an event of a stream, is wanted, not {type(value).__name__}")


def _is_ok(value: object) -> TypeGuard[Ok[Any]]:
    return isinstance(value, Ok)


def _is_err(value: object) -> TypeGuard[Err[Any]]:
    return isinstance(value, Err)
