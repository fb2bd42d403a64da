"""A mutation's state is that of its latest call, whoever calls, however often, and whatever goes wrong."""

from __future__ import annotations

import asyncio
import gc
import logging
import sys
import threading
import weakref
from collections.abc import Generator
from functools import partial
from itertools import pairwise
from typing import Any

import pytest
import trio
import trio.testing

from openrouter_core import (
    Err,
    Idle,
    Mutation,
    Ok,
    OpenRouterCore,
    Pending,
    Result,
    SendError,
    Settled,
    chat_send,
    chat_send_async,
    text_of,
)
from openrouter_core.models.chat import ChatRequest, ChatResult
from openrouter_core.testing import StandIn, completion, error


def echo(value: int) -> Result[int, str]:
    return Ok(value) if value >= 0 else Err("negative")


def states(mutation: Mutation[Any, Any, Any]) -> list[Any]:
    """Give the list that the states to come are noted in."""
    seen: list[Any] = []
    mutation.subscribe(seen.append)
    return seen


class TestOneCall:
    """Idle, pending, settled."""

    def test_it_begins_idle(self) -> None:
        assert Mutation(echo).state == Idle()
        assert Mutation(echo).state.result is None

    def test_a_call_gives_its_result_and_goes_through_the_states(self) -> None:
        mutation = Mutation(echo)
        seen = states(mutation)
        assert mutation.mutate(1) == Ok(1)
        assert mutation.state.result == Ok(1)
        assert mutation.mutate(-1) == Err("negative")
        assert seen == [Pending(), Settled(Ok(1)), Pending(), Settled(Err("negative"))]

    def test_it_is_pending_while_the_function_runs(self) -> None:
        def look() -> Result[Any, str]:
            return Ok(mutation.state)

        mutation: Mutation[[], Any, str] = Mutation(look)
        assert mutation.mutate() == Ok(Pending())
        assert Pending().result is None

    def test_arguments_are_handed_over_and_not_kept(self) -> None:
        class Request:
            """Something that one can see going away."""

        request, gone = Request(), threading.Event()
        mutation: Mutation[..., None, str] = Mutation(lambda *args, **kwargs: Ok(None))
        mutation.mutate(request, again=request)
        weakref.finalize(request, gone.set)
        del request
        gc.collect()
        assert gone.is_set()

    def test_states_are_frozen(self) -> None:
        mutation = Mutation(echo)
        mutation.mutate(1)
        with pytest.raises(AttributeError):
            mutation.state.result = None  # type: ignore[misc]

    def test_reset_forgets_the_result_and_is_told_once(self) -> None:
        mutation = Mutation(echo)
        mutation.mutate(1)
        seen = states(mutation)
        mutation.reset()
        mutation.reset()
        assert mutation.state == Idle()
        assert seen == [Idle()]


class TestSeveralCalls:
    """The latest counts."""

    def test_an_older_call_that_ends_later_changes_nothing_and_its_caller_gets_its_result(self) -> None:
        async def main() -> None:
            first: asyncio.Future[Result[str, str]] = asyncio.get_running_loop().create_future()
            second: asyncio.Future[Result[str, str]] = asyncio.get_running_loop().create_future()
            waits = iter([first, second])
            mutation: Mutation[[], str, str] = Mutation(lambda: next(waits))
            seen = states(mutation)
            older, newer = (asyncio.create_task(mutation.mutate_async()) for _ in range(2))
            await asyncio.sleep(0)
            second.set_result(Ok("newer"))
            assert await newer == Ok("newer")
            first.set_result(Ok("older"))
            assert await older == Ok("older")
            assert mutation.state == Settled(Ok("newer"))
            assert seen == [Pending(), Settled(Ok("newer"))]

        asyncio.run(main())

    def test_an_older_call_that_ends_first_leaves_the_newer_one_pending(self) -> None:
        async def main() -> None:
            waits: list[asyncio.Future[Result[str, str]]] = [asyncio.get_running_loop().create_future() for _ in "ab"]
            given = iter(waits)
            mutation: Mutation[[], str, str] = Mutation(lambda: next(given))
            older, newer = (asyncio.create_task(mutation.mutate_async()) for _ in range(2))
            await asyncio.sleep(0)
            waits[0].set_result(Err("older"))
            assert await older == Err("older")
            assert mutation.state == Pending()
            waits[1].set_result(Ok("newer"))
            assert await newer == mutation.state.result == Ok("newer")

        asyncio.run(main())

    def test_reset_lets_go_of_a_call_under_way(self) -> None:
        def forgotten() -> Result[int, str]:
            mutation.reset()
            return Ok(1)

        mutation: Mutation[[], int, str] = Mutation(forgotten)
        seen = states(mutation)
        assert mutation.mutate() == Ok(1)
        assert mutation.state == Idle()
        assert seen == [Pending(), Idle()]

    def test_a_call_that_fails_after_a_newer_one_began_leaves_that_alone(self) -> None:
        def fail_after(depth: int) -> Result[int, str]:
            if depth == 0:
                return Ok(0)
            mutation.mutate(depth - 1)
            raise LookupError

        mutation: Mutation[[int], int, str] = Mutation(fail_after)
        with pytest.raises(LookupError):
            mutation.mutate(1)
        assert mutation.state == Settled(Ok(0))

    def test_every_watcher_sees_the_same_order_whatever_threads_call(self) -> None:
        mutation = Mutation(echo)
        one, other = states(mutation), states(mutation)
        start = threading.Barrier(8)

        def call(number: int) -> None:
            start.wait()
            for _ in range(50):
                assert mutation.mutate(number) == Ok(number)

        threads = [threading.Thread(target=call, args=(number,)) for number in range(8)]
        interval = sys.getswitchinterval()
        sys.setswitchinterval(1e-6)
        try:
            for each in threads:
                each.start()
            for each in threads:
                each.join()
        finally:
            sys.setswitchinterval(interval)
        assert one == other
        assert one[-1] == mutation.state
        assert isinstance(mutation.state, Settled)
        # Between two results, somebody was asked.
        assert all(isinstance(after, Pending) for before, after in pairwise(one) if isinstance(before, Settled))


