"""What the builders of values look like to mypy and pyright. It is checked and never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from openrouter_core import AsyncEventStream, EventStream
from openrouter_core.errors import APIError
from openrouter_core.models.chat import ChatResult, ChatStreamChunk
from openrouter_core.models.responses import OpenResponsesResult, StreamEvents
from openrouter_core.testing import (
    CUT,
    Received,
    Reply,
    StandIn,
    Wait,
    World,
    api_error,
    chat_chunks,
    chat_result,
    chat_stream,
    chat_stream_async,
    responses_events,
    responses_result,
    responses_stream,
    responses_stream_async,
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

World(credits="5")  # type: ignore[arg-type]
StandIn(world={})  # type: ignore[arg-type]
chat_chunks(finish_raeson="stop")  # type: ignore[call-arg]
chat_chunks(5)  # type: ignore[arg-type]
api_error("429")  # type: ignore[arg-type]
