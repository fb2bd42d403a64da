"""The functions' types, for code that takes one as an argument: `def summarise(ask: Send[ChatRequest, ChatResult])`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, TypeVar, overload

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


Request_contra = TypeVar("Request_contra", contravariant=True)
Answer_co = TypeVar("Answer_co", covariant=True)


class Send(Protocol[Request_contra, Answer_co]):
    """A function that takes a request and gives an answer: one of this library's, or a fake of yours.

    `Send[ChatRequest, ChatResult]` is `chat_send` for whole answers,
    `Send[ChatStreamRequest, EventStream[ChatStreamChunk]]` is `chat_send` for streams.
    `def fake(core, request, options=None)` will do for either, with the types of your own choice.
    """

    def __call__(
        self, core: OpenRouterCore, request: Request_contra, options: RequestOptions | None = None, /
    ) -> Result[Answer_co, SendError]:
        """Ask."""
        ...


class SendAsync(Protocol[Request_contra, Answer_co]):
    """An asynchronous function that takes a request and gives an answer, as `Send` is a blocking one."""

    async def __call__(
        self, core: OpenRouterCore, request: Request_contra, options: RequestOptions | None = None, /
    ) -> Result[Answer_co, SendError]:
        """Ask."""
        ...


class ChatSend(Protocol):
    """All that `chat_send` is, whole and streamed. To take one of the two, and fakes of your own, say `Send[…]`."""

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
    """All that `chat_send_async` is, whole and streamed. To take one of the two, say `SendAsync[…]`."""

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
    """All that `responses_send` is, whole and streamed. To take one of the two, say `Send[…]`."""

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
    """All that `responses_send_async` is, whole and streamed. To take one of the two, say `SendAsync[…]`."""

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
