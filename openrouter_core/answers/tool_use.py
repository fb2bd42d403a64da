"""The tools that a model wants run: their calls, alike for every family, and what to answer to each.

while isinstance(answer, Ok) and wants_tools(result := answer.unwrap()):
    history.append(assistant_turn(result))
    history.extend(tool_result(call, run(call)) for call in tool_calls(result))
    answer = chat_send(core, {"messages": history, "tools": tools})

In messages, all results of a turn are the content of one that the user says:
`{"role": "user", "content": [tool_result(call, run(call)) for call in tool_calls(result)]}`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, TypeVar, overload

from attrs import field, frozen

from openrouter_core.answers.call_ids import mint
from openrouter_core.answers.families import first_message, is_completion, is_message, is_response
from openrouter_core.answers.finish import finish_of
from openrouter_core.answers.plain import json_of, written
from openrouter_core.errors import ResponseValidationError
from openrouter_core.models.json_value import NotJson, is_object, kind_of, parse
from openrouter_core.result import Err, Ok, expect_unwrapped, misused

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.chat_request import ChatContentItemsParam, ChatToolMessage
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.messages_request import (
        AnthropicDocumentBlockParam,
        AnthropicImageBlockParam,
        AnthropicSearchResultBlockParam,
        AnthropicTextBlockParam,
        MessagesMessageParamContent1ToolResult,
    )
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.models.responses_request import (
        CustomToolCallOutputItem,
        FunctionCallOutputItem,
        InputFile,
        InputImage,
        InputText,
    )
    from openrouter_core.result import Result


@frozen(kw_only=True)
class ToolCall:
    """A call as the model wrote it. `arguments` is text, exact, and of a `custom` tool any text at all.

    `id` is the call's own or, where that is missing or not the only one of its kind, one made for it.
    """

    id: str
    name: str
    arguments: str = field(repr=False)
    kind: Literal["function", "custom"] = "function"

    def parse(self) -> Result[Mapping[str, object], ResponseValidationError]:
        """Read the arguments of a function: a JSON object, whose members are still to be checked.

        Nothing, and null, are no arguments: some providers write `""` for `{}`. An object written as JSON twice over
        is read twice. Anything else is an `Err` that says what is wrong and where, fit to be shown to the model; its
        `body` is the text.
        """
        value: object = parse(self.arguments if self.arguments.strip() else "{}")
        if isinstance(value, str):
            twice: object = parse(value or "{}")
            value = twice if is_object(twice) else value
        if isinstance(value, NotJson):
            return self._misfit(f"are not JSON: {value.reason}")
        if value is None:
            return Ok({})
        return Ok(value) if is_object(value) else self._misfit(f"must be an object, not {kind_of(value)}")

    def _misfit(self, what: str) -> Err[ResponseValidationError]:
        message = f"the arguments of {self.name or 'a function without a name'} {what}"
        return Err(ResponseValidationError(message=message, request_sent=True, body=self.arguments))


@frozen(kw_only=True)
class ChatCall(ToolCall):
    """A call of a chat completion: answered by a message with role `tool`."""


@frozen(kw_only=True)
class ResponseCall(ToolCall):
    """A call of a response: answered by an item of the input."""


@frozen(kw_only=True)
class MessageCall(ToolCall):
    """A call of a message: answered by a block of what the user says next. `arguments` is its input as JSON."""


@overload
def tool_calls(result: ChatResult) -> tuple[ChatCall, ...]: ...
@overload
def tool_calls(result: OpenResponsesResult) -> tuple[ResponseCall, ...]: ...
@overload
def tool_calls(result: MessagesResult) -> tuple[MessageCall, ...]: ...
def tool_calls(
    result: ChatResult | OpenResponsesResult | MessagesResult,
) -> tuple[ChatCall, ...] | tuple[ResponseCall, ...] | tuple[MessageCall, ...]:
    """Give the calls of functions and custom tools in an answer, in their order; of chat, in its first choice.

    Whether they are complete, `wants_tools` tells.
    """
    if is_completion(result):
        return _chat_calls(result)
    if is_response(result):
        return _response_calls(result)
    if is_message(result):
        return _message_calls(result)
    raise misused(result)


def wants_tools(result: ChatResult | OpenResponsesResult | MessagesResult) -> bool:
    """Tell whether the model waits for its tools to be run: there are calls, and the answer was not cut off.

    The finish reason alone does not tell: some providers say `stop` all the same.
    """
    return finish_of(result) == "tool_calls"


@overload
def tool_result(call: ChatCall, content: str | Sequence[ChatContentItemsParam]) -> ChatToolMessage: ...
@overload
def tool_result(
    call: ResponseCall, content: str | Sequence[InputText | InputImage | InputFile]
) -> FunctionCallOutputItem | CustomToolCallOutputItem: ...
@overload
def tool_result(
    call: MessageCall,
    content: str
    | Sequence[
        AnthropicTextBlockParam
        | AnthropicImageBlockParam
        | AnthropicDocumentBlockParam
        | AnthropicSearchResultBlockParam
    ],
) -> MessagesMessageParamContent1ToolResult: ...
def tool_result(
    call: ChatCall | ResponseCall | MessageCall, content: str | Sequence[object]
) -> ChatToolMessage | FunctionCallOutputItem | CustomToolCallOutputItem | MessagesMessageParamContent1ToolResult:
    """Make what tells the model what a call gave: a message of chat, an item of a response's input, or a block.

    `content` is text, or parts; the API takes no other JSON, so write an object as text.
    """
    expect_unwrapped(call)
    expect_unwrapped(content)
    # That the parts are those of the family, the overloads say.
    told: Any = content
    if isinstance(call, ChatCall):
        return {"role": "tool", "tool_call_id": call.id, "content": told}
    if isinstance(call, MessageCall):
        return {"type": "tool_result", "tool_use_id": call.id, "content": told}
    if call.kind == "custom":
        return {"type": "custom_tool_call_output", "call_id": call.id, "output": told}
    return {"type": "function_call_output", "call_id": call.id, "output": told}


class _Said(NamedTuple):
    """A call as the wire has it."""

    id: object
    name: object
    arguments: object
    kind: Literal["function", "custom"]


def _chat_calls(result: ChatResult) -> tuple[ChatCall, ...]:
    message = first_message(result)
    said: list[_Said] = []
    for call in () if message is None else message.tool_calls:
        json = json_of(call)
        if is_object(custom := json.get("custom")):
            said.append(_Said(json.get("id"), custom.get("name"), custom.get("input"), "custom"))
        else:
            function: object = json.get("function")
            function = function if is_object(function) else {}
            said.append(_Said(json.get("id"), function.get("name"), function.get("arguments"), "function"))
    return _named(ChatCall, said, result.id, result.created)


def _response_calls(result: OpenResponsesResult) -> tuple[ResponseCall, ...]:
    said: list[_Said] = []
    for item in result.output:
        if item.type in ("function_call", "custom_tool_call"):
            json = json_of(item)
            is_custom = item.type == "custom_tool_call"
            arguments = json.get("input" if is_custom else "arguments")
            said.append(_Said(json.get("call_id"), json.get("name"), arguments, "custom" if is_custom else "function"))
    return _named(ResponseCall, said, result.id, result.created_at)


def _message_calls(result: MessagesResult) -> tuple[MessageCall, ...]:
    told = (json_of(block) for block in result.content if block.type == "tool_use")
    said = [_Said(json.get("id"), json.get("name"), json.get("input"), "function") for json in told]
    return _named(MessageCall, said, result.id)


Call = TypeVar("Call", bound=ToolCall)


def _named(make: type[Call], said: Sequence[_Said], *marks: object) -> tuple[Call, ...]:
    """Give each call an id that no other call of the answer has."""
    taken: set[str] = set()
    calls: list[Call] = []
    for place, (own, name, arguments, kind) in enumerate(said):
        id_ = own if isinstance(own, str) and own not in taken else ""
        id_ = id_ or mint(*marks, place, name, arguments)
        taken.add(id_)
        calls.append(make(id=id_, name=name if isinstance(name, str) else "", arguments=written(arguments), kind=kind))
    return tuple(calls)
