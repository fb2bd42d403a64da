"""Two hundred questions, twenty at a time: the answers come in order, and one that fails takes no other with it."""

import asyncio
import os
import sys

from returns.methods import partition

from openrouter_core import Err, OpenRouterCore, Result, SendError, railway, text_of
from openrouter_core.funcs.chat_send import chat_send_async
from openrouter_core.models.chat import ChatRequest, ChatResult
from openrouter_core.testing import Received, Reply, StandIn, echo, error

AT_ONCE = 20

Outcome = Result[ChatResult, SendError]


async def fan_out(core: OpenRouterCore, questions: list[str]) -> list[Outcome]:
    """Ask all of them, and give what came of each, in the order of the questions."""
    gate = asyncio.Semaphore(AT_ONCE)
    done = failed = 0

    async def ask(question: str) -> Outcome:
        nonlocal done, failed
        request: ChatRequest = {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": question}]}
        async with gate:
            outcome = await chat_send_async(core, request)
        done += 1
        failed += isinstance(outcome, Err)
        draw(done, failed, len(questions))
        return outcome

    # Nothing is raised in a task, so that no failure makes the group cancel the others.
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(ask(question)) for question in questions]
    return [task.result() for task in tasks]


def draw(done: int, failed: int, total: int) -> None:
    """Draw a bar over the last one, on stderr."""
    bar = "#" * (40 * done // total)
    end = "\n" if done == total else ""
    print(f"\r[{bar:<40}] {done}/{total}, {failed} failed", end=end, file=sys.stderr, flush=True)


def refusing_thirteens(request: Received) -> Reply:
    """Answer for the stand-in."""
    return error(403, "Not that number.") if b"13" in request.body else echo(request)


async def main() -> None:
    """Ask OpenRouter ten questions, or a stand-in two hundred where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        async with OpenRouterCore() as core:
            outcomes = await fan_out(core, [f"{n} + {n} = ? The number alone." for n in range(10)])
    else:
        print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
        with StandIn(refusing_thirteens) as server:
            async with OpenRouterCore(server_url=server.url, api_key="any") as core:
                outcomes = await fan_out(core, [f"{n} + {n} = ?" for n in range(200)])
    answers, failures = partition(map(railway, outcomes))
    print("the last of the answers:", *map(text_of, answers[-3:]), sep="\n")
    print(f"{len(answers)} answers, {len(failures)} failures:", *{str(failure) for failure in failures})


if __name__ == "__main__":
    asyncio.run(main())
