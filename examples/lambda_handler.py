"""A Lambda function that is warm before its first event, answers within its deadline, and tells failures by status."""

import json
import math
import os
from collections.abc import Callable
from typing import NamedTuple, TypedDict

from openrouter_core import Err, Ok, OpenRouterCore, errors, text_of, validate, warm_up
from openrouter_core.funcs.chat_send import chat_send
from openrouter_core.models.chat import ChatMessage, ChatRequest
from openrouter_core.testing import RawReply, StandIn, Wait, completion, error

ASKED = '{"messages": [{"role": "user", "content": "What is the capital of France?"}]}'
CORE = OpenRouterCore()  # key and address come from the environment, at each call
MARGIN_MS = 200  # what it takes to answer when time is over

if isinstance(warm := warm_up(CORE), Err):  # while the platform starts the function, with all of the processor
    print("the configuration is wrong:", warm.failure())


class Body(TypedDict):
    """What callers may say. The model is ours to choose."""

    messages: list[ChatMessage]


class Context(NamedTuple):
    """Stands in for the platform's."""

    get_remaining_time_in_millis: Callable[[], int]


def handler(event: dict[str, str], context: Context) -> dict[str, object]:
    """Answer an event of a function URL."""
    try:
        checked = validate(Body, json.loads(event.get("body", "")))
    except (ValueError, RecursionError) as fault:
        return respond(400, f"the body is not JSON: {fault}")
    if isinstance(checked, Err):
        return respond(400, str(checked.failure()))
    request: ChatRequest = {"model": "openai/gpt-4o-mini", "messages": checked.unwrap()["messages"]}
    match chat_send(CORE, request, {"timeout_ms": context.get_remaining_time_in_millis() - MARGIN_MS}):
        case Ok(answer):
            return respond(200, text_of(answer))
        case Err(errors.BadRequestResponseError() as failure):
            return respond(400, failure.message)
        case Err(errors.TooManyRequestsResponseError(retry_after_ms=wait)):
            return respond(429, "too many requests", {"retry-after": str(math.ceil((wait or 1_000) / 1_000))})
        case Err(errors.RequestTimeoutError()):
            return respond(504, "the model took too long")
        case Err(failure):  # our key, our credits, their outage: for the log, not for callers
            print("chat_send failed:", failure)
            return respond(502, "the model gave no answer")


def respond(status: int, said: str, headers: dict[str, str] | None = None) -> dict[str, object]:
    """Make the response that the platform wants."""
    body = json.dumps({"text" if status == 200 else "error": said})
    return {"statusCode": status, "headers": {"content-type": "application/json", **(headers or {})}, "body": body}


if __name__ == "__main__":
    with StandIn(lambda _: RawReply([Wait(5)])) as server:  # it says nothing once its script is over
        os.environ |= {"OPENROUTER_BASE_URL": server.url, "OPENROUTER_API_KEY": "any"}
        server.script(completion("Paris."), error(400), error(429, headers={"retry-after": "90"}), error(402))
        for sent in (*[ASKED] * 4, "Hello?", '{"messages": [{"role": "robot"}]}'):
            print(handler({"body": sent}, Context(lambda: 30_000)))
        print(handler({"body": ASKED}, Context(lambda: 300)))
