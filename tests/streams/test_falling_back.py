"""`first_ok` asks the next where the one before failed, blocking and not, and keeps what those before met."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import openrouter_core
from kit.callers import RUNNERS
from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    Result,
    SendError,
    chat_send,
    chat_send_async,
    errors,
    text_of,
)
from openrouter_core.testing import CUT, StandIn, Wait, completion, error, streamed

ASK: Any = {"messages": [{"role": "user", "content": "Hello"}]}
STREAM: Any = {**ASK, "stream": True}
# What is asked and given here may be anything.
first_ok: Any = openrouter_core.first_ok
first_ok_async: Any = openrouter_core.first_ok_async
COMMENT = b": OPENROUTER PROCESSING\n\n"
REFUSED: Any = {"error": {"code": 502, "message": "The provider is gone."}}


@pytest.fixture(params=RUNNERS)
def way(request: pytest.FixtureRequest) -> str:
    """Each test that takes this runs three times."""
    name: str = request.param
    return name


def ask(way: str, core: OpenRouterCore, *requests: Any, **more: Any) -> Any:
    """Fall back from one request to the next; of a stream, give its items."""
    options: Any = {"retries": 0}
    if (run := RUNNERS[way]) is None:
        outcome: Any = first_ok(*[lambda each=each: chat_send(core, each, options) for each in requests], **more)
        is_stream = isinstance(outcome, Ok) and requests[0].get("stream")
        return Ok([*outcome.unwrap()]) if is_stream else outcome

    async def main() -> Any:
        functions: Any = [lambda each=each: chat_send_async(core, each, options) for each in requests]
        outcome: Any = await first_ok_async(*functions, **more)
        is_stream = isinstance(outcome, Ok) and requests[0].get("stream")
        return Ok([item async for item in outcome.unwrap()]) if is_stream else outcome

    return run(main)


def give(way: str, *functions: Callable[[], Any], **more: Any) -> Any:
    """Fall back among functions that ask nothing."""
    if (run := RUNNERS[way]) is None:
        return first_ok(*functions, **more)

    def awaited(function: Callable[[], Any]) -> Any:
        async def give() -> Any:
            return function()

        return give

    async def main() -> Any:
        return await first_ok_async(*map(awaited, functions), **more)

    return run(main)


class TestWholeAnswers:
    def test_the_first_that_answers_is_the_last_that_is_asked(
        self, way: str, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(error(503), error(402), completion("Paris."))
        requests = [{**ASK, "model": name} for name in ("a/a", "b/b", "c/c", "d/d")]
        assert text_of(ask(way, core, *requests).unwrap()) == "Paris."
        assert [each.json["model"] for each in stand_in.received] == ["a/a", "b/b", "c/c"]

    def test_where_all_fail_the_last_error_has_what_the_others_met(
        self, way: str, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(error(503), error(402), error(401))
        failure = ask(way, core, ASK, ASK, ASK).failure()
        assert isinstance(failure, errors.UnauthorizedResponseError)
        assert [each.http_meta.status_code for each in failure.previous] == [503, 402]
        assert [each.previous for each in failure.previous] == [(), ()]

    def test_what_their_own_attempts_met_is_kept_in_order_and_eight_of_it_at_most(self, way: str) -> None:
        def failing(number: int) -> errors.InvalidRequestError:
            own = tuple(errors.InvalidRequestError(message=f"{number}.{each}") for each in range(3))
            return errors.InvalidRequestError(message=str(number), previous=own)

        functions = [lambda number=number: Err(failing(number)) for number in range(3)]
        failure = give(way, *functions).failure()
        assert failure.message == "2"
        kept = ["0.0", "0.1", "0.2", "0", "1.0", "1.1", "1.2", "1", "2.0", "2.1", "2.2"]
        assert [each.message for each in failure.previous] == kept[-8:]

    def test_when_says_after_which_errors_to_go_on(self, way: str, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(error(503), error(401))
        failure = ask(way, core, ASK, ASK, ASK, when=lambda error: error.retryable).failure()
        assert isinstance(failure, errors.UnauthorizedResponseError)
        assert [each.http_meta.status_code for each in failure.previous] == [503]
        assert len(stand_in.received) == 2


class TestStreams:
    def test_one_that_fails_before_its_first_item_has_not_answered(
        self, way: str, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        """OpenRouter opens it before a model was found, and says so with comments."""
        stand_in.script(streamed(COMMENT, REFUSED), streamed(COMMENT, CUT), streamed("Par", "is."))
        items = ask(way, core, STREAM, STREAM, STREAM).unwrap()
        assert "".join(text_of(each.unwrap()) for each in items) == "Paris."

    def test_one_that_fails_later_is_not_asked_for_again(
        self, way: str, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(streamed("Par", REFUSED))
        first, last = ask(way, core, STREAM, STREAM).unwrap()
        assert text_of(first.unwrap()) == "Par"
        assert isinstance(last.failure(), errors.BadGatewayResponseError)
        assert len(stand_in.received) == 1

    def test_a_whole_answer_in_the_place_of_one_is_kept(
        self, way: str, core: OpenRouterCore, stand_in: StandIn
    ) -> None:
        stand_in.script(completion("Paris."))
        (item,) = ask(way, core, STREAM).unwrap()
        assert text_of(item.unwrap()) == "Paris."

    def test_one_that_was_read_from_is_given_as_it_is(self, core: OpenRouterCore, stand_in: StandIn) -> None:
        stand_in.script(streamed("Par", REFUSED))

        def begun() -> Any:
            stream: Any = chat_send(core, STREAM).unwrap()
            next(stream)
            return Ok(stream)

        with first_ok(begun, begun).unwrap() as stream:
            assert [type(each) for each in stream] == [Err]

    def test_so_is_one_that_was_left(self, core: OpenRouterCore) -> None:
        def left() -> Any:
            stream: Any = chat_send(core, STREAM).unwrap()
            stream.close()
            return Ok(stream)

        assert list(first_ok(left).unwrap()) == []

    def test_one_that_is_interrupted_at_its_first_item_is_closed(
        self, core: OpenRouterCore, stand_in: StandIn, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def interrupted(_stream: object) -> Any:
            raise KeyboardInterrupt

        stand_in.script(streamed(COMMENT, Wait(60)))
        monkeypatch.setattr("openrouter_core.streams.iterating.Stream.__next__", interrupted)
        with pytest.raises(KeyboardInterrupt):
            first_ok(lambda: chat_send(core, STREAM))
        assert stand_in.wait_until_left()

    @pytest.mark.parametrize("backend", ["asyncio", "trio"])
    def test_one_that_is_cancelled_at_its_first_item_is_closed(self, stand_in: StandIn, backend: str) -> None:
        import anyio

        stand_in.script(streamed(COMMENT, Wait(60)))

        async def main() -> None:
            async with OpenRouterCore(api_key="k", server_url=stand_in.url) as core:
                async with anyio.create_task_group() as tasks:
                    tasks.start_soon(first_ok_async, lambda: chat_send_async(core, STREAM))
                    while not stand_in.received:  # noqa: ASYNC110 - a test
                        await anyio.sleep(0.005)
                    await anyio.sleep(0.05)
                    tasks.cancel_scope.cancel()
                assert await anyio.to_thread.run_sync(stand_in.wait_until_left)

        anyio.run(main, backend=backend)


class TestOthersFunctions:
    """They may be anyone's."""

    def test_one_that_raises_has_failed(self, way: str) -> None:
        assert give(way, lambda: 1 // 0, lambda: Ok(1)) == Ok(1)
        failure = give(way, lambda: 1 // 0).failure()
        assert str(failure) == "function: raised ZeroDivisionError: integer division or modulo by zero"
        assert isinstance(failure, errors.InvalidRequestError)

    def test_so_has_one_that_gives_no_outcome(self, way: str) -> None:
        assert give(way, lambda: 5, lambda: Ok(1)) == Ok(1)
        assert "neither Ok nor Err" in str(give(way, lambda: 5).failure())

    def test_a_when_that_raises_ends_it(self, way: str) -> None:
        failed = errors.InvalidRequestError(message="no")
        failure = give(way, lambda: Err(failed), lambda: Ok(1), when=lambda _: 1 // 0).failure()
        assert str(failure).startswith("when: raised ZeroDivisionError")
        assert [str(each) for each in failure.previous] == ["no"]

    def test_errors_of_their_own_stay_as_they_are(self, way: str) -> None:
        ours = errors.InvalidRequestError(message="no")
        assert give(way, lambda: Err(ours), lambda: Err("mine")) == Err("mine")
        assert give(way, lambda: Err("mine"), lambda: Err(ours)).failure() is ours

    def test_so_does_one_of_the_librarys_that_was_made_in_another_way(self, way: str) -> None:
        class Mine(errors.InvalidRequestError):
            def __init__(self) -> None:
                super().__init__(message="mine")

        failed: Result[int, SendError] = Err(Mine())
        assert give(way, lambda: Err(errors.InvalidRequestError(message="no")), lambda: failed) is failed

    def test_an_interrupt_passes(self, way: str) -> None:
        def interrupt() -> Any:
            raise SystemExit(3)

        with pytest.raises(SystemExit):
            give(way, interrupt, lambda: Ok(1))

    def test_one_that_does_not_await_is_called_as_well(self) -> None:
        import asyncio

        assert asyncio.run(first_ok_async(lambda: Ok(1))) == Ok(1)
