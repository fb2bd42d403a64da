"""The least that does the work: httpx and json. Answers are checked for their status, and are dictionaries.

What weighs is as the library has it: the TLS context, the timeouts, the number of connections, the headers.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import httpx

from benchmarks.contestants import KEY, MODEL, QUESTION

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable, Iterator

_SETTINGS: dict[str, Any] = {
    "timeout": httpx.Timeout(600, connect=10),
    "limits": httpx.Limits(max_connections=1_000, max_keepalive_connections=20),  # as many as httpx itself keeps
}
_WHOLE = {
    "accept": "application/json",
    "accept-encoding": "gzip",
    "content-type": "application/json",
    "user-agent": "floor/1",
    "authorization": f"Bearer {KEY}",
}
_EVENTS = {**_WHOLE, "accept": "text/event-stream", "accept-encoding": "identity"}


def chat(url: str) -> Callable[[], str]:
    """Ask for a chat completion."""
    client = httpx.Client(**_SETTINGS)

    def call() -> str:
        reply = client.post(f"{url}/chat/completions", headers=_WHOLE, content=_chat())
        reply.raise_for_status()
        text: str = json.loads(reply.content)["choices"][0]["message"]["content"]
        return text

    return call


def responses(url: str) -> Callable[[], str]:
    """Ask for a response."""
    client = httpx.Client(**_SETTINGS)

    def call() -> str:
        reply = client.post(f"{url}/responses", headers=_WHOLE, content=_response())
        reply.raise_for_status()
        text: str = json.loads(reply.content)["output"][0]["content"][0]["text"]
        return text

    return call


def chat_stream(url: str) -> Callable[[], Iterator[str]]:
    """Ask for a chat completion in chunks."""
    client = httpx.Client(**_SETTINGS)

    def stream() -> Iterator[str]:
        with client.stream("POST", f"{url}/chat/completions", headers=_EVENTS, content=_chat(stream=True)) as reply:
            reply.raise_for_status()
            reader = Events()
            for data in reply.iter_raw():
                for event in reader.feed(data):
                    if text := event["choices"][0]["delta"]["content"]:
                        yield text

    return stream


def responses_stream(url: str) -> Callable[[], Iterator[str]]:
    """Ask for a response in events."""
    client = httpx.Client(**_SETTINGS)

    def stream() -> Iterator[str]:
        with client.stream("POST", f"{url}/responses", headers=_EVENTS, content=_response(stream=True)) as reply:
            reply.raise_for_status()
            reader = Events()
            for data in reply.iter_raw():
                for event in reader.feed(data):
                    if event["type"] == "response.output_text.delta":
                        yield event["delta"]

    return stream


def chat_async(url: str) -> Callable[[], Awaitable[str]]:
    """Ask for a chat completion, without blocking."""
    client = httpx.AsyncClient(**_SETTINGS)

    async def call() -> str:
        reply = await client.post(f"{url}/chat/completions", headers=_WHOLE, content=_chat())
        reply.raise_for_status()
        text: str = json.loads(reply.content)["choices"][0]["message"]["content"]
        return text

    return call


def chat_stream_async(url: str) -> Callable[[], AsyncIterator[str]]:
    """Ask for a chat completion in chunks, without blocking."""
    client = httpx.AsyncClient(**_SETTINGS)

    async def stream() -> AsyncIterator[str]:
        address = f"{url}/chat/completions"
        async with client.stream("POST", address, headers=_EVENTS, content=_chat(stream=True)) as reply:
            reply.raise_for_status()
            reader = Events()
            async for data in reply.aiter_raw():
                for event in reader.feed(data):
                    if text := event["choices"][0]["delta"]["content"]:
                        yield text

    return stream


def _chat(**more: object) -> bytes:
    return json.dumps({"model": MODEL, "messages": [{"role": "user", "content": QUESTION}], **more}).encode()


def _response(**more: object) -> bytes:
    return json.dumps({"model": MODEL, "input": QUESTION, **more}).encode()


class Events:
    """Lines into dictionaries, in linear time however they are cut, and no more of the format than is sent here."""

    def __init__(self) -> None:
        """Begin."""
        self._held: list[bytes] = []

    def feed(self, data: bytes) -> list[Any]:
        """Give the events that `data` completes."""
        *lines, rest = data.split(b"\n")
        if lines and self._held:
            lines[0] = b"".join((*self._held, lines[0]))
            self._held.clear()
        if rest:
            self._held.append(rest)
        return [json.loads(line[6:]) for line in lines if line.startswith(b"data: {")]
