"""Ask a question and print the answer; then stream one, printing the text as it comes, and what it cost."""

import os
import sys

from openrouter_core import Err, Ok, OpenRouterCore, text_of
from openrouter_core.funcs.chat_send import chat_send
from openrouter_core.testing import StandIn

MODEL = "openai/gpt-4o-mini"


def ask(core: OpenRouterCore, question: str) -> bool:
    """Print the answer, or why there is none."""
    match chat_send(core, {"model": MODEL, "messages": [{"role": "user", "content": question}]}):
        case Ok(result):
            print(text_of(result))
            return True
        case Err(error):
            print("chat_send failed:", error, file=sys.stderr)
            return False


def stream(core: OpenRouterCore, question: str) -> bool:
    """Print the answer as it comes, then tokens and cost."""
    opened = chat_send(core, {"model": MODEL, "messages": [{"role": "user", "content": question}], "stream": True})
    if isinstance(opened, Err):
        print("chat_send failed:", opened.failure(), file=sys.stderr)
        return False
    usage = None
    with opened.unwrap() as chunks:
        for item in chunks:
            match item:
                case Ok(chunk):
                    print(text_of(chunk), end="", flush=True)
                    usage = chunk.usage or usage
                case Err(error):
                    print("\nthe stream failed:", error, file=sys.stderr)
                    return False
    print()
    if usage is not None:
        print(f"({usage.total_tokens} tokens, {usage.cost or 0:.6f} US dollars)")
    return True


def main() -> bool:
    """Ask OpenRouter, or a stand-in where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            return ask(core, "What is the capital of France?") and stream(core, "Why is the sky blue?")
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        return ask(core, "What is the capital of France?") and stream(core, "Why is the sky blue?")


if __name__ == "__main__":
    sys.exit(not main())
