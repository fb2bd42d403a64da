"""A stand-in to talk to, and the three ways of making a call: blocking, on asyncio, on trio."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Awaitable, Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest
import trio
from hypothesis import settings

from openrouter_core import AsyncEventStream, EventStream, Ok, OpenRouterCore, chat_send, chat_send_async
from openrouter_core.testing import StandIn

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatRequest, ChatResult, ChatStreamRequest

# How long an example takes says nothing of what it shows.
settings.register_profile("tests", deadline=None)
settings.load_profile("tests")


class Caller:
    """Calls `chat_send` or its asynchronous twin, each call in an event loop of its own."""

    def __init__(self, run: Callable[[Callable[[], Awaitable[Any]]], Any] | None) -> None:
        """Take what runs a coroutine function; None for blocking calls."""
        self.run = run

    def send(self, core: OpenRouterCore, request: Any, options: Any = None) -> Any:
        """Give the outcome; of a stream, the list of its items."""
        # Tests send what no type checker would let pass.
        plain: Any = chat_send
        awaited: Any = chat_send_async
        if self.run is None:
            outcome = plain(core, request, options)
            if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), EventStream):
                return Ok([item for item in opened])  # noqa: C416 - typed by its items
            return outcome

        async def call() -> Any:
            outcome = await awaited(core, request, options)
            if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), AsyncEventStream):
                return Ok([item async for item in opened])
            return outcome

        return self.run(call)

    def ok(self, core: OpenRouterCore, request: Any, options: Any = None) -> ChatResult:
        """Give the answer of a call that must succeed."""
        outcome = self.send(core, request, options)
        assert isinstance(outcome, Ok), outcome
        value: Any = outcome.unwrap()
        assert type(value).__name__ == "ChatResult"
        result: ChatResult = value
        return result

    def err(self, core: OpenRouterCore, request: Any, options: Any = None) -> Any:
        """Give the error of a call that must fail."""
        outcome = self.send(core, request, options)
        assert not isinstance(outcome, Ok), outcome
        return outcome.failure()

    def stream(self, core: OpenRouterCore, request: Any, options: Any = None) -> list[Any]:
        """Give the items of a stream that must open."""
        outcome = self.send(core, {**request, "stream": True}, options)
        assert isinstance(outcome, Ok), outcome
        items: list[Any] = outcome.unwrap()
        return items


@pytest.fixture(params=["blocking", "asyncio", "trio"])
def caller(request: pytest.FixtureRequest) -> Caller:
    """Each test that takes this runs three times."""
    runners: dict[str, Callable[[Callable[[], Awaitable[Any]]], Any] | None] = {
        "blocking": None,
        "asyncio": lambda function: asyncio.run(function()),  # type: ignore[arg-type]
        "trio": trio.run,
    }
    return Caller(runners[request.param])


@pytest.fixture
def stand_in() -> Iterator[StandIn]:
    """Serve on loopback for the length of a test."""
    with StandIn() as server:
        yield server


@pytest.fixture
def core(stand_in: StandIn) -> Iterator[OpenRouterCore]:
    """Give a core for the stand-in, which waits between attempts no longer than a millisecond."""
    with OpenRouterCore(
        api_key="sk-or-v1-test",
        server_url=stand_in.url,
        retries={"backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}},
    ) as made:
        yield made


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the developer's own key and settings out of the tests."""
    for name in [each for each in os.environ if each.startswith("OPENROUTER_") or each.lower().endswith("_proxy")]:
        monkeypatch.delenv(name)


@pytest.fixture
def question() -> ChatRequest:
    """Give the request that most tests send."""
    return {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": "What is the capital of France?"}]}


@pytest.fixture
def streaming(question: ChatRequest) -> ChatStreamRequest:
    """Give the same request, for a stream."""
    return {"model": "openai/gpt-4o-mini", "messages": question["messages"], "stream": True}
