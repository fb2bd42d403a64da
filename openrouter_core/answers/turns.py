"""What the model said goes back to it as it came: the turn to append to a conversation before asking again."""

from __future__ import annotations

from typing import TYPE_CHECKING, overload

from openrouter_core.answers.families import first_message, is_completion, is_message
from openrouter_core.answers.plain import json_of
from openrouter_core.answers.tool_use import tool_calls
from openrouter_core.models.convert import read
from openrouter_core.result import expect_unwrapped

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatAssistantMessage, ChatResult
    from openrouter_core.models.messages import MessagesResult, ORAnthropicContentBlock
    from openrouter_core.models.messages_request import MessagesMessageParam
    from openrouter_core.models.responses import OpenResponsesResult, OutputItems


@overload
def assistant_turn(result: ChatResult) -> ChatAssistantMessage: ...
@overload
def assistant_turn(result: OpenResponsesResult) -> tuple[OutputItems, ...]: ...
@overload
def assistant_turn(result: MessagesResult) -> MessagesMessageParam: ...
def assistant_turn(
    result: ChatResult | OpenResponsesResult | MessagesResult,
) -> ChatAssistantMessage | tuple[OutputItems, ...] | MessagesMessageParam:
    """Give the model's turn as the next request wants it: a message for `messages`, or the items for `input`.

    It is what came, reasoning and fields that no class knows included, but for what a server would refuse: tool calls
    without an id, or with the same one, get those that `tool_calls` gives them, and where there are calls and no text,
    `content` is null. An answer that is not at its end, as `finish_of` tells, makes a turn that is none either.
    """
    expect_unwrapped(result)
    if is_message(result):
        return {"role": "assistant", "content": _blocks(result)}
    return _message(result) if is_completion(result) else _items(result)


def _message(result: ChatResult) -> ChatAssistantMessage:
    message: ChatAssistantMessage = first_message(result) or read("chat.ChatAssistantMessage", {"content": None})
    json = json_of(message)
    changes: dict[str, object] = {} if json.get("role") else {"role": "assistant"}
    if message.tool_calls and message.content is not None and not message.content:
        changes["content"] = None
    calls = list(zip(message.tool_calls, tool_calls(result), strict=True))
    if any(call.id != named.id for call, named in calls):
        changes["tool_calls"] = [{**json_of(call), "id": named.id} for call, named in calls]
    turn: ChatAssistantMessage = read("chat.ChatAssistantMessage", {**json, **changes}) if changes else message
    return turn


def _items(result: OpenResponsesResult) -> tuple[OutputItems, ...]:
    calls = iter(tool_calls(result))
    items: list[OutputItems] = []
    for item in result.output:
        if item.type == "function_call" or item.type == "custom_tool_call":  # noqa: PLR1714 - checkers narrow by this
            named = next(calls)
            if item.call_id != named.id:
                items.append(read("responses.OutputItems", {**json_of(item), "call_id": named.id}))
                continue
        items.append(item)
    return tuple(items)


def _blocks(result: MessagesResult) -> tuple[ORAnthropicContentBlock, ...]:
    calls = iter(tool_calls(result))
    blocks: list[ORAnthropicContentBlock] = []
    for block in result.content:
        if block.type == "tool_use" and block.id != (named := next(calls)).id:
            blocks.append(read("messages.ORAnthropicContentBlock", {**json_of(block), "id": named.id}))
            continue
        blocks.append(block)
    return tuple(blocks)
