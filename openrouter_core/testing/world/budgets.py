"""What a workspace may spend in a day, a week, a month, and in all."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import FLAG, number
from openrouter_core.testing.world.refusal import missing, unfit
from openrouter_core.testing.world.route import Route
from openrouter_core.testing.world.workspaces import WORKSPACES

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_INTERVALS: Final = ("daily", "weekly", "monthly", "lifetime")
"""From the narrowest to the widest; the limit of one must be below those of the wider ones."""


def _budgets(state: State, asked: Asked) -> tuple[Record, dict[str, Record]]:
    """Give the workspace that the path names, and its budgets by their intervals."""
    workspace = WORKSPACES.find_by(state, asked.values["workspace_ref"])
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
    if any(narrow >= wide for narrow, wide in pairwise(ordered)):
        raise unfit("limit_usd: a narrower interval must have the smaller limit.")
    now = state.now()
    blank = {"id": state.uuid(), "workspace_id": workspace["id"], "created_at": now}
    reset = None if interval == "lifetime" else interval
    budget = {**blank, **budgets.get(interval, {}), "reset_interval": reset, "limit_usd": limit, "updated_at": now}
    state.shelf("budgets")[f"{workspace['id']}/{interval}"] = budget
    workspace["include_byok_in_budgets"] = asked.body.get(
        "include_byok_in_budgets", workspace["include_byok_in_budgets"]
    )
    return _told(workspace, budget)


def _delete_budget(state: State, asked: Asked) -> Mapping[str, Any]:
    workspace, _ = _budget(state, asked)
    del state.shelf("budgets")[f"{workspace['id']}/{_interval(asked)}"]
    return {"deleted": True}


_ONE: Final = "/workspaces/{workspace_ref}/budgets/{interval}"
ROUTES: Final = (
    Route("GET", "/workspaces/{workspace_ref}/budgets", _list_budgets),
    Route("GET", _ONE, _get_budget),
    Route("PUT", _ONE, _set_budget, body={"limit_usd!": number(0), "include_byok_in_budgets": FLAG}),
    Route("DELETE", _ONE, _delete_budget),
)
