"""Presets: made of requests, a version with each."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import LIST, OBJECT, TEXT, either, many
from openrouter_core.testing.world.inhabitants import USER, WORKSPACE
from openrouter_core.testing.world.refusal import missing
from openrouter_core.testing.world.route import PAGES, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_PASSING: Final = {
    "input",
    "instructions",
    "messages",
    "metadata",
    "prompt",
    "session_id",
    "stream",
    "stream_options",
    "system",
    "trace",
    "user",
}
"""What belongs to a single request, and is not kept."""


def _preset(state: State, asked: Asked) -> Record:
    return state.find("presets", asked.values["slug"], "preset")


def _versions(state: State, preset: Record) -> list[Record]:
    return [each for each in state.shelf("versions").values() if each["preset_id"] == preset["id"]]


def _whole(state: State, preset: Record) -> Mapping[str, Any]:
    return {"data": {**preset, "designated_version": _versions(state, preset)[-1]}}


def _save(state: State, asked: Asked) -> Mapping[str, Any]:
    """Make a preset of a request, or the next version of one."""
    slug, now = asked.values["slug"], state.now()
    preset: Record = state.shelf("presets").get(slug) or {
        "id": state.uuid(),
        "slug": slug,
        "name": slug,
        "description": None,
        "status": "active",
        "status_updated_at": None,
        "creator_user_id": USER,
        "workspace_id": WORKSPACE,
        "created_at": now,
    }
    system = asked.body.get("instructions", asked.body.get("system"))
    version: Record = {
        "id": state.uuid(),
        "preset_id": preset["id"],
        "version": len(_versions(state, preset)) + 1,
        "config": {name: value for name, value in asked.body.items() if name not in _PASSING},
        "system_prompt": system if isinstance(system, str) else None,
        "creator_id": USER,
        "created_at": now,
        "updated_at": now,
    }
    state.shelf("versions")[version["id"]] = version
    state.shelf("presets").pop(slug, None)
    state.shelf("presets")[slug] = {**preset, "designated_version_id": version["id"], "updated_at": now}
    return _whole(state, state.shelf("presets")[slug])


def _list(state: State, asked: Asked) -> Mapping[str, Any]:
    """Give them, the last that was changed first."""
    found = list(reversed(state.shelf("presets").values()))
    return {"data": asked.page(found), "total_count": len(found)}


def _get(state: State, asked: Asked) -> Mapping[str, Any]:
    return _whole(state, _preset(state, asked))


def _list_versions(state: State, asked: Asked) -> Mapping[str, Any]:
    found = _versions(state, _preset(state, asked))
    return {"data": asked.page(found), "total_count": len(found)}


def _get_version(state: State, asked: Asked) -> Mapping[str, Any]:
    named = asked.values["version"]
    found = [each for each in _versions(state, _preset(state, asked)) if str(each["version"]) == named]
    if not found:
        raise missing("version", named)
    return {"data": found[0]}


ROUTES: Final = (
    Route("GET", "/presets", _list, query=PAGES),
    Route("GET", "/presets/{slug}", _get),
    Route("GET", "/presets/{slug}/versions", _list_versions, query=PAGES),
    Route("GET", "/presets/{slug}/versions/{version}", _get_version),
    Route("POST", "/presets/{slug}/chat/completions", _save, body={"messages!": many(OBJECT, 1), "model": TEXT}),
    Route("POST", "/presets/{slug}/messages", _save, body={"messages!": many(OBJECT), "model!": TEXT}),
    Route("POST", "/presets/{slug}/responses", _save, body={"input": either(TEXT, LIST), "model": TEXT}),
)
