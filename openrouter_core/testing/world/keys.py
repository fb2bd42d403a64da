"""API keys: made, shown once, counted by what they spend, and shut."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.access import is_expired
from openrouter_core.testing.world.checks import FLAG, MOMENT, TEXT, UUID, maybe, number, one_of, shape, text, whole
from openrouter_core.testing.world.collection import Collection
from openrouter_core.testing.world.entry import hash_of
from openrouter_core.testing.world.inhabitants import ORGANIZATION, USER, WORKSPACE
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_INTERVAL: Final = one_of("daily", "weekly", "monthly", None)
_UNUSED: Final = {
    f"{whose}{span}": 0 for whose in ("usage", "byok_usage") for span in ("", "_daily", "_weekly", "_monthly")
}


def make_key(state: State, body: Record) -> tuple[Record, str]:
    """Make a key: its record, and what nobody is told again."""
    secret = f"sk-or-v1-{state.number():064x}"
    record: Record = {
        **_UNUSED,
        "hash": hash_of(secret),
        "label": _label(secret),
        "name": body["name"],
        "disabled": False,
        "limit": body.get("limit"),
        "limit_reset": body.get("limit_reset"),
        "include_byok_in_limit": body.get("include_byok_in_limit", False),
        "expires_at": body.get("expires_at"),
        "creator_user_id": body.get("creator_user_id") or USER,
        "external_user": body.get("external", {}).get("user"),
        "workspace_id": state.workspace(body),
        "created_at": state.now(),
        "updated_at": None,
        "last_used_at": None,
    }
    state.shelf("keys")[record["hash"]] = record
    state.shelf("keys once")[record["hash"]] = {}
    return record, secret


def _make(state: State, asked: Asked) -> Mapping[str, Any]:
    record, secret = make_key(state, asked.body)
    return {"data": _seen(state, record), "key": secret}


def _label(secret: str) -> str:
    return f"{secret[:12]}...{secret[-3:]}"


def _seen(state: State, record: Record) -> Record:
    """Give a key as it is now, with what it has spent; a world's days are one."""
    used = [entry.at for entry in state.ledger.entries().values() if entry.key == record["hash"]]
    spending = _spending(state, record["hash"], record["limit"])
    return {**record, **spending, "last_used_at": used[-1] if used else None}


def _spending(state: State, key: str, limit: float | None) -> Record:
    spent = state.ledger.spent(key)
    left = None if limit is None else max(0, limit - spent)
    return {**{f"usage{span}": spent for span in ("", "_daily", "_weekly", "_monthly")}, "limit_remaining": left}


def _listed(state: State, asked: Asked, record: Record) -> bool:
    return (
        record["workspace_id"] == asked.query.get("workspace_id", WORKSPACE)
        and (not record["disabled"] or asked.query.get("include_disabled") == "true")
        and (not is_expired(state, record) or asked.query.get("include_expired", False))
    )


def _check(state: State, _asked: Asked, record: Record) -> None:
    state.workspace(record)


def _leave(state: State, _asked: Asked, record: Record) -> None:
    assignments = state.shelf("guardrails/assignments/keys")
    assignments.pop(record["hash"], None)


def _current(state: State, asked: Asked) -> Mapping[str, Any]:
    """Tell of the key that asks."""
    key = hash_of(asked.secret)
    made = state.shelf("keys").get(key)
    limit = made["limit"] if made is not None else None
    budgets: list[Record] = []
    spending = _spending(state, key, limit)
    if made is not None and limit is not None:
        budgets.append(
            {
                "scope": "key_limit",
                "limit_usd": limit,
                "spend_usd": spending["usage"],
                "remaining_usd": spending["limit_remaining"],
                "include_byok": made["include_byok_in_limit"],
                "reset_interval": made["limit_reset"],
                "resets_at": None,
                "budget_id": None,
                "guardrail_id": None,
            }
        )
    return {
        "data": {
            **_UNUSED,
            **spending,
            "label": _label(asked.secret),
            "limit": limit,
            "limit_reset": made["limit_reset"] if made is not None else None,
            "include_byok_in_limit": made is not None and made["include_byok_in_limit"],
            "expires_at": made["expires_at"] if made is not None else None,
            "creator_user_id": USER if made is None else made["creator_user_id"],
            "organization_id": ORGANIZATION,
            "workspace_id": WORKSPACE if made is None else made["workspace_id"],
            "is_free_tier": False,
            "is_management_key": made is None,
            "is_provisioning_key": made is None,
            "allowed_data_regions": ["global"],
            "budgets": budgets,
            "effective_budget": budgets[0] if budgets else None,
            "free_model_daily_requests": {"limit": 1_000, "used": 0, "remaining": 1_000},
            "rate_limit": {"requests": -1, "interval": "10s", "note": "There is no limit to how often."},
        }
    }


_LIMITS: Final = {"include_byok_in_limit": FLAG, "limit": maybe(number(0)), "limit_reset": _INTERVAL}
_MADE_OF: Final = {
    "name!": text(1),
    **_LIMITS,
    "expires_at": maybe(MOMENT),
    "creator_user_id": maybe(text(1)),
    "workspace_id": UUID,
    "external": shape({"user!": TEXT, "api_key": TEXT}),
}
_KEYS: Final = Collection(
    "/keys",
    "API key",
    blank={},
    makes=_MADE_OF,
    changes={"name": TEXT, "disabled": FLAG, "workspace_id": TEXT, **_LIMITS},
    key="hash",
    place="hash",
    query={"include_disabled": TEXT, "include_expired": FLAG, "offset": whole(0), "workspace_id": UUID},
    limit=100,
    is_counted=False,
    check=_check,
    leave=_leave,
    seen=_seen,
    listed=_listed,
)
_, *_OTHERS = _KEYS.routes()
ROUTES: Final = (
    Route("GET", "/key", _current),
    Route("POST", "/keys", _make, body=_MADE_OF, status=201),
    *_OTHERS,
)
