"""Who may come in, and who can pay: every key that was not made here is the organization's own."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Final

from openrouter_core.testing.world.entry import hash_of, secret_of
from openrouter_core.testing.world.refusal import Refusal

if TYPE_CHECKING:
    from openrouter_core.testing.received import Received
    from openrouter_core.testing.world.route import Record
    from openrouter_core.testing.world.state import State

_MANAGED: Final = {
    "activity",
    "analytics",
    "byok",
    "credits",
    "guardrails",
    "keys",
    "observability",
    "organization",
    "scim",
    "workspaces",
}
"""Beginnings of the paths that want a management key."""


def admit(state: State, request: Received, path: tuple[str, ...]) -> str:
    """Give the key of a request, if it may do what it asks for."""
    secret = secret_of(request)
    if not secret:
        raise Refusal(401, "There is no API key in the request.")
    made = _made(state, secret)
    if made is not None and (path[0] in _MANAGED or path == ("generation", "feedback")):
        raise Refusal(403, "This operation needs a management key.")
    return secret


def afford(state: State, secret: str) -> None:
    """Refuse a key that may not ask, and who has spent all."""
    made = _made(state, secret)
    if state.ledger.spent() >= state.world.credits:
        raise Refusal(402, "The credits are spent.")
    if made is not None and made["limit"] is not None and state.ledger.spent(made["hash"]) >= made["limit"]:
        raise Refusal(402, "The limit of this key is spent.")


def is_expired(state: State, key: Record) -> bool:
    """Tell whether a key's time is over."""
    ends = key["expires_at"]
    return ends is not None and datetime.fromisoformat(ends).timestamp() <= state.seconds()


def _made(state: State, secret: str) -> Record | None:
    """Give the record of a key that was made here, if it still opens; None for keys of elsewhere."""
    known = hash_of(secret)
    key = state.shelf("keys").get(known)
    if key is None and known not in state.shelf("keys once"):
        return None
    if key is None or key["disabled"] or is_expired(state, key):
        raise Refusal(401, "This API key is not valid, or not any more.")
    return key