class TestWhatFails:
    """The function, the caller, a watcher."""

    @pytest.mark.parametrize("kind", [LookupError, KeyboardInterrupt, SystemExit])
    def test_what_the_function_raises_passes_through_and_leaves_it_idle(self, kind: type[BaseException]) -> None:
        def fail(value: int) -> Result[int, str]:
            if value:
                raise kind
            return Ok(value)

        mutation = Mutation(fail)
        mutation.mutate(0)
        seen = states(mutation)
        with pytest.raises(kind):
            mutation.mutate(1)
        assert seen == [Pending(), Idle()]
        with pytest.raises(kind):
            asyncio.run(mutation.mutate_async(1))
        assert seen == [Pending(), Idle()] * 2

    def test_an_asynchronous_function_is_not_for_mutate(self) -> None:
        async def later() -> Result[int, str]:
            raise AssertionError

        mutation = Mutation(later)
        with pytest.raises(TypeError, match="mutate_async"):
            mutation.mutate()
        assert mutation.state == Idle()

    def test_nor_is_one_that_gives_a_future(self) -> None:
        async def main() -> None:
            mutation: Mutation[[], int, str] = Mutation(asyncio.get_running_loop().create_future)
            with pytest.raises(TypeError, match="mutate_async"):
                mutation.mutate()

        asyncio.run(main())

    def test_a_function_that_does_not_wait_may_be_awaited(self) -> None:
        mutation = Mutation(echo)
        assert asyncio.run(mutation.mutate_async(1)) == Ok(1)
        assert mutation.state.result == Ok(1)

    def test_cancellation_passes_through_and_leaves_it_idle(self) -> None:
        async def never() -> Result[int, str]:
            await trio.sleep_forever()
            raise AssertionError

        mutation = Mutation(never)
        seen = states(mutation)

        async def main() -> None:
            async with trio.open_nursery() as nursery:
                nursery.start_soon(mutation.mutate_async)
                await trio.testing.wait_all_tasks_blocked()
                assert seen == [Pending()]
                nursery.cancel_scope.cancel()

        trio.run(main)
        assert seen == [Pending(), Idle()]

    def test_so_does_that_of_asyncio(self) -> None:
        mutation: Mutation[[], int, str] = Mutation(lambda: asyncio.get_running_loop().create_future())

        async def main() -> None:
            task = asyncio.create_task(mutation.mutate_async())
            await asyncio.sleep(0)
            assert mutation.state == Pending()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

        asyncio.run(main())
        assert mutation.state == Idle()

    def test_a_call_that_nobody_awaits_any_more_leaves_it_idle(self) -> None:
        class Never:
            def __await__(self) -> Generator[None, None, Result[int, str]]:
                yield
                raise AssertionError

        mutation: Mutation[[], int, str] = Mutation(Never)
        seen = states(mutation)
        call = mutation.mutate_async()
        call.send(None)
        assert seen == [Pending()]
        del call
        gc.collect()
        assert seen == [Pending(), Idle()]

    def test_a_watcher_that_raises_is_logged_and_harms_nobody(self, caplog: pytest.LogCaptureFixture) -> None:
        def fail(state: object) -> None:
            raise ConnectionError("mine")

        mutation = Mutation(echo)
        mutation.subscribe(fail)
        seen = states(mutation)
        assert mutation.mutate(1) == Ok(1)
        assert seen == [Pending(), Settled(Ok(1))]
        assert [(each.name, each.levelno) for each in caplog.records] == [("openrouter_core", logging.ERROR)] * 2
        assert "ConnectionError: mine" in caplog.text

    def test_an_interrupt_within_a_watcher_passes_through_and_the_others_are_told_next_time(self) -> None:
        def interrupt(state: object) -> None:
            stop()
            raise KeyboardInterrupt

        mutation = Mutation(echo)
        stop = mutation.subscribe(interrupt)
        seen = states(mutation)
        with pytest.raises(KeyboardInterrupt):
            mutation.mutate(1)
        assert mutation.state == Idle()
        mutation.mutate(2)
        assert seen == [Pending(), Idle(), Pending(), Settled(Ok(2))]

    def test_one_that_comes_after_the_result_leaves_the_result(self) -> None:
        def interrupt(state: object) -> None:
            if isinstance(state, Settled):
                raise KeyboardInterrupt

        mutation = Mutation(echo)
        mutation.subscribe(interrupt)
        with pytest.raises(KeyboardInterrupt):
            mutation.mutate(1)
        assert mutation.state == Settled(Ok(1))


