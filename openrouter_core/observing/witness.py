"""A call before witnesses: each sees what is wanted and what comes, to the end of a stream, and may answer itself."""

from __future__ import annotations

import sys
from collections import deque
from typing import TYPE_CHECKING, Any, Generic, NamedTuple, Protocol, Self, TypeVar

from openrouter_core.call.operation import Attempt, Opened, Pause, Streaming
from openrouter_core.call.settings import is_observer, is_onlooker
from openrouter_core.models.json_value import is_listed, is_mapping
from openrouter_core.result import Ok

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterator, Mapping, Sequence

    from openrouter_core.call.operation import AnyOperation, Ask, Flow
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

    def begins(self, attempt: Attempt) -> None:
        """See that an attempt begins: the pause before it is over, or left out."""
        ...

    def gets(self, answer: object) -> None:
        """See what came."""
        ...

    def ends(self, outcome: Result[Any, SendError]) -> None:
        """See what the call comes to. A `Streaming` or an `Opened` goes on, if it has a source."""
        ...

    def breaks_off(self, cause: BaseException | None) -> None:
        """See that the call, or its stream, comes to nothing more: it was cancelled, or there is a fault in it.

        It may have ended in the eyes of some witnesses when another is interrupted.
        """
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

    def begins(self, attempt: Attempt) -> None:
        """Take no note."""

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


class Onlooker(Protocol):
    """What the core or the options name to be shown all of a call; plain functions are shown events.

    Where that of the core has a true `is_alone`, nobody else is shown the call.
    """

    def attend(self, beginning: Beginning) -> Witness:
        """Give a witness to a call."""
        ...


def before_witnesses(flow: Flow, beginning: Beginning) -> Flow:
    """Have a call go on as it does, before those whom its core and its options name."""
    witnesses: list[Witness] = []
    try:
        for each in _witnesses(beginning):
            witnesses.append(each)  # noqa: PERF402 - whom an interrupt keeps from beginning sees it end
        outcome = yield from _shown(flow, witnesses)
        for each in witnesses:
            each.ends(outcome)
        return _going_on(outcome, tuple(witnesses))
    except BaseException as cause:
        flow.close()
        for each in witnesses:
            # A driver closes the flow of a call that broke off under its hands.
            each.breaks_off(cause.__context__ if isinstance(cause, GeneratorExit) else cause)
        raise


def _going_on(outcome: Result[Any, SendError], witnesses: tuple[Witness, ...]) -> Result[Any, SendError]:
    value: Any = outcome.unwrap() if isinstance(outcome, Ok) else None
    if not goes_on(value):
        return outcome
    return Ok(value._replace(before=WitnessedReader[Any](witnesses).reading))


def is_stream(value: object) -> bool:
    """Tell whether a call gave a stream, be there anything to read for it or not."""
    return isinstance(value, Streaming | Opened)


def goes_on(value: object) -> bool:
    """Tell whether a call that gave this has a stream to be read."""
    return isinstance(value, Opened) or (isinstance(value, Streaming) and value.opened is not None)


def _witnesses(beginning: Beginning) -> Iterator[Witness]:
    core: Any = beginning.core
    if is_onlooker(core.observe) and getattr(core.observe, "is_alone", False):
        yield core.observe.attend(beginning)
        return
    named = [*_named(beginning)]
    if functions := [each for each in named if not is_onlooker(each)]:
        from openrouter_core.observing.delivery import is_observers_own
        from openrouter_core.observing.telling import Telling

        if not is_observers_own():
            telling = Telling(functions, beginning)
            yield telling
            telling.begin()
    for each in named:
        if is_onlooker(each):
            yield each.attend(beginning)


def _named(beginning: Beginning) -> Iterator[Any]:
    """Give whom the core names, and whom the options do. What is none is told by the call, which is refused."""
    options: object = beginning.options
    said: object = options.get("observe") if is_mapping(options) else None
    for named in (beginning.core.observe, said):
        yield from filter(is_observer, named if is_listed(named) else (named,))


def _shown(flow: Flow, witnesses: Sequence[Witness]) -> Generator[Any, Any, Result[Any, SendError]]:
    answer: Any = None
    while True:
        try:
            wanted: Any = flow.send(answer)
        except StopIteration as end:
            outcome: Result[Any, SendError] = end.value
            return outcome
        answers = [given for each in witnesses if (given := each.wants(wanted)) is not None]
        if isinstance(wanted, Attempt):
            if wanted.pause_ms > 0 and not answers:
                yield Pause(wanted.pause_ms)
                wanted = wanted._replace(pause_ms=0.0)
            for each in witnesses:
                each.begins(wanted)
        answer = answers[0] if answers else (yield wanted)
        for each in witnesses:
            each.gets(answer)


class WitnessedReader(Generic[Item]):
    """Reads a stream as another reader does, before witnesses."""

    _reader: Reader[Item]
    _witnesses: tuple[Witness, ...] = ()

    def __init__(self, witnesses: tuple[Witness, ...]) -> None:
        """Stand by: what is dropped before there is anything to read is left, too."""
        # Plain, since who sets it may have no room on the stack for a call.
        self.over = False
        self._witnesses = witnesses

    def reading(self, reader: Reader[Item]) -> Self:
        """Begin where `reader` stands."""
        self._reader = reader
        return self

    @property
    def has_begun(self) -> bool:
        """Whether anything has come."""
        return self.over or self._reader.has_begun

    def so_far(self) -> str:
        """Tell in words how much came."""
        return self._reader.so_far()

    def feed(self, data: bytes) -> list[Result[Item, SendError]]:
        """Give the items that `data` completes."""
        return self._show(data, self._reader.feed)

    def end(self, interruption: SendError | None) -> list[Result[Item, SendError]]:
        """Give what is left to say at the end."""
        return self._show(interruption, self._reader.end)

    def leave(self) -> None:
        """Take note that nobody reads on: it was left, or cancelled, or a fault of ours made an end of it."""
        cause: BaseException | None = sys.exception()
        is_left = isinstance(cause, Exception | GeneratorExit | None)
        for each in self._dismissed():
            if not is_left:
                each.breaks_off(cause)
            elif self.over:
                each.breaks_off(RecursionError())
            else:
                each.leaves()

    def __del__(self) -> None:
        """Take note that it was dropped."""
        self.leave()

    def _show(
        self,
        data: Any,  # noqa: ANN401 - what its reader takes
        read: Callable[[Any], list[Result[Item, SendError]]],
    ) -> list[Result[Item, SendError]]:
        try:
            items = read(data)
        except Exception as fault:
            for each in self._dismissed():
                each.breaks_off(fault)
            raise
        is_over = self.over = self._reader.over
        witnesses = self._dismissed() if is_over else self._witnesses
        try:
            for each in witnesses:
                each.arrives(data, items, is_over=is_over)
        except BaseException:
            # An interrupt: it may have come before all had seen the end.
            self._witnesses = witnesses
            raise
        return items

    def _dismissed(self) -> tuple[Witness, ...]:
        witnesses, self._witnesses = self._witnesses, ()
        return witnesses
