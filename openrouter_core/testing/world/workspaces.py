"""Workspaces: found by id or by slug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, many, maybe, number, one_of, text, whole
from openrouter_core.testing.world.collection import STAMPS, Collection
from openrouter_core.testing.world.inhabitants import USER, WORKSPACE
from openrouter_core.testing.world.refusal import Refusal, unfit

if TYPE_CHECKING:
    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_TOOLS: Final = (
    "openrouter:advisor",
    "openrouter:apply_patch",
    "openrouter:bash",
    "openrouter:datetime",
    "openrouter:fusion",
    "openrouter:image_generation",
    "openrouter:experimental__search_models",
    "openrouter:shell",
    "openrouter:subagent",
    "openrouter:tool_search",
    "openrouter:web_fetch",
    "openrouter:web_search",
)
_SLUG: Final = text(1, 50, r"[a-z0-9]+(?:-[a-z0-9]+)*")
_FIELDS: Final = {
    "description": maybe(text(most=500)),
    "default_image_model": maybe(TEXT),
    "default_provider_sort": maybe(TEXT),
    "default_text_model": maybe(TEXT),
    "disabled_server_tools": maybe(many(one_of(*_TOOLS))),
    "io_logging_api_key_ids": maybe(many(whole())),
    "io_logging_sampling_rate": number(0, 1),
    "is_data_discount_logging_enabled": FLAG,
    "is_observability_broadcast_enabled": FLAG,
    "is_observability_io_logging_enabled": FLAG,
}
_BLANK: Final = {
    "name": "",
    "slug": "",
    **dict.fromkeys(_FIELDS),
    "io_logging_sampling_rate": 1,
    **dict.fromkeys((name for name in _FIELDS if name.startswith("is_")), False),
    "include_byok_in_budgets": False,
    "created_by": USER,
    "updated_at": None,
}


def _by_slug(state: State, slug: str) -> Record | None:
    return next((each for each in state.shelf("workspaces").values() if each["slug"] == slug), None)


def _check(state: State, _asked: Asked, record: Record) -> None:
    holder = _by_slug(state, record["slug"])
    if holder is not None and holder["id"] != record["id"]:
        raise unfit(f"slug: {record['slug']!r} is another's.")


def _leave(state: State, _asked: Asked, record: Record) -> None:
    if record["id"] == WORKSPACE:
        raise Refusal(403, "The default workspace cannot be deleted.")
    if any(key["workspace_id"] == record["id"] for key in state.shelf("keys").values()):
        raise unfit("id: the workspace still has API keys.")
    for shelf in ("guardrails", "members", "budgets"):
        for name, each in list(state.shelf(shelf).items()):
            if each["workspace_id"] == record["id"]:
                del state.shelf(shelf)[name]


WORKSPACES: Final = Collection(
    "/workspaces",
    "workspace",
    blank=_BLANK,
    makes={"name!": text(1, 100), "slug!": _SLUG, **_FIELDS},
    changes={"name": text(1, 100), "slug": _SLUG, **_FIELDS},
    stamps={**STAMPS, "default_guardrail_id": STAMPS["id"]},
    leaves_with={"confirm_default_workspace_deletion": FLAG},
    check=_check,
    leave=_leave,
    find=_by_slug,
)
"""The workspaces, for whoever lies within one."""

ROUTES: Final = WORKSPACES.routes()
