"""What a function of the caller's gave: an outcome, as the library's own give it, or an `Err` that says what else."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from typing import TYPE_CHECKING, Any, TypeGuard

from openrouter_core.call.headers import invalid
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.errors import SendError
    from openrouter_core.result import Result


def outcome_of(given: object) -> Result[Any, SendError]:
    """Give what was given, if it is an outcome."""
    if _is_outcome(given):
        return given
    if is_awaitable(given):
        if isinstance(given, Coroutine):
            given.close()
        return invalid("function: is asynchronous, and this is not: there is one of the same name with _async for it")
    return invalid(f"function: gave neither Ok nor Err but {type(given).__name__}")


def is_awaitable(given: object) -> TypeGuard[Awaitable[Any]]:
    """Tell whether it is to be awaited."""
    return isinstance(given, Awaitable)


def _is_outcome(given: object) -> TypeGuard[Result[Any, SendError]]:
    return isinstance(given, Ok | Err)