class TestWatchers:
    """In order, outside the lock, until they leave."""

    def test_who_has_left_is_told_nothing(self) -> None:
        mutation = Mutation(echo)
        seen: list[Any] = []
        stay, leave = mutation.subscribe(seen.append), mutation.subscribe(seen.append)
        leave()
        leave()
        mutation.mutate(1)
        assert seen == [Pending(), Settled(Ok(1))]
        stay()
        mutation.mutate(1)
        assert len(seen) == 2

    def test_who_leaves_in_the_meantime_is_not_told_what_happened_before(self) -> None:
        mutation = Mutation(echo)
        mutation.subscribe(lambda state: leave() if isinstance(state, Settled) else None)
        seen: list[Any] = []
        leave = mutation.subscribe(seen.append)
        stayed = states(mutation)
        mutation.mutate(1)
        assert seen == [Pending()]
        assert stayed == [Pending(), Settled(Ok(1))]

    def test_a_watcher_may_reset_and_the_others_see_the_states_in_their_order(self) -> None:
        mutation = Mutation(echo)
        mutation.subscribe(lambda state: mutation.reset() if isinstance(state, Settled) else None)
        seen = states(mutation)
        assert mutation.mutate(1) == Ok(1)
        assert seen == [Pending(), Settled(Ok(1)), Idle()]

    def test_a_watcher_may_call_again(self) -> None:
        mutation = Mutation(echo)
        again = iter([2])
        mutation.subscribe(
            lambda state: [mutation.mutate(each) for each in again] if isinstance(state, Settled) else None
        )
        seen = states(mutation)
        mutation.mutate(1)
        assert seen == [Pending(), Settled(Ok(1)), Pending(), Settled(Ok(2))]

    def test_no_lock_is_held_while_a_watcher_is_told_and_the_next_state_waits_for_it(self) -> None:
        mutation = Mutation(echo)
        told: list[object] = []

        def reset_from_elsewhere(state: object) -> None:
            thread = threading.Thread(target=mutation.reset, daemon=True)
            thread.start()
            thread.join(10)
            told.append((state, "the other thread waits" if thread.is_alive() else "done"))

        mutation.subscribe(reset_from_elsewhere)
        mutation.mutate(1)
        # Were it told of the second from within the first, the second would be noted first.
        assert told == [(Pending(), "done"), (Idle(), "done")]


class TestForReal:
    """With the functions it is made for."""

    def test_a_partial_of_chat_send(self, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest) -> None:
        stand_in.script(completion("Paris."), error(401))
        ask: Mutation[[ChatRequest], ChatResult, SendError] = Mutation(partial(chat_send, core))
        assert text_of(ask.mutate(question).unwrap()) == "Paris."
        assert isinstance(ask.mutate(question), Err)
        assert [each.json for each in stand_in.received] == [question, question]

    @pytest.mark.parametrize("run", [asyncio.run, lambda coroutine: trio.run(lambda: coroutine)])
    def test_and_of_its_asynchronous_twin(
        self, run: Any, core: OpenRouterCore, stand_in: StandIn, question: ChatRequest
    ) -> None:
        stand_in.script(completion("Paris."))
        ask: Mutation[[ChatRequest], ChatResult, SendError] = Mutation(partial(chat_send_async, core))
        assert text_of(run(ask.mutate_async(question)).unwrap()) == "Paris."
        assert isinstance(ask.state.result, Ok)
