"""Workspaces: by id or by slug, with members and budgets of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, many, maybe, number, one_of, text, whole
from openrouter_core.testing.world.collection import STAMPS, Collection
from openrouter_core.testing.world.inhabitants import SINCE, USER, WORKSPACE
from openrouter_core.testing.world.refusal import Refusal, missing, unfit
from openrouter_core.testing.world.route import PAGES, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_INTERVALS: Final = ("daily", "weekly", "monthly", "lifetime")
"""From the narrowest to the widest; the limit of one must be below those of the wider ones."""

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


_WORKSPACES: Final = Collection(
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


def _membership(state: State, member: Record, workspace: str, since: str) -> Record:
    role = str(member["role"]).removeprefix("org:")
    return {"id": state.uuid(), "user_id": member["id"], "role": role, "workspace_id": workspace, "created_at": since}


def _members_of(state: State, workspace: str) -> dict[str, Record]:
    """Give who is in a workspace by user id; in the default one that is everybody."""
    shelf = state.shelf("members")
    if workspace == WORKSPACE and not any(each["workspace_id"] == WORKSPACE for each in shelf.values()):
        for member in state.shelf("organization/members").values():
            shelf[f"{WORKSPACE}/{member['id']}"] = _membership(state, member, WORKSPACE, SINCE)
    return {each["user_id"]: each for each in shelf.values() if each["workspace_id"] == workspace}


def _list_members(state: State, asked: Asked) -> Mapping[str, Any]:
    found = list(_members_of(state, _WORKSPACES.one(state, asked)["id"]).values())
    return {"data": asked.page(found), "total_count": len(found)}


def _add(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace = _WORKSPACES.one(state, asked)["id"]
    users = [state.find("organization/members", name, "member") for name in asked.body["user_ids"]]
    there = _members_of(state, workspace)
    added = [
        _membership(state, user, workspace, state.now())
        for user in {user["id"]: user for user in users}.values()
        if user["id"] not in there
    ]
    state.shelf("members").update({f"{workspace}/{each['user_id']}": each for each in added})
    return {"data": added, "added_count": len(added)}


def _remove(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace = _WORKSPACES.one(state, asked)["id"]
    if workspace == WORKSPACE:
        raise unfit("id: everybody is in the default workspace.")
    gone = _members_of(state, workspace).keys() & set(asked.body["user_ids"])
    for name in gone:
        del state.shelf("members")[f"{workspace}/{name}"]
    return {"removed_count": len(gone)}


def _budgets(state: State, asked: Asked) -> tuple[Record, dict[str, Record]]:
    """Give the workspace that the path names, and its budgets by their intervals."""
    workspace = _WORKSPACES.find_by(state, asked.values["workspace_ref"])
    held = [each for each in state.shelf("budgets").values() if each["workspace_id"] == workspace["id"]]
    return workspace, {each["reset_interval"] or "lifetime": each for each in held}


def _budget(state: State, asked: Asked) -> tuple[Record, Record]:
    workspace, budgets = _budgets(state, asked)
    interval = _interval(asked)
    if interval not in budgets:
        raise missing("budget", interval)
    return workspace, budgets[interval]


def _interval(asked: Asked) -> str:
    interval = asked.values["interval"]
    if interval not in _INTERVALS:
        raise unfit(f"interval: one of {', '.join(_INTERVALS)} is wanted.")
    return interval


def _told(workspace: Record, data: object) -> Mapping[str, Any]:
    return {"data": data, "include_byok_in_budgets": workspace["include_byok_in_budgets"]}


def _list_budgets(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace, budgets = _budgets(state, asked)
    return _told(workspace, list(budgets.values()))


def _get_budget(state: State, asked: Asked) -> Mapping[str, Any]:
    return _told(*_budget(state, asked))


def _set_budget(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace, budgets = _budgets(state, asked)
    interval, limit = _interval(asked), asked.body["limit_usd"]
    limits = {name: each["limit_usd"] for name, each in budgets.items()} | {interval: limit}
    ordered = [limits[name] for name in _INTERVALS if name in limits]
    if any(narrow >= wide for narrow, wide in zip(ordered, ordered[1:], strict=False)):
        raise unfit("limit_usd: a narrower interval must have the smaller limit.")
    now = state.now()
    blank = {"id": state.uuid(), "workspace_id": workspace["id"], "created_at": now}
    reset = None if interval == "lifetime" else interval
    budget = {**blank, **budgets.get(interval, {}), "reset_interval": reset, "limit_usd": limit, "updated_at": now}
    state.shelf("budgets")[f"{workspace['id']}/{interval}"] = budget
    workspace["include_byok_in_budgets"] = asked.body.get("include_byok_in_budgets", workspace["include_byok_in_budgets"])
    return _told(workspace, budget)


def _delete_budget(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace, _ = _budget(state, asked)
    del state.shelf("budgets")[f"{workspace['id']}/{_interval(asked)}"]
    return {"deleted": True}


_USERS: Final = {"user_ids!": many(TEXT, 1, 100)}
_ONE: Final = "/workspaces/{workspace_ref}/budgets/{interval}"
ROUTES: Final = (
    *_WORKSPACES.routes(),
    Route("GET", "/workspaces/{id}/members", _list_members, query=PAGES),
    Route("POST", "/workspaces/{id}/members/add", _add, body=_USERS),
    Route("POST", "/workspaces/{id}/members/remove", _remove, body=_USERS),
    Route("GET", "/workspaces/{workspace_ref}/budgets", _list_budgets),
    Route("GET", _ONE, _get_budget),
    Route("PUT", _ONE, _set_budget, body={"limit_usd!": number(0), "include_byok_in_budgets": FLAG}),
    Route("DELETE", _ONE, _delete_budget),
)
