"""POST /chat/completions: ask a model to continue a conversation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, overload

from openrouter_core.dialects.chat import CHAT
from openrouter_core.operation import Operation
from openrouter_core.request import Endpoint

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.chat_request import (
        ChatAnyRequest,
        ChatRequest,
        ChatStreamRequest,
        SendChatCompletionAnyRequest,
        SendChatCompletionRequest,
        SendChatCompletionStreamRequest,
    )
    from openrouter_core.models.chat_result import ChatResult
    from openrouter_core.models.chat_stream import ChatStreamChunk
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.stream import AsyncEventStream, EventStream

CHAT_SEND: Final[Operation[ChatResult, ChatStreamChunk]] = Operation(
    endpoint=Endpoint(
        method="POST",
        path="/chat/completions",
        wrapper="chat_request",
        keys=frozenset(
            {
                "cache_control",
                "deferred_tools",
                "frequency_penalty",
                "image_config",
                "include_reasoning",
                "logit_bias",
                "max_completion_tokens",
                "max_tokens",
                "max_tool_calls",
                "min_p",
                "parallel_tool_calls",
                "presence_penalty",
                "prompt_cache_key",
                "prompt_cache_options",
                "reasoning_effort",
                "repetition_penalty",
                "response_format",
                "safety_identifier",
                "service_tier",
                "session_id",
                "stop_server_tools_when",
                "stream_options",
                "structured_outputs",
                "tool_choice",
                "top_a",
                "top_k",
                "top_logprobs",
                "top_p",
                "web_search_options",
                "x_search_filter",
            }
        ),
    ),
    dialect=CHAT,
)


@overload
def chat_send(
    core: OpenRouterCore, request: SendChatCompletionRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: SendChatCompletionStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[ChatStreamChunk], SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: SendChatCompletionAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: ChatRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: ChatStreamRequest, options: RequestOptions | None = None
) -> Result[EventStream[ChatStreamChunk], SendError]: ...
@overload
def chat_send(
    core: OpenRouterCore, request: ChatAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]: ...
def chat_send(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]:
    """Ask a model for the next turn of a conversation, and wait for it.

    Parameters: `core` says who asks and where; `request` is a `ChatRequest`, flat or as
    `{"chat_request": {…}, "http_referer": …, "app_title": …, "app_categories": …}`, and is sent as it is, unknown
    keys included; `options` are for this call alone.

    Response: `Ok(ChatResult)`, or with `"stream": True` in the request `Ok(EventStream)`, whose items are
    `Ok(ChatStreamChunk)` and, if the stream fails, one last `Err`.

    Errors: `Err` of one of the classes in `openrouter_core.errors`; nothing is raised.

    https://openrouter.ai/docs/api-reference/chat-completion
    """
    from openrouter_core.transport.blocking import call

    return call(core, CHAT_SEND, request, options)


@overload
async def chat_send_async(
    core: OpenRouterCore, request: SendChatCompletionRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: SendChatCompletionStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[ChatStreamChunk], SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: SendChatCompletionAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: ChatRequest, options: RequestOptions | None = None
) -> Result[ChatResult, SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: ChatStreamRequest, options: RequestOptions | None = None
) -> Result[AsyncEventStream[ChatStreamChunk], SendError]: ...
@overload
async def chat_send_async(
    core: OpenRouterCore, request: ChatAnyRequest, options: RequestOptions | None = None
) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]: ...
async def chat_send_async(
    core: OpenRouterCore, request: Mapping[str, object], options: RequestOptions | None = None
) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]:
    """Ask as `chat_send` does, without blocking: on asyncio or trio. A stream is an `AsyncEventStream`."""
    from openrouter_core.transport.nonblocking import call_async

    return await call_async(core, CHAT_SEND, request, options)
