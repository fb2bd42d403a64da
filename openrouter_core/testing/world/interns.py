"""Interns: hired, set to work, suspended, let go; and what they are told, which they repeat."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.echo import last_words
from openrouter_core.testing.replies import Reply, event, event_stream, new_id, plain_reply, usage_of
from openrouter_core.testing.world.checks import FLAG, OBJECT, TEXT, Check, many, maybe, one_of, text, whole
from openrouter_core.testing.world.refusal import Refusal, unfit
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_STATES: Final = (
    "awaiting_slack_install",
    "queued",
    "provisioning",
    "running",
    "failed",
    "stopped",
    "destroying",
    "destroy_failed",
)
_NEXT: Final = {"queued": "provisioning", "provisioning": "running"}
"""How one goes on from look to look."""


def _make(state: State, asked: Asked) -> Mapping[str, Any] | Reply:
    """Hire one; asked again with the same `Idempotency-Key`, give the one that was hired."""
    again = asked.request.headers.get("idempotency-key")
    before = state.shelf("interns asked for").get(again or "")
    if before is not None and before["body"] != asked.body:
        raise Refusal(409, "Idempotency-Key: it was used for another request.")
    if before is not None:
        return plain_reply(200, state.find("interns", before["id"], "intern"))
    now = state.now()
    intern: Record = {
        "id": f"intern_{state.number()}",
        "name": asked.body["name"],
        "description": asked.body.get("description"),
        "instructions": asked.body.get("instructions"),
        "model": None,
        "status": "queued" if asked.body.get("provision", False) else "stopped",
        "progress": None,
        "hostname": None,
        "last_failure_message": None,
        "vault_id": None,
        "attached_vault_id": asked.body.get("vault_id"),
        "workspace_id": state.workspace(asked.body),
        "created_at": now,
        "updated_at": now,
    }
    state.shelf("interns")[intern["id"]] = intern
    if again:
        state.shelf("interns asked for")[again] = {"body": asked.body, "id": intern["id"]}
    return intern


def _intern(state: State, asked: Asked) -> Record:
    return state.find("interns", asked.values["internId"], "intern")


def _look(state: State, asked: Asked) -> Mapping[str, Any]:
    """Tell of one, and go on by a step; who is let go is seen once more."""
    intern = _intern(state, asked)
    if state.goes_on(f"{intern['id']} {intern['updated_at']}"):
        intern["status"] = _NEXT.get(intern["status"], intern["status"])
    if intern["status"] == "destroying":
        del state.shelf("interns")[intern["id"]]
    return intern


def _list(state: State, asked: Asked) -> Mapping[str, Any]:
    query = asked.query
    found = [
        each
        for each in state.shelf("interns").values()
        if each["status"] in query.get("status", _STATES)
        and each["workspace_id"] == query.get("workspace_id", each["workspace_id"])
    ]
    names = [each["id"] for each in found]
    after = query.get("starting_after")
    if after is not None and after not in names:
        raise unfit(f"starting_after: there is no intern {after!r}.")
    begins = 0 if after is None else names.index(after) + 1
    page = found[begins : begins + int(query.get("limit", 20))]
    has_more = begins + len(page) < len(found)
    return {"data": page, "has_more": has_more, **({"next_cursor": page[-1]["id"]} if has_more else {})}


def _change(state: State, asked: Asked) -> Mapping[str, Any]:
    intern = _intern(state, asked)
    intern |= {name: value for name, value in asked.body.items() if name in _CHANGES} | {"updated_at": state.now()}
    return intern


def _move(state: State, asked: Asked, to: str, *, at: set[str]) -> None:
    intern = _intern(state, asked)
    if intern["status"] not in at:
        raise Refusal(409, f"The intern is {intern['status']}.")
    intern |= {"status": to, "updated_at": state.now()}


def _provision(state: State, asked: Asked) -> Mapping[str, Any]:
    _move(state, asked, "queued", at={"stopped"})
    return {"provisioning": True}


def _suspend(state: State, asked: Asked) -> Mapping[str, Any]:
    _move(state, asked, "stopped", at={"queued", "provisioning", "running"})
    return {"suspended": True}


def _delete(state: State, asked: Asked) -> Mapping[str, Any]:
    if _intern(state, asked)["status"] == "running" and not asked.body.get("acknowledge_workspace_loss", False):
        raise Refusal(409, "acknowledge_workspace_loss: what a running intern has made is lost.")
    _intern(state, asked)["status"] = "destroying"
    return {"deleting": True}


def _chat(state: State, asked: Asked) -> Reply:
    intern = _intern(state, asked)
    if intern["status"] != "running":
        raise Refusal(409, f"The intern is {intern['status']}.")
    name, said = new_id(), f"You said: {last_words(asked.body['messages'])}"
    whole_chunk = {
        "id": name,
        "object": "chat.completion.chunk",
        "created": state.seconds(),
        "model": asked.body.get("model") or intern["model"] or "stand-in/echo",
        "session_id": asked.body.get("session_id", f"session_{state.number()}"),
    }
    turns: tuple[tuple[Record, str | None], ...] = (({"role": "assistant", "content": said}, None), ({}, "stop"))
    choices = [[{"index": 0, "delta": delta, "finish_reason": reason}] for delta, reason in turns]
    usage = {
        key: value for key, value in usage_of("prompt_tokens", "completion_tokens", said).items() if key != "is_byok"
    }
    steps = [event({**whole_chunk, "choices": each}) for each in choices]
    return event_stream([*steps, event({**whole_chunk, "choices": [], "usage": usage})], name, None, done=True)


_NULLABLE: Final = {"description": maybe(TEXT), "instructions": maybe(TEXT)}
_CHANGES: Final = {"name": text(1), "model": maybe(TEXT), **_NULLABLE}
_CHAT: Final = {
    "messages!": many(OBJECT, 1),
    "stream!": Check("true", lambda value: value is True),
    "model": TEXT,
    "session_id": TEXT,
    "approval_mode": one_of("manual", "self-drive"),
}
_QUERY: Final = {
    "status": many(one_of(*_STATES)),
    "limit": whole(1, 100),
    "starting_after": TEXT,
    "workspace_id": TEXT,
}
_MADE_OF: Final = {"name!": text(1), "provision": FLAG, "vault_id": TEXT, "workspace_id": TEXT, **_NULLABLE}
_ONE: Final = "/interns/{internId}"
ROUTES: Final = (
    Route("POST", "/interns", _make, body=_MADE_OF, status=201),
    Route("GET", "/interns", _list, query=_QUERY),
    Route("GET", _ONE, _look),
    Route("PATCH", _ONE, _change, body=_CHANGES),
    Route("DELETE", _ONE, _delete, body={"acknowledge_workspace_loss": FLAG}, status=202),
    Route("POST", f"{_ONE}/provision", _provision, status=202),
    Route("POST", f"{_ONE}/suspend", _suspend),
    Route("POST", f"{_ONE}/chat/completions", _chat, body=_CHAT),
)
