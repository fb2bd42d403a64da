"""A key is watched while it is used: word is given when little of its limit is left, and when nothing is."""

import os
import sys
import time
from collections.abc import Callable, Iterator

from attrs import evolve

from openrouter_core import (
    Err,
    OpenRouterCore,
    api_keys_create,
    api_keys_get_current_key_metadata,
    chat_send,
)
from openrouter_core.testing import StandIn


def watch(core: OpenRouterCore, pause: Callable[[], object], *, little: float = 0.25) -> Iterator[str]:
    """Look after the core's key, and after each pause again, until there is nothing left to watch."""
    was_told = False
    while True:
        looked = api_keys_get_current_key_metadata(core)
        if isinstance(looked, Err):
            error = looked.failure()
            yield f"the key cannot be looked after: {error}"
            if not error.retryable:
                return
        elif (key := looked.unwrap().data) is None or key.limit is None or key.limit_remaining is None:
            yield "the key has no limit"
            return
        elif key.limit_remaining <= 0:
            yield f"nothing is left of {key.limit:.6f} US dollars"
            return
        elif key.limit_remaining < little * key.limit and not was_told:
            yield f"only {key.limit_remaining:.6f} of {key.limit:.6f} US dollars are left"
            was_told = True
        pause()


def tenant(core: OpenRouterCore, limit: float) -> OpenRouterCore | None:
    """Make a key with a limit, for somebody who is to spend no more; this takes a management key."""
    made = api_keys_create(core, {"name": "tenant", "limit": limit})
    if isinstance(made, Err):
        print("api_keys_create failed:", made.failure(), file=sys.stderr)
        return None
    return evolve(core, api_key=made.unwrap().key)


def main() -> bool:
    """Watch the key of the environment, a look a minute, or one of a stand-in's, which is used in the pauses."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            for word in watch(core, lambda: time.sleep(60)):
                print(word, flush=True)
        return True
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        theirs = tenant(core, limit=0.00003)
        if theirs is None:
            return False
        with theirs:
            question = "Is it raining today?"
            for word in watch(theirs, lambda: chat_send(theirs, {"messages": [{"role": "user", "content": question}]})):
                print(word)
    return True


if __name__ == "__main__":
    sys.exit(not main())
