"""The bytes that the server answers with: what OpenRouter sends for a short question, with a text of any length."""

from __future__ import annotations

import json
from itertools import count as counter
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

_ID = "gen-1750000000-Qh3vYt0xZkP5mW8sLd2r"
_WHO = {"id": _ID, "provider": "OpenAI", "model": "openai/gpt-4o-mini", "created": 1_750_000_000}
_USAGE = {
    "prompt_tokens": 14,
    "completion_tokens": 8,
    "total_tokens": 22,
    "cost": 6.9e-06,
    "is_byok": False,
    "prompt_tokens_details": {"cached_tokens": 0, "audio_tokens": 0, "video_tokens": 0},
    "cost_details": {
        "upstream_inference_cost": None,
        "upstream_inference_prompt_cost": 2.1e-06,
        "upstream_inference_completions_cost": 4.8e-06,
    },
    "completion_tokens_details": {"reasoning_tokens": 0, "image_tokens": 0},
}
_RESPONSE_USAGE = {
    "input_tokens": 14,
    "output_tokens": 8,
    "total_tokens": 22,
    "cost": 6.9e-06,
    "is_byok": False,
    "input_tokens_details": {"cached_tokens": 0},
    "output_tokens_details": {"reasoning_tokens": 0},
}


def text(size: int) -> str:
    """Give a text of `size` characters, which are bytes too."""
    return ("The capital of France is Paris. " * (size // 32 + 1))[:size]


def whole(kind: str, size: int) -> bytes:
    """Write a whole answer of `kind`, "chat" or "responses"."""
    return _json(_completion(size) if kind == "chat" else _response("completed", [_message(text(size))]))


def events(kind: str, size: int, count: int) -> Iterator[bytes]:
    """Write the events of a stream: `count` of them with `size` characters of text, and those around them."""
    made = _chunks(size, count) if kind == "chat" else _response_events(size, count)
    yield b": OPENROUTER PROCESSING\n\n"
    yield from (b"data: %b\n\n" % _json(event) for event in made)
    yield b"data: [DONE]\n\n"


def _completion(size: int) -> dict[str, Any]:
    message = {"role": "assistant", "content": text(size), "refusal": None, "reasoning": None}
    choice = {"index": 0, "logprobs": None, "finish_reason": "stop", "native_finish_reason": "stop", "message": message}
    return {
        **_WHO,
        "object": "chat.completion",
        "choices": [choice],
        "system_fingerprint": "fp_34a54ae93c",
        "usage": _USAGE,
    }


def _chunks(size: int, count: int) -> Iterator[dict[str, Any]]:
    chunk = {**_WHO, "object": "chat.completion.chunk", "system_fingerprint": "fp_34a54ae93c"}
    still = {"index": 0, "finish_reason": None, "native_finish_reason": None, "logprobs": None}
    over = {**still, "finish_reason": "stop", "native_finish_reason": "stop"}
    more = {**chunk, "choices": [{**still, "delta": {"role": "assistant", "content": text(size)}}]}
    for _ in range(count):
        yield more
    last = [{**over, "delta": {"role": "assistant", "content": ""}}]
    yield {**chunk, "choices": last}
    yield {**chunk, "choices": last, "usage": _USAGE}


def _response_events(size: int, count: int) -> Iterator[dict[str, Any]]:
    numbers = counter()
    said = text(size) * count
    place = {"item_id": _message("")["id"], "output_index": 0, "content_index": 0}

    def event(kind: str, **fields: object) -> dict[str, Any]:
        return {"type": f"response.{kind}", "sequence_number": next(numbers), **fields}

    yield event("created", response=_response("in_progress", []))
    yield event("in_progress", response=_response("in_progress", []))
    empty: dict[str, Any] = {**_message(""), "status": "in_progress", "content": []}
    yield event("output_item.added", output_index=0, item=empty)
    yield event("content_part.added", **place, part=_message("")["content"][0])
    for _ in range(count):
        yield event("output_text.delta", **place, delta=text(size), logprobs=[])
    yield event("output_text.done", **place, text=said, logprobs=[])
    yield event("content_part.done", **place, part=_message(said)["content"][0])
    yield event("output_item.done", output_index=0, item=_message(said))
    yield event("completed", response=_response("completed", [_message(said)]))


def _message(said: str) -> dict[str, Any]:
    part: dict[str, Any] = {"type": "output_text", "text": said, "annotations": [], "logprobs": []}
    return {"type": "message", "id": "msg_68a1f0", "role": "assistant", "status": "completed", "content": [part]}


def _response(status: str, output: list[dict[str, Any]]) -> dict[str, Any]:
    return {
        "id": _ID,
        "object": "response",
        "created_at": 1_750_000_000,
        "completed_at": 1_750_000_001 if status == "completed" else None,
        "model": "openai/gpt-4o-mini",
        "status": status,
        "output": output,
        "error": None,
        "incomplete_details": None,
        "instructions": None,
        "max_output_tokens": None,
        "max_tool_calls": None,
        "metadata": {},
        "parallel_tool_calls": True,
        "presence_penalty": 0,
        "frequency_penalty": 0,
        "previous_response_id": None,
        "prompt_cache_key": None,
        "reasoning": None,
        "safety_identifier": None,
        "service_tier": "default",
        "store": False,
        "temperature": 1,
        "text": {"format": {"type": "text"}},
        "tool_choice": "auto",
        "tools": [],
        "top_logprobs": 0,
        "top_p": 1,
        "truncation": "disabled",
        "usage": _RESPONSE_USAGE if status == "completed" else None,
    }


def _json(value: object) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode()
