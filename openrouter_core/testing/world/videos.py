"""Videos as jobs: begun, under way at the second look, and there at the third; then they can be fetched."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.replies import Reply, new_id, plain_reply
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.checks import FLAG, OBJECT, TEXT, many, number, one_of, whole
from openrouter_core.testing.world.media import film
from openrouter_core.testing.world.models import gives, models_of
from openrouter_core.testing.world.refusal import Refusal, missing
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked
    from openrouter_core.testing.world.state import State

_COST: Final = 0.1
_KEPT: Final = 3_600
"""Seconds for which a video can be fetched without a key."""

_DURATION: Final = 5
_LONGEST: Final = 60
"""Seconds of a video, if nobody says how many, and at the most."""

_RATIOS: Final = ("16:9", "9:16", "1:1", "4:3", "3:4", "3:2", "2:3", "21:9", "9:21")
_RESOLUTIONS: Final = ("480p", "720p", "768p", "1080p", "1K", "2K", "4K", "360p")


def _begin(state: State, asked: Asked) -> Mapping[str, Any]:
    afford(state, asked.secret)
    if "previous_job_id" in asked.body:
        state.find("videos", asked.body["previous_job_id"], "video")
    name = f"video_{state.number()}"
    url = f"http://{asked.request.headers.get('host', 'localhost')}/api/v1/videos/{name}"
    job = {"id": name, "generation_id": new_id(), "polling_url": url, "status": "pending"}
    state.shelf("videos")[name] = job
    state.shelf("video requests")[name] = {"request": asked.request}
    return dict(job)


def _look(state: State, asked: Asked) -> Mapping[str, Any]:
    job = state.find("videos", asked.values["jobId"], "video")
    if not state.goes_on(job["id"]):
        return job
    if job["status"] == "pending":
        job["status"] = "in_progress"
    elif job["status"] == "in_progress":
        url = f"{job['polling_url']}/content?index=0"
        job |= {
            "status": "completed",
            "unsigned_urls": [url],
            "urls": [url],
            "expires_at": state.seconds() + _KEPT,
            "usage": {"cost": _COST, "is_byok": False},
        }
        begun = state.shelf("video requests")[job["id"]]
        usage = {"completion_tokens": 1, "cost": _COST}
        state.ledger.note(begun["request"], plain_reply(200, {"id": job["generation_id"], "usage": usage}))
    return job


def _fetch(state: State, asked: Asked) -> Reply:
    job = state.find("videos", asked.values["jobId"], "video")
    if job["status"] != "completed":
        raise Refusal(409, f"The video {job['id']!r} is not ready: it is {job['status']}.")
    if asked.query.get("index", 0) != 0:
        raise missing("video", f"{job['id']} at {asked.query['index']}")
    asked_for: object = json.loads(state.shelf("video requests")[job["id"]]["request"].body).get("duration")
    seconds = asked_for if isinstance(asked_for, int) else _DURATION
    return Reply(200, {"content-type": "video/mp4"}, (film(min(seconds, _LONGEST)),))


def _list(state: State, _asked: Asked) -> Mapping[str, Any]:
    particular: Mapping[str, Any] = {
        "allowed_passthrough_parameters": [],
        "creativity": None,
        "generate_audio": True,
        "pricing_skus": {"per_video": str(_COST)},
        "seed": True,
        "supported_aspect_ratios": ["16:9"],
        "supported_durations": [5],
        "supported_frame_images": ["first_frame"],
        "supported_resolutions": ["720p"],
        "supported_sizes": ["1280x720"],
        "upscale_factor": None,
    }
    found = [each for each in models_of(state.world) if gives(each, "video")]
    known = ("id", "canonical_slug", "name", "created", "description")
    return {"data": [{**{name: each[name] for name in known}, **particular} for each in found]}


_BODY: Final = {
    "model!": TEXT,
    "prompt": TEXT,
    "aspect_ratio": one_of(*_RATIOS),
    "callback_url": TEXT,
    "creativity": whole(),
    "duration": whole(1),
    "frame_images": many(OBJECT),
    "generate_audio": FLAG,
    "input_references": many(OBJECT),
    "previous_job_id": TEXT,
    "provider": OBJECT,
    "resolution": one_of(*_RESOLUTIONS),
    "seed": whole(),
    "session_id": TEXT,
    "size": TEXT,
    "trace": OBJECT,
    "upscale_factor": number(0),
    "user": TEXT,
}
ROUTES: Final = (
    Route("POST", "/videos", _begin, body=_BODY, status=202),
    Route("GET", "/videos/models", _list, keyed=False),
    Route("GET", "/videos/{jobId}", _look),
    Route("GET", "/videos/{jobId}/content", _fetch, query={"index": whole(0)}),
)
