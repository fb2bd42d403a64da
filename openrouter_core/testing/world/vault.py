"""Secrets: of the workspace, and of an intern; stored, and never shown."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from openrouter_core.testing.world.checks import TEXT, many, text, whole
from openrouter_core.testing.world.entry import hash_of
from openrouter_core.testing.world.refusal import missing
from openrouter_core.testing.world.route import Route

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.world.route import Asked, Record
    from openrouter_core.testing.world.state import State

_PAGES: Final = {"limit": whole(1, 1_000), "offset": whole(0)}


def _shelf(state: State, asked: Asked) -> dict[str, Record]:
    """Give the secrets of the intern that the path names, or else of the workspace."""
    intern = asked.values.get("internId")
    if intern is None:
        return state.shelf("vault")
    state.find("interns", intern, "intern")
    return state.shelf(f"vault of {intern}")


def _paged(asked: Asked, found: list[Record]) -> Mapping[str, Any]:
    page = asked.page(found, 100)
    return {"data": page, "has_more": int(asked.query.get("offset", 0)) + len(page) < len(found)}


def _list(state: State, asked: Asked) -> Mapping[str, Any]:
    return _paged(asked, list(_shelf(state, asked).values()))


def _list_effective(state: State, asked: Asked) -> Mapping[str, Any]:
    """Give what an intern can use: its own, and the workspace's where it has none of that name."""
    scopes = (("workspace", state.shelf("vault")), ("intern", _shelf(state, asked)))
    found = {name: {**each, "scope": scope} for scope, shelf in scopes for name, each in shelf.items()}
    return _paged(asked, list(found.values()))


def _store(state: State, asked: Asked) -> Mapping[str, Any]:
    secret = {
        "name": asked.values["name"],
        "hosts": asked.body["hosts"],
        "fingerprint": hash_of(asked.body["value"])[:16],
        "created_at": state.now(),
    }
    _shelf(state, asked)[secret["name"]] = secret
    return {"data": secret}


def _delete(state: State, asked: Asked) -> None:
    name = asked.values["name"]
    if _shelf(state, asked).pop(name, None) is None:
        raise missing("secret", name)


def _copy(state: State, asked: Asked) -> Mapping[str, Any]:
    shelf = _shelf(state, asked)
    found = [state.find("vault", name, "secret") for name in asked.body["names"]]
    shelf.update({each["name"]: each for each in found})
    return {"data": found}


def _connections(state: State, asked: Asked) -> Mapping[str, Any]:
    _shelf(state, asked)
    return {"data": []}


def _secrets(of: str) -> tuple[Route, ...]:
    return (
        Route("GET", f"{of}/secrets", _list, query=_PAGES),
        Route("PUT", f"{of}/secrets/{{name}}", _store, body={"value!": text(1), "hosts!": many(TEXT)}),
        Route("DELETE", f"{of}/secrets/{{name}}", _delete),
    )


_INTERN: Final = "/vault/interns/{internId}"
ROUTES: Final = (
    *_secrets("/vault"),
    *_secrets(_INTERN),
    Route("POST", f"{_INTERN}/secrets/copy", _copy, body={"names!": many(TEXT)}),
    Route("GET", f"{_INTERN}/effective-secrets", _list_effective, query=_PAGES),
    Route("GET", f"{_INTERN}/connections", _connections),
)
