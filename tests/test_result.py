"""`Ok` and `Err` are the containers of `returns`, and names load their module when they are first asked for."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import pytest
from returns.future import FutureResult
from returns.io import IOFailure, IOSuccess
from returns.pipeline import is_successful
from returns.result import Failure, Success

from openrouter_core import (
    ChatCall,
    ChatGatherer,
    ResponseGatherer,
    assistant_turn,
    finish_of,
    gather,
    gather_async,
    parsed,
    text_deltas,
    text_deltas_async,
    text_of,
    tool_calls,
    tool_result,
    wants_tools,
)
from openrouter_core.errors import StreamInterruptedError
from openrouter_core.models.convert import read
from openrouter_core.models.lazy import offer
from openrouter_core.result import Err, Ok, Result, railway, railway_async
from openrouter_core.testing import chat_stream, chat_stream_async


def half(number: int) -> Result[int, str]:
    return Ok(number // 2) if number % 2 == 0 else Err(f"{number} is odd")


async def half_later(number: int) -> Result[int, str]:
    await asyncio.sleep(0)
    return half(number)


def told(outcome: Result[int, str]) -> str:
    match outcome:
        case Ok(number):
            return f"ok {number}"
        case Err(reason):
            return f"err {reason}"


def test_ok_and_err_are_the_containers_of_returns() -> None:
    assert (Ok, Err) == (Success, Failure)
    assert (is_successful(half(4)), is_successful(half(3))) == (True, False)


@pytest.mark.parametrize(("number", "text"), [(4, "ok 2"), (3, "err 3 is odd")])
def test_two_arms_match_every_outcome(number: int, text: str) -> None:
    assert told(half(number)) == text


def test_railway_gives_the_very_outcome() -> None:
    outcome = half(4)
    assert railway(outcome) is outcome


@pytest.mark.parametrize(("number", "value"), [(8, 3), (6, -1), (5, -1)])
def test_railway_chains(number: int, value: int) -> None:
    chained = railway(half(number)).map(half).value_or(half(1))
    assert railway(chained).map(lambda n: n + 1).value_or(-1) == value


@pytest.mark.parametrize(
    ("number", "outcome"), [(8, IOSuccess(5)), (7, IOFailure("7 is odd"))], ids=["success", "failure"]
)
def test_railway_async_chains_what_is_awaited(number: int, outcome: object) -> None:
    async def main() -> object:
        return await railway_async(half_later(number)).map(lambda n: n + 1)

    assert asyncio.run(main()) == outcome


def test_railway_async_gives_a_future_of_the_same_library() -> None:
    async def main() -> type[object]:
        wrapped = railway_async(half_later(2))
        await wrapped
        return type(wrapped)

    assert asyncio.run(main()) is FutureResult


def test_an_offered_name_loads_its_module_when_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    get = offer("pack", {"Name": "pack.late", "late": "pack.late", "Nowhere": "pack.nowhere"})
    late = ModuleType("pack.late")
    late.__dict__["Name"] = marker = object()
    monkeypatch.setitem(sys.modules, "pack", ModuleType("pack"))
    monkeypatch.setitem(sys.modules, "pack.late", late)
    assert get("Name") is marker
    assert get("late") is late, "a module may be offered itself"
    with pytest.raises(ModuleNotFoundError, match=r"pack\.nowhere"):
        get("Nowhere")


def test_a_name_that_is_not_offered_is_an_attribute_error_that_names_it() -> None:
    with pytest.raises(AttributeError, match="module 'pack' has no attribute 'Nmae'") as caught:
        offer("pack", {"Name": "pack.late"})("Nmae")
    assert caught.value.name == "Nmae"


def gathered_later(stream: Any) -> Any:
    """Gather an asynchronous stream."""
    return asyncio.run(gather_async(stream))


def heard_later(stream: Any) -> list[Any]:
    """Hear an asynchronous stream."""

    async def run() -> list[Any]:
        return [each async for each in text_deltas_async(stream)]

    return asyncio.run(run())


CALL = ChatCall(id="a", name="f", arguments="")
HELPERS: dict[str, Callable[[Any], object]] = {
    "text_of": text_of,
    "tool_calls": tool_calls,
    "wants_tools": wants_tools,
    "finish_of": finish_of,
    "assistant_turn": assistant_turn,
    "tool_result, its call": lambda given: tool_result(given, "a"),
    "tool_result, its content": lambda given: tool_result(CALL, given),
    "ChatGatherer": ChatGatherer().add,
    "ResponseGatherer": ResponseGatherer().add,
    "text_deltas, an event": lambda given: list(text_deltas([Ok(given)])),
}
PASSING: dict[str, Callable[[Any], object]] = {
    "parsed": lambda given: parsed(given, str),
    "gather": gather,
    "gather_async": gathered_later,
    "text_deltas": lambda given: next(iter(text_deltas(given))),
    "text_deltas_async": lambda given: heard_later(given)[0],
}
COMPLETION = read("chat.ChatResult", {"choices": [{"message": {"content": "a"}}]})
CHUNK = read("chat_events.ChatStreamChunk", {"choices": [{"delta": {"content": "a"}}]})
BROKEN = Err(StreamInterruptedError(message="cut"))


@pytest.mark.parametrize("name", [*HELPERS, *PASSING])
@pytest.mark.parametrize("value", [COMPLETION, CHUNK, [Ok(CHUNK)], "a"], ids=["answer", "event", "stream", "text"])
def test_a_helper_that_is_given_an_ok_says_how_to_take_the_value_out(name: str, value: object) -> None:
    with pytest.raises(TypeError, match=r"^this is an Ok: take its value with \.unwrap\(\)$"):
        {**HELPERS, **PASSING}[name](Ok(value))


@pytest.mark.parametrize("name", HELPERS)
def test_a_helper_that_is_given_an_err_says_so(name: str) -> None:
    with pytest.raises(TypeError, match=r"^this is an Err: .* \.failure\(\)$"):
        HELPERS[name](BROKEN)


@pytest.mark.parametrize("name", PASSING)
def test_an_err_passes_through_what_gives_results(name: str) -> None:
    assert PASSING[name](BROKEN) is BROKEN


@pytest.mark.parametrize("name", ["text_of", "tool_calls", "wants_tools", "finish_of", "ChatGatherer"])
@pytest.mark.parametrize("value", [None, {}, "a", [Ok(CHUNK)]], ids=["None", "dict", "str", "list"])
def test_what_is_no_answer_at_all_is_named(name: str, value: object) -> None:
    with pytest.raises(TypeError, match=f"is wanted, not {type(value).__name__}$"):
        HELPERS[name](value)


@pytest.mark.parametrize("name", ["text_of", "tool_calls", "wants_tools", "finish_of", "ChatGatherer"])
def test_a_stream_where_one_of_its_items_should_be_says_to_loop_over_it(name: str) -> None:
    """As in `for item in opened: text_of(item)`, which loops over the `Ok`."""
    told = r"^this is a stream: loop over it, and take each item with \.unwrap\(\)$"
    with chat_stream("a") as stream, pytest.raises(TypeError, match=told):
        HELPERS[name](stream)
    later = chat_stream_async("a")
    with pytest.raises(TypeError, match=told):
        HELPERS[name](later)
    asyncio.run(later.aclose())


def test_text_deltas_says_so_before_it_is_iterated() -> None:
    wrapped: Any = Ok([Ok(CHUNK)])
    for hear in (text_deltas, text_deltas_async):
        with pytest.raises(TypeError, match="this is an Ok"):
            hear(wrapped)
