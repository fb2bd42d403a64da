"""The directory: its groups, which workspaces they are mapped to, and jobs that fetch them anew."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import TEXT, UUID, one_of
from openrouter_core.testing.world.collection import DATED, Collection
from openrouter_core.testing.world.inhabitants import ORGANIZATION
from openrouter_core.testing.world.refusal import Refusal
from openrouter_core.testing.world.route import PAGES, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State


def _check(state: State, _asked: Asked, record: Record) -> None:
    state.find("scim/groups", record["scim_group_id"], "group")
    state.find("workspaces", record["workspace_id"], "workspace")
    for each in state.shelf("scim/group-mappings").values():
        is_same = all(each[name] == record[name] for name in ("scim_group_id", "workspace_id"))
        if is_same and each["id"] != record["id"]:
            raise Refusal(409, "scim_group_id: this group is mapped to this workspace already.")


_ROLE: Final = {"role!": one_of("admin", "member")}
_MAPPINGS: Final = Collection(
    "/scim/group-mappings",
    "group mapping",
    blank={"role": "", "scim_group_id": "", "workspace_id": "", "organization_id": ORGANIZATION},
    makes={"scim_group_id!": UUID, "workspace_id!": UUID, **_ROLE},
    changes=_ROLE,
    stamps=DATED,
    leaves_with={"keep_members!": one_of("true", "false")},
    check=_check,
)


def _groups(state: State, asked: Asked) -> Mapping[str, Any]:
    names = [name for name in ("display_name", "external_id") if name in asked.query]
    groups = state.shelf("scim/groups").values()
    found = [each for each in groups if all(each[name] == asked.query[name] for name in names)]
    return {"data": asked.page(found), "total_count": len(found)}


def _begin(state: State, _asked: Asked) -> Mapping[str, Any]:
    job: Record = {
        "id": f"sync_{state.number()}",
        "status": "queued",
        "created_at": state.now(),
        **dict.fromkeys(("started_at", "finished_at", "error_message", "synced_groups", "deleted_groups")),
    }
    state.shelf("scim/sync-jobs")[job["id"]] = job
    return {"data": job}


def _look(state: State, asked: Asked) -> Mapping[str, Any]:
    """Go on by a step, and tell: a job runs at the second look, and is done at the third."""
    job: Record = state.find("scim/sync-jobs", asked.values["id"], "sync job")
    if not state.goes_on(job["id"]):
        return {"data": job}
    if job["status"] == "queued":
        job |= {"status": "running", "started_at": state.now()}
    elif job["status"] == "running":
        groups = len(state.shelf("scim/groups"))
        job |= {"status": "succeeded", "finished_at": state.now(), "synced_groups": groups, "deleted_groups": 0}
    return {"data": job}


ROUTES: Final = (
    *_MAPPINGS.routes(),
    Route("GET", "/scim/groups", _groups, query={**PAGES, "display_name": TEXT, "external_id": TEXT}),
    Route("POST", "/scim/sync-jobs", _begin, status=202),
    Route("GET", "/scim/sync-jobs/{id}", _look),
)
