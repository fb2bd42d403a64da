"""What a library that takes a function of ours as an argument looks like to mypy and pyright. It is never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from openrouter_core import (
    AsyncEventStream,
    ChatSend,
    ChatSendAsync,
    Err,
    EventStream,
    Ok,
    OpenRouterCore,
    RequestOptions,
    ResponsesSend,
    ResponsesSendAsync,
    Result,
    Send,
    SendAsync,
    SendError,
    beta_responses_send,
    beta_responses_send_async,
    chat_send,
    chat_send_async,
    models_list,
    models_list_async,
    responses_send,
    responses_send_async,
)
from openrouter_core.models.chat import ChatRequest, ChatResult, ChatStreamChunk, ChatStreamRequest
from openrouter_core.models.models import GetModelsRequest, ModelsListResponse
from openrouter_core.models.responses import OpenResponsesResult, ResponsesRequest, StreamEvents
from openrouter_core.testing import chat_result, chat_stream, chat_stream_async

core = OpenRouterCore()

chat: ChatSend = chat_send
chat_async: ChatSendAsync = chat_send_async
responses: ResponsesSend = responses_send
responses_async: ResponsesSendAsync = responses_send_async
beta: ResponsesSend = beta_responses_send
beta_async: ResponsesSendAsync = beta_responses_send_async


def summarise(text: str, ask: ChatSend = chat_send) -> Result[str, SendError]:
    answer = ask(core, {"messages": [{"role": "user", "content": text}]}, {"timeout_ms": 1_000})
    if isinstance(answer, Err):
        return answer
    assert_type(answer.unwrap(), ChatResult)
    stream = ask(core, {"messages": [], "stream": True})
    if isinstance(stream, Err):
        return stream
    assert_type(stream.unwrap(), EventStream[ChatStreamChunk])
    return Ok("")


async def ask_responses(ask: ResponsesSendAsync) -> None:
    answer = await ask(core, {"input": "Hello"})
    if not isinstance(answer, Err):
        assert_type(answer.unwrap(), OpenResponsesResult)
    stream = await ask(core, {"input": "Hello", "stream": True})
    if not isinstance(stream, Err):
        assert_type(stream.unwrap(), AsyncEventStream[StreamEvents])


# One way of a function, apart from the other: what a fake of one's own can be.

Ask = Send[ChatRequest, ChatResult]
Tell = Send[ChatStreamRequest, EventStream[ChatStreamChunk]]
TellAsync = SendAsync[ChatStreamRequest, AsyncEventStream[ChatStreamChunk]]


def ask_once(ask: Ask = chat_send) -> None:
    answer = ask(core, {"messages": [{"role": "user", "content": "Hello"}]}, {"timeout_ms": 1_000})
    assert_type(answer, Result[ChatResult, SendError])
    ask(core, {"messages": [], "stream": True})  # type: ignore[typeddict-item]


def tell(tell: Tell = chat_send) -> None:
    assert_type(tell(core, {"messages": [], "stream": True}), Result[EventStream[ChatStreamChunk], SendError])


async def tell_async(tell: TellAsync = chat_send_async) -> None:
    told = await tell(core, {"messages": [], "stream": True})
    assert_type(told, Result[AsyncEventStream[ChatStreamChunk], SendError])


def fake(
    _core: OpenRouterCore, _request: ChatRequest, _options: RequestOptions | None = None
) -> Result[ChatResult, SendError]:
    return Ok(chat_result("Hi."))


def lean(_core: object, _request: object, _options: object = None) -> Ok[ChatResult]:
    return Ok(chat_result("Hi."))


async def fake_async(
    _core: object, _request: ChatStreamRequest, _options: object = None
) -> Ok[AsyncEventStream[ChatStreamChunk]]:
    return Ok(chat_stream_async("Hi."))


ask_once(fake)
ask_once(lean)
ask_once(lambda core, request, options=None: Ok(chat_result("Hi.")))
tell(lambda core, request, options=None: Ok(chat_stream("Hi.")))
_ = tell_async(fake_async)
ask_once(chat_stream)  # type: ignore[arg-type]

list_models: Send[GetModelsRequest, ModelsListResponse] = models_list
list_models_async: SendAsync[GetModelsRequest, ModelsListResponse] = models_list_async
respond: Send[ResponsesRequest, OpenResponsesResult] = responses_send
