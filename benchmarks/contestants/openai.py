"""OpenAI's client, pointed at the server; imported by its name as a string, so that type checkers need not have it."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from benchmarks.contestants import KEY, MODEL, QUESTION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator


def chat(url: str) -> Callable[[], str]:
    """Ask for a chat completion."""
    client = _client("OpenAI", url)

    def call() -> str:
        return str(client.chat.completions.create(model=MODEL, messages=_messages()).choices[0].message.content)

    return call


def responses(url: str) -> Callable[[], str]:
    """Ask for a response."""
    client = _client("OpenAI", url)

    def call() -> str:
        return str(client.responses.create(model=MODEL, input=QUESTION).output[0].content[0].text)

    return call


def chat_stream(url: str) -> Callable[[], Iterator[str]]:
    """Ask for a chat completion in chunks."""
    client = _client("OpenAI", url)

    def stream() -> Iterator[str]:
        with client.chat.completions.create(model=MODEL, messages=_messages(), stream=True) as events:
            for chunk in events:
                if text := chunk.choices[0].delta.content:
                    yield text

    return stream


def responses_stream(url: str) -> Callable[[], Iterator[str]]:
    """Ask for a response in events."""
    client = _client("OpenAI", url)

    def stream() -> Iterator[str]:
        with client.responses.create(model=MODEL, input=QUESTION, stream=True) as events:
            for event in events:
                if event.type == "response.output_text.delta":
                    yield event.delta

    return stream


def chat_async(url: str) -> Callable[[], Awaitable[str]]:
    """Ask for a chat completion, without blocking."""
    client = _client("AsyncOpenAI", url)

    async def call() -> str:
        answer = await client.chat.completions.create(model=MODEL, messages=_messages())
        return str(answer.choices[0].message.content)

    return call


def chat_stream_async(url: str) -> Callable[[], AsyncIterator[str]]:
    """Ask for a chat completion in chunks, without blocking."""
    client = _client("AsyncOpenAI", url)

    async def stream() -> AsyncIterator[str]:
        async with await client.chat.completions.create(model=MODEL, messages=_messages(), stream=True) as events:
            async for chunk in events:
                if text := chunk.choices[0].delta.content:
                    yield text

    return stream


def _client(kind: str, url: str) -> Any:  # noqa: ANN401 - typed by a package that may not be there
    return getattr(import_module("openai"), kind)(api_key=KEY, base_url=url)


def _messages() -> list[dict[str, str]]:
    return [{"role": "user", "content": QUESTION}]
