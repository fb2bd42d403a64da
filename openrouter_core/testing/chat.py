"""Chat completions as the stand-in answers them: whole, and in chunks."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from openrouter_core.testing.replies import MODEL, event, event_stream, json_reply, new_id, usage_of

if TYPE_CHECKING:
    from openrouter_core.testing.replies import Part, Reply, Step


def completion(
    text: str | None = "Hello.",
    *,
    model: str = MODEL,
    finish_reason: str | None = "stop",
    message: Mapping[str, Any] | None = None,
    usage: Mapping[str, Any] | None = None,
    headers: Mapping[str, str] | None = None,
    **more: object,
) -> Reply:
    """Answer with a whole chat completion; `message` adds to the assistant's message, `more` to the top level."""
    generation_id = new_id()
    turn = {"role": "assistant", "content": text, **(message or {})}
    body = {
        "id": generation_id,
        "object": "chat.completion",
        "created": 1_750_000_000,
        "model": model,
        "provider": "Stand-in",
        "system_fingerprint": None,
        "choices": [{"index": 0, "message": turn, "finish_reason": finish_reason}],
        "usage": _usage(text or "") if usage is None else usage,
        **more,
    }
    return json_reply(200, body, generation_id, headers)


def streamed(
    *parts: Part,
    model: str = MODEL,
    finish_reason: str | None = "stop",
    usage: Mapping[str, Any] | None = None,
    done: bool = True,
    headers: Mapping[str, str] | None = None,
) -> Reply:
    """Answer with a stream: text as chunks, mappings as events, bytes as they stand, waits and cuts between them.

    Then come the finish reason (unless None), the usage, and `[DONE]` (unless `done` is False).
    """
    generation_id = new_id()

    def chunk(delta: Mapping[str, Any], reason: str | None = None, **more: object) -> bytes:
        choice = {"index": 0, "delta": delta, "finish_reason": reason}
        body = {
            "id": generation_id,
            "object": "chat.completion.chunk",
            "created": 1_750_000_000,
            "model": model,
            "provider": "Stand-in",
            "choices": [choice],
            **more,
        }
        return event(body)

    def step(part: Part) -> Step:
        if isinstance(part, str):
            return chunk({"role": "assistant", "content": part})
        return event(part) if isinstance(part, Mapping) else part

    steps = [step(part) for part in parts]
    if finish_reason is not None:
        told = _usage("".join(part for part in parts if isinstance(part, str))) if usage is None else usage
        steps += [chunk({"content": ""}, finish_reason), chunk({}, choices=[], usage=told)]
    return event_stream(steps, generation_id, headers, done=done)


def _usage(text: str) -> dict[str, Any]:
    return usage_of("prompt_tokens", "completion_tokens", text)
