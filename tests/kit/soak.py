"""Thousands of calls of all kinds in one process, and what it holds after each third of them, for `test_soak`.

`python soak.py serve` answers as each call asks; `python soak.py call URL COUNT` makes the calls, and prints what the
process held: one JSON object a line, one line a third.
"""

from __future__ import annotations

import asyncio
import gc
import json
import os
import random
import sys
import threading
import warnings
from typing import Any, Final

from openrouter_core import Ok, OpenRouterCore, chat_send, chat_send_async, responses_send, responses_send_async
from openrouter_core.testing import (
    CUT,
    RESET,
    RawReply,
    Reply,
    StandIn,
    Wait,
    completion,
    error,
    response,
    response_streamed,
    streamed,
)
from openrouter_core.testing.received import Received

WORDS: Final = [f" word{number}" for number in range(30)]
REST: Final = Wait(30)
"""Longer than any call: it ends when the client leaves."""

KINDS: Final = {
    "whole": 20,
    "stream": 20,
    "responses whole": 10,
    "responses stream": 10,
    "refused": 5,
    "refused in mid-stream": 5,
    "failing": 5,
    "cut": 4,
    "cut stream": 4,
    "reset": 4,
    "no JSON": 3,
    "too long": 2,
    "left": 4,
    "left at once": 2,
    "dropped": 4,
    "dropped at once": 2,
    "silent": 1,
    "silent stream": 1,
    "unsendable": 2,
}
"""Each kind of call, and how often it is made in a hundred or so."""


