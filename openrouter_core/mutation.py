"""`Mutation`: a function that is called on demand, and the state of its latest call, for whatever shows it.

    ask: Mutation[[ChatRequest], ChatResult, SendError] = Mutation(lambda request: chat_send(core, request))
    stop = ask.subscribe(lambda state: print(state))  # Pending(), then Settled(result=…)
    ask.mutate({"messages": [{"role": "user", "content": "Hello"}]})

It is what the mutation hooks of OpenRouter's TypeScript SDK are to React, for any framework or none. Declared as
above, both checkers know what goes in and what comes out, of streams and asynchronous functions too. A function of
your own with annotations needs no declaration: `Mutation(ask_about)`. `Mutation(partial(chat_send, core))` runs as
well; declared, it is exact for whole answers; undeclared, each checker takes it for an overload of its own choice.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, ClassVar, Generic, ParamSpec, TypeAlias, TypeVar

from attrs import frozen

if TYPE_CHECKING:
    from openrouter_core.result import Err, Ok, Result

Parameters = ParamSpec("Parameters")
Value = TypeVar("Value")
Error = TypeVar("Error")


@frozen
class Idle:
    """Nothing was asked yet, or it was forgotten."""

    result: ClassVar[None] = None


@frozen
class Pending:
    """The latest call is under way."""

    result: ClassVar[None] = None


@frozen
class Settled(Generic[Value, Error]):
    """The latest call has come to its `result`: `Ok` or `Err`."""

    result: Ok[Value] | Err[Error]


MutationState: TypeAlias = Idle | Pending | Settled[Value, Error]
"""Where the latest call stands. `state.result` is None until it is settled: `None`, `Ok` and `Err` are all there is."""

Watcher: TypeAlias = Callable[[MutationState[Value, Error]], object]


class Mutation(Generic[Parameters, Value, Error]):
    """Calls `function`, which gives a `Result` or an awaitable of one, and tells watchers how the latest call stands.

    A later call, or `reset`, takes the place of one that is under way: that one's caller still gets its result, the
    state does not. Nothing is kept of a call but its result. Any thread may call, watch and ask.
    """

    def __init__(
        self, function: Callable[Parameters, Result[Value, Error] | Awaitable[Result[Value, Error]]], /
    ) -> None:
        """Begin idle."""
        self._function = function
        self._state: MutationState[Value, Error] = Idle()
        self._latest: object = None
        self._watchers: dict[object, Watcher[Value, Error]] = {}
        self._untold: deque[tuple[object, MutationState[Value, Error]]] = deque()
        self._is_telling = False
        # Reentrant: the garbage collector may end a call that nobody awaits any more, at any point of this thread.
        self._lock = threading.RLock()

    @property
    def state(self) -> MutationState[Value, Error]:
        """Where the latest call stands now."""
        return self._state

    def mutate(self, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result[Value, Error]:
        """Call the function, and give its result. An asynchronous function is for `mutate_async`: a `TypeError`.

        What the function raises, an interrupt included, passes through and leaves the mutation idle.
        """
        call = object()
        try:
            self._become(Pending(), latest=call)
            result = _at_once(self._function(*args, **kwargs))
        except BaseException:
            self._become(Idle(), instead_of=call)
            raise
        self._become(Settled(result), instead_of=call)
        return result

    async def mutate_async(self, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Result[Value, Error]:
        """Do the same, awaiting what the function gives. One that is not asynchronous blocks the event loop.

        Cancellation passes through and leaves the mutation idle.
        """
        call = object()
        try:
            self._become(Pending(), latest=call)
            given = self._function(*args, **kwargs)
            result = await given if isinstance(given, Awaitable) else given
        except BaseException:
            self._become(Idle(), instead_of=call)
            raise
        self._become(Settled(result), instead_of=call)
        return result

    def reset(self) -> None:
        """Forget the latest call, be it under way or settled."""
        self._become(Idle())

    def subscribe(self, watcher: Watcher[Value, Error]) -> Callable[[], None]:
        """Call `watcher` with each state to come, and give the function that ends this.

        States come one at a time and in their order, in the thread that brought one of them about. A watcher may call
        and reset; what it raises is logged, and disturbs neither the calls nor other watchers.
        """
        key = object()
        with self._lock:
            self._watchers[key] = watcher

        def unsubscribe() -> None:
            with self._lock:
                self._watchers.pop(key, None)

        return unsubscribe

    def _become(self, state: MutationState[Value, Error], *, latest: object = None, instead_of: object = None) -> None:
        with self._lock:
            if instead_of is not None and instead_of is not self._latest:
                return
            self._latest = latest
            # No two results are compared here: what settles was pending.
            if state != self._state:
                self._state = state
                self._untold.extend((key, state) for key in self._watchers)
        while self._tell():
            pass

    def _tell(self) -> bool:
        """Tell one watcher of one state. False where there is nothing to tell, or somebody is telling already."""
        with self._lock:
            if self._is_telling or not self._untold:
                return False
            key, state = self._untold.popleft()
            watcher = self._watchers.get(key)
            if watcher is None:
                return True
            self._is_telling = True
        try:
            watcher(state)
        except Exception:
            import logging

            logging.getLogger("openrouter_core").exception("A watcher of a mutation failed")
        finally:
            self._is_telling = False
        return True


def _at_once(given: Result[Value, Error] | Awaitable[Result[Value, Error]]) -> Result[Value, Error]:
    """Refuse what would have to be awaited."""
    if not isinstance(given, Awaitable):
        return given
    if isinstance(given, Coroutine):
        given.close()
    raise TypeError("the function is asynchronous: mutate_async calls it")
