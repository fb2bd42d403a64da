"""Images: one point each, whatever was asked for, whole or as a stream."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.replies import event, event_stream, json_reply, new_id
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.catalog import named
from openrouter_core.testing.world.checks import FLAG, OBJECT, TEXT, many, one_of, text, whole
from openrouter_core.testing.world.models import IMAGE_PARAMETERS, gives, image_endpoint_of, models_of
from openrouter_core.testing.world.refusal import missing
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.replies import Reply
    from openrouter_core.testing.world.route import Asked
    from openrouter_core.testing.world.state import State

_POINT: Final = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
"""A PNG of one point."""

_COST: Final = 0.01


def _paint(state: State, asked: Asked) -> Reply:
    afford(state, asked.secret)
    images = int(asked.body.get("n", 1))
    usage = {"prompt_tokens": 1, "completion_tokens": images, "total_tokens": 1 + images, "cost": images * _COST}
    image = {"b64_json": _POINT, "media_type": "image/png"}
    name, now = new_id(), state.seconds()
    if asked.body.get("stream", False):
        painted = {"type": "image_generation.completed", "created": now, **image}
        last = [event({**painted, "usage": usage})]
        return event_stream([*([event(painted)] * (images - 1)), *last], name, None, done=True)
    return json_reply(200, {"created": now, "data": [image] * images, "usage": usage}, name, None)


def _list(state: State, _asked: Asked) -> Mapping[str, Any]:
    found = [each for each in models_of(state.world) if gives(each, "image")]
    return {
        "data": [
            {
                **{name: each[name] for name in ("id", "name", "created", "description", "architecture")},
                "endpoints": f"/api/v1/images/models/{each['id']}/endpoints",
                "supported_parameters": IMAGE_PARAMETERS,
                "supports_streaming": True,
            }
            for each in found
        ]
    }


def _endpoints(state: State, asked: Asked) -> Mapping[str, Any]:
    model = named(state, asked)
    if not gives(model, "image"):
        raise missing("image model", model["id"])
    return {"id": model["id"], "endpoints": [image_endpoint_of(model)]}


_BODY: Final = {
    "model!": TEXT,
    "prompt!": text(1),
    "n": whole(1, 10),
    "stream": FLAG,
    "aspect_ratio": TEXT,
    "background": one_of("auto", "transparent", "opaque"),
    "input_references": many(OBJECT, most=16),
    "output_compression": whole(0, 100),
    "output_format": one_of("png", "jpeg", "webp", "svg"),
    "provider": OBJECT,
    "quality": one_of("auto", "low", "medium", "high", "xhigh", "max"),
    "resolution": one_of("512", "768", "1K", "1.5K", "2K", "4K"),
    "seed": whole(),
    "size": TEXT,
    "session_id": TEXT,
    "trace": OBJECT,
    "user": TEXT,
}
ROUTES: Final = (
    Route("POST", "/images", _paint, body=_BODY),
    Route("GET", "/images/models", _list, keyed=False),
    Route("GET", "/images/models/{author}/{slug}/endpoints", _endpoints, keyed=False),
)
