"""What a function of the caller's gave: an outcome, as the library's own give it, or an `Err` that says what else."""

from __future__ import annotations

from collections.abc import Awaitable, Coroutine
from typing import TYPE_CHECKING, Any, TypeGuard

from openrouter_core.call.headers import invalid
from openrouter_core.http_meta import HttpMeta
from openrouter_core.models.model import Answer
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.errors import InvalidRequestError, SendError
    from openrouter_core.result import Result


def outcome_of(given: object) -> Result[Any, SendError]:
    """Give what was given, if it is an outcome."""
    if _is_outcome(given):
        return given
    return unawaited("function", given) or invalid(f"function: gave neither Ok nor Err but {type(given).__name__}")


def unawaited(named: str, given: object) -> Err[InvalidRequestError] | None:
    """Refuse what would have to be awaited."""
    if not is_awaitable(given):
        return None
    if isinstance(given, Coroutine):
        given.close()
    return invalid(f"{named}: is asynchronous, and this is not: what ends in _async takes it")


def is_awaitable(given: object) -> TypeGuard[Awaitable[Any]]:
    """Tell whether it is to be awaited."""
    return isinstance(given, Awaitable)


def _is_outcome(given: object) -> TypeGuard[Result[Any, SendError]]:
    return isinstance(given, Ok | Err)


def meta_of(answer: object) -> HttpMeta:
    """Give what is known of the exchange that an answer came from."""
    return answer.http_meta if isinstance(answer, Answer) else HttpMeta()
