"""The API's own tools, which a model may be given; one has an alias, which is answered by where it has gone."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.replies import Reply
from openrouter_core.testing.world.checks import one_of
from openrouter_core.testing.world.refusal import missing
from openrouter_core.testing.world.route import PAGES, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_FORMATS: Final = ("responses", "chat-completions", "anthropic-messages")
_ALIASES: Final = {"datetime": "openrouter:datetime"}


def _tool(name: str, summary: str, formats: tuple[str, ...]) -> Record:
    engine = {
        "id": None,
        "name": "OpenRouter",
        "executed_by": "openrouter",
        "byok": "none",
        "data_regions": ["global"],
        "default_mode": None,
        "pricing": [],
        "pricing_doc_url": None,
        "pricing_source": "none",
    }
    alias = name.partition(":")[2]
    return {
        "id": name,
        "name": alias,
        "summary": summary,
        "tool_description": summary,
        "status": "active",
        "docs_url": f"https://openrouter.ai/docs/guides/features/server-tools/{alias}",
        "aliases": [{"type": alias, "api_formats": list(formats), "output_names": []}],
        "supported_api_formats": list(formats),
        "engines": [engine],
        "default_engine": None,
        "fallback_engine": None,
        "input_schema": {"type": "object"},
        "output_schema": None,
        "parameters_schema": {"type": "object"},
        "native_support": {"endpoint_count": 0, "model_count": 0},
    }


_TOOLS: Final = {
    each["id"]: each
    for each in (
        _tool("openrouter:datetime", "Tells the time.", _FORMATS),
        _tool("openrouter:web_search", "Searches the web.", _FORMATS[:2]),
    )
}


def _list(_state: State, asked: Asked) -> Mapping[str, Any]:
    wanted = asked.query.get("api_format")
    found = [each for each in _TOOLS.values() if wanted is None or wanted in each["supported_api_formats"]]
    page = asked.page(found)
    ends = int(asked.query.get("offset", 0)) + len(page)
    kept = "".join(f"&{name}={asked.query[name]}" for name in ("limit", "api_format") if name in asked.query)
    onwards = f"/api/v1/tools?offset={ends}{kept}" if page and ends < len(found) else None
    return {"data": page, "total_count": len(found), "links": {"next": onwards}}


def _get(_state: State, asked: Asked) -> Mapping[str, Any] | Reply:
    name = asked.values["name"]
    if name in _ALIASES:
        return Reply(308, {"location": f"/api/v1/tools/{_ALIASES[name]}"})
    if name not in _TOOLS:
        raise missing("tool", name)
    tool = _TOOLS[name]
    return {"data": {**tool, "native_support": {**tool["native_support"], "models": []}}}


ROUTES: Final = (
    Route("GET", "/tools", _list, query={**PAGES, "api_format": one_of(*_FORMATS)}),
    Route("GET", "/tools/{name}", _get),
)
