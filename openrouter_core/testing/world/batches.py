"""Batches as jobs: running at the second look, and done at the third, each request by whoever answers it alone."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.replies import Reply, plain_reply
from openrouter_core.testing.world.access import afford
from openrouter_core.testing.world.batch_results import done
from openrouter_core.testing.world.checks import (
    DAY,
    MOMENT,
    OBJECT,
    TEXT,
    either,
    many,
    maybe,
    one_of,
    shape,
    text,
    whole,
)
from openrouter_core.testing.world.refusal import Refusal, unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_DAY: Final = 86_400
_ENDPOINTS: Final = ("/v1/chat/completions", "/v1/responses", "/v1/messages", "/v1/embeddings")
_STATES: Final = ("validating", "in_progress", "completed", "failed", "expired", "cancelled")


def _begin(state: State, asked: Asked) -> Mapping[str, Any]:
    afford(state, asked.secret)
    names = [each["custom_id"] for each in asked.body["requests"]]
    if len(set(names)) < len(names):
        raise unfit("requests: two of them have the same custom_id.")
    now = state.seconds()
    batch: Record = {
        "id": f"batch_{state.number()}",
        "object": "batch",
        "endpoint": asked.body["endpoint"],
        "model": asked.body["model"],
        "provider": None,
        "status": "validating",
        "completion_window": "24h",
        "created_at": now,
        "expires_at": now + _DAY,
        "finalized_at": None,
        "error": None,
        "request_counts": {"total": len(names), "completed": 0, "failed": 0},
        "results": None,
        "usage": None,
    }
    state.shelf("batches")[batch["id"]] = batch
    state.shelf("batch requests")[batch["id"]] = {"requests": asked.body["requests"]}
    return dict(batch)


def _look(state: State, asked: Asked) -> Mapping[str, Any] | Reply:
    batch = state.find("batches", asked.values["id"], "batch")
    if not state.goes_on(batch["id"]):
        return batch
    if batch["status"] == "validating":
        batch["status"] = "in_progress"
    elif batch["status"] == "in_progress":
        try:
            afford(state, asked.secret)
        except Refusal as refusal:  # what was done is told all the same
            return plain_reply(refusal.status, {**batch, "error": {"code": refusal.status, "message": refusal.message}})
        batch |= done(state, asked, batch)
    return batch


def _moment(said: str) -> float:
    """Read a time, or a day, which begins in UTC."""
    read = datetime.fromisoformat(said)
    return (read.replace(tzinfo=UTC) if read.tzinfo is None else read).timestamp()


def _list(state: State, asked: Asked) -> Mapping[str, Any]:
    """Give them, the newest first."""
    query = asked.query
    wanted = query.get("status", (*_STATES, "finalizing", "cancelling"))
    after = _moment(query["created_after"]) if "created_after" in query else float("-inf")
    before = _moment(query["created_before"]) if "created_before" in query else float("inf")
    found = [
        {**each, "results": None}
        for each in reversed(state.shelf("batches").values())
        if each["status"] in wanted and after <= each["created_at"] < before
    ]
    names = [each["id"] for each in found]
    if "after" in query and query["after"] not in names:
        raise unfit(f"after: there is no batch {query['after']!r}.")
    begins = names.index(query["after"]) + 1 if "after" in query else 0
    page = found[begins : begins + int(query.get("limit", 20))]
    return {
        "object": "list",
        "data": page,
        "first_id": page[0]["id"] if page else None,
        "last_id": page[-1]["id"] if page else None,
        "has_more": begins + len(page) < len(found),
    }


def _delete(state: State, asked: Asked) -> Mapping[str, Any]:
    batch = state.find("batches", asked.values["id"], "batch")
    if batch["status"] != "completed":
        raise Refusal(409, f"The batch is {batch['status']}.")
    del state.shelf("batches")[batch["id"]]
    return {"id": batch["id"], "object": "batch", "deletion": {"openrouter": "deleted"}}


_TIME: Final = either(MOMENT, DAY)
_QUERY: Final = {
    "limit": whole(1, 100),
    "after": TEXT,
    "status": many(one_of(*_STATES)),
    "created_after": _TIME,
    "created_before": _TIME,
}
_BODY: Final = {
    "endpoint!": one_of(*_ENDPOINTS),
    "model!": text(1),
    "requests!": many(shape({"custom_id!": text(1), "body!": OBJECT}), 1),
    "completion_window": one_of("24h"),
    "callback_url": TEXT,
    "provider": maybe(OBJECT),
}
ROUTES: Final = (
    Route("POST", "/batches", _begin, body=_BODY, status=202),
    Route("GET", "/batches", _list, query=_QUERY),
    Route("GET", "/batches/{id}", _look),
    Route("DELETE", "/batches/{id}", _delete),
)
