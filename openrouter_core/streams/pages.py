"""A list that comes in pages, page by page or item by item: no request more than needed, no page twice, and an end."""

from __future__ import annotations

import os
from collections import deque
from typing import TYPE_CHECKING, Any, Concatenate, Final, Generic, ParamSpec, Protocol, Self, TypeVar

from openrouter_core.call.given import is_awaitable, meta_of, outcome_of
from openrouter_core.call.last_resort import keys_of, raised
from openrouter_core.call.secrecy import concealing_error
from openrouter_core.errors import ResponseTooLargeError, ResponseValidationError
from openrouter_core.models.json_value import is_mapping, is_sequence
from openrouter_core.models.model import Answer, Page
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.result import Result

Parameters = ParamSpec("Parameters")
Turned = TypeVar("Turned", bound=Page)
Item = TypeVar("Item")
Item_co = TypeVar("Item_co", covariant=True)

_MOST: Final = 10_000
"""Pages that a walk asks for, unless `max_pages` says otherwise."""


class Listed(Protocol[Item_co]):
    """An answer that is a list."""

    @property
    def data(self) -> tuple[Item_co, ...]:
        """Its items."""
        ...


def pages(
    function: Callable[Concatenate[OpenRouterCore, Parameters], Result[Turned, SendError]],
    core: OpenRouterCore,
    *args: Parameters.args,
    **kwargs: Parameters.kwargs,
) -> Iterator[Result[Turned, SendError]]:
    """Give the pages of a list: `Ok(page)` for each and, if it cannot go on, one last `Err`.

    `function` is one that lists, or stands in for one; the rest is what it takes. Each page is asked for when it is
    wanted, the first as the request says. A server that leads nowhere new, or gives a page again, is told as a
    `ResponseValidationError`; more pages than the option `max_pages`, 10,000 if absent, as a `ResponseTooLargeError`.
    """
    return _walked(_Walk(function, core, args, kwargs, _itself))


def items(
    function: Callable[Concatenate[OpenRouterCore, Parameters], Result[Listed[Item], SendError]],
    core: OpenRouterCore,
    *args: Parameters.args,
    **kwargs: Parameters.kwargs,
) -> Iterator[Result[Item, SendError]]:
    """Give the items of a list, whatever pages it comes in: `Ok(item)` for each and, as of `pages`, one last `Err`."""
    return _walked(_Walk(function, core, args, kwargs, _data_of))


def pages_async(
    function: Callable[Concatenate[OpenRouterCore, Parameters], Awaitable[Result[Turned, SendError]]],
    core: OpenRouterCore,
    *args: Parameters.args,
    **kwargs: Parameters.kwargs,
) -> AsyncIterator[Result[Turned, SendError]]:
    """Give the pages of a list as `pages` does, with `async for`."""
    return _AwaitedWalk(_Walk(function, core, args, kwargs, _itself))


def items_async(
    function: Callable[Concatenate[OpenRouterCore, Parameters], Awaitable[Result[Listed[Item], SendError]]],
    core: OpenRouterCore,
    *args: Parameters.args,
    **kwargs: Parameters.kwargs,
) -> AsyncIterator[Result[Item, SendError]]:
    """Give the items of a list as `items` does, with `async for`."""
    return _AwaitedWalk(_Walk(function, core, args, kwargs, _data_of))


def _itself(page: Any) -> tuple[Any, ...]:  # noqa: ANN401 - what comes of the caller's function
    return (page,)


def _data_of(page: Any) -> tuple[Any, ...]:  # noqa: ANN401 - likewise
    data: tuple[Any, ...] = page.data
    return data


