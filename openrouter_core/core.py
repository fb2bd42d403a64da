"""`OpenRouterCore`: configuration, and a place where connection pools are kept once they are needed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve, field, fields, frozen

from openrouter_core.by_fields import ByFields

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType
    from weakref import ref

    import httpx

    from openrouter_core.options import ApiKey, Observer, RetryConfig


class Pools:
    """The connections of one core: none until a call opens some; a copy of the core has its own.

    They belong to a process: a forked child starts with none, since a socket cannot serve two processes. `lines` are
    those that take calls, that of blocking calls under None, the others under their event loops; `retired` are those
    on which calls may still be.
    """

    def __init__(self) -> None:
        """Start with no line."""
        self.closed = False
        self.lines: dict[object, Any] = {}
        self.retired: dict[int, ref[Any]] = {}
        self.settled: Any = None
        # The last: another thread of a forked child may look at it meanwhile.
        self.pid = os.getpid()

    def here(self) -> Self:
        """Give the same place, begun anew in a forked child."""
        if self.pid != os.getpid():
            self.__init__()  # type: ignore[misc]  # the place stays, its contents were the parent's
        return self

    def close(self) -> None:
        """Close every line. There is no lock: this may be a signal handler, in the middle of a call."""
        self.here().closed = True
        lines = (
            *self.lines.copy().values(),
            *(line for each in self.retired.copy().values() if (line := each()) is not None),
        )
        self.lines.clear()
        for line in lines:
            line.close()


@frozen(kw_only=True, eq=False, repr=False)
class OpenRouterCore(ByFields):
    """What calls have in common: who asks, where, and how patiently. Making one does and checks nothing.

    What is not given is read from the environment at each call:

    - `api_key` (`OPENROUTER_API_KEY`): a string, or a function giving one, synchronous or not. `""` sends no
      authorization, for gateways that add their own. An explicit key is pickled in clear; each copy
      that is unpickled has connections of its own, so send one to a worker, not one to a task.
    - `server_url` (`OPENROUTER_BASE_URL`): `https://openrouter.ai/api/v1` if neither is given.
    - `http_referer` (`OPENROUTER_HTTP_REFERER`), `app_title` (`OPENROUTER_APP_TITLE`), `app_categories`
      (`OPENROUTER_APP_CATEGORIES`): how your application is named in OpenRouter's rankings.
    - `retries`: a `RetryConfig` or a number of retries; 2 by default, 0 for none.
    - `timeout_ms`: for a whole call, retries and pauses included; 600,000 by default.
    - `http_client`, `async_http_client`: clients of yours to send with. They are never closed here.
    - `user_agent`: in place of `openrouter_core/<version>`.
    - `observe`: a function, or several, that is told what happens in each call; `observe_content`: also what is asked
      and answered.

    A wrong value is an `Err(InvalidRequestError)` of the calls. One core serves threads, event loops one after
    another, and forked children; what it opened is closed by `close`, `aclose`, `with` or `async with`.
    https://openrouter.ai/docs/api-reference/overview
    """

    api_key: ApiKey | None = field(default=None, repr=False)
    server_url: str | None = None
    http_referer: str | None = None
    app_title: str | None = None
    app_categories: str | Sequence[str] | None = field(default=None, hash=False)
    retries: RetryConfig | int | None = field(default=None, hash=False)
    timeout_ms: float | None = None
    http_client: httpx.Client | None = None
    async_http_client: httpx.AsyncClient | None = None
    user_agent: str | None = None
    observe: Observer | Sequence[Observer] | None = field(default=None, repr=False, hash=False)
    observe_content: bool | None = field(default=None, repr=False)
    pools: Pools = field(init=False, eq=False, repr=False, factory=Pools)

    def close(self) -> None:
        """Close what calls opened, and take no more calls; those that are on end with an `Err`.

        It waits for nothing: the connections of an event loop in another thread are closed by that loop, in its turn.
        """
        self.pools.close()

    async def aclose(self) -> None:
        """Close as `close` does."""
        self.close()

    def __enter__(self) -> Self:
        """Close at the end of the block."""
        return self

    def __exit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close."""
        self.close()

    async def __aenter__(self) -> Self:
        """Close at the end of the block."""
        return self

    async def __aexit__(
        self, _kind: type[BaseException] | None, _error: BaseException | None, _at: TracebackType | None
    ) -> None:
        """Close."""
        await self.aclose()

    def __copy__(self) -> Self:
        """Take over the configuration, a client of the caller's included, with pools of its own."""
        return evolve(self)

    def __deepcopy__(self, _memo: object) -> Self:
        """Copy as `copy.copy` does: what is configured is not to be changed, and a client cannot be doubled."""
        return evolve(self)

    def __getstate__(self) -> dict[str, object]:
        """Pickle the configuration alone, and refuse where part of it is a live client."""
        if self.http_client is not None or self.async_http_client is not None:
            raise TypeError("a core with an HTTP client of yours cannot be pickled: make it where it is used")
        return {each.name: getattr(self, each.name) for each in fields(type(self)) if each.init}

    def __setstate__(self, state: Mapping[str, object]) -> None:
        """Take the configuration, with pools of its own."""
        for name, value in {**state, "pools": Pools()}.items():
            object.__setattr__(self, name, value)
