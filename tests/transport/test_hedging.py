"""`hedged` asks once more where an answer is slow, and leaves nothing behind of the attempt that loses."""

from __future__ import annotations

import asyncio
import contextvars
import sys
import threading
from collections import deque
from collections.abc import Callable
from itertools import count
from typing import Any

import anyio
import httpx
import pytest

import openrouter_core
from kit.callers import RUNNERS
from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    errors,
    first_ok,
    text_of,
)
from openrouter_core.testing import RawReply, Reply, StandIn, Wait, completion, error, streamed
from openrouter_core.transport import hedging
from openrouter_core.transport.inside import pools_within

ASK: Any = {"messages": [{"role": "user", "content": "Hello"}]}
STREAM: Any = {**ASK, "stream": True}
NEVER = RawReply([Wait(60)])
# What is asked and given here may be anything.
hedged: Any = openrouter_core.hedged
hedged_async: Any = openrouter_core.hedged_async
COMMENT = b": OPENROUTER PROCESSING\n\n"


@pytest.fixture(params=RUNNERS)
def way(request: pytest.FixtureRequest) -> str:
    """Each test that takes this runs three times."""
    name: str = request.param
    return name


def settled(core: OpenRouterCore, server: StandIn) -> None:
    """Hold that no connection is busy, and that the server holds none but those that are kept for later."""
    idle = [each for line in lines_of(core) for pool in pools_within(line.client) for each in pool.connections]
    assert all(each.is_idle() for each in idle)
    with server._changed:
        assert server._changed.wait_for(lambda: len(server._sockets) == len(idle), 5)


def lines_of(core: OpenRouterCore) -> list[Any]:
    """Give the lines that take calls, those that are kept apart included."""
    found: list[Any] = []
    for line in core.pools.lines.values():
        found += line if isinstance(line, deque) else [line]
    return found


def hedge(way: str, server: StandIn, request: Any, **more: Any) -> Any:
    """Ask with a hedge; of a stream, give its items. Afterwards nothing is busy."""
    more = {"after_ms": 30, **more}
    if (run := RUNNERS[way]) is None:
        with OpenRouterCore(api_key="k", server_url=server.url, retries=0) as core:
            outcome: Any = hedged(lambda: chat_send(core, request), **more)
            if isinstance(outcome, Ok) and request.get("stream"):
                outcome = Ok([*outcome.unwrap()])
            settled(core, server)
            return outcome

    async def main() -> Any:
        async with OpenRouterCore(api_key="k", server_url=server.url, retries=0) as core:
            outcome: Any = await hedged_async(lambda: chat_send_async(core, request), **more)
            if isinstance(outcome, Ok) and request.get("stream"):
                outcome = Ok([item async for item in outcome.unwrap()])
            await anyio.to_thread.run_sync(settled, core, server)
            return outcome

    return run(main)


class InTurn:
    """Answers two requests once both are there, in this order, and the latter a little later."""

    def __init__(self, order: tuple[int, int], earlier: Reply, later: Reply) -> None:
        """Begin."""
        self._order, self._replies = order, (earlier, later)
        self._numbers = count()
        self._both = threading.Barrier(2)

    def __call__(self, _request: object) -> Reply | RawReply:
        """Answer."""
        place = self._order.index(next(self._numbers))
        self._both.wait(10)
        reply = self._replies[place]
        return RawReply([Wait(0.1), *reply.steps()]) if place else reply


def give(way: str, function: Callable[[], Any], **more: Any) -> Any:
    """Hedge a function that asks nothing."""
    more = {"after_ms": 0, **more}
    if (run := RUNNERS[way]) is None:
        return hedged(function, **more)

    async def awaited() -> Any:
        return function()

    return run(lambda: hedged_async(awaited, **more))


