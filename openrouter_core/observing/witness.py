"""A call before witnesses: each sees what is wanted and what comes, to the end of a stream, and may answer itself."""

from __future__ import annotations

from collections import deque
from functools import partial
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, TypeVar, runtime_checkable

from openrouter_core.call.operation import Opened, Streaming
from openrouter_core.models.json_value import is_listed, is_mapping
from openrouter_core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence

    from openrouter_core.call.operation import AnyOperation, Ask, Attempt, Flow
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.result import Result
    from openrouter_core.streams.iterating import Reader

Item = TypeVar("Item")


class Chance:
    """Gives numbers in [0, 1), those `ahead` first, and keeps what it `gave`."""

    def __init__(self, draw: Callable[[], float]) -> None:
        """Draw those that nobody has set."""
        self._draw = draw
        self.ahead: deque[float] = deque()
        self.gave: list[float] = []

    def __call__(self) -> float:
        """Give the next."""
        self.gave.append(self.ahead.popleft() if self.ahead else self._draw())
        return self.gave[-1]


class Beginning(NamedTuple):
    """A call as it was made. `clock` gives seconds, of which only differences mean anything.

    `chance` is what its pauses are drawn from; `is_awaited`: whether the call is asynchronous.
    """

    operation: AnyOperation
    core: OpenRouterCore
    request: object
    options: object
    environ: Mapping[str, str]
    clock: Callable[[], float]
    chance: Chance
    is_awaited: bool


class Witness(Protocol):
    """Looks on at one call, in whichever thread that goes on. It cannot fail."""

    def wants(self, wanted: Ask | Attempt) -> object:
        """See what the call wants done. What it gives, unless None, is taken for what came of that: nothing is done."""
        ...

    def gets(self, answer: object) -> None:
        """See what came."""
        ...

    def ends(self, outcome: Result[Any, SendError]) -> None:
        """See what the call comes to. A `Streaming` or an `Opened` goes on, if it has a source."""
        ...

    def breaks_off(self, cause: BaseException | None) -> None:
        """See that the call comes to nothing: it was cancelled or interrupted, or there is a fault in it."""
        ...

    def arrives(
        self, data: bytes | SendError | None, items: Sequence[Result[Any, SendError]], *, is_over: bool
    ) -> None:
        """See a packet of a stream, or its end, and the items that it completes."""
        ...

    def leaves(self) -> None:
        """See that a stream is left before its end."""
        ...


class Bystander:
    """A witness to the wants of a call, as whoever is made of it is; of all else it takes no note."""

    def gets(self, answer: object) -> None:
        """Take no note."""

    def ends(self, outcome: Result[Any, SendError]) -> None:
        """Take no note."""

    def breaks_off(self, cause: BaseException | None) -> None:
        """Take no note."""

    def arrives(
        self, data: bytes | SendError | None, items: Sequence[Result[Any, SendError]], *, is_over: bool
    ) -> None:
        """Take no note."""

    def leaves(self) -> None:
        """Take no note."""


@runtime_checkable
class Onlooker(Protocol):
    """What the core or the options name to be shown all of a call; plain functions are shown events.

    Where that of the core has a true `is_alone`, nobody else is shown the call.
    """

    def attend(self, beginning: Beginning) -> Witness:
        """Give a witness to a call."""
        ...


def before_witnesses(flow: Flow, beginning: Beginning) -> Flow:
    """Have a call go on as it does, before those whom its core and its options name."""
    witnesses = tuple(_witnesses(beginning))
    answer: Any = None
    while True:
        try:
            wanted = flow.send(answer)
        except StopIteration as end:
            return _ended(end.value, witnesses)
        except Exception as fault:
            for each in witnesses:
                each.breaks_off(fault)
            raise
        answers = [given for each in witnesses if (given := each.wants(wanted)) is not None]
        try:
            answer = answers[0] if answers else (yield wanted)
        except BaseException as closed:
            flow.close()
            for each in witnesses:
                each.breaks_off(closed.__context__)
            raise
        for each in witnesses:
            each.gets(answer)


def _witnesses(beginning: Beginning) -> Iterator[Witness]:
    if getattr(beginning.core.observe, "is_alone", False) and isinstance(beginning.core.observe, Onlooker):
        yield beginning.core.observe.attend(beginning)
        return
    options: object = beginning.options
    said: object = options.get("observe") if is_mapping(options) else None
    for named in (beginning.core.observe, said):
        for each in named if is_listed(named) else (named,):
            if isinstance(each, Onlooker):
                yield each.attend(beginning)
            elif callable(each):
                from openrouter_core.observing.telling import Telling

                yield Telling(each, beginning)


def _ended(outcome: Result[Any, SendError], witnesses: tuple[Witness, ...]) -> Result[Any, SendError]:
    for each in witnesses:
        each.ends(outcome)
    value: Any = outcome.unwrap() if isinstance(outcome, Ok) else None
    if not _goes_on(value):
        return outcome
    return Ok(value._replace(before=partial(WitnessedReader, witnesses=witnesses)))


def _goes_on(value: object) -> bool:
    return isinstance(value, Opened) or (isinstance(value, Streaming) and value.opened is not None)


class WitnessedReader(Generic[Item]):
    """Reads a stream as another reader does, before witnesses."""

    def __init__(self, reader: Reader[Item], witnesses: tuple[Witness, ...]) -> None:
        """Begin where `reader` stands."""
        self._reader = reader
        self._witnesses = witnesses

    @property
    def over(self) -> bool:
        """Whether it takes no more."""
        return self._reader.over

    @over.setter
    def over(self, over: bool) -> None:
        self._reader.over = over

    @property
    def has_begun(self) -> bool:
        """Whether anything has come."""
        return self._reader.has_begun

    def so_far(self) -> str:
        """Tell in words how much came."""
        return self._reader.so_far()

    def feed(self, data: bytes) -> list[Result[Item, SendError]]:
        """Give the items that `data` completes."""
        return self._show(data, self._reader.feed(data))

    def end(self, interruption: SendError | None) -> list[Result[Item, SendError]]:
        """Give what is left to say at the end."""
        return self._show(interruption, self._reader.end(interruption))

    def leave(self) -> None:
        """Take note that nobody reads on."""
        for each in self._dismissed():
            each.leaves()

    def __del__(self) -> None:
        """Take note that it was dropped."""
        self.leave()

    def _show(
        self, data: bytes | SendError | None, items: list[Result[Item, SendError]]
    ) -> list[Result[Item, SendError]]:
        is_over = self._reader.over
        for each in self._dismissed() if is_over else self._witnesses:
            each.arrives(data, items, is_over=is_over)
        return items

    def _dismissed(self) -> tuple[Witness, ...]:
        witnesses, self._witnesses = self._witnesses, ()
        return witnesses
