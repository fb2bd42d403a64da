"""What is warmed up has nothing left to load, make or read when the first call comes."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from typing import Any

import pytest
import trio

from kit.places import ROOT
from openrouter_core import Err, Ok, OpenRouterCore, chat_send, chat_send_async, errors, warm_up, warm_up_async
from openrouter_core.testing import StandIn

BLOCKING = """
import sys
from openrouter_core import OpenRouterCore, warm_up
from openrouter_core.funcs.FUNCTION import FUNCTION

core = OpenRouterCore(api_key="k", server_url=sys.argv[1])
warm_up(core).unwrap()
before, client = set(sys.modules), core.pools.lines[None]
answer = FUNCTION(core, REQUEST).unwrap()
assert answer.usage.total_tokens
LOOK
assert core.pools.lines[None] is client
print(sorted(set(sys.modules) - before))
"""
ASYNCHRONOUS = """
import asyncio, sys
from openrouter_core import OpenRouterCore, warm_up_async
from openrouter_core.funcs.FUNCTION import FUNCTION_async

async def main():
    core = OpenRouterCore(api_key="k", server_url=sys.argv[1])
    (await warm_up_async(core)).unwrap()
    before = set(sys.modules)
    answer = (await FUNCTION_async(core, REQUEST)).unwrap()
    assert answer.usage.total_tokens
    LOOK
    assert len(core.pools.lines) == 1
    print(sorted(name for name in set(sys.modules) - before if not name.startswith(("anyio", "asyncio", "concurrent"))))

asyncio.run(main())
"""
CALLS = {
    "chat_send": ("{'messages': [{'role': 'user', 'content': 'Hi'}]}", "assert answer.choices[0].message.content"),
    "responses_send": ("{'input': 'Hi'}", "assert answer.output[0].content[0].text"),
}


@pytest.mark.parametrize("code", [BLOCKING, ASYNCHRONOUS], ids=["blocking", "asyncio"])
@pytest.mark.parametrize("function", CALLS)
def test_the_first_call_after_it_loads_nothing(stand_in: StandIn, code: str, function: str) -> None:
    request, look = CALLS[function]
    script = code.replace("FUNCTION", function).replace("REQUEST", request).replace("LOOK", look)
    run = subprocess.run(
        [sys.executable, "-c", script, stand_in.url], check=True, capture_output=True, text=True, cwd=ROOT
    )
    assert run.stdout == "[]\n"
    assert len(stand_in.received) == 1


def test_it_loads_the_answers_of_no_function_that_was_not_imported() -> None:
    script = """
import sys
from openrouter_core import OpenRouterCore, warm_up
from openrouter_core.funcs.chat_send import chat_send
warm_up(OpenRouterCore()).unwrap()
assert "openrouter_core.models.chat" in sys.modules
assert "openrouter_core.models.responses" not in sys.modules
"""
    subprocess.run([sys.executable, "-c", script], check=True, cwd=ROOT)


@pytest.mark.parametrize(
    "configuration",
    [None, {"timeout_ms": "1"}, {"http_client": "x", "async_http_client": "x"}, {"server_url": "x"}],
    ids=["no core", "bad option", "bad client", "bad address"],
)
def test_what_the_first_call_would_refuse_is_told_now(configuration: Any) -> None:
    core: Any = None if configuration is None else OpenRouterCore(api_key="k", **configuration)
    request: Any = {"messages": []}
    blocking = warm_up(core), chat_send(core, request)
    awaited = asyncio.run(warm_up_async(core)), asyncio.run(chat_send_async(core, request))
    for outcome, called in (blocking, awaited):
        assert isinstance(outcome, Err)
        assert isinstance(called, Err)
        assert isinstance(outcome.failure(), errors.InvalidRequestError)
        assert str(outcome.failure()) == str(called.failure())


def test_trio_is_warmed_up_too() -> None:
    async def main() -> object:
        async with OpenRouterCore() as core:
            outcome = await warm_up_async(core)
            assert len(core.pools.lines) == 1
            return outcome

    assert trio.run(main) == Ok(None)
