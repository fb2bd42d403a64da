"""Cores and outcomes pickle: a pool of processes asks, and answers and errors come back as the values they were.

A core takes its configuration along, and the key where it was given one; a key of the environment stays there. Where it
arrives it opens connections of its own, so a worker should get it once for many questions: here once for each chunk.
With Dask it is the same `ask`; `scatter` brings the core to each worker once:

    core = client.scatter(OpenRouterCore(), broadcast=True)
    outcomes = client.gather(client.map(ask, CITIES, core=core))
"""

import os
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from multiprocessing import get_context

from openrouter_core import Err, Ok, OpenRouterCore, Result, SendError, text_of
from openrouter_core.funcs.chat_send import chat_send
from openrouter_core.models.chat import ChatResult
from openrouter_core.testing import Received, Reply, StandIn, echo, error

CITIES = ("Berlin", "Lima", "Oslo", "Atlantis", "Rome", "Tunis", "Quito", "Seoul")


def ask(city: str, core: OpenRouterCore) -> Result[ChatResult, SendError]:
    """Ask one question, wherever this runs."""
    question = f"Which country is {city} in? Its name alone."
    return chat_send(core, {"model": "openai/gpt-4o-mini", "messages": [{"role": "user", "content": question}]})


def ask_all(core: OpenRouterCore) -> None:
    """Ask in two processes, four questions at a time, and print what came back."""
    # Forking would do as well, but not while other threads run, as the stand-in's do.
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        for city, outcome in zip(CITIES, pool.map(partial(ask, core=core), CITIES, chunksize=4), strict=True):
            match outcome:
                case Ok(answer):
                    print(f"{city}: {text_of(answer)} ({answer.raw['provider']})")
                case Err(failure):
                    print(f"{city}: {type(failure).__name__}: {failure} (after {failure.http_meta.attempts} attempt)")


def sunken(request: Received) -> Reply:
    """Answer for the stand-in."""
    return error(403, "It has sunk.") if b"Atlantis" in request.body else echo(request)


def main() -> None:
    """Ask OpenRouter, or a stand-in where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        ask_all(OpenRouterCore())
        return
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn(sunken) as server:
        ask_all(OpenRouterCore(server_url=server.url, api_key="any"))
        print(f"{len(server.received)} questions came over {server.connections} connections")


if __name__ == "__main__":
    main()