class TestOutcomes:
    def test_a_quick_answer_is_asked_for_once(self, way: str, stand_in: StandIn) -> None:
        stand_in.script(completion("Paris."))
        assert text_of(hedge(way, stand_in, ASK, after_ms=60_000).unwrap()) == "Paris."
        assert len(stand_in.received) == 1

    def test_where_it_is_slow_the_second_may_win(self, way: str, stand_in: StandIn) -> None:
        stand_in.script(NEVER, completion("Paris."))
        assert text_of(hedge(way, stand_in, ASK).unwrap()) == "Paris."
        assert len(stand_in.received) == 2

    def test_or_the_first_after_all(self, way: str, stand_in: StandIn) -> None:
        stand_in.script(RawReply([Wait(0.4), *completion("Paris.").steps()]), NEVER)
        assert text_of(hedge(way, stand_in, ASK, after_ms=10).unwrap()) == "Paris."
        assert len(stand_in.received) == 2

    def test_an_error_that_comes_in_time_is_given(self, way: str, stand_in: StandIn) -> None:
        stand_in.script(error(402))
        assert isinstance(hedge(way, stand_in, ASK, after_ms=60_000).failure(), errors.PaymentRequiredResponseError)
        assert len(stand_in.received) == 1

    @pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["first", "second"])
    def test_one_that_fails_leaves_it_to_the_other(self, way: str, order: tuple[int, int]) -> None:
        with StandIn(InTurn(order, error(503), completion("Paris."))) as server:
            assert text_of(hedge(way, server, ASK).unwrap()) == "Paris."

    def test_where_both_fail_the_last_error_has_the_other(self, way: str) -> None:
        with StandIn(InTurn((0, 1), error(503), error(402))) as server:
            failure = hedge(way, server, ASK).failure()
        assert isinstance(failure, errors.PaymentRequiredResponseError)
        assert [type(each) for each in failure.previous] == [errors.ServiceUnavailableResponseError]

    @pytest.mark.parametrize("wrong", ["800", None, True, float("nan")])
    def test_a_time_that_is_none_is_told(self, way: str, wrong: Any) -> None:
        assert "after_ms" in str(give(way, lambda: Ok(1), after_ms=wrong).failure())

    def test_with_no_time_at_all_both_are_asked_at_once(self, way: str, stand_in: StandIn) -> None:
        stand_in.script(NEVER, completion("Paris."))
        assert text_of(hedge(way, stand_in, ASK, after_ms=0).unwrap()) == "Paris."


class TestStreams:
    def test_one_that_is_open_and_says_nothing_has_not_answered(self, way: str, stand_in: StandIn) -> None:
        stand_in.script(streamed(COMMENT, Wait(60)), streamed(COMMENT, "Par", "is."))
        items = hedge(way, stand_in, STREAM).unwrap()
        assert "".join(text_of(each.unwrap()) for each in items) == "Paris."

    def test_one_that_fails_before_its_first_item_leaves_it_to_the_other(self, way: str) -> None:
        failing = streamed(COMMENT, {"error": {"code": 502, "message": "no"}})
        with StandIn(InTurn((0, 1), failing, streamed("Paris."))) as server:
            items = hedge(way, server, STREAM).unwrap()
        assert "".join(text_of(each.unwrap()) for each in items) == "Paris."

    @pytest.mark.parametrize("reply", [streamed("Hi", Wait(60)), completion("Hi")], ids=["stream", "whole"])
    def test_one_that_comes_at_the_same_moment_and_loses_is_closed(
        self, way: str, stand_in: StandIn, reply: Reply
    ) -> None:
        """What is dropped unread would be told of by a warning, which is an error here."""
        stand_in.script(reply, reply)
        core, both = OpenRouterCore(api_key="k", server_url=stand_in.url, retries=0), Both()
        if (run := RUNNERS[way]) is None:
            hedged(lambda: both.meet(chat_send(core, STREAM)), after_ms=0).unwrap().close()
        else:

            async def main() -> None:
                async def ask() -> Any:
                    return await both.meet_async(await chat_send_async(core, STREAM))

                await (await hedged_async(ask, after_ms=0)).unwrap().aclose()

            run(main)
        while any(each._source or each._ready for each in both.seen):
            pass
        assert len(both.seen) == 2


class Both:
    """Lets two come at the same moment, whatever is cancelled meanwhile, and keeps what they bring."""

    def __init__(self) -> None:
        """Wait for two."""
        self.seen: list[Any] = []
        self._gate = threading.Barrier(2)

    def meet(self, outcome: Any) -> Any:
        """Wait for the other."""
        self.seen.append(outcome.unwrap())
        self._gate.wait(5)
        return outcome

    async def meet_async(self, outcome: Any) -> Any:
        """Await the other."""
        self.seen.append(outcome.unwrap())
        with anyio.CancelScope(shield=True):
            while len(self.seen) < 2:  # noqa: ASYNC110 - a test
                await anyio.sleep(0.001)
        return outcome


class TestOthersFunctions:
    """They may be anyone's."""

    def test_one_that_raises_has_failed(self, way: str) -> None:
        failure = give(way, lambda: dict[str, Any]()["x"], after_ms=60_000).failure()
        assert str(failure) == "function: raised KeyError: 'x'"
        assert isinstance(failure, errors.InvalidRequestError)

    def test_what_is_no_error_passes(self, way: str) -> None:
        def leave() -> Any:
            raise SystemExit(3)

        with pytest.raises(SystemExit):
            give(way, leave, after_ms=60_000)

    def test_it_knows_what_its_caller_does(self, way: str) -> None:
        known = contextvars.ContextVar("known", default=0)
        known.set(5)
        assert give(way, lambda: Ok(known.get())) == Ok(5)

    def test_one_that_does_not_await_is_called_as_well(self) -> None:
        assert asyncio.run(hedged_async(lambda: Ok(1), after_ms=60_000)) == Ok(1)


