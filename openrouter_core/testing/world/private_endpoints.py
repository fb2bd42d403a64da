"""Private endpoints: drafts that are checked, activated, disabled and enabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import FLAG, TEXT, maybe, one_of, shape, text
from openrouter_core.testing.world.models import PRICING
from openrouter_core.testing.world.refusal import Refusal
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_SUMMARY: Final = ("id", "status", "created_at", "model_name", "model_slug", "model_permaslug", "provider_name")
_MANAGED: Final = (*_SUMMARY, "declared_region", "declared_zdr")
_CHECKS: Final = ("endpoint", "workspace", "response")


def _told(names: tuple[str, ...], record: Record) -> Mapping[str, Any]:
    return {"data": {name: record[name] for name in names}}


def _whole(record: Record) -> Mapping[str, Any]:
    return {"data": {name: value for name, value in record.items() if name != "created_at"}}


def _one(state: State, asked: Asked) -> Record:
    return state.find("private-endpoints", asked.values["id"], "private endpoint")


def _make(state: State, asked: Asked) -> Mapping[str, Any]:
    """Make a draft; asked again with the same `Idempotency-Key`, give the one that was made."""
    again = asked.request.headers.get("idempotency-key")
    before = state.shelf("endpoints asked for").get(again or "")
    if before is not None and before["body"] != asked.body:
        raise Refusal(409, "Idempotency-Key: it was used for another request.")
    if before is not None:
        return _told(_MANAGED, state.find("private-endpoints", before["id"], "private endpoint"))
    body = asked.body
    if "activate" in body:
        state.find("workspaces", body["activate"]["workspace_id"], "workspace")
    record: Record = {
        "id": f"pe_{state.number()}",
        "status": "active" if "activate" in body else "draft",
        "created_at": state.now(),
        "model_name": body["model_permaslug"].rpartition("/")[2],
        "model_slug": body["model_permaslug"],
        "model_permaslug": body["model_permaslug"],
        "provider_name": body["provider_slug"],
        "provider_slug": body["provider_slug"],
        "upstream_model_id": body["upstream_model_id"],
        "base_url": body.get("base_url"),
        "declared_region": body.get("declared_region"),
        "declared_zdr": body.get("declared_zdr"),
        "pricing": body.get("pricing", PRICING),
    }
    state.shelf("private-endpoints")[record["id"]] = record
    if again:
        state.shelf("endpoints asked for")[again] = {"body": body, "id": record["id"]}
    return _told(_MANAGED, record)


def _list(state: State, _asked: Asked) -> Mapping[str, Any]:
    return {"data": [_told(_SUMMARY, each)["data"] for each in state.shelf("private-endpoints").values()]}


def _get(state: State, asked: Asked) -> Mapping[str, Any]:
    return _whole(_one(state, asked))


def _change(state: State, asked: Asked) -> Mapping[str, Any]:
    record = _one(state, asked)
    record |= {name: value for name, value in asked.body.items() if name in {"upstream_model_id", *_DECLARED}}
    return _whole(record)


def _price(state: State, asked: Asked) -> Mapping[str, Any]:
    record = _one(state, asked)
    record["pricing"] = asked.body["pricing"]
    return _whole(record)


def _delete(state: State, asked: Asked) -> Mapping[str, Any]:
    record = _one(state, asked)
    if record["status"] != "draft" and asked.query.get("draft_only") == "true":
        raise Refusal(409, f"draft_only: the endpoint is {record['status']}.")
    del state.shelf("private-endpoints")[record["id"]]
    return {"data": {"id": record["id"]}}


def _validate(state: State, asked: Asked) -> Mapping[str, Any]:
    _one(state, asked)
    state.find("workspaces", asked.body["workspace_id"], "workspace")
    return {"data": {"passed": True, "checks": [{"name": name, "passed": True} for name in _CHECKS]}}


def _move(before: str, after: str) -> Callable[[State, Asked], Mapping[str, Any]]:
    """Give the operation that brings an endpoint from one status to another."""

    def move(state: State, asked: Asked) -> Mapping[str, Any]:
        record = _one(state, asked)
        if record["status"] != before:
            raise Refusal(409, f"The endpoint is {record['status']}, and not {before}.")
        record["status"] = after
        return _told(_MANAGED, record)

    return move


_PRICING: Final = shape({"prompt!": TEXT, "completion!": TEXT, "cache_read": TEXT, "cache_write": TEXT})
_DECLARED: Final = {
    "base_url": TEXT,
    "declared_region": one_of("global", "europe", "us", None),
    "declared_zdr": maybe(FLAG),
}
_MADE_OF: Final = {
    "model_permaslug!": text(1),
    "provider_slug!": text(1),
    "upstream_model_id!": text(1),
    "pricing": _PRICING,
    "activate": shape({"workspace_id!": TEXT}),
    **_DECLARED,
}
_PATH: Final = "/private-endpoints/{id}"
ROUTES: Final = (
    Route("GET", "/private-endpoints", _list),
    Route("POST", "/private-endpoints", _make, body=_MADE_OF, status=201),
    Route("GET", _PATH, _get),
    Route("PATCH", _PATH, _change, body={"upstream_model_id!": text(1), **_DECLARED}),
    Route("DELETE", _PATH, _delete, query={"draft_only": one_of("true", "false")}),
    Route("PUT", f"{_PATH}/pricing", _price, body={"pricing!": _PRICING}),
    Route("POST", f"{_PATH}/validate", _validate, body={"workspace_id!": TEXT}),
    Route("POST", f"{_PATH}/activate", _move("draft", "active")),
    Route("POST", f"{_PATH}/disable", _move("active", "disabled")),
    Route("POST", f"{_PATH}/enable", _move("disabled", "active")),
)
