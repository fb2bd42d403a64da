"""The three ways of making a call: blocking, on asyncio, on trio."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

import trio

from openrouter_core import (
    AsyncEventStream,
    EventStream,
    Ok,
    OpenRouterCore,
    chat_send,
    chat_send_async,
    messages_send,
    messages_send_async,
    responses_send,
    responses_send_async,
)

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.responses import OpenResponsesResult


class Calls:
    """Calls a function or its asynchronous twin, each call in an event loop of its own."""

    # Tests send what no type checker would let pass.
    blocking: Any
    awaited: Any

    def __init__(self, run: Callable[[Callable[[], Awaitable[Any]]], Any] | None) -> None:
        """Take what runs a coroutine function; None for blocking calls."""
        self.run = run

    def send(self, core: OpenRouterCore, request: Any, options: Any = None) -> Any:
        """Give the outcome; of a stream, the list of its items."""
        if self.run is None:
            outcome = self.blocking(core, request, options)
            if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), EventStream):
                return Ok([item for item in opened])  # noqa: C416 - typed by its items
            return outcome

        async def call() -> Any:
            outcome = await self.awaited(core, request, options)
            if isinstance(outcome, Ok) and isinstance(opened := outcome.unwrap(), AsyncEventStream):
                return Ok([item async for item in opened])
            return outcome

        return self.run(call)

    def value(self, core: OpenRouterCore, request: Any, options: Any = None) -> Any:
        """Give the value of a call that must succeed."""
        outcome = self.send(core, request, options)
        assert isinstance(outcome, Ok), outcome
        return outcome.unwrap()

    def err(self, core: OpenRouterCore, request: Any, options: Any = None) -> Any:
        """Give the error of a call that must fail."""
        outcome = self.send(core, request, options)
        assert not isinstance(outcome, Ok), outcome
        return outcome.failure()

    def stream(self, core: OpenRouterCore, request: Any, options: Any = None) -> list[Any]:
        """Give the items of a stream that must open."""
        items: list[Any] = self.value(core, {**request, "stream": True}, options)
        return items


class Caller(Calls):
    """Calls `chat_send` and `chat_send_async`."""

    blocking = staticmethod(chat_send)
    awaited = staticmethod(chat_send_async)

    def ok(self, core: OpenRouterCore, request: Any, options: Any = None) -> ChatResult:
        """Give the answer of a call that must succeed."""
        result: ChatResult = self.value(core, request, options)
        assert type(result).__name__ == "ChatResult"
        return result


class ResponsesCaller(Calls):
    """Calls `responses_send` and `responses_send_async`."""

    blocking = staticmethod(responses_send)
    awaited = staticmethod(responses_send_async)

    def ok(self, core: OpenRouterCore, request: Any, options: Any = None) -> OpenResponsesResult:
        """Give the answer of a call that must succeed."""
        result: OpenResponsesResult = self.value(core, request, options)
        assert type(result).__name__ == "OpenResponsesResult"
        return result


class MessagesCaller(Calls):
    """Calls `messages_send` and `messages_send_async`."""

    blocking = staticmethod(messages_send)
    awaited = staticmethod(messages_send_async)

    def ok(self, core: OpenRouterCore, request: Any, options: Any = None) -> MessagesResult:
        """Give the answer of a call that must succeed."""
        result: MessagesResult = self.value(core, request, options)
        assert type(result).__name__ == "MessagesResult"
        return result


RUNNERS: dict[str, Callable[[Callable[[], Awaitable[Any]]], Any] | None] = {
    "blocking": None,
    "asyncio": lambda function: asyncio.run(function()),  # type: ignore[arg-type]
    "trio": trio.run,
}