class TestLeaving:
    """Whoever waits for both may stop waiting."""

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    @pytest.mark.parametrize("request_", [ASK, STREAM], ids=["whole", "stream"])
    def test_to_cancel_it_cancels_both(self, stand_in: StandIn, backend: str, request_: Any) -> None:
        stand_in.script(NEVER, streamed(COMMENT, Wait(60)))

        async def main() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                with anyio.CancelScope() as scope:
                    async with anyio.create_task_group() as tasks:

                        async def cancel() -> None:
                            while len(stand_in.received) < 2:  # noqa: ASYNC110 - a test
                                await anyio.sleep(0.005)
                            scope.cancel()

                        tasks.start_soon(cancel)
                        await hedged_async(lambda: chat_send_async(core, request_), after_ms=10)
                assert scope.cancelled_caught
                await anyio.to_thread.run_sync(settled, core, stand_in)

        anyio.run(main, backend=backend)

    def test_a_stream_that_won_while_it_is_cancelled_is_closed(self, stand_in: StandIn) -> None:
        stand_in.script(streamed("Hi", Wait(60)))
        stubborn, seen = anyio.Event, list[Any]()

        async def main() -> None:
            loser, core = stubborn(), OpenRouterCore(api_key="k", server_url=stand_in.url)

            async def ask() -> Any:
                if not seen:
                    seen.append(None)
                    seen[:] = [await chat_send_async(core, STREAM)]
                    await loser.wait()
                    return seen[0]
                try:
                    loser.set()
                    await anyio.sleep(60)
                finally:
                    scope.cancel()
                    with anyio.CancelScope(shield=True):
                        await anyio.sleep(0.01)

            with anyio.CancelScope() as scope:
                await hedged_async(ask, after_ms=10)
            assert scope.cancelled_caught
            assert seen[0].unwrap()._source is None
            await core.aclose()

        asyncio.run(main())

    def test_an_interrupt_ends_both(self, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch) -> None:
        def interrupted(_arrived: object) -> Any:
            while len(stand_in.received) < 2:
                pass
            raise KeyboardInterrupt

        monkeypatch.setattr(hedging, "_next", interrupted)
        stand_in.script(NEVER, NEVER)
        with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
            with pytest.raises(KeyboardInterrupt):
                hedged(lambda: chat_send(core, ASK), after_ms=0)
            assert stand_in.wait_until_left()

    def test_to_close_the_core_ends_both(self, stand_in: StandIn) -> None:
        stand_in.script(NEVER, NEVER)
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        threading.Timer(0.2, core.close).start()
        failure = hedged(lambda: chat_send(core, ASK), after_ms=10).failure()
        assert isinstance(failure, errors.InvalidRequestError | errors.APIConnectionError)
        assert stand_in.wait_until_left()
        assert "closed" in str(hedged(lambda: chat_send(core, ASK), after_ms=10).failure())

    def test_to_close_the_core_ends_a_stream_that_won(self, stand_in: StandIn) -> None:
        stand_in.script(streamed("Hi", Wait(60)))
        core = OpenRouterCore(api_key="k", server_url=stand_in.url)
        stream: Any = hedged(lambda: chat_send(core, STREAM), after_ms=60_000).unwrap()
        core.close()
        first, last = stream
        assert (text_of(first.unwrap()), type(last)) == ("Hi", Err)


