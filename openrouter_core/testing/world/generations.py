"""Generations: what became of each call to this stand-in, scripted ones included."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.models.json_value import is_array
from openrouter_core.testing.world.checks import one_of, text
from openrouter_core.testing.world.inhabitants import WORKSPACE
from openrouter_core.testing.world.refusal import Refusal, missing
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.entry import Entry
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_UNKNOWN: Final = dict.fromkeys(
    (
        "app_id",
        "cache_discount",
        "moderation_latency",
        "native_tokens_completion_images",
        "num_fetches",
        "num_input_audio_prompt",
        "num_media_completion",
        "num_media_prompt",
        "num_search_results",
        "preset_id",
        "router",
        "service_tier",
        "upstream_id",
        "web_search_engine",
    )
)
"""What does not occur in a stand-in."""


def _entry(state: State, name: str) -> Entry:
    entry = state.ledger.entries().get(name)
    if entry is None:
        raise missing("generation", name)
    return entry


def _get(state: State, asked: Asked) -> Mapping[str, Any]:
    entry = _entry(state, asked.query["id"])
    made = state.shelf("keys").get(entry.key, {})
    told: Record = {
        **_UNKNOWN,
        "id": entry.id,
        "api_type": entry.kind,
        "created_at": entry.at,
        "model": entry.model,
        "provider_name": entry.provider,
        "provider_responses": [{"status": 200, "latency": 1.0, "is_byok": False}],
        "streamed": entry.streamed,
        "cancelled": False,
        "finish_reason": entry.finish_reason,
        "native_finish_reason": entry.finish_reason,
        "latency": 1.0,
        "generation_time": 1.0,
        "data_region": "global",
        "is_byok": False,
        "tokens_prompt": entry.came,
        "tokens_completion": entry.went,
        "native_tokens_prompt": entry.came,
        "native_tokens_completion": entry.went,
        "native_tokens_cached": 0,
        "native_tokens_reasoning": 0,
        "usage": entry.cost,
        "total_cost": entry.cost,
        "upstream_inference_cost": 0.0,
        "http_referer": entry.headers.get("http-referer"),
        "origin": entry.headers.get("http-referer", ""),
        "user_agent": entry.headers.get("user-agent"),
        "external_user": made.get("external_user"),
        "workspace_id": made.get("workspace_id", WORKSPACE),
    }
    return {"data": told}


def _content(state: State, asked: Asked) -> Mapping[str, Any]:
    entry = _entry(state, asked.query["id"])
    said = entry.asked.get("messages", entry.asked.get("input"))
    came = {"messages": said} if is_array(said) else {"prompt": str(said or entry.asked.get("prompt", ""))}
    return {"data": {"input": came, "output": {"completion": entry.said, "reasoning": None}, "error": None}}


def _feedback(state: State, asked: Asked) -> Mapping[str, Any]:
    entry = _entry(state, asked.body["generation_id"])
    given = state.shelf("feedback")
    if entry.id in given:
        raise Refusal(409, "Feedback on this generation was given before.")
    given[entry.id] = asked.body
    return {"data": {"success": True}}


_CATEGORIES: Final = (
    "latency",
    "incoherence",
    "incorrect_response",
    "formatting",
    "billing",
    "api_error",
    "other",
)
_FEEDBACK: Final = {"category!": one_of(*_CATEGORIES), "generation_id!": text(1), "comment": text(most=1_000)}
ROUTES: Final = (
    Route("GET", "/generation", _get, query={"id!": text(1)}),
    Route("GET", "/generation/content", _content, query={"id!": text(1)}),
    Route("POST", "/generation/feedback", _feedback, body=_FEEDBACK),
)
