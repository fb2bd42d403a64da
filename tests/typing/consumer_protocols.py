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
    ResponsesSend,
    ResponsesSendAsync,
    Result,
    SendError,
    beta_responses_send,
    beta_responses_send_async,
    chat_send,
    chat_send_async,
    responses_send,
    responses_send_async,
)
from openrouter_core.models.chat import ChatResult, ChatStreamChunk
from openrouter_core.models.responses import OpenResponsesResult, StreamEvents

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
