"""`OpenRouterCore`: configuration, and a place where connection pools are kept once they are needed."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Self

from attrs import evolve, field, fields, frozen

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from types import TracebackType

    import httpx

    from openrouter_core.options import ApiKey, RetryConfig


class Pools:
    """The connection pools of one core: empty until a call fills them; a copy of the core has its own.

    It belongs to a process: a forked child starts with none, since a socket cannot serve two processes.
    """

    def __init__(self) -> None:
        """Start with no pool."""
        self.pid = os.getpid()
        self.lock = threading.Lock()
        self.closed = False
        self.blocking: httpx.Client | None = None
        self.by_loop: dict[object, Any] = {}


@frozen(kw_only=True)
class OpenRouterCore:
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
    pools: Pools = field(init=False, eq=False, repr=False, factory=Pools)

    def close(self) -> None:
        """Close what blocking calls opened, and take no more calls."""
        from openrouter_core.transport.pools import close

        close(self.pools)

    async def aclose(self) -> None:
        """Close what calls opened, those of the running event loop included, and take no more calls."""
        from openrouter_core.transport.loops import aclose

        await aclose(self.pools)

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
