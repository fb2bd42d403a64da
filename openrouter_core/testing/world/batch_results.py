"""What comes of a batch: each of its requests as it is answered alone."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from openrouter_core.testing.echo import echo, last_words
from openrouter_core.testing.received import Received
from openrouter_core.testing.replies import MODEL, error, new_id, plain_reply, usage_of
from openrouter_core.testing.world.checks import OBJECT, many
from openrouter_core.testing.world.refusal import Refusal
from openrouter_core.testing.world.route import Asked, Record, read_body
from openrouter_core.testing.world.vectors import EMBEDDINGS, embed

if TYPE_CHECKING:
    from openrouter_core.testing.world.state import State

_MESSAGES: Final = {"messages!": many(OBJECT, 1)}


def done(state: State, asked: Asked, batch: Record) -> Record:
    """Do what a batch asks, and give what changes of it."""
    requests = state.shelf("batch requests")[batch["id"]]["requests"]
    results = [_result(state, asked, batch, each) for each in requests]
    bodies: list[Record] = [each["response"]["body"] for each in results if each["response"] is not None]
    used = [_usage(each) for each in bodies]
    usage = {
        name: sum(each[name] for each in used)
        for name in ("prompt_tokens", "completion_tokens", "total_tokens", "cost")
    }
    return {
        "status": "completed",
        "finalized_at": state.seconds(),
        "request_counts": {"total": len(results), "completed": len(bodies), "failed": len(results) - len(bodies)},
        "results": results,
        "usage": usage,
    }


def _usage(body: Record) -> Record:
    usage: Record = body["usage"]
    came: int = usage.get("prompt_tokens") or usage.get("input_tokens") or 0
    went: int = usage.get("completion_tokens") or usage.get("output_tokens") or 0
    return {"prompt_tokens": came, "completion_tokens": went, "total_tokens": came + went, "cost": usage["cost"]}


def _result(state: State, asked: Asked, batch: Record, request: Record) -> Record:
    content = {"model": batch["model"], **request["body"], "stream": False}
    status, body = _answer(state, asked, batch["endpoint"], content)
    told: Record = {
        "id": f"batch_req_{state.number()}",
        "custom_id": request["custom_id"],
        "response": None,
        "error": None,
    }
    if status != 200:
        said = {"type": "invalid_request_error", "message": body["error"]["message"], "param": None}
        return {**told, "error": said}
    return {**told, "response": {"status_code": status, "request_id": body["id"], "body": _in_full(body)}}


def _in_full(body: Record) -> Record:
    """Say of a completion what a batch says, null or not, and the API leaves out where it answers alone."""
    full = [
        {
            "logprobs": None,
            "native_finish_reason": choice["finish_reason"],
            **choice,
            "message": {"refusal": None, **choice["message"]},
        }
        for choice in body.get("choices", ())
    ]
    return {**body, "choices": full} if full else body


def _answer(state: State, asked: Asked, endpoint: str, content: Record) -> tuple[int, Record]:
    """Answer a request of a batch as it would be answered alone, and enter it in the books."""
    written = json.dumps(content).encode()
    request = Received("POST", endpoint, {"authorization": f"Bearer {asked.secret}"}, written)
    try:
        if endpoint == "/v1/embeddings":
            reply = embed(state, Asked(request, asked.secret, {}, {}, read_body(written, EMBEDDINGS)))
        elif endpoint == "/v1/messages":
            reply = plain_reply(200, _message(read_body(written, _MESSAGES)))
        else:
            reply = echo(request)
    except Refusal as refusal:
        reply = error(refusal.status, refusal.message)
    state.ledger.note(request, reply)
    return reply.status, json.loads(b"".join(step for step in reply.body if isinstance(step, bytes)))


def _message(body: Record) -> Record:
    said = f"You said: {last_words(body['messages'])}"
    usage = usage_of("input_tokens", "output_tokens", said)
    nothing = dict.fromkeys(
        (
            "cache_creation",
            "cache_creation_input_tokens",
            "cache_read_input_tokens",
            "inference_geo",
            "output_tokens_details",
            "server_tool_use",
            "service_tier",
        )
    )
    return {
        "id": new_id(),
        "type": "message",
        "role": "assistant",
        "model": body.get("model", MODEL),
        "content": [{"type": "text", "text": said, "citations": None}],
        "container": None,
        "stop_details": None,
        "stop_reason": "end_turn",
        "stop_sequence": None,
        "usage": {**nothing, **{name: usage[name] for name in ("input_tokens", "output_tokens", "cost", "is_byok")}},
    }
