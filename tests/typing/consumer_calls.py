"""What checkers make of operations: `assert_type` fails where a type is only nearly right. Checked, never run."""

# pyright: strict

from __future__ import annotations

from typing import Final, assert_type

from openrouter_core import AsyncEventStream, EventStream, OpenRouterCore, Result
from openrouter_core.call.dialects.plain import NOTHING, Plain
from openrouter_core.call.operation import Operation
from openrouter_core.call.request import Endpoint
from openrouter_core.errors import SendError
from openrouter_core.funcs.chat_send import CHAT_SEND
from openrouter_core.models.chat import ChatResult
from openrouter_core.models.chat_events import ChatStreamChunk
from openrouter_core.transport.loading import call, call_async

UPDATE: Final[Operation[ChatResult]] = Operation(Endpoint("PATCH", "/a/{b}", body="json"), Plain("chat.ChatResult"))
DELETE: Final[Operation[None]] = Operation(Endpoint("DELETE", "/a/{b}"), NOTHING)


def blocking(core: OpenRouterCore) -> None:
    """Each kind of operation gives its own kind of outcome."""
    assert_type(call(core, UPDATE, {}, None), Result[ChatResult, SendError])
    assert_type(call(core, DELETE, {}, None), Result[None, SendError])
    assert_type(call(core, CHAT_SEND, {}, None), Result[ChatResult | EventStream[ChatStreamChunk], SendError])


async def awaited(core: OpenRouterCore) -> None:
    """So does the asynchronous way."""
    assert_type(await call_async(core, UPDATE, {}, None), Result[ChatResult, SendError])
    assert_type(await call_async(core, DELETE, {}, None), Result[None, SendError])
    assert_type(
        await call_async(core, CHAT_SEND, {}, None), Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]
    )
