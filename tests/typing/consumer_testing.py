"""What the builders of values look like to mypy and pyright. It is checked and never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from openrouter_core import AsyncEventStream, EventStream, OpenRouterCore
from openrouter_core.errors import APIError
from openrouter_core.models.chat import ChatResult, ChatStreamChunk
from openrouter_core.models.responses import OpenResponsesResult, StreamEvents
from openrouter_core.testing import (
    CUT,
    FAILURES,
    Failure,
    RawReply,
    Received,
    Reply,
    StandIn,
    Sweep,
    Swept,
    Wait,
    World,
    api_error,
    chat_chunks,
    chat_result,
    chat_stream,
    chat_stream_async,
    completion,
    error,
    responses_events,
    responses_result,
    responses_stream,
    responses_stream_async,
    sweep,
)

assert_type(chat_result(), ChatResult)
assert_type(chat_result("Paris.", finish_reason="length", usage={}), ChatResult)
assert_type(chat_chunks("Par", "is."), tuple[ChatStreamChunk, ...])
assert_type(chat_stream("Par", Wait(1), CUT, done=False), EventStream[ChatStreamChunk])
assert_type(chat_stream_async("Paris."), AsyncEventStream[ChatStreamChunk])
assert_type(responses_result("Paris.", status="incomplete"), OpenResponsesResult)
assert_type(responses_events("Par", "is."), tuple[StreamEvents, ...])
assert_type(responses_stream("Paris."), EventStream[StreamEvents])
assert_type(responses_stream_async("Paris."), AsyncEventStream[StreamEvents])
assert_type(api_error(429, "Slow down.", headers={"retry-after": "7"}), APIError)

assert_type(StandIn(world=World(models=["a/b", {"id": "c/d", "context_length": 8_000}], credits=5)), StandIn)
assert_type(StandIn().play(Received("GET", "/api/v1/models", {}, b"")), Reply)


def handler(_core: OpenRouterCore) -> str:
    return ""


async def handler_async(_core: OpenRouterCore) -> None:
    pass


def mine(_request: Received, usual: Reply) -> Reply | RawReply | None:
    return RawReply(usual.steps()[:1]) if usual.status == 200 else None


swept = sweep(handler, failures=[each for each in FAILURES if "500" in each.name], script=[completion()], silence_ms=9)
assert_type(swept, Sweep)
assert_type(swept.raised, tuple[Swept, ...])
for row in swept.rows:
    assert_type((row.failure, row.raised), tuple[Failure, Exception | None])
sweep(handler_async, failures=(Failure("mine", mine), Failure("yours", lambda request, usual: error(usual.status))))

sweep(handler(OpenRouterCore()))  # type: ignore[arg-type]
sweep(handler, failures=["status 500"])  # type: ignore[list-item]
Failure("mine", lambda request, usual: 5)  # type: ignore[arg-type, return-value]
World(credits="5")  # type: ignore[arg-type]
StandIn(world={})  # type: ignore[arg-type]
chat_chunks(finish_raeson="stop")  # type: ignore[call-arg]
chat_chunks(5)  # type: ignore[arg-type]
api_error("429")  # type: ignore[arg-type]
