"""Why an answer ended, in the same few words for every family, and true to what the answer holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal, TypeAlias

from openrouter_core.answers.families import first_choice, is_completion, is_message, is_response
from openrouter_core.result import misused

if TYPE_CHECKING:
    from openrouter_core.models.chat import ChatResult
    from openrouter_core.models.messages import MessagesResult
    from openrouter_core.models.responses import OpenResponsesResult

Finish: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "error"] | str | None

CUT: Final = ("length", "content_filter", "error")
"""The reasons of an answer that is not whole."""
_CALLS: Final = ("function_call", "custom_tool_call")
_SYNONYMS: Final = {
    "max_tokens": "length",
    "max_output_tokens": "length",
    "model_length": "length",
    "safety": "content_filter",
    **{reason: reason for reason in CUT},
}
"""What providers call the same, in whatever case: an answer that was cut off is not taken for a whole one."""
_STOP_REASONS: Final = {
    "end_turn": "stop",
    "stop_sequence": "stop",
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "refusal": "content_filter",
}
"""What a message calls them.
https://docs.anthropic.com/en/api/handling-stop-reasons
"""
PAUSED: Final = ("pause_turn", "compaction")
"""The reasons of a message that goes on where it is sent back."""
NOT_WHOLE: Final = ("incomplete", "in_progress", "queued")
"""The statuses of a response that is not at its end, or was cut off."""


def finish_of(result: ChatResult | OpenResponsesResult | MessagesResult) -> Finish:
    """Tell why an answer ended: `stop`, `length`, `tool_calls`, `content_filter`, `error`, or a provider's own word.

    It is `tool_calls` exactly where the model wants tools run: some providers say `stop`, or nothing, beside the calls
    (https://github.com/OpenRouterTeam/ai-sdk-provider/issues/420), and the calls of an answer that was cut off may be
    cut off too. It is None where nothing is known: no reason was given, or the answer is not at its end.

    Such are a response that is still `queued` or `in_progress`, as a request with `background` may be answered, and a
    choice with nothing in it, `{"choices": [{}]}`. The server called both a success, and so they are `Ok`; but no tool
    is wanted then, nothing is `parsed`, and `text_of` gives what had been said by then, if anything.
    """
    if is_completion(result):
        choice = first_choice(result)
        reason = None if choice is None else in_our_words(choice.finish_reason) or None
        has_calls = choice is not None and bool(choice.message.tool_calls)
    elif is_response(result):
        reason = _response_finish(result)
        has_calls = any(item.type in _CALLS for item in result.output) and result.status not in NOT_WHOLE
    elif is_message(result):
        reason = _STOP_REASONS.get(result.stop_reason or "") or in_our_words(result.stop_reason) or None
        has_calls = any(block.type == "tool_use" for block in result.content)
    else:
        raise misused(result)
    if has_calls and reason not in CUT:
        return "tool_calls"
    return "stop" if reason == "tool_calls" else reason


def in_our_words(reason: Finish) -> Finish:
    """Give the reason by which an answer is known as cut off, or the provider's own word."""
    return _SYNONYMS.get(reason.casefold().replace("-", "_"), reason) if isinstance(reason, str) else reason


def _response_finish(result: OpenResponsesResult) -> Finish:
    match result.status:
        case "completed":
            return "stop"
        case "incomplete":
            reason = None if result.incomplete_details is None else result.incomplete_details.reason
            return "length" if reason is None else in_our_words(reason)
        case "failed" | "cancelled":
            return "error"
        case "in_progress" | "queued":
            return None
        case status:
            return status