class _Walk(Generic[Item]):
    """Takes the outcome of each request, and knows the next: `ready` is what there is to give."""

    def __init__(
        self,
        function: Callable[..., Any],
        core: OpenRouterCore,
        args: tuple[object, ...],
        kwargs: Mapping[str, object],
        give: Callable[[Any], tuple[Item, ...]],
    ) -> None:
        self._function = function
        self._core = core
        self._args = args
        self._kwargs = kwargs
        self._give = give
        self._seen: set[int] = set()
        self._asked: set[int] = set()
        self.ready: deque[Result[Item, SendError]] = deque()
        self.is_over = False

    def ask(self) -> Any:  # noqa: ANN401 - whatever the function gives
        """Ask for the next page."""
        return self._function(self._core, *self._args, **self._kwargs)

    def take(self, given: object) -> None:
        """Take what came."""
        outcome = outcome_of(given)
        if isinstance(outcome, Err):
            return self.end(outcome)
        page = outcome.unwrap()
        known = _known_by(page)
        if known in self._seen:
            return self._give_up(_astray(page, "the server gave a page that it had given before"))
        self.ready.extend(map(Ok, self._give(page)))
        following: Mapping[str, object] | None = getattr(page, "next_page", None)
        if following is None:
            return self.end()
        self._seen |= {known} - {_EMPTY}
        self._asked |= {_hash(self._request())}
        if _hash(following) in self._asked:
            return self._give_up(_astray(page, "the server says that there is more, and leads to nothing new"))
        if len(self._asked) >= (most := self._most()):
            return self._give_up(_too_many(page, most))
        return self._turn_to(following)

    def end(self, failure: Err[SendError] | None = None) -> None:
        """Give no more than what is ready, and the failure, if there is one."""
        self.is_over = True
        if failure is not None:
            self.ready.append(failure)

    def _give_up(self, error: SendError) -> None:
        # Its headers are those of an answer, of which nothing was taken out.
        self.end(Err(concealing_error(error, keys_of(self._core, self._options(), os.environ))))

    @property
    def _said(self) -> Mapping[str, Any]:
        """What is said by name, be it bound to the function before."""
        return {**getattr(self._function, "keywords", {}), **self._kwargs}

    def _request(self) -> object:
        return self._args[0] if self._args else self._said.get("request")

    def _options(self) -> object:
        return self._args[1] if len(self._args) > 1 else self._said.get("options")

    def _most(self) -> int:
        options = self._options()
        most: object = options.get("max_pages") if is_mapping(options) else None
        return most if isinstance(most, int) else _MOST

    def _turn_to(self, request: Mapping[str, object]) -> None:
        if not self._args and "request" in self._said:
            self._kwargs = {**self._kwargs, "request": request}
        else:
            self._args = (request, *self._args[1:])


def _hash(request: object) -> int:
    return hash(str(dict(request) if is_mapping(request) else {}))


_EMPTY: Final = 0


def _known_by(page: object) -> int:
    """Give what a page would be known by if it came again; an empty one is like any other."""
    data: object = page.to_json().get("data") if isinstance(page, Answer) else getattr(page, "data", ())
    return hash((len(data), str(data[0]), str(data[-1]))) if is_sequence(data) and data else _EMPTY


def _astray(page: object, message: str) -> ResponseValidationError:
    meta = meta_of(page)
    return ResponseValidationError(message=message, request_sent=True, headers=meta.headers, http_meta=meta)


def _too_many(page: object, most: int) -> ResponseTooLargeError:
    meta, message = meta_of(page), f"there are more than {most} pages"
    return ResponseTooLargeError(message=message, request_sent=True, headers=meta.headers, http_meta=meta)


def _walked(walk: _Walk[Item]) -> Iterator[Result[Item, SendError]]:
    while True:
        while walk.ready:
            yield walk.ready.popleft()
        if walk.is_over:
            return
        try:
            walk.take(walk.ask())
        except Exception as error:  # noqa: BLE001 - the function may be anyone's
            walk.end(Err(raised("function:", error)))


class _AwaitedWalk(Generic[Item]):
    # No generator: trio warns of each that is left before its end.

    def __init__(self, walk: _Walk[Item]) -> None:
        self._walk = walk
        self._is_asking = False

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Result[Item, SendError]:
        walk = self._walk
        while not walk.ready:
            if walk.is_over:
                raise StopAsyncIteration
            if self._is_asking:
                raise RuntimeError("another task iterates over these pages")
            self._is_asking = True
            try:
                given = walk.ask()
                walk.take(await given if is_awaitable(given) else given)
            except Exception as error:  # noqa: BLE001 - the function may be anyone's
                walk.end(Err(raised("function:", error)))
            finally:
                self._is_asking = False
        return walk.ready.popleft()