class TestConnections:
    """Of blocking calls: those of an attempt are its own, so that it can be cut."""

    def test_they_are_kept_for_the_next(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        for _ in range(4):
            hedged(lambda: chat_send(core, ASK), after_ms=60_000).unwrap()
        assert stand_in.connections == 1

    def test_one_with_a_stream_is_taken_again_when_that_is_over(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        first, second = (hedged(lambda: chat_send(core, STREAM), after_ms=60_000).unwrap() for _ in range(2))
        assert stand_in.connections == 2
        assert [type(each) for each in (*first, *second)].count(Err) == 0
        for _ in range(2):
            hedged(lambda: chat_send(core, ASK), after_ms=60_000).unwrap()
        assert stand_in.connections == 2

    def test_one_that_another_is_quicker_to_take_is_not_taken(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        hedged(lambda: chat_send(core, ASK), after_ms=60_000).unwrap()
        (spares,) = core.pools.lines.values()

        class Taken(type(spares)):  # type: ignore[misc]
            def remove(self, line: object) -> None:
                raise ValueError

        core.pools.lines[type(spares)] = Taken(spares)
        hedged(lambda: chat_send(core, ASK), after_ms=60_000).unwrap()
        assert stand_in.connections == 2

    def test_of_an_attempt_that_lost_none_is(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        for _ in range(3):
            stand_in.script(NEVER, completion("Hi"))
            hedged(lambda: chat_send(core, ASK), after_ms=20).unwrap()
        settled(core, stand_in)

    def test_to_cut_one_leaves_the_other_calls_of_the_core_alone(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        stand_in.script(streamed("Par", Wait(0.2), "is."), NEVER, completion("Hi"))
        with chat_send(core, STREAM).unwrap() as stream:
            hedged(lambda: chat_send(core, ASK), after_ms=20).unwrap()
            assert "".join(text_of(each.unwrap()) for each in stream) == "Paris."

    def test_several_calls_of_an_attempt_share_one(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        def ask() -> Any:
            chat_send(core, ASK)
            return first_ok(lambda: chat_send(core, ASK))

        hedged(ask, after_ms=60_000).unwrap()
        assert (len(stand_in.received), stand_in.connections) == (2, 1)

    def test_a_hedge_within_a_hedge_ends_with_it(self, stand_in: StandIn, core: OpenRouterCore) -> None:
        stand_in.script(NEVER, NEVER)
        begun = threading.Event()

        def ask() -> Any:
            if begun.is_set():
                while len(stand_in.received) < 2:
                    pass
                return Ok(1)
            begun.set()
            return hedged(lambda: chat_send(core, ASK), after_ms=0)

        assert hedged(ask, after_ms=20) == Ok(1)
        settled(core, stand_in)

    def test_a_call_that_an_attempt_begins_after_it_lost_is_not_made(
        self, stand_in: StandIn, core: OpenRouterCore
    ) -> None:
        turn, told = iter([True, False]), list[Any]()
        lost, ended = threading.Event(), threading.Event()

        def ask() -> Any:
            if next(turn):
                lost.wait(5)
                told.append(chat_send(core, ASK))
                told.append(hedged(lambda: chat_send(core, ASK), after_ms=0))
                ended.set()
            return Ok(1)

        assert hedged(ask, after_ms=0) == Ok(1)
        lost.set()
        assert ended.wait(5)
        assert ["closed" in str(each.failure()) for each in told] == [True, True]
        assert stand_in.received == []

    def test_one_that_a_full_stack_may_have_left_in_disorder_is_not_taken_again(
        self, stand_in: StandIn, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def overflow(*_: object) -> Any:
            raise RecursionError

        def ask() -> Any:
            with monkeypatch.context() as patch:
                patch.setattr("openrouter_core.transport.blocking._dispatch", overflow)
                assert isinstance(chat_send(core, ASK, {"retries": 0}), Err)
            return chat_send(core, ASK)

        hedged(ask, after_ms=60_000).unwrap()
        assert len(lines_of(core)) == 1
        settled(core, stand_in)

    def test_a_client_of_the_callers_is_used(self, stand_in: StandIn) -> None:
        with httpx.Client() as client:
            core = OpenRouterCore(api_key="k", server_url=stand_in.url, http_client=client)
            assert isinstance(hedged(lambda: chat_send(core, ASK), after_ms=60_000), Ok)


class TestWithout:
    """What a hedge needs may not be there."""

    @pytest.mark.parametrize("threads", [0, 1])
    def test_without_a_thread_it_is_done_with_those_there_are(
        self, stand_in: StandIn, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch, threads: int
    ) -> None:
        left = iter(range(threads))

        class Scarce(threading.Thread):
            def start(self) -> None:
                if next(left, None) is None:
                    raise RuntimeError("can't start new thread")
                super().start()

        monkeypatch.setattr(hedging, "Thread", Scarce)
        stand_in.script(RawReply([Wait(0.06), *completion("Paris.").steps()]))
        assert text_of(hedged(lambda: chat_send(core, ASK), after_ms=0).unwrap()) == "Paris."

    @pytest.mark.parametrize(
        ("way", "missing"), [("blocking", "openrouter_core.transport.apart"), ("asyncio", "anyio")]
    )
    def test_where_it_cannot_be_loaded_the_function_is_asked_once(
        self, monkeypatch: pytest.MonkeyPatch, way: str, missing: str
    ) -> None:
        monkeypatch.setitem(sys.modules, missing, None)
        assert give(way, lambda: Ok(1)) == Ok(1)

    def test_where_no_client_can_be_made_the_call_says_so(
        self, core: OpenRouterCore, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setenv("HTTPS_PROXY", "http://[::1")
        assert "HTTP client cannot be made" in str(hedged(lambda: chat_send(core, ASK), after_ms=60_000).failure())
