"""A function of yours need not raise either: it is given what asks, and answers `Ok`, or an `Err` of its own kind."""

# pyright: reportUnknownMemberType=false
# The kinds that `returns` annotates `bind` with are unknown to pyright. What it gives is exact all the same.

import os
from dataclasses import dataclass

from returns.methods import unwrap_or_failure
from returns.result import Result as Railway

from openrouter_core import (
    Err,
    Ok,
    OpenRouterCore,
    RequestOptions,
    Result,
    Send,
    SendError,
    chat_send,
    railway,
    text_of,
)
from openrouter_core.models.chat import ChatAssistantMessage, ChatChoice, ChatRequest, ChatResult
from openrouter_core.testing import StandIn, completion, error

TEXT = "OpenRouter offers the models of many providers through one interface, and sends one bill for all of them."
PATIENCE: RequestOptions = {"timeout_ms": 30_000}
Ask = Send[ChatRequest, ChatResult]


@dataclass(frozen=True)
class SummaryError:
    """Why there is no summary, and whether there may be one later."""

    reason: str
    is_passing: bool = False


def summarise(core: OpenRouterCore, text: str, ask: Ask = chat_send) -> Result[str, SummaryError]:
    """Say in a few words what `text` says."""
    if not text:
        return Err(SummaryError("there is nothing to summarise"))
    match ask(core, {"messages": [{"role": "user", "content": f"Summarise in at most five words: {text}"}]}, PATIENCE):
        case Ok(answer):
            return Ok(text_of(answer))
        case Err(failure):
            return Err(SummaryError(str(failure), is_passing=failure.retryable))


def headline(core: OpenRouterCore, text: str, ask: Ask = chat_send) -> str:
    """Print-ready: the summary in capitals, or an apology."""
    told = railway(summarise(core, text, ask)).map(str.upper).bind(fitting)
    return unwrap_or_failure(told.alt(lambda error: f"(no headline: {error.reason})"))


def fitting(line: str) -> Railway[str, SummaryError]:
    """Let short lines pass. What `bind` takes has to answer a `Railway`: of `Ok | Err`, checkers lose one half."""
    return Ok(line) if len(line) <= 60 else Err(SummaryError("it would be too long"))


def mute(
    _core: OpenRouterCore, _request: ChatRequest, _options: RequestOptions | None = None
) -> Result[ChatResult, SendError]:
    """Take the place of `chat_send` in a test: there is nothing to patch."""
    return Ok(ChatResult(choices=(ChatChoice(message=ChatAssistantMessage(content="hush")),)))


def main() -> None:
    """Ask OpenRouter, or a stand-in where there is no key."""
    if os.environ.get("OPENROUTER_API_KEY"):
        with OpenRouterCore() as core:
            print(headline(core, TEXT))
        return
    print("OPENROUTER_API_KEY is not set: a stand-in on this machine will answer, not OpenRouter.")
    with StandIn() as server, OpenRouterCore(server_url=server.url, api_key="any") as core:
        server.script(completion("Many models, one bill."), completion(TEXT), error(403, "Not that."))
        print(*(headline(core, TEXT) for _ in range(3)), headline(core, ""), headline(core, TEXT, mute), sep="\n")


if __name__ == "__main__":
    main()
