"""The models of a world, and the endpoints that serve them, as the API describes both."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world import World
    from openrouter_core.testing.world.route import Record

_SINCE: Final = 1_735_689_600

_OUTPUTS: Final = {
    "stand-in/echo": "text",
    "openai/gpt-4o": "text",
    "openai/gpt-4o-mini": "text",
    "stand-in/embed": "embeddings",
    "stand-in/rerank": "rerank",
    "stand-in/paint": "image",
    "stand-in/film": "video",
    "stand-in/decide": "decisions",
}
"""What there is to choose from where nobody says otherwise, and what each gives."""

PRICING: Final = {"prompt": "0.000001", "completion": "0.000001"}
"""What a token costs, in dollars: what the stand-in counts."""

_PARAMETERS: Final = ["max_tokens", "response_format", "seed", "stop", "temperature", "tool_choice", "tools", "top_p"]
_PROVIDERS: Final = {"openai": "OpenAI"}


def models_of(world: World) -> list[Record]:
    """Give the models of a world as the API describes them."""
    named = _OUTPUTS if world.models is None else world.models
    return [
        _model(each if isinstance(each, str) else str(each["id"]), {} if isinstance(each, str) else each)
        for each in named
    ]


def _model(name: str, said: Mapping[str, object]) -> Record:
    gives = _OUTPUTS.get(name, "text")
    return {
        "id": name,
        "canonical_slug": name,
        "name": name.partition("/")[2] or name,
        "created": _SINCE,
        "description": "A model of the stand-in's world.",
        "context_length": 128_000,
        "architecture": {
            "modality": f"text->{gives}",
            "input_modalities": ["text"],
            "output_modalities": [gives],
            "tokenizer": "Other",
            "instruct_type": None,
        },
        "pricing": PRICING,
        "top_provider": {"context_length": 128_000, "max_completion_tokens": 16_384, "is_moderated": False},
        "per_request_limits": None,
        "supported_parameters": _PARAMETERS,
        "default_parameters": None,
        "supported_voices": None,
        "links": {"details": f"/api/v1/models/{name}/endpoints"},
        **said,
    }


def gives(model: Record, modality: str) -> bool:
    """Tell whether a model gives what is wanted."""
    outputs: list[str] = model["architecture"]["output_modalities"]
    return modality in outputs


def provider_of(model: Record) -> tuple[str, str]:
    """Name who serves a model, and by which slug."""
    author = str(model["id"]).partition("/")[0]
    name = _PROVIDERS.get(author)
    return (name, author) if name is not None else ("FakeProvider", "fake-provider")


def endpoint_of(model: Record) -> Record:
    """Give where a model is served: at one place, which is always up."""
    name, slug = provider_of(model)
    speed = {"p50": 1.0, "p75": 1.0, "p90": 1.0, "p99": 1.0}
    return {
        "name": f"{name} | {model['id']}",
        "model_id": model["id"],
        "model_name": model["name"],
        "context_length": model["context_length"] or 0,
        "pricing": model["pricing"],
        "provider_name": name,
        "tag": slug,
        "quantization": "unknown",
        "max_completion_tokens": model["top_provider"].get("max_completion_tokens"),
        "max_prompt_tokens": None,
        "supported_parameters": model["supported_parameters"],
        "status": 0,
        "uptime_last_5m": 100.0,
        "uptime_last_30m": 100.0,
        "uptime_last_1d": 100.0,
        "latency_last_30m": speed,
        "throughput_last_30m": speed,
        "native_tools": {},
        "service_tier": None,
        "supports_diarization": False,
        "supports_implicit_caching": False,
        "supports_tool_choice": {"auto": True, "function": True, "none": True, "required": True},
    }


def image_endpoint_of(model: Record) -> dict[str, Any]:
    """Give where a model that paints is served."""
    name, slug = provider_of(model)
    return {
        "provider_name": name,
        "provider_slug": slug,
        "provider_tag": slug,
        "allowed_passthrough_parameters": [],
        "pricing": [{"billable": "output_image", "unit": "image", "cost_usd": 0.01}],
        "supported_parameters": IMAGE_PARAMETERS,
        "supports_streaming": True,
    }


IMAGE_PARAMETERS: Final = {
    "aspect_ratio": {"type": "enum", "values": ["1:1", "16:9"]},
    "n": {"type": "range", "min": 1, "max": 10},
    "seed": {"type": "boolean"},
}
