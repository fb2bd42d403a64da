"""Outcomes compose as `returns` has it: `map`, `bind`, `alt` and `lash`, futures, and pipelines without points."""

# pyright: reportUnknownMemberType=false, reportUnknownArgumentType=false
# The kinds that `returns` annotates with are unknown to pyright. What the methods give is exact all the same.

import asyncio
import os
from functools import partial
from typing import assert_type

from returns.future import FutureResult
from returns.io import IOResult
from returns.pipeline import flow
from returns.pointfree import alt, bind, map_
from returns.result import Result as Railway

from openrouter_core import Err, Ok, OpenRouterCore, SendError, railway, railway_async, text_of
from openrouter_core.funcs.chat_send import chat_send, chat_send_async
from openrouter_core.models.chat import ChatRequest, ChatResult
from openrouter_core.testing import StandIn, completion, error


def request(model: str) -> ChatRequest:
    """Give a model something to count."""
    question = "How many moons does Mars have? The number alone."
    return {"model": model, "messages": [{"role": "user", "content": question}]}


def ask(core: OpenRouterCore, model: str) -> Railway[ChatResult, SendError]:
    """Ask. What `bind` and `lash` take has to answer a `Railway`: of `Ok | Err`, checkers lose one half."""
    return railway(chat_send(core, request(model)))


def number(text: str) -> Railway[int, str]:
    """Read a number."""
    return Ok(int(text)) if text.isdecimal() else Err(f"{text!r} is no number")


def chained(core: OpenRouterCore) -> Railway[int, str]:
    """Ask one model, and another where that fails."""
    answer = ask(core, "openai/gpt-4o").lash(lambda _: ask(core, "openai/gpt-4o-mini"))
    assert_type(answer, Railway[ChatResult, SendError])
    return answer.map(text_of).alt(str).bind(number)


def flowing(core: OpenRouterCore) -> Railway[int, str]:
    """Do it without points. What `flow` gives is taken from the declaration: checkers do not follow it."""
    return flow("openai/gpt-4o-mini", partial(ask, core), map_(text_of), alt(str), bind(number))


async def awaited(core: OpenRouterCore) -> IOResult[int, str]:
    """Do it with futures: nothing is sent before the chain is awaited."""
    answer = railway_async(chat_send_async(core, request("openai/gpt-4o-mini")))
    assert_type(answer, FutureResult[ChatResult, SendError])
    return await answer.map(text_of).alt(str).bind_result(number)


if __name__ == "__main__":
    with StandIn() as server, OpenRouterCore(retries=0) as CORE:
        if not os.environ.get("OPENROUTER_API_KEY"):
            print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
            os.environ |= {"OPENROUTER_BASE_URL": server.url, "OPENROUTER_API_KEY": "any"}
            server.script(error(503), completion("2"), completion("Two."), completion("2"))
        print(chained(CORE), flowing(CORE), asyncio.run(awaited(CORE)), sep="\n")
