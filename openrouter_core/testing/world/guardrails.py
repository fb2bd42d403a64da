"""Guardrails, and which keys and members they are for: each has one at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, UUID, many, maybe, number, one_of, shape, text
from openrouter_core.testing.world.collection import STAMPS, Collection
from openrouter_core.testing.world.inhabitants import ORGANIZATION, USER, WORKSPACE
from openrouter_core.testing.world.route import PAGES, Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_KEYS: Final = "guardrails/assignments/keys"
_MEMBERS: Final = "guardrails/assignments/members"

_FLAGS: Final = (
    "allow_safety_retention_google",
    "allow_safety_retention_other",
    "enable_free_model_publication",
    "enable_free_model_training",
    "enable_paid_model_training",
    "enforce_zdr",
    "enforce_zdr_anthropic",
    "enforce_zdr_google",
    "enforce_zdr_openai",
    "enforce_zdr_other",
    "enforce_zdr_xai",
)
_LISTS: Final = ("allowed_models", "allowed_providers", "ignored_models", "ignored_providers")
_ACTION: Final = one_of("redact", "block", "flag")
_BUILTINS: Final = (
    "email",
    "phone",
    "ssn",
    "credit-card",
    "ip-address",
    "person-name",
    "address",
    "regex-prompt-injection",
    "secrets",
)
_BUILTIN: Final = {
    "slug!": one_of(*_BUILTINS),
    "action!": _ACTION,
    "label": text(most=100),
    "scan_scope": one_of("user_only", "all_messages"),
}
_FILTER: Final = {"pattern!": text(1), "action!": _ACTION, "label": maybe(text(most=100))}
_FIELDS: Final = {
    "description": maybe(text(most=1_000)),
    "limit_usd": maybe(number(0)),
    "reset_interval": one_of("daily", "weekly", "monthly", None),
    "include_byok_in_budgets": FLAG,
    "allowed_data_regions": maybe(many(one_of("global", "europe", "us"))),
    "content_filters": maybe(many(shape(_FILTER))),
    "content_filter_builtins": maybe(many(shape(_BUILTIN))),
    **{name: maybe(FLAG) for name in _FLAGS},
    **{name: maybe(many(TEXT, 1)) for name in _LISTS},
}
_BLANK: Final = {
    "name": "Default guardrail",
    "workspace_id": WORKSPACE,
    **dict.fromkeys(_FIELDS),
    "include_byok_in_budgets": False,
    "updated_at": None,
}


def _check(state: State, _asked: Asked, record: Record) -> None:
    state.workspace(record)


def _default(state: State, name: str) -> Record | None:
    """Give a workspace's default, which is there once somebody configures it."""
    found = [each["id"] for each in state.shelf("workspaces").values() if each["default_guardrail_id"] == name]
    return {**_BLANK, "id": name, "workspace_id": found[0], "created_at": state.now()} if found else None


def _leave(state: State, _asked: Asked, record: Record) -> None:
    for shelf in (_KEYS, _MEMBERS):
        for name, each in list(state.shelf(shelf).items()):
            if each["guardrail_id"] == record["id"]:
                del state.shelf(shelf)[name]


def _listed(_state: State, asked: Asked, record: Record) -> bool:
    return bool(asked.query.get("workspace_id", record["workspace_id"]) == record["workspace_id"])


_GUARDRAILS: Final = Collection(
    "/guardrails",
    "guardrail",
    blank=_BLANK,
    makes={"name!": text(1, 200), "workspace_id": UUID, **_FIELDS},
    changes={"name": text(1, 200), **_FIELDS},
    stamps=STAMPS,
    query={**PAGES, "workspace_id": UUID},
    check=_check,
    leave=_leave,
    listed=_listed,
    find=_default,
)


def _key(state: State, name: str) -> Record:
    key = state.find("keys", name, "API key")
    return {"key_hash": name, "key_label": key["label"], "key_name": key["name"]}


def _member(state: State, name: str) -> Record:
    state.find("organization/members", name, "member")
    return {"user_id": name, "organization_id": ORGANIZATION}


def _assignments(shelf: str, place: str, names: str) -> tuple[Route, ...]:
    """Give the operations on assignments, of keys or of members."""
    describe = _key if shelf == _KEYS else _member

    def assign(state: State, asked: Asked) -> Mapping[str, Any]:
        guardrail = _GUARDRAILS.one(state, asked)["id"]
        found = {name: describe(state, name) for name in asked.body[names]}
        for name, said in found.items():
            stamp = {"id": state.uuid(), "assigned_by": USER, "created_at": state.now()}
            state.shelf(shelf)[name] = {**stamp, "guardrail_id": guardrail, **said}
        return {"assigned_count": len(found)}

    def unassign(state: State, asked: Asked) -> Mapping[str, Any]:
        guardrail = _GUARDRAILS.one(state, asked)["id"]
        held = {name for name, each in state.shelf(shelf).items() if each["guardrail_id"] == guardrail}
        gone = held & set(asked.body[names])
        for name in gone:
            del state.shelf(shelf)[name]
        return {"unassigned_count": len(gone)}

    def listed(state: State, asked: Asked) -> Mapping[str, Any]:
        found = list(state.shelf(shelf).values())
        if "id" in asked.values:
            guardrail = _GUARDRAILS.one(state, asked)["id"]
            found = [each for each in found if each["guardrail_id"] == guardrail]
        return {"data": asked.page(found), "total_count": len(found)}

    body = {f"{names}!": many(text(1), 1)}
    return (
        Route("GET", f"/guardrails/assignments/{place}", listed, query=PAGES),
        Route("GET", f"/guardrails/{{id}}/assignments/{place}", listed, query=PAGES),
        Route("POST", f"/guardrails/{{id}}/assignments/{place}", assign, body=body),
        Route("POST", f"/guardrails/{{id}}/assignments/{place}/remove", unassign, body=body),
    )


ROUTES: Final = (
    *_GUARDRAILS.routes(),
    *_assignments(_KEYS, "keys", "key_hashes"),
    *_assignments(_MEMBERS, "members", "member_user_ids"),
)
