"""Calls made by a copy alone: in a process that has the copy and the standard library, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Any, Final, NamedTuple

from openrouter_core.testing import CUT, RESET, RawReply, Received, Reply, StandIn, Wait, error, guardrail_blocked

SOON: Final = {"timeout_ms": 150, "stream_idle_timeout_ms": 150}


class Scene(NamedTuple):
    """What is asked, what the server does then, and what comes of it: types, of a stream those of its items."""

    request: dict[str, Any] | None
    replies: Sequence[Reply | RawReply | None]
    """None where it does as it likes."""
    comes: Sequence[str] | None
    """None where it depends on the function."""
    options: dict[str, Any] | None = None


def scenes(request: dict[str, Any] | None, *, streams: bool, gives_json: bool = True) -> list[Scene]:
    """Give all that may come of a call: each refusal, each way of breaking off, each mistake of the caller's."""
    again = {"retries": {"max_retries": 1, "backoff": {"initial_interval_ms": 1, "max_interval_ms": 1}}}
    unread = "ResponseValidationError"
    made = [
        Scene(request, [None], None),
        Scene(request, [error(429, headers={"retry-after": "0"}), None], None, again),
        Scene(request, [error(429)], ["TooManyRequestsResponseError"]),
        Scene(request, [error(402)], ["PaymentRequiredResponseError"]),
        Scene(request, [error(503, availability={"retryable": True})], ["ServiceUnavailableResponseError"]),
        Scene(request, [guardrail_blocked()], ["ForbiddenResponseError"]),
        Scene(request, [Reply(302, {"location": "/elsewhere"})], ["OpenRouterDefaultError"]),
        Scene(request, [Reply(500, {"content-encoding": "gzip"}, (b"\x1f\x8b\x08\x00broken",))], None),
        Scene(request, [RawReply([Wait(5)])], ["RequestTimeoutError"], SOON),
        Scene(request, [RawReply([b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", CUT])], None),
        Scene(request, [RawReply([RESET])], ["APIConnectionError"]),
        Scene(request, [RawReply([b"No HTTP\r\n\r\n"])], ["APIConnectionError"]),
        Scene(request, [], ["APIConnectionError"], {"server_url": "http://127.0.0.1:1"}),
        Scene(request, [], ["InvalidRequestError"], {"server_url": "nowhere"}),
        Scene(request, [], ["InvalidRequestError"], {"timeoutMs": 1}),
        Scene({**(request or {}), "xRequest": object.__name__, "b": [[1]]}, [None], None),
        Scene(request, [], ["RequestTimeoutError"], {"timeout_ms": 0}),
    ]
    if gives_json:
        made += [
            Scene(request, [Reply(200, {"content-type": "application/json"}, (b"{]",))], [unread]),
            Scene(request, [Reply(200, {"content-type": "text/html"}, (b"<html>",))], [unread]),
            Scene(request, [None], ["ResponseTooLargeError"], {"max_body_bytes": 1}),
        ]
    if streams:
        asked = {**(request or {}), "stream": True}
        head = {"content-type": "text/event-stream"}
        made += [
            Scene(asked, [None], None),
            Scene(asked, [Reply(200, head, (b": wait\n\n", CUT), chunked=True)], None),
            Scene(asked, [Reply(200, head, (b"data: {]\n\n",), chunked=True)], None),
            Scene(asked, [Reply(200, head, (b'data: {"error": {"code": 502, "message": "no"}}\n\n',))], None),
            Scene(asked, [Reply(200, head, (b": wait\n\n", Wait(5)), chunked=True)], None, SOON),
            Scene(asked, [Reply(200, {"content-type": "application/json"}, (b'{"choices": [{}]}',))], None),
        ]
    return made


_CHILD: Final = """
import asyncio, io, json, sys

place, function, url, *scenes = json.load(sys.stdin)
sys.path[:0] = place
import openrouter_core
from openrouter_core import Err, Ok, OpenRouterCore

core = OpenRouterCore(api_key="k", server_url=url, retries=0, timeout_ms=5_000, observe=[].append)

def name(outcome):
    value = outcome.failure() if isinstance(outcome, Err) else outcome.unwrap()
    if isinstance(outcome, Ok):
        repr(value), getattr(value, "raw", None)
    return getattr(value, "traceback", "") or type(value).__name__

def given(request, options, scene):
    if request is not None and "file" in request:
        request = {**request, "file": io.BytesIO(request["file"].encode())}
    return core, request, {"headers": {"x-scene": scene}, **(options or {})}

def call(*said):
    outcome = getattr(openrouter_core, function)(*given(*said))
    value = outcome.unwrap() if isinstance(outcome, Ok) else None
    return [name(item) for item in value] if hasattr(value, "__next__") else [name(outcome)]

async def call_async(*said):
    outcome = await getattr(openrouter_core, f"{function}_async")(*given(*said))
    value = outcome.unwrap() if isinstance(outcome, Ok) else None
    return [name(item) async for item in value] if hasattr(value, "__anext__") else [name(outcome)]

async def calls():
    told = [await call_async(request, options, f"awaited {n}") for n, (request, options) in enumerate(scenes)]
    await core.aclose()
    return told

told = [call(request, options, f"blocking {n}") for n, (request, options) in enumerate(scenes)], asyncio.run(calls())
core.close()
outside = [each.__file__ for each in sys.modules.values() if "-packages" in (getattr(each, "__file__", None) or "")]
print(json.dumps([*told, sorted(sys.modules), outside]))
"""


class Told(NamedTuple):
    """What came of each scene, blocking and awaited, and what was loaded for it."""

    blocking: list[list[str]]
    awaited: list[list[str]]
    loaded: set[str]
    outside: list[str]
    """Files that are no part of the copy, nor of the standard library."""


def play(place: Sequence[str], function: str, played: Sequence[Scene], prelude: str = "") -> Told:
    """Have each scene played twice by a process that finds modules in `place`."""
    met = Counter[str]()

    def answer(request: Received) -> Reply | RawReply:
        scene = request.headers["x-scene"]
        replies = played[int(scene.split()[-1])].replies
        met[scene] += 1
        return replies[min(met[scene], len(replies)) - 1] or server.play(request)

    with StandIn(answer) as server:
        said = [list(place), function, server.url, *([scene.request, scene.options] for scene in played)]
        run = subprocess.run(
            [sys.executable, "-I", "-S", "-c", prelude + _CHILD],
            check=False,
            input=json.dumps(said),
            capture_output=True,
            text=True,
            cwd=Path(place[0]).parent,
        )
    assert run.returncode == 0, run.stderr
    blocking, awaited, loaded, outside = json.loads(run.stdout)
    return Told(blocking, awaited, set(loaded), outside)
