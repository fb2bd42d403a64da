"""What a user's own code looks like to mypy and pyright where it asks for messages. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    MessageGatherer,
    MessagesSend,
    MessagesSendAsync,
    Ok,
    OpenRouterCore,
    Result,
    SendError,
    finish_of,
    gather,
    gather_async,
    messages_send,
    messages_send_async,
    text_deltas,
    text_of,
)
from openrouter_core.models.messages import (
    AnthropicTextBlock,
    AnthropicToolUseBlock,
    CreateMessagesAnyRequest,
    CreateMessagesRequest,
    CreateMessagesStreamRequest,
    MessagesAnyRequest,
    MessagesContentBlockDeltaEvent,
    MessagesMessageParam,
    MessagesRequest,
    MessagesResult,
    MessagesStreamEvents,
    MessagesStreamRequest,
)
from openrouter_core.testing import messages_events, messages_result, messages_stream, messages_stream_async

Answer = Result[MessagesResult, SendError]
Streamed = Result[EventStream[MessagesStreamEvents], SendError]
Either = Result[MessagesResult | EventStream[MessagesStreamEvents], SendError]
StreamedAsync = Result[AsyncEventStream[MessagesStreamEvents], SendError]
EitherAsync = Result[MessagesResult | AsyncEventStream[MessagesStreamEvents], SendError]

core = OpenRouterCore()
history: list[MessagesMessageParam] = [{"role": "user", "content": "Hello"}]
send: MessagesSend = messages_send
send_async: MessagesSendAsync = messages_send_async


def the_mode_follows_the_request(flag: bool | None) -> None:
    assert_type(messages_send(core, {"model": "m", "messages": history}), Answer)
    assert_type(messages_send(core, {"model": "m", "messages": history, "stream": False}), Answer)
    assert_type(messages_send(core, {"model": "m", "messages": history, "stream": True}), Streamed)
    assert_type(messages_send(core, {"model": "m", "messages": history, "stream": flag}), Either)
    assert_type(
        send(core, {"model": "m", "messages": [{"role": "user", "content": "Hello"}], "stream": True}), Streamed
    )

    whole: MessagesRequest = {"model": "m", "messages": history}
    streamed: MessagesStreamRequest = {"model": "m", "messages": history, "stream": True}
    either: MessagesAnyRequest = {"model": "m", "messages": history, "stream": flag}
    assert_type(messages_send(core, whole), Answer)
    assert_type(messages_send(core, streamed), Streamed)
    assert_type(messages_send(core, either), Either)


def the_operation_level_shape_too(flag: bool) -> None:
    whole: CreateMessagesRequest = {"messages_request": {"model": "m", "messages": history}, "app_title": "Mine"}
    streamed: CreateMessagesStreamRequest = {"messages_request": {"model": "m", "messages": history, "stream": True}}
    either: CreateMessagesAnyRequest = {"messages_request": {"model": "m", "messages": history, "stream": flag}}
    assert_type(messages_send(core, whole), Answer)
    assert_type(messages_send(core, streamed), Streamed)
    assert_type(messages_send(core, either), Either)
    assert_type(messages_send(core, {"messages_request": {"model": "m", "messages": history}}), Answer)


async def the_asynchronous_twin_agrees(flag: bool | None) -> None:
    assert_type(await messages_send_async(core, {"model": "m", "messages": history}, {"retries": 0}), Answer)
    assert_type(await messages_send_async(core, {"model": "m", "messages": history, "stream": True}), StreamedAsync)
    assert_type(await messages_send_async(core, {"model": "m", "messages": history, "stream": flag}), EitherAsync)
    assert_type(await send_async(core, {"model": "m", "messages": history}), Answer)
    assert_type(await gather_async(messages_stream_async("Paris.")), Answer)


def what_came_goes_back(result: MessagesResult) -> None:
    turn: MessagesMessageParam = {"role": "assistant", "content": result.content}
    told: MessagesMessageParam = {
        "role": "user",
        "content": [{"type": "tool_result", "tool_use_id": "toolu_1", "content": "17"}],
    }
    assert_type(messages_send(core, {"model": "m", "messages": [*history, turn, told]}), Answer)


def blocks_and_events_narrow_by_their_type(result: MessagesResult, stream: EventStream[MessagesStreamEvents]) -> str:
    text = text_of(result)
    for block in result.content:
        if block.type == "text":
            assert_type(block, AnthropicTextBlock)
            text += block.text or ""
        elif block.type == "tool_use":
            assert_type(block, AnthropicToolUseBlock)
    gatherer = MessageGatherer()
    for item in stream:
        if isinstance(item, Err):
            assert_type(item.failure(), SendError)
            return text
        event = item.unwrap()
        gatherer.add(event)
        text += text_of(event)
        if event.type == "content_block_delta":
            assert_type(event, MessagesContentBlockDeltaEvent)
            if event.delta is not None and event.delta.type == "text_delta":
                text += event.delta.text or ""
    assert_type(gatherer.value(), MessagesResult | None)
    return text


def streams_are_gathered_and_listened_to() -> None:
    assert_type(gather(messages_stream("Paris.")), Answer)
    assert_type([text.unwrap() for text in text_deltas(messages_stream("Paris.")) if isinstance(text, Ok)], list[str])
    assert_type(messages_result("Paris."), MessagesResult)
    assert_type(messages_events("Paris."), tuple[MessagesStreamEvents, ...])
    assert finish_of(messages_result()) == "stop"
