"""Calls that can be ended without any other: they are on lines of their own, which the next ones apart take over."""

from __future__ import annotations

from collections import deque
from contextlib import suppress
from contextvars import Context, copy_context
from typing import TYPE_CHECKING

import httpx

from openrouter_core.call.headers import invalid
from openrouter_core.result import Err, Ok
from openrouter_core.transport.inside import is_in_order
from openrouter_core.transport.lines import Line
from openrouter_core.transport.pools import APART, CLOSED, KEPT, blocking_client

if TYPE_CHECKING:
    from openrouter_core.core import Pools
    from openrouter_core.errors import InvalidRequestError
    from openrouter_core.result import Result


class _OwnLine(Line[httpx.Client]):
    """A line that is none of those that take a core's calls; who closes the core finds it all the same."""

    def __init__(self, client: httpx.Client, pools: Pools) -> None:
        super().__init__(client, pools)
        super().retire()
        self.is_fit = True

    def retire(self) -> None:
        self.is_fit = False

    def is_of(self, pools: Pools) -> bool:
        return self._pools is not None and self._pools() is pools

    def keep(self) -> None:
        """Have it taken again."""
        pools = None if self._pools is None else self._pools()
        if pools is not None and self.is_fit and not self.standing.closed:
            _spares_of(pools).append(self)


class _Spares(deque[_OwnLine]):
    """Lines of a core that are to be taken again: a new connection costs several journeys to the server and back."""

    def take(self) -> _OwnLine | None:
        """Give one that nothing is on any more."""
        for line in tuple(self):
            if is_in_order(line.client, 0):
                with suppress(ValueError):  # another thread was quicker
                    self.remove(line)
                    return line
        return None

    def close(self) -> None:
        """Forget them: they are closed where all are known that take no calls of the core's."""
        self.clear()


def _spares_of(pools: Pools) -> _Spares:
    spares: _Spares = pools.lines.setdefault(_Spares, _Spares(maxlen=KEPT))
    return spares


class Apart:
    """The lines of some calls, those of calls apart within them included: `cut` ends them."""

    def __init__(self) -> None:
        """Begin with none."""
        self.is_cut = False
        self.inner: list[Apart] = []
        self._lines: list[_OwnLine] = []
        if isinstance(outer := APART.get(), Apart):
            # In this order: it may be cut at this moment.
            outer.inner.append(self)
            self.is_cut = outer.is_cut

    def context(self) -> Context:
        """Give a context in which calls are these, with all else that is known here."""
        context = copy_context()
        context.run(APART.set, self)
        return context

    def line_of(self, pools: Pools) -> Result[Line[httpx.Client], InvalidRequestError]:
        """Give the line of a core: the one in use, one that was kept, or a new one."""
        line = next((each for each in self._lines if each.is_fit and each.is_of(pools)), None)
        if line is None:
            line = _spares_of(pools).take()
        if line is None:
            made = blocking_client()
            if isinstance(made, Err):
                return made
            line = _OwnLine(made.unwrap(), pools)
        if line not in self._lines:
            self._lines.append(line)
        if self.is_cut or pools.closed:
            line.close()
            return invalid(CLOSED)
        return Ok(line)

    def cut(self) -> None:
        """End the calls, and those that come."""
        self.is_cut = True
        for inner in tuple(self.inner):
            inner.cut()
        for line in tuple(self._lines):
            line.close()

    def end(self) -> None:
        """Keep what there is for those who come."""
        for line in self._lines:
            line.keep()
        self._lines = []
        self.inner = []
