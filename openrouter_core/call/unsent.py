"""A request of which nothing is sent: its keys are read, and whatever they are, what comes of them is a value."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, TypeVar

from openrouter_core.call.headers import invalid
from openrouter_core.call.placing import place
from openrouter_core.call.settings import shown_key
from openrouter_core.errors import describe
from openrouter_core.result import Err

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.call.placing import Placed
    from openrouter_core.call.request import Endpoint
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result

Made = TypeVar("Made")

STACK_FULL: Final = invalid("request: the stack is full")
"""What is left to say where no function can be called any more."""


def make(
    endpoint: Endpoint,
    request: Any,  # noqa: ANN401 - callers may give anything
    of: Callable[[Placed, Mapping[str, Any]], Result[Made, InvalidRequestError]],
) -> Result[Made, InvalidRequestError]:
    """Make something `of` a request as it would be placed, and of its values: None where one is not given."""
    try:
        placed = place(endpoint, request)
        if isinstance(placed, Err):
            return invalid(placed.failure())
        if rest := placed.unwrap().rest:
            # What becomes a header in other requests has no place here.
            from openrouter_core.call.meant import near

            key = next(iter(rest))
            return invalid(f"{shown_key(key)}: there is no such key; {near(key, endpoint.query)}")
        said: Mapping[str, Any] = {} if request is None else request
        return of(placed.unwrap(), {name: said.get(name) for name in endpoint.query})
    except RecursionError:
        raise
    except Exception as error:  # noqa: BLE001 - a mapping of the caller's may raise anything
        return invalid(f"request: it cannot be read: {describe(error)}")
