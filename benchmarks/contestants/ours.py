"""This library, in the spelling of its README."""

from __future__ import annotations

from typing import TYPE_CHECKING

from benchmarks.contestants import KEY, MODEL, QUESTION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

    from openrouter_core.models.chat import ChatMessage


def chat(url: str) -> Callable[[], str]:
    """Ask for a chat completion."""
    from openrouter_core import Err, Ok, OpenRouterCore
    from openrouter_core.funcs.chat_send import chat_send

    core = OpenRouterCore(api_key=KEY, server_url=url)

    def call() -> str:
        match chat_send(core, {"model": MODEL, "messages": _messages()}):
            case Ok(result):
                return str(result.choices[0].message.content)
            case Err(error):
                raise error

    return call


def responses(url: str) -> Callable[[], str]:
    """Ask for a response."""
    from openrouter_core import Err, Ok, OpenRouterCore
    from openrouter_core.funcs.responses_send import responses_send

    core = OpenRouterCore(api_key=KEY, server_url=url)

    def call() -> str:
        match responses_send(core, {"model": MODEL, "input": QUESTION}):
            case Ok(result):
                item = result.output[0]
                part = item.content[0] if item.type == "message" else None
                return str(part.text) if part is not None and part.type == "output_text" else ""
            case Err(error):
                raise error

    return call


def chat_stream(url: str) -> Callable[[], Iterator[str]]:
    """Ask for a chat completion in chunks."""
    from openrouter_core import Err, Ok, OpenRouterCore
    from openrouter_core.funcs.chat_send import chat_send

    core = OpenRouterCore(api_key=KEY, server_url=url)

    def stream() -> Iterator[str]:
        opened = chat_send(core, {"model": MODEL, "messages": _messages(), "stream": True})
        if isinstance(opened, Err):
            raise opened.failure()
        with opened.unwrap() as events:
            for item in events:
                match item:
                    case Ok(chunk):
                        if text := chunk.choices[0].delta.content:
                            yield text
                    case Err(error):
                        raise error

    return stream


def responses_stream(url: str) -> Callable[[], Iterator[str]]:
    """Ask for a response in events."""
    from openrouter_core import Err, Ok, OpenRouterCore
    from openrouter_core.funcs.responses_send import responses_send

    core = OpenRouterCore(api_key=KEY, server_url=url)

    def stream() -> Iterator[str]:
        opened = responses_send(core, {"model": MODEL, "input": QUESTION, "stream": True})
        if isinstance(opened, Err):
            raise opened.failure()
        with opened.unwrap() as events:
            for item in events:
                match item:
                    case Ok(event):
                        if event.type == "response.output_text.delta":
                            yield event.delta or ""
                    case Err(error):
                        raise error

    return stream


def chat_async(url: str) -> Callable[[], Awaitable[str]]:
    """Ask for a chat completion, without blocking."""
    from openrouter_core import Err, Ok, OpenRouterCore
    from openrouter_core.funcs.chat_send import chat_send_async

    core = OpenRouterCore(api_key=KEY, server_url=url)

    async def call() -> str:
        match await chat_send_async(core, {"model": MODEL, "messages": _messages()}):
            case Ok(result):
                return str(result.choices[0].message.content)
            case Err(error):
                raise error

    return call


def chat_stream_async(url: str) -> Callable[[], AsyncIterator[str]]:
    """Ask for a chat completion in chunks, without blocking."""
    from openrouter_core import Err, Ok, OpenRouterCore
    from openrouter_core.funcs.chat_send import chat_send_async

    core = OpenRouterCore(api_key=KEY, server_url=url)

    async def stream() -> AsyncIterator[str]:
        opened = await chat_send_async(core, {"model": MODEL, "messages": _messages(), "stream": True})
        if isinstance(opened, Err):
            raise opened.failure()
        async with opened.unwrap() as events:
            async for item in events:
                match item:
                    case Ok(chunk):
                        if text := chunk.choices[0].delta.content:
                            yield text
                    case Err(error):
                        raise error

    return stream


def _messages() -> list[ChatMessage]:
    return [{"role": "user", "content": QUESTION}]
