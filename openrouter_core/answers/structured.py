"""Structured output becomes a value of a type, or the reason why it is none; what it says is never mended silently."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, TypeVar, overload

from openrouter_core.answers.families import first_message, is_completion, is_response
from openrouter_core.answers.finish import NOT_WHOLE, PAUSED, finish_of
from openrouter_core.answers.text import text_of
from openrouter_core.errors import InvalidRequestError, ResponseValidationError
from openrouter_core.models.json_value import NotJson, parse
from openrouter_core.result import Err, Ok

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.responses import OpenResponsesResult
    from openrouter_core.result import Result

T = TypeVar("T")
E = TypeVar("E")

_CUT: Final = {
    "length": "the answer was cut off: it reached the limit of its length",
    "content_filter": "the answer was cut off by a content filter",
    "error": "the provider failed before the answer was complete",
}


@overload
def parsed(
    result: ChatResult | OpenResponsesResult | MessagesResult, kind: type[T]
) -> Result[T, ResponseValidationError | InvalidRequestError]: ...
@overload
def parsed(
    result: ChatResult | OpenResponsesResult | MessagesResult | Err[E], kind: type[T]
) -> Result[T, E | ResponseValidationError | InvalidRequestError]: ...
def parsed(
    result: ChatResult | OpenResponsesResult | MessagesResult | Err[E], kind: type[T]
) -> Result[T, E | ResponseValidationError | InvalidRequestError]:
    """Read the text of an answer as JSON of a type: an attrs class, a dataclass, a TypedDict, `dict[str, object]`, ….

    Whether the answer is complete comes first: one that was cut off, filtered, refused, or holds no text at all is an
    `Err` that says so, and not one of JSON. A value fits exactly or not at all: no number is made of a string, and no
    fence around the JSON is taken away. Keys that the type does not know are left out, but for a TypedDict, which is
    the JSON itself. The error's `body` is the text, and its `partial` the answer. An `Err` in the place of an answer
    comes back.

    A `kind` that nothing could be read as, whatever the answer, is an `InvalidRequestError`.
    """
    if isinstance(result, Err):
        return result
    text = text_of(result)
    if (reason := _incomplete(result, text)) is not None:
        return _misfit(result, text, reason)
    json: object = parse(text)
    if isinstance(json, NotJson):
        return _misfit(result, text, f"the answer is not JSON: {json.reason}")
    from openrouter_core.answers.structuring import structure, unreadable

    if (reason := unreadable(kind)) is not None:
        return _misused(result, kind, reason)
    value = structure(json, kind)
    if isinstance(value, Err):
        return _misfit(result, text, f"the answer is no {getattr(kind, '__name__', kind)}: {value.failure()}")
    return Ok(value.unwrap())


def _misused(
    result: ChatResult | OpenResponsesResult | MessagesResult, kind: type[object], reason: str
) -> Err[InvalidRequestError]:
    name = getattr(kind, "__name__", kind)
    own = f": use {name}.model_validate_json(text_of(result))" if hasattr(kind, "model_validate_json") else ""
    message = f"kind: nothing can be read as {name}: {reason}{own}"
    return Err(InvalidRequestError(message=message, request_sent=True, partial=result, http_meta=result.http_meta))


def _incomplete(result: ChatResult | OpenResponsesResult | MessagesResult, text: str) -> str | None:
    finish = finish_of(result)
    if finish in _CUT:
        return _CUT[finish]
    if is_response(result) and result.status in NOT_WHOLE:
        return f"the answer is not complete: {finish or result.status}"
    if finish in PAUSED:
        return f"the answer is not complete: {finish}"
    if refusal := _refusal(result):
        return f"the model refused: {refusal}"
    if text.strip():
        return None
    return "the model called tools, and said nothing" if finish == "tool_calls" else "there is no text in the answer"


def _refusal(result: ChatResult | OpenResponsesResult | MessagesResult) -> str | None:
    if is_completion(result):
        message = first_message(result)
        return None if message is None else message.refusal
    if not is_response(result):
        return None  # a refusal of a message is in its reason
    parts = (part for item in result.output if item.type == "message" for part in item.content)
    return "".join(part.refusal or "" for part in parts if part.type == "refusal")


def _misfit(
    result: ChatResult | OpenResponsesResult | MessagesResult, text: str, message: str
) -> Err[ResponseValidationError]:
    meta = result.http_meta
    return Err(
        ResponseValidationError(
            message=message, request_sent=True, partial=result, http_meta=meta, headers=meta.headers, body=text
        )
    )
