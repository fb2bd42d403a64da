"""The organization: who is in it, and its settings."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import FLAG
from openrouter_core.testing.world.inhabitants import ORGANIZATION
from openrouter_core.testing.world.route import PAGES, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked
    from openrouter_core.testing.world.state import State

_ENABLED: Final = "is_filtered_model_catalog_enabled"


def _members(state: State, asked: Asked) -> Mapping[str, Any]:
    found = list(state.shelf("organization/members").values())
    return {"data": asked.page(found), "total_count": len(found)}


def _settings(state: State, asked: Asked) -> Mapping[str, Any]:
    settings = state.shelf("organization/settings")[ORGANIZATION]
    settings[_ENABLED] = asked.body.get(_ENABLED, settings[_ENABLED])
    return {"data": settings}


ROUTES: Final = (
    Route("GET", "/organization/members", _members, query=PAGES),
    Route("GET", "/organization/settings", _settings),
    Route("PATCH", "/organization/settings", _settings, body={f"{_ENABLED}!": FLAG}),
)
