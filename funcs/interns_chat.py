"""POST /interns/{intern_id}/chat/completions: talk to a running intern, always as a stream; billed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.call.dialects.interns import INTERNS
from openrouter_core.call.last_resort import STACK_FULL_AT_ONCE
from openrouter_core.call.operation import StreamingOperation
from openrouter_core.call.request import Endpoint
from openrouter_core.transport.loading import call, call_async

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.interns import (
        CreateInternChatCompletionRequest,
        InternChatCompletionChunk,
        InternChatSteeredResponse,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream

INTERNS_CHAT: Final[StreamingOperation[InternChatSteeredResponse, InternChatCompletionChunk]] = StreamingOperation(
    Endpoint(
        "POST",
        "/interns/{intern_id}/chat/completions",
        body="json",
        wrapper="intern_chat_completion_request",
        streams=True,
    ),
    INTERNS,
)


def interns_chat(
    core: OpenRouterCore, request: CreateInternChatCompletionRequest, options: RequestOptions | None = None
) -> Result[InternChatSteeredResponse | EventStream[InternChatCompletionChunk], SendError]:
    """Talk to a running intern, always as a stream; billed.

    Where a run is under way, and is steered by what is said, there is no stream: it gives
    `Ok(InternChatSteeredResponse)`. Takes `intern_id` in the path and the keys of the body, at run time also under
    `intern_chat_completion_request`. Gives `Ok(EventStream)`; `Err` where the server refuses (400, 401, 403, 404, 408,
    409, 410, 413, 429, 502, 503, 504) or it comes to no answer.
    https://openrouter.ai/docs/api/api-reference/interns
    """
    try:
        return call(core, INTERNS_CHAT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE


async def interns_chat_async(
    core: OpenRouterCore, request: CreateInternChatCompletionRequest, options: RequestOptions | None = None
) -> Result[InternChatSteeredResponse | AsyncEventStream[InternChatCompletionChunk], SendError]:
    """Do what `interns_chat` does, without blocking: on asyncio or trio."""
    try:
        return await call_async(core, INTERNS_CHAT, request, options)
    except RecursionError:
        return STACK_FULL_AT_ONCE
