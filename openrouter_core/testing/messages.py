"""Messages as the stand-in answers them: whole, and as events in the API's order."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.replies import FAILURE, MODEL, event_stream, json_reply, named_event, new_id, usage_of

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Part, Reply, Step

_Content = Sequence[Mapping[str, Any]]


def message(
    text: str | None = "Hello.",
    *,
    model: str = MODEL,
    content: _Content | None = None,
    stop_reason: str | None = "end_turn",
    usage: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Answer with a whole message; `content` stands in place of the block of `text`, `more` at the top level."""
    generation_id = new_id()
    said = [] if text is None else [{**_BLOCK, "text": text}]
    told = _usage(text or "") if usage is None else usage
    body = {**_begun(generation_id, model), "content": said if content is None else content, "usage": told}
    return json_reply(200, {**body, "stop_reason": stop_reason, **more}, generation_id, headers)


def message_streamed(
    *parts: Part,
    model: str = MODEL,
    content: _Content = (),
    stop_reason: str | None = "end_turn",
    usage: Mapping[str, Any] | None = None,
    done: bool = True,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Answer with a stream: text as the deltas of one block, mappings as events, bytes, waits and cuts as they are.

    Around the text stand the events that open and close its block; those of `content` follow, each whole at its start.
    Then come the `stop_reason` and the usage (unless None), and the end of the message (unless `done` is False).
    """
    generation_id = new_id()
    text = "".join(part for part in parts if isinstance(part, str))
    first = next((at for at, part in enumerate(parts) if isinstance(part, str)), len(parts))
    blocks = [] if first == len(parts) else [_BLOCK]
    told = _usage(text) if usage is None else usage
    begun = {**_begun(generation_id, model), "usage": {**told, "output_tokens": 0}}
    steps: list[Step] = [
        named_event({"type": "message_start", "message": begun}),
        named_event({"type": "ping"}),
        *map(_step, parts[:first]),
        *(named_event({"type": "content_block_start", "index": 0, "content_block": each}) for each in blocks),
        *map(_step, parts[first:]),
        *(named_event({"type": "content_block_stop", "index": 0}) for _ in blocks),
    ]
    for index, block in enumerate(content, len(blocks)):
        steps.append(named_event({"type": "content_block_start", "index": index, "content_block": block}))
        steps.append(named_event({"type": "content_block_stop", "index": index}))
    if stop_reason is not None:
        ended = {"stop_reason": stop_reason, "stop_sequence": None, "stop_details": None, "container": None}
        steps.append(named_event({"type": "message_delta", "delta": ended, "usage": told}))
    if done:
        steps.append(named_event({"type": "message_stop"}))
    return event_stream(steps, generation_id, headers, done=False)


def message_error(
    status: int,
    text: str = FAILURE,
    *,
    type: str | None = None,  # noqa: A002 - as the wire has it
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Refuse in Anthropic's shape; `type` is the word of the status unless given, `more` stands within `error`."""
    request_id = new_id()
    said = {"type": type or _WORDS.get(status, "api_error"), "message": text, **more}
    return json_reply(status, {"type": "error", "error": said, "request_id": request_id}, request_id, headers)


_WORDS: Final = {
    400: "invalid_request_error",
    401: "authentication_error",
    402: "billing_error",
    403: "permission_error",
    404: "not_found_error",
    405: "invalid_request_error",
    413: "invalid_request_error",
    429: "rate_limit_error",
    504: "timeout_error",
    529: "overloaded_error",
}


def _step(part: Part) -> Step:
    if isinstance(part, str):
        delta = {"type": "text_delta", "text": part}
        return named_event({"type": "content_block_delta", "index": 0, "delta": delta})
    return named_event(part) if isinstance(part, Mapping) else part


_BLOCK: Final[Mapping[str, Any]] = {"type": "text", "text": "", "citations": None}


def _begun(generation_id: str, model: str) -> dict[str, Any]:
    return {
        "id": generation_id,
        "type": "message",
        "role": "assistant",
        "model": model,
        "content": [],
        "container": None,
        "stop_reason": None,
        "stop_sequence": None,
        "stop_details": None,
    }


def _usage(text: str) -> dict[str, Any]:
    counted = usage_of("input_tokens", "output_tokens", text)
    del counted["total_tokens"]
    return {
        **counted,
        "cache_creation": None,
        "cache_creation_input_tokens": 0,
        "cache_read_input_tokens": 0,
        "inference_geo": None,
        "output_tokens_details": None,
        "server_tool_use": None,
        "service_tier": "standard",
    }
