"""The functions' types by name, for code that takes one as an argument: `def summarise(text: str, ask: ChatSend)`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, overload

if TYPE_CHECKING:
    from openrouter_core.core import OpenRouterCore
    from openrouter_core.errors import SendError
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_events import ChatStreamChunk
    from openrouter_core.models.chat_request import (
        ChatAnyRequest,
        ChatRequest,
        ChatStreamRequest,
        SendChatCompletionAnyRequest,
        SendChatCompletionRequest,
        SendChatCompletionStreamRequest,
    )
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_events import MessagesStreamEvents
    from openrouter_core.models.messages_request import (
        CreateMessagesAnyRequest,
        CreateMessagesRequest,
        CreateMessagesStreamRequest,
        MessagesAnyRequest,
        MessagesRequest,
        MessagesStreamRequest,
    )
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_events import StreamEvents
    from openrouter_core.models.responses_request import (
        CreateResponsesAnyRequest,
        CreateResponsesRequest,
        CreateResponsesStreamRequest,
        ResponsesAnyRequest,
        ResponsesRequest,
        ResponsesStreamRequest,
    )
    from openrouter_core.options import RequestOptions
    from openrouter_core.result import Result
    from openrouter_core.streams.stream import AsyncEventStream, EventStream


class ChatSend(Protocol):
    """What `chat_send` is, and whatever stands in for it."""

    @overload
    def __call__(
        self, core: OpenRouterCore, request: SendChatCompletionRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult, SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: SendChatCompletionStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[EventStream[ChatStreamChunk], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: SendChatCompletionAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: ChatRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult, SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: ChatStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[EventStream[ChatStreamChunk], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: ChatAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult | EventStream[ChatStreamChunk], SendError]: ...


class ChatSendAsync(Protocol):
    """What `chat_send_async` is, and whatever stands in for it."""

    @overload
    async def __call__(
        self, core: OpenRouterCore, request: SendChatCompletionRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult, SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: SendChatCompletionStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[AsyncEventStream[ChatStreamChunk], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: SendChatCompletionAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: ChatRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult, SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: ChatStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[AsyncEventStream[ChatStreamChunk], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: ChatAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[ChatResult | AsyncEventStream[ChatStreamChunk], SendError]: ...


class ResponsesSend(Protocol):
    """What `responses_send` is, and whatever stands in for it."""

    @overload
    def __call__(
        self, core: OpenRouterCore, request: CreateResponsesRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult, SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: CreateResponsesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[EventStream[StreamEvents], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: CreateResponsesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult | EventStream[StreamEvents], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: ResponsesRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult, SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: ResponsesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[EventStream[StreamEvents], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: ResponsesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult | EventStream[StreamEvents], SendError]: ...


class ResponsesSendAsync(Protocol):
    """What `responses_send_async` is, and whatever stands in for it."""

    @overload
    async def __call__(
        self, core: OpenRouterCore, request: CreateResponsesRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult, SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: CreateResponsesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[AsyncEventStream[StreamEvents], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: CreateResponsesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult | AsyncEventStream[StreamEvents], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: ResponsesRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult, SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: ResponsesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[AsyncEventStream[StreamEvents], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: ResponsesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[OpenResponsesResult | AsyncEventStream[StreamEvents], SendError]: ...


class MessagesSend(Protocol):
    """What `messages_send` is, and whatever stands in for it."""

    @overload
    def __call__(
        self, core: OpenRouterCore, request: CreateMessagesRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult, SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: CreateMessagesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[EventStream[MessagesStreamEvents], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: CreateMessagesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult | EventStream[MessagesStreamEvents], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: MessagesRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult, SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: MessagesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[EventStream[MessagesStreamEvents], SendError]: ...
    @overload
    def __call__(
        self, core: OpenRouterCore, request: MessagesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult | EventStream[MessagesStreamEvents], SendError]: ...


class MessagesSendAsync(Protocol):
    """What `messages_send_async` is, and whatever stands in for it."""

    @overload
    async def __call__(
        self, core: OpenRouterCore, request: CreateMessagesRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult, SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: CreateMessagesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[AsyncEventStream[MessagesStreamEvents], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: CreateMessagesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult | AsyncEventStream[MessagesStreamEvents], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: MessagesRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult, SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: MessagesStreamRequest, options: RequestOptions | None = None, /
    ) -> Result[AsyncEventStream[MessagesStreamEvents], SendError]: ...
    @overload
    async def __call__(
        self, core: OpenRouterCore, request: MessagesAnyRequest, options: RequestOptions | None = None, /
    ) -> Result[MessagesResult | AsyncEventStream[MessagesStreamEvents], SendError]: ...