def answer(received: Received) -> Reply | RawReply:
    """Answer as the call asks."""
    kind = received.headers.get("x-kind", "whole")
    is_chat = received.path.endswith("/chat/completions")
    if received.json.get("stream"):
        stream: Any = streamed if is_chat else response_streamed
        parts: dict[str, tuple[Any, ...]] = {
            "refused in mid-stream": ("a", {"error": {"code": 429, "message": "m"}}),
            "cut stream": (*WORDS, CUT),
            "too long": ("a", "x" * 5_000),
            "left": ("a", REST),
            "left at once": (REST,),
            "dropped": ("a", REST),
            "dropped at once": (REST,),
            "silent stream": ("a", REST),
        }
        reply: Reply = stream(*parts.get(kind, WORDS))
        return reply
    replies: dict[str, RawReply | Reply] = {
        "refused": error(400, "m" * 500),
        "failing": error(503, headers={"retry-after-ms": "0"}),
        "cut": RawReply((b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n{", CUT)),
        "reset": RawReply((RESET,)),
        "no JSON": Reply(200, {"content-type": "text/html"}, (b"<html>",)),
        "silent": RawReply((REST,)),
    }
    return replies.get(kind) or (completion if is_chat else response)("".join(WORDS))


def serve() -> None:
    """Answer until the standard input ends. What was received is forgotten."""
    with StandIn(answer) as server:
        print(server.url, flush=True)  # noqa: T201 - its purpose
        sys.stdin.read()


class Calls:
    """Makes the calls of each kind, and counts what comes of them."""

    def __init__(self, url: str) -> None:
        """Begin."""
        self.core = OpenRouterCore(
            api_key="sk-or-v1-soak",
            server_url=url,
            retries={"backoff": {"initial_interval_ms": 0.01, "max_interval_ms": 0.01}},
        )
        self.came = dict.fromkeys(KINDS, 0)

    def _arguments(self, kind: str) -> tuple[bool, dict[str, Any], dict[str, Any]]:
        is_chat = not kind.startswith("responses")
        request: dict[str, Any] = (
            {"messages": [{"role": "user", "content": "Hello"}]} if is_chat else {"input": "Hello"}
        )
        if "stream" in kind or kind.startswith(("left", "dropped", "too long")):
            request["stream"] = True
        if kind == "unsendable":
            request["user"] = {1, 2}
        options: dict[str, Any] = {"headers": {"x-kind": kind}, "timeout_ms": 20_000, "max_event_bytes": 2_000}
        if kind.startswith("silent"):
            options |= {"timeout_ms": 15} if kind == "silent" else {"stream_idle_timeout_ms": 15}
        return is_chat, request, options

    def _note(self, kind: str, last: Any) -> None:
        expected = "stream" if kind in {"stream", "responses stream"} else kind
        good = expected in {"whole", "stream", "responses whole", "left", "dropped", "left at once", "dropped at once"}
        assert isinstance(last, Ok) == good, f"{kind}: {last}"
        self.came[kind] += 1

    def blocking(self, kind: str) -> None:
        """Make one call."""
        is_chat, request, options = self._arguments(kind)
        function: Any = chat_send if is_chat else responses_send
        outcome = function(self.core, request, options)
        if isinstance(outcome, Ok) and request.get("stream"):
            outcome = self._read(kind, outcome.unwrap(), outcome)
        self._note(kind, outcome)

    def _read(self, kind: str, stream: Any, opened: Any) -> Any:
        if kind.startswith("left"):
            with stream:
                return opened if kind == "left at once" else next(stream)
        if kind.startswith("dropped"):
            return opened if kind == "dropped at once" else next(stream)
        return list(stream)[-1]

    async def awaited(self, kind: str) -> None:
        """Make one call."""
        is_chat, request, options = self._arguments(kind)
        function: Any = chat_send_async if is_chat else responses_send_async
        outcome = await function(self.core, request, options)
        if isinstance(outcome, Ok) and request.get("stream"):
            outcome = await self._read_async(kind, outcome.unwrap(), outcome)
        self._note(kind, outcome)

    async def _read_async(self, kind: str, stream: Any, opened: Any) -> Any:
        if kind.startswith("left"):
            async with stream:
                return opened if kind == "left at once" else await anext(stream)
        if kind.startswith("dropped"):
            return opened if kind == "dropped at once" else await anext(stream)
        return [item async for item in stream][-1]

    async def some(self, kinds: list[str]) -> None:
        """Make calls in one event loop, four at a time."""
        waiting = iter(kinds)

        async def lane() -> None:
            for kind in waiting:
                await self.awaited(kind)

        await asyncio.gather(*(lane() for _ in range(4)))

    def third(self, kinds: list[str]) -> None:
        """Make calls: each second one blocking, the others in a few event loops, one after another."""
        for at in range(0, len(kinds), 100):
            for kind in kinds[at : at + 50]:
                self.blocking(kind)
            asyncio.run(self.some(kinds[at + 50 : at + 100]))
        # One connection is left, whatever came last.
        self.blocking("whole")


def held() -> dict[str, int]:
    """Count what the process holds."""
    for _ in range(3):
        gc.collect()
    return {
        "blocks": sys.getallocatedblocks(),
        "resident_kib": resident_kib(),
        "descriptors": sum(is_open(number) for number in range(1_024)),
        "threads": threading.active_count(),
    }


def resident_kib() -> int:
    """Give the memory that the process has now; where the system does not tell, the most that it ever had."""
    try:
        with open("/proc/self/status", encoding="ascii") as status:  # noqa: PTH123 - a path object would be held, too
            return next(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
    except OSError:
        import resource

        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        return peak // (1_024 if sys.platform == "darwin" else 1)


def is_open(number: int) -> bool:
    """Tell whether there is such a file descriptor."""
    try:
        os.fstat(number)
    except OSError:
        return False
    return True


def call(url: str, count: int) -> None:
    """Make the calls, a third at a time, and tell after each what is held."""
    order = random.Random(7)  # noqa: S311 - the same each time
    calls = Calls(url)
    for _ in range(3):
        every = list(KINDS)  # each kind at least once
        drawn = order.choices(list(KINDS), list(KINDS.values()), k=count // 3 - 2 * len(every))
        order.shuffle(drawn)
        calls.third(every + every + drawn)
        print(json.dumps({**held(), "calls": sum(calls.came.values())}), flush=True)  # noqa: T201 - its purpose


if __name__ == "__main__":
    # Some are, that nothing may stay of them.
    warnings.filterwarnings("ignore", ".* was dropped unread")
    if sys.argv[1] == "serve":
        serve()
    else:
        call(sys.argv[2], int(sys.argv[3]))
