"""Who is in a workspace."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import TEXT, many
from openrouter_core.testing.world.inhabitants import SINCE, WORKSPACE
from openrouter_core.testing.world.refusal import unfit
from openrouter_core.testing.world.route import PAGES, Route
from openrouter_core.testing.world.workspaces import WORKSPACES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State


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
    found = list(_members_of(state, WORKSPACES.one(state, asked)["id"]).values())
    return {"data": asked.page(found), "total_count": len(found)}


def _add(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace = WORKSPACES.one(state, asked)["id"]
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
    workspace = WORKSPACES.one(state, asked)["id"]
    if workspace == WORKSPACE:
        raise unfit("id: everybody is in the default workspace.")
    gone = _members_of(state, workspace).keys() & set(asked.body["user_ids"])
    for name in gone:
        del state.shelf("members")[f"{workspace}/{name}"]
    return {"removed_count": len(gone)}


_USERS: Final = {"user_ids!": many(TEXT, 1, 100)}
ROUTES: Final = (
    Route("GET", "/workspaces/{id}/members", _list_members, query=PAGES),
    Route("POST", "/workspaces/{id}/members/add", _add, body=_USERS),
    Route("POST", "/workspaces/{id}/members/remove", _remove, body=_USERS),
)
