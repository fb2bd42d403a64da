"""Each event to each observer, one after another, whatever an observer does with it, and whichever threads tell."""

from __future__ import annotations

import inspect
import logging
import os
import threading
import traceback
from collections import deque
from contextlib import suppress
from contextvars import ContextVar
from functools import lru_cache
from itertools import count
from typing import TYPE_CHECKING, Final

from openrouter_core.call.last_resort import raised
from openrouter_core.observing.events import CallEnded

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from openrouter_core.observing.events import CallEvent

_LOGGER: Final = logging.getLogger("openrouter_core")
_OBSERVERS: Final = 256
"""Observers remembered as having failed."""

_IS_AT_WORK: Final[ContextVar[bool]] = ContextVar("openrouter_core.observer_is_at_work", default=False)


def is_observers_own() -> bool:
    """Tell whether it is an observer who makes a call: were observers told of that, there would be no end of it."""
    return _IS_AT_WORK.get()


class Delivery:
    """The way to the observers of one call. After `CallEnded` nothing goes there any more."""

    def __init__(self, observers: Sequence[Callable[[CallEvent], object]]) -> None:
        """Know whom to tell."""
        self._observers = observers
        self._waiting: deque[CallEvent] = deque()
        self._turn = threading.Lock()
        self._interrupts: list[BaseException] = []
        self._is_over = False
        # A forked child that drops a stream of its parent's has nothing to tell.
        self._pid = os.getpid()

    def deliver(self, *events: CallEvent) -> None:
        """Have events told, here or by the thread that is at it already: nobody waits for an observer of others.

        An interrupt within an observer passes, once all of them were told.
        """
        self._waiting.extend(events)
        while self._waiting and self._pid == os.getpid() and self._turn.acquire(blocking=False):
            try:
                while self._waiting:
                    self._tell(self._waiting.popleft())
                passing, self._interrupts = self._interrupts, []
            finally:
                self._turn.release()
            if passing:
                # Nothing here holds it then, or it would hold all of the call until it is collected.
                raise passing.pop()

    def _tell(self, event: CallEvent) -> None:
        if self._is_over:
            return
        self._is_over = isinstance(event, CallEnded)
        at_work = _IS_AT_WORK.set(True)
        try:
            for observer in self._observers:
                self._call(observer, event)
        finally:
            _IS_AT_WORK.reset(at_work)

    def _call(self, observer: Callable[[CallEvent], object], event: CallEvent) -> None:
        try:
            said = observer(event)
            if inspect.iscoroutine(said):
                said.close()
                complain(observer, TypeError("the function is asynchronous, and is not awaited"))
        except Exception as error:  # noqa: BLE001 - it is the application's, and harms no call
            complain(observer, error)
        except BaseException as interrupt:  # noqa: BLE001 - raised when all were told
            self._interrupts.append(interrupt)


def complain(observer: object, error: Exception) -> None:
    """Tell the log of the first fault of an observer, and where in its code it was; what it says may quote anything."""
    # Filters and handlers are the application's, too, and the stack may be full.
    with suppress(Exception):
        name = _name_of(observer)
        if next(_faults_of(name)) == 0:
            at = traceback.extract_tb(error.__traceback__)[-1:]
            where = "".join(f" ({frame.filename}, line {frame.lineno})" for frame in at)
            _LOGGER.warning("%s%s; further faults of it are not told", raised(f"observe: {name}", error).message, where)


def _name_of(observer: object) -> str:
    name = getattr(observer, "__qualname__", None) or type(observer).__qualname__
    line = getattr(getattr(observer, "__code__", None), "co_firstlineno", "")
    return f"{observer.__module__}.{name}{line and f':{line}'}"


@lru_cache(_OBSERVERS)
def _faults_of(name: str) -> Iterator[int]:  # noqa: ARG001 - one each
    return count()
