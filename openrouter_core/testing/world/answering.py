"""The world's door: finds who answers a request, asks for the key, reads what was sent, and says no where it must."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Final
from urllib.parse import unquote

from openrouter_core.testing.echo import echo, is_echoed, refuse
from openrouter_core.testing.replies import Reply, error, plain_reply
from openrouter_core.testing.world.access import admit, afford
from openrouter_core.testing.world.entry import secret_of
from openrouter_core.testing.world.refusal import Refusal
from openrouter_core.testing.world.route import Asked, Route, read_body, read_query

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.testing.received import Received
    from openrouter_core.testing.world.state import State

_HOMES: Final[Mapping[str, tuple[str, ...]]] = {
    "activity": ("analytics",),
    "analytics": ("analytics",),
    "api": ("decisions",),
    "audio": ("speech", "transcriptions"),
    "auth": ("oauth",),
    "batches": ("batches",),
    "benchmarks": ("benchmarks",),
    "byok": ("byok",),
    "classifications": ("rankings",),
    "containers": ("containers",),
    "credits": ("money",),
    "datasets": ("rankings",),
    "embeddings": ("catalog", "vectors"),
    "endpoints": ("catalog",),
    "external-users": ("external_users",),
    "files": ("files",),
    "generation": ("generations",),
    "guardrails": ("guardrails",),
    "images": ("images",),
    "interns": ("interns",),
    "key": ("keys",),
    "keys": ("keys",),
    "model": ("catalog",),
    "models": ("catalog",),
    "oauth": ("oauth",),
    "observability": ("observability",),
    "organization": ("organization",),
    "presets": ("presets",),
    "private-endpoints": ("private_endpoints",),
    "providers": ("catalog",),
    "rerank": ("vectors",),
    "scim": ("scim",),
    "site": ("oauth",),
    "systemone": ("decisions",),
    "tools": ("tools",),
    "vault": ("vault",),
    "videos": ("videos",),
    "workspaces": ("workspaces", "members", "budgets"),
}
"""The modules that play what lies under a path, by the path's beginning."""


def answered(state: State, request: Received) -> Reply:
    """Answer a request."""
    try:
        if is_echoed(request.path):
            return _echoed(state, request)
        return _played(state, request)
    except Refusal as refusal:
        return refuse(request.path, refusal.status, refusal.message)


def _echoed(state: State, request: Received) -> Reply:
    """Let the echo answer, if the key may ask and pay."""
    reply = echo(request)
    if reply.status == 200:
        afford(state, secret_of(request))
    return reply


def _played(state: State, request: Received) -> Reply:
    path, query = _place(request.path)
    found = [(route, values) for route in _routes(path[0]) if (values := _values(route.path, path)) is not None]
    if not found:
        return error(404, f"There is no {request.method} {request.path.partition('?')[0]} here.")
    method = "GET" if request.method == "HEAD" else request.method
    allow = ", ".join(sorted({"OPTIONS", *(route.method for route, _ in found)}))
    if method == "OPTIONS":
        return Reply(204, {"allow": allow})
    # A name that stands in the path is nearer than a place that takes any.
    fitting = sorted((each for each in found if each[0].method == method), key=lambda each: len(each[1]))
    if not fitting:
        return error(405, f"{request.method} is not allowed here, {allow} are.", headers={"allow": allow})
    route, values = fitting[0]
    secret = admit(state, request, path) if route.keyed else ""
    read = read_query(query, route.query)
    body = {} if route.body is None else read_body(request.body, route.body)
    given = route.answer(state, Asked(request, secret, values, read, body))
    if isinstance(given, Reply):
        return given
    return Reply(204) if given is None else plain_reply(route.status, given)


def _place(target: str) -> tuple[tuple[str, ...], str]:
    """Give the segments of a path below the API's own, and the query; a proxy's client names a host too."""
    path, _, query = re.sub(r"^https?://[^/?]*", "", target, flags=re.IGNORECASE).partition("?")
    _, _, below = path.partition("/api/v1/")
    if path == "/auth":
        below = "site/auth"  # a page for browsers
    if path.endswith("/api/alpha/decisions"):
        below = "api/alpha/decisions"  # it lies beside the API's own path
    return tuple(map(unquote, below.split("/"))), query


def _routes(beginning: str) -> tuple[Route, ...]:
    homes = (import_module(f"openrouter_core.testing.world.{home}") for home in _HOMES.get(beginning, ()))
    return tuple(route for home in homes for route in home.ROUTES)


def _values(template: str, path: tuple[str, ...]) -> dict[str, str] | None:
    """Give what stands in the places of a template; None where the path is another."""
    wanted = template.strip("/").split("/")
    if len(wanted) != len(path):
        return None
    values: dict[str, str] = {}
    for want, have in zip(wanted, path, strict=True):
        if want.startswith("{") and have:
            values[want[1:-1]] = have
        elif want != have:
            return None
    return values
