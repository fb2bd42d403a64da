"""What a user's own code looks like to mypy and pyright where it asks for messages. Checked, never executed."""

# pyright: strict, reportUnnecessaryTypeIgnoreComment=true

from typing import assert_type

from openrouter_core import (
    AsyncEventStream,
    Err,
    EventStream,
    MessageCall,
    MessageGatherer,
    MessagesSend,
    MessagesSendAsync,
    Ok,
    OpenRouterCore,
    Result,
    SendError,
    assistant_turn,
    finish_of,
    gather,
    gather_async,
    images_generate,
    interns_chat,
    messages_send,
    messages_send_async,
    parsed,
    text_deltas,
    text_of,
    tool_calls,
    tool_result,
    wants_tools,
)
from openrouter_core.errors import InvalidRequestError, ResponseValidationError
from openrouter_core.models.chat import ChatResult
from openrouter_core.models.images import ImageGenerationResponse, ImageStreamEvents
from openrouter_core.models.interns import InternChatCompletionChunk
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


def tools_are_run_and_answered(result: MessagesResult) -> None:
    calls = tool_calls(result)
    assert_type(calls, tuple[MessageCall, ...])
    assert_type(assistant_turn(result), MessagesMessageParam)
    assert wants_tools(result)
    history.append(assistant_turn(result))
    history.append({"role": "user", "content": [tool_result(call, "17") for call in calls]})
    history.append({"role": "user", "content": [tool_result(calls[0], [{"type": "text", "text": "17"}])]})
    assert_type(parsed(result, int), Result[int, ResponseValidationError | InvalidRequestError])


def images_and_interns_stream(flag: bool) -> None:
    assert_type(images_generate(core, {"model": "m", "prompt": "p"}), Result[ImageGenerationResponse, SendError])
    drawn = images_generate(core, {"model": "m", "prompt": "p", "stream": True})
    assert_type(drawn, Result[EventStream[ImageStreamEvents], SendError])
    either = images_generate(core, {"model": "m", "prompt": "p", "stream": flag})
    assert_type(either, Result[ImageGenerationResponse | EventStream[ImageStreamEvents], SendError])
    said = interns_chat(core, {"intern_id": "i", "messages": [{"role": "user", "content": "?"}], "stream": True})
    if isinstance(said, Ok) and isinstance(stream := said.unwrap(), EventStream):
        assert_type(stream, EventStream[InternChatCompletionChunk])
        assert_type(gather(stream), Result[ChatResult, SendError])


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
